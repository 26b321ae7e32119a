using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using SpaceTalks.Tests;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>Random milestones with dates of every form and hostile texts, and random queries over them. The same for the same seed.</summary>
internal sealed class RandomData(int seed)
{
    public static readonly string[] Dates =
    [
        "2025", "2025-08", "2025-08-25", "2025-08-25?", "2025-XX-15", "2025-08~", "[2025-08-21..2025-08-31]", "[2025-01-01,2026-12-31]", "2000/", "/2025", "/2026..",
        "2011/2020", "2000-11-02/..", "2025-12-18/2026-04-12..", "{2025-08,2025-10}", "[..2011]", "[2026..]", "2026-33", "202X", "Y12345", "XXXX-12-XX", "2025-XX-XX",
        "{..2011}", "{2026..}", "{2025-08-01..2025-08-05,2025-10}", "2025-XX-15/2026", "2025/2026-XX-03", "../2011", "-0044-03-15", "Y-170000002", "Y170000002",
        "-9999-12-31", "9999-12-31", "2024-02-29", "156X-12-25", "15XX-12-25", "2004-06-XX/2004-07-03", "2025-21", "2025-24", "2025-37", "2025-40", "19XX", "2025-08-25T10:00:00Z",
        "[1667,1668,1670..1672]", "{1667,1668,1670..1672}", "[..1760-12-03]", "[1760-12..]", "{1960,1961-12}", "2025~/2026?", "%2025-08", "2025-?08-XX", "2025-01-XX", "Y12345/..",
        "[2025-08-10,2025-08-20]", "{2025-08-10,2025-08-20}", "2025-XX-31", "20XX-02-29", "2026-02/2026-02", "2025-10-01/2025-10-31", "[2031..]", "/2031..", "2000/..",
    ];

    private static readonly DateWindow[] Windows =
    [
        DateWindow.Always, DateWindow.Year(2025), DateWindow.Month(2025, 8), DateWindow.Quarter(2026, 1), DateWindow.Parse("2025-08-25"), DateWindow.Parse("2025-08-15"),
        DateWindow.Parse("../2011"), DateWindow.Parse("2026/.."), DateWindow.Parse("2025-08-16/2025-09-14"), DateWindow.Parse("../-9998-01-01"), DateWindow.Parse("9999-12-31/.."),
        DateWindow.Parse("-9998-01-01/9999-12-31"), DateWindow.Parse("2000/2030"), DateWindow.Parse("2025-08-11/2025-08-19"), DateWindow.Parse("2011"), DateWindow.Parse("2025-10"),
        DateWindow.Parse("2025-08-01/2025-10-31"), DateWindow.Parse("2025-10-01"), DateWindow.Parse("../.."), DateWindow.Parse("1670/.."), DateWindow.Parse("2026-12-31"),
    ];

    private static readonly string[] Topics = ["crews", "flight", "space", "talks"];
    private static readonly string[] Organizations = ["alpha", "beta", "gamma", "alphaland", "union"];
    private static readonly string[] Programmes = ["station", "taxi"];
    private static readonly string[] Officials = ["ann", "bob"];
    private static readonly string[] Places = ["vienna", "austria", "europe"];
    private static readonly string[] Sources = ["archive", "paper", "rumour"];

    private static readonly string[] Texts =
    [
        "Audit", "Crews fly", "The station's crews", "'; DROP TABLE spacetalks.milestone; --", "a \\ b", "\"quoted\"", "🚀 launch", "\uE000 private", "Ünïcode Straße", "Роскосмос",
        "й", "a-b a b", "crew", "crews crew crews", "NULL", "@p0 $1 :p0", "%s _ %", "tab\there", "new\nline", "e\u0301clair", "I İ ı", "ﬁ", "日本 crew", "MS-28", "joint crew", "Alpha",
        "vienna", "{a,b}", "a & b | !c", "<-> 'x':A", "\u200Bzero", "Ann Able", "x", "T", "T1", "Ttt", "ß", "ss",
    ];

