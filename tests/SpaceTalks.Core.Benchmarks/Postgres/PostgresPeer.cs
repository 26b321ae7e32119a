using NodaTime;
using Npgsql;
using SpaceTalks.Benchmarks.Scale;
using SpaceTalks.PostgreSql;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Postgres;

/// <summary>
/// The package, each query as the documentation would write it: compiled anew each time, and either run to milestones or, as a statement,
/// read as the handwritten ones are.
/// </summary>
internal sealed class PostgresPeer(NpgsqlDataSource dataSource, PostgresCatalog catalog, Func<string, int> rowOf, bool isHydrated) : IScalePeer
{
    public string Name => isHydrated ? "milestones" : "statement";

    /// <summary>The sum of what was read: it has to go somewhere.</summary>
    public long Sum { get; private set; }

    public Func<List<long>?, int> Prepare(ScaleQuestion question)
    {
        if (question is ScaleQuestion.CountByYear)
        {
            return rows => ReadYearsAsync(rows).GetAwaiter().GetResult();
        }
        return isHydrated
            ? rows => RunAsync(QueryOf(question), rows).GetAwaiter().GetResult()
            : rows => ReadAsync(catalog.Compile(QueryOf(question)), rows).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
    }

    private Query<Milestone> QueryOf(ScaleQuestion question) => question switch
    {
        ScaleQuestion.NextPlanned(var day, _) => catalog.Milestones.WithStatus(ReportStatus.Planned).CertainlyWithin(DateWindow.From(day)).Take(3),
        ScaleQuestion.WithinQuarter(var year, var quarter) => catalog.Milestones.PossiblyWithin(DateWindow.Quarter(year, quarter)),
        ScaleQuestion.TopicInYear(var topic, var year) => catalog.Milestones.CertainlyWithin(DateWindow.Year(year)).About(new Id<Topic>(SyntheticTopics.IdOf(topic))),
        ScaleQuestion.NewestOfTwo(var one, var other) =>
            catalog.Milestones.Involving(new Id<Organization>(SyntheticCatalog.OrganizationOf(one)), new Id<Organization>(SyntheticCatalog.OrganizationOf(other))).NewestFirst().Take(10),
        ScaleQuestion.Overdue(var day) => catalog.Milestones.Overdue(day).Take(50),
        ScaleQuestion.Phrase phrase => catalog.Milestones.Mentioning(phrase.Text),
        ScaleQuestion.NeitherInMonth neither => catalog.Milestones
            .Where(!(MilestoneFilter.About(new(SyntheticTopics.IdOf(neither.Topic))) | MilestoneFilter.Involving(new Id<Organization>(SyntheticCatalog.OrganizationOf(neither.Organization)))))
            .PossiblyWithin(neither.Window),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "There are eight queries."),
    };

    private async Task<int> RunAsync(Query<Milestone> query, List<long>? rows)
    {
        int count = 0;
        long sum = 0;
        await foreach (Milestone milestone in catalog.Run(query))
        {
            count++;
            sum += milestone.Title.Length + milestone.When!.Earliest!.Value.Day;
            rows?.Add(rowOf(milestone.Id.Value));
        }
        Sum += sum;
        return count;
    }

    private async Task<int> ReadAsync(SqlText statement, List<long>? rows)
    {
        await using NpgsqlCommand command = dataSource.CreateCommand(statement.Text);
        command.Parameters.AddRange(statement.Parameters.ToArray());
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        int count = 0;
        long sum = 0;
        while (await reader.ReadAsync())
        {
            string id = reader.GetString(0);
            string record = reader.GetString(1);
            if (!statement.IsExact && !reader.GetBoolean(2) && !catalog.Matches(Filter<Milestone>.Everything, record))
            {
                continue;
            }
            count++;
            sum += id.Length + record.Length;
            rows?.Add(rowOf(id));
        }
        Sum += sum;
        return count;
    }

    private async Task<int> ReadYearsAsync(List<long>? rows)
    {
        IReadOnlyList<Tally<int>> years = await catalog.CountByYearAsync(catalog.Milestones);
        foreach (Tally<int> year in years)
        {
            rows?.AddRange([year.Key, year.Certain, year.Possible]);
        }
        return years.Count;
    }
}
