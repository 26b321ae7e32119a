using System.Text.RegularExpressions;
using NodaTime;
using Npgsql;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>The rules of Citus for tables and statements, tested on a server without it.</summary>
public sealed class CitusTests(PostgresServer server)
{
    private static readonly LocalDate Day = new(2025, 10, 15);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // The workers could not hold any other key to be unique.
    [Fact]
    public void Each_unique_key_of_the_distributed_table_has_the_distribution_column()
    {
        string distributed = PostgresSchema.DistributionStatements.Single(statement => statement.Contains("create_distributed_table"));
        distributed.Should().Contain("'spacetalks.milestone', 'id'");
        string[] statements = [.. SchemaScripts.All.SelectMany(script => script), .. SchemaScripts.CreateMilestones(SchemaScripts.NextMilestones)];
        string[] ofMilestones = [.. statements.Where(statement => statement.Contains("spacetalks.milestone"))];
        string[] unique = [.. ofMilestones.Where(statement => Regex.IsMatch(statement, "PRIMARY KEY|UNIQUE|EXCLUDE", RegexOptions.IgnoreCase))];
        unique.Should().NotBeEmpty();
        foreach (Match key in unique.SelectMany(statement => Regex.Matches(statement, @"(PRIMARY KEY|UNIQUE)[^(]*\(([^)]*)\)").Concat(Regex.Matches(statement, "EXCLUDE"))))
        {
            key.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries).Should().Contain("id");
        }
        ofMilestones.Should().NotContain(statement => Regex.IsMatch(statement, "REFERENCES|TRIGGER|GENERATED|serial", RegexOptions.IgnoreCase));
    }

    [Fact]
    public void Every_table_but_the_list_of_migrations_is_distributed_or_copied()
    {
        IEnumerable<string> tables = SchemaScripts.All.SelectMany(script => script)
            .Select(statement => Regex.Match(statement, @"CREATE TABLE (spacetalks\.\w+)")).Where(match => match.Success).Select(match => match.Groups[1].Value);
        PostgresSchema.DistributionStatements.Select(statement => Regex.Match(statement, @"'(spacetalks\.\w+)'").Groups[1].Value).Should().BeEquivalentTo(tables);
    }

    [Fact]
    public async Task Statements_over_distributed_milestones_have_limits_and_join_nothing()
    {
        DataSet[] data = new RandomData(51).Create(300);
        (NpgsqlDataSource source, PostgresCatalog one) = await server.CreateCatalogAsync();
        await using NpgsqlDataSource disposal = source;
        using SentStatements sent = new(new NpgsqlConnectionStringBuilder(source.ConnectionString).Database!);
        foreach (DataSet dataSet in data)
        {
            await one.ImportAsync(dataSet, cancellationToken: Token);
        }
        await one.ImportAsync(DataSet.Parse("""{"asOf": "2027", "topics": [{"id": "flight", "name": "Flight", "summary": "-", "citations": [{"source": "paper"}]}]}""", "more"), MergePolicy.Override, cancellationToken: Token);
        PostgresCatalog catalog = (await PostgresCatalog.OpenAsync(source, Token)).InPages(7);
        int imported = sent.Texts.Count;
        List<Milestone> milestones = await catalog.Run(catalog.Milestones, Token).ToListAsync(Token);
        RandomData random = new(51);
        for (int number = 0; number < 60; number++)
        {
            Query<Milestone> query = random.Query(catalog.Milestones, milestones, out _);
            await catalog.IdsAsync(query);
            await catalog.CountAsync(query, Token);
            await catalog.LastOrDefaultAsync(query, Token);
            await catalog.NearestAsync(query, Day, Token);
            await catalog.CountByYearAsync(query, Token);
            await catalog.CountByTopicAsync(query, Token);
            await catalog.CountByStatusAsync(query, Token);
        }
        await catalog.SearchAsync("crews audit", cancellationToken: Token);
        await catalog.ParseAsync("id:\"Ann Able\"", Token).ContinueWith(_ => { }, TaskScheduler.Default);
        await catalog.Without(new Id<Source>("rumour")).Run(catalog.Milestones, Token).ToListAsync(Token);
        await catalog.AsKnownOn(Day).CountAsync(catalog.Milestones, Token);
        sent.Texts.Should().Contain(text => text.Contains("ORDER BY")).And.Contain(text => text.Contains("spacetalks.tally_term")).And.Contain(text => text.StartsWith("COPY"));
        // A select without columns, as in EXISTS, is one that Citus cannot send.
        sent.Texts.Should().NotContain(text => Regex.IsMatch(text, @"SELECT\s+FROM"));
        foreach (string statement in sent.Texts.Skip(imported).SelectMany(text => text.Split(';')).Where(statement => statement.Contains("spacetalks.milestone")).Distinct())
        {
            if (statement.Contains("ORDER BY") && statement.Contains("record"))
            {
                statement.Should().MatchRegex(@"LIMIT (\d+|@p\d+|\$\d+)", "else the coordinator fetches and sorts everything before it returns the first row");
            }
            if (statement.Contains("ORDER BY"))
            {
                statement.Should().NotMatchRegex(@"\(SELECT", "else Citus may mistake one column for another when it sorts");
            }
            // What stands beside the milestones is an array of the same row, or one row of a copied table.
            Regex.Count(statement, @"(FROM|JOIN|,|USING) spacetalks\.milestone").Should().BeLessThanOrEqualTo(1, statement);
            statement.Should().NotContain("JOIN").And.NotMatchRegex(@"spacetalks\.milestone(?! \(),? (LATERAL )?(?!unnest|\(SELECT \(-1 - status\))\(SELECT").And.NotMatchRegex(@"spacetalks\.milestone, spacetalks|FOR (UPDATE|SHARE)|WITH RECURSIVE");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task Results_that_come_in_pages_are_those_that_come_at_once(int page)
    {
        DataSet[] data = new RandomData(52).Create(200);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        Milestone[] milestones = [.. memory.Milestones];
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = source;
        PostgresCatalog paged = catalog.InPages(page);
        RandomData random = new(52 + page);
        for (int number = 0; number < 80; number++)
        {
            Query<Milestone> query = random.Query(memory.Milestones, milestones, out _);
            string[] expected = [.. query.Select(milestone => milestone.Id.Value)];
            (await paged.IdsAsync(query)).Should().Equal(expected, $"{page} rows at once, and query {number} is {query}");
            (await paged.LastOrDefaultAsync(query, Token))?.Id.Value.Should().Be(expected.LastOrDefault());
        }
        (await paged.Without(new Id<Source>("rumour")).Run(paged.Milestones, Token).Select(milestone => milestone.Id.Value).ToListAsync(Token))
            .Should().Equal(memory.Without(new Id<Source>("rumour")).Milestones.Select(milestone => milestone.Id.Value));
    }
}