    private static readonly string[] Phrases =
    [
        "audit", "crews", "crew", "\"crew\"", "joint crew", "crews fly", "alpha", "vienna", "wien", "ann", "ann able", "station", "the station", "drop table", "a b", "straße", "роскосмос", "й", "и",
        "28", "ms 28", "agency", "flight", "spaceflight", "日本", "eclair", "first agency", "long", "word16000", "word1 word2", "long long", "t", "null", "p0", "gamma", "europe",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The small data of the tests with other milestones.</summary>
    public DataSet[] Create(int count)
    {
        StringBuilder milestones = new("{\"asOf\": \"2026-02-01\", \"milestones\": [");
        for (int index = 0; index < count; index++)
        {
            milestones.Append(index == 0 ? "" : ",\n").Append(Milestone(index));
        }
        return [DataSet.Parse(TestData.WithoutMilestones, "small"), DataSet.Parse(milestones.Append("]}").ToString(), "random")];
    }

    public Query<Milestone> Query(Query<Milestone> all, IReadOnlyList<Milestone> milestones, out bool isLimited)
    {
        Query<Milestone> query = all.Where(Filter(0));
        query = _random.Next(6) switch
        {
            0 => query.NewestFirst(),
            1 => query.LastReportedFirst(),
            2 => query.ByTitle(),
            3 => query.InOrder(MilestoneOrders.UpcomingOn(Day())),
            _ => query,
        };
        query = _random.Next(3) == 0 ? query.After(milestones[_random.Next(milestones.Count)]) : query;
        int skip = _random.Next(4) == 0 ? _random.Next(20) : 0;
        int take = _random.Next(3) == 0 ? _random.Next(30) : -1;
        isLimited = skip > 0 || take >= 0;
        query = skip > 0 ? query.Skip(skip) : query;
        return take >= 0 ? query.Take(take) : query;
    }

    public Filter<Milestone> Filter(int depth)
    {
        int kind = _random.Next(depth >= 3 ? 20 : 32);
        return kind switch
        {
            >= 28 => !Filter(depth + 1),
            >= 24 => Filter(depth + 1) & Filter(depth + 1),
            >= 20 => Filter(depth + 1) | Filter(depth + 1),
            0 => MilestoneFilter.About(new(One(Topics))),
            1 => MilestoneFilter.Involving(new Id<Organization>(One(Organizations))),
            2 => MilestoneFilter.InvolvingAny(new Id<Organization>(One(Organizations)), new Id<Organization>(One(Organizations))),
            3 => MilestoneFilter.InProgramme(new(One(Programmes))),
            4 => MilestoneFilter.OfKind((MilestoneKind)_random.Next(Words.MilestoneKinds.Count)),
            5 => MilestoneFilter.AtLevel((MeetingLevel)_random.Next(Words.MeetingLevels.Count)),
            6 => MilestoneFilter.WithStatus((ReportStatus)_random.Next(5)),
            7 => _random.Next(2) == 0 ? MilestoneFilter.WithParticipant(new(One(Officials))) : MilestoneFilter.Naming(new(One(Officials))),
            8 => _random.Next(3) switch
            {
                0 => MilestoneFilter.PossiblyAt(new(One(Places))),
                1 => MilestoneFilter.CertainlyAt(new(One(Places))),
                _ => MilestoneFilter.NamingPlace(new(One(Places))),
            },
            9 => MilestoneFilter.ReportedBy(new(One(Sources))),
            10 => MilestoneFilter.Mentioning(One(Phrases)),
            11 => MilestoneFilter.Upcoming(Day()),
            12 => MilestoneFilter.Overdue(Day()),
            13 => MilestoneFilter.PossiblyOverdue(Day()),
            14 => _random.Next(4) == 0 ? Filter<Milestone>.Everything & new PredicateFilter<Milestone>(milestone => milestone.Title.Length % 2 == 0) : MilestoneFilter.Mentioning(One(Phrases)),
            _ => Time(),
        };
    }

    public LocalDate Day() => new LocalDate(2025, 8, 25).PlusDays(_random.Next(-400, 400));

    private Filter<Milestone> Time() => new TimeFilter<Milestone>((TimeRelation)_random.Next(5), _random.Next(2) == 0 ? Certainty.Certain : Certainty.Possible, One(Windows));

    private string Milestone(int index)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("id", "m" + ((index * 7919) % 100_003).ToString(CultureInfo.InvariantCulture));
            writer.WriteString("title", _random.Next(60) == 0 ? Long() : One(Texts) + (_random.Next(3) == 0 ? " " + One(Texts) : ""));
            writer.WriteString("summary", _random.Next(100) == 0 ? Long() : One(Texts));
            string kind = Words.MilestoneKinds.Words[_random.Next(Words.MilestoneKinds.Count)];
            writer.WriteString("kind", kind);
            if (kind is "meeting" or "call")
            {
                writer.WriteString("level", Words.MeetingLevels.Words[_random.Next(Words.MeetingLevels.Count)]);
            }
            Some(writer, "subjects", Topics);
            Some(writer, "organizations", Organizations);
            Some(writer, "programmes", Programmes);
            if (_random.Next(5) == 0)
            {
                writer.WriteStartArray("keywords");
                writer.WriteStringValue("keyword" + _random.Next(5));
                writer.WriteEndArray();
            }
            writer.WriteStartArray("reports");
            for (int report = 1 + (_random.Next(2) * _random.Next(4)); report > 0; report--)
            {
                Report(writer);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Report(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("source", One(Sources));
        if (_random.Next(2) == 0)
        {
            writer.WriteString("reported", _random.Next(3) == 0 ? One(Dates) : Date());
        }
        writer.WriteString("status", Words.ReportStatuses.Words[_random.Next(5)]);
        if (_random.Next(8) > 0)
        {
            writer.WriteString("when", _random.Next(3) > 0 ? One(Dates) : Date());
        }
        if (_random.Next(4) == 0)
        {
            writer.WriteStartObject("places");
            Some(writer, _random.Next(2) == 0 ? "oneOf" : "allOf", Places, atLeast: 1);
            writer.WriteEndObject();
        }
        if (_random.Next(4) == 0)
        {
            writer.WriteStartArray("participants");
            writer.WriteStartObject();
            if (_random.Next(3) > 0)
            {
                writer.WriteString("official", One(Officials));
            }
            writer.WriteString("organization", One(Organizations));
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        Some(writer, "agenda", Topics);
        writer.WriteEndObject();
    }

    private string Date() => new DateTime(1995 + _random.Next(40), 1, 1).AddDays(_random.Next(365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Some(Utf8JsonWriter writer, string name, string[] ids, int atLeast = 0)
    {
        string[] some = [.. ids.Where((_, place) => _random.Next(2 + place) == 0)];
        if (some.Length == 0 && atLeast == 0)
        {
            return;
        }
        writer.WriteStartArray(name);
        foreach (string id in some.Length == 0 ? [ids[0]] : some)
        {
            writer.WriteStringValue(id);
        }
        writer.WriteEndArray();
    }

    // Longer than a row of an index, or than a tsvector: more positions than it has, or more of one word.
    private string Long() => _random.Next(3) switch
    {
        0 => string.Join(' ', Enumerable.Repeat("long", 300)),
        1 => string.Join(' ', Enumerable.Range(1, 16_500).Select(number => "word" + number)),
        _ => new string('x', 3000) + One(Texts),
    };

    private T One<T>(T[] values) => values[_random.Next(values.Length)];
}
