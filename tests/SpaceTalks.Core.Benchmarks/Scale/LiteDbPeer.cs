using LiteDB;
using NodaTime;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// LiteDB in memory. A query uses one index there and there is no union, so documents carry keys that hold several fields in one
/// number, and what takes several searches is put together here.
/// </summary>
internal sealed class LiteDbPeer : IScalePeer
{
    private const string Row = "{ _id: $._id, title: $.title, es: $.es }";

    private readonly LiteDatabase _database = new(":memory:");
    private readonly ILiteCollection<BsonDocument> _milestones;

    public LiteDbPeer(ScaleCatalog catalog)
    {
        _milestones = _database.GetCollection("milestones", BsonAutoId.Int32);
        _milestones.InsertBulk(catalog.Rows.Select(ToDocument));
        foreach (string field in (string[])["planned", "toCome", "start", "years"])
        {
            _milestones.EnsureIndex(field, "$." + field);
        }
        foreach (string field in (string[])["topicDays", "organizations", "words"])
        {
            _milestones.EnsureIndex(field, "$." + field + "[*]");
        }
    }

    public string Name => "LiteDB";

    public Func<List<long>?, int> Prepare(ScaleQuestion question) => question switch
    {
        ScaleQuestion.NextPlanned(var day, _) => rows => Read(
            _milestones.Query().Where("$.planned >= @0", DayKey(0, ScaleRow.NumberOf(day)))
                .OrderBy("$.planned").Select(Row).Limit(3),
            rows),
        ScaleQuestion.WithinQuarter quarter => rows => ReadSorted(MayLieWithin(quarter.First, quarter.Last, query => query), rows),
        ScaleQuestion.TopicInYear topic => rows => Read(
            _milestones.Query()
                .Where(
                    "$.topicDays[*] ANY BETWEEN @0 AND @1",
                    DayKey(topic.Topic, ScaleRow.NumberOf(topic.First)),
                    DayKey(topic.Topic, ScaleRow.NumberOf(topic.Last)))
                .Where("$.le <= @0", ScaleRow.NumberOf(topic.Last)).OrderBy("$._id").Select(Row),
            rows),
        ScaleQuestion.NewestOfTwo(var frequent, var rare) => rows => Read(
            _milestones.Query().Where("$.organizations[*] ANY = @0", rare).Where("$.organizations[*] ANY = @0", frequent)
                .OrderBy("$.newest").Select(Row).Limit(10),
            rows),
        ScaleQuestion.CountByYear => ReadYears,
        ScaleQuestion.Overdue(var day) => rows => Read(
            _milestones.Query().Where("$.toCome >= 0").Where("$.le < @0", ScaleRow.NumberOf(day))
                .OrderBy("$.toCome").Select(Row).Limit(50),
            rows),
        ScaleQuestion.Phrase phrase => rows => Read(
            _milestones.Query().Where("$.words[*] ANY = @0", phrase.Second).Where("$.title LIKE @0", "% " + phrase.Text + " %")
                .OrderBy("$._id").Select(Row),
            rows),
        ScaleQuestion.NeitherInMonth neither => rows => ReadSorted(
            MayLieWithin(
                neither.First,
                neither.Last,
                query => query.Where("$.topics[*] ALL != @0", neither.Topic).Where("$.organizations[*] ALL != @0", neither.Organization)),
            rows),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "There are eight queries."),
    };

    public void Dispose() => _database.Dispose();

    /// <summary>The sum of all numbers read and of the lengths of titles, so that reading them is not optimized away.</summary>
    public long Sum { get; private set; }

    private static BsonDocument ToDocument(ScaleRow row) => new()
    {
        ["_id"] = row.Row,
        ["title"] = " " + string.Join(' ', row.Words) + " ",
        ["words"] = new BsonArray(row.Words.Distinct().Select(word => new BsonValue(word))),
        ["es"] = row.EarliestStart,
        ["planned"] = row.Milestone.Status == ReportStatus.Planned ? DayKey(0, row.EarliestStart) + row.Row : BsonValue.Null,
        ["toCome"] = row.IsToCome ? row.Row : BsonValue.Null,
        ["start"] = DayKey(StartRoom.ClassOf(row), row.EarliestStart),
        ["ls"] = row.LatestStart,
        ["ee"] = row.EarliestEnd,
        ["le"] = row.LatestEnd,
        ["years"] = row.Years,
        ["newest"] = row.NewestFirst,
        ["topics"] = new BsonArray(row.Topics.Select(topic => new BsonValue(topic))),
        ["topicDays"] = new BsonArray(row.Topics.Select(topic => new BsonValue(DayKey(topic, row.EarliestStart)))),
        ["organizations"] = new BsonArray(row.Organizations.Select(organization => new BsonValue(organization))),
    };

    // Room for a million rows of a day, and for all days of a class.
    private static long DayKey(int number, int day) => (number * (1L << 44)) + (day * (1L << 20));

    private IEnumerable<(int Row, string Title, int Day)> MayLieWithin(
        LocalDate from, LocalDate through, Func<ILiteQueryable<BsonDocument>, ILiteQueryable<BsonDocument>> further)
    {
        int first = ScaleRow.NumberOf(from);
        int last = ScaleRow.NumberOf(through);
        return StartRoom.Classes.SelectMany(room =>
            further(_milestones.Query()
                    .Where("$.start BETWEEN @0 AND @1", DayKey(room.Class, first - room.Days), DayKey(room.Class, last))
                    .Where("$.ls >= @0", first).Where("$.ee <= @0", last))
                .Select(Row).ToEnumerable().Select(Read));
    }

    private int Read(ILiteQueryableResult<BsonDocument> query, List<long>? rows) =>
        ReadAll(query.ToEnumerable().Select(Read), rows);

    private static (int Row, string Title, int Day) Read(BsonDocument document) =>
        (document["_id"].AsInt32, document["title"].AsString, document["es"].AsInt32);

    private int ReadSorted(IEnumerable<(int Row, string Title, int Day)> found, List<long>? rows) => ReadAll(found.OrderBy(milestone => milestone.Row), rows);

    private int ReadAll(IEnumerable<(int Row, string Title, int Day)> found, List<long>? rows)
    {
        int count = 0;
        foreach ((int row, string title, int day) in found)
        {
            count++;
            Sum += row + title.Length + day;
            rows?.Add(row);
        }
        return count;
    }

    private int ReadYears(List<long>? rows)
    {
        SortedDictionary<int, (int Certain, int Possible)> counts = [];
        using IBsonDataReader reader = _database.Execute("SELECT { years: @key, number: COUNT(*) } FROM milestones GROUP BY $.years");
        while (reader.Read())
        {
            int years = reader.Current["years"].AsInt32;
            int number = reader.Current["number"].AsInt32;
            for (int year = years / 2 / ScaleRow.YearsOfCode; year <= years / 2 % ScaleRow.YearsOfCode; year++)
            {
                (int certain, int possible) = counts.GetValueOrDefault(year);
                counts[year] = (certain + (number * (years & 1)), possible + number);
            }
        }
        foreach ((int year, (int certain, int possible)) in counts)
        {
            Sum += year + certain + possible;
            rows?.AddRange([year, certain, possible]);
        }
        return counts.Count;
    }
}
