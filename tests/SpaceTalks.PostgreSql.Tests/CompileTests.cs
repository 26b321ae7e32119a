using Npgsql;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>Statements that callers run themselves, with a driver or a mapper, and the records that they return.</summary>
public sealed class CompileTests(PostgresServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_statement_selects_the_results_or_more_and_says_which_are_sure()
    {
        DataSet[] data = new RandomData(61).Create(400);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        Milestone[] milestones = [.. memory.Milestones];
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = source;
        RandomData random = new(61);
        int exact = 0;
        for (int number = 0; number < 200; number++)
        {
            Query<Milestone> query = random.Query(memory.Milestones, milestones, out _);
            SqlText text = catalog.Compile(query);
            exact += text.IsExact ? 1 : 0;
            string why = $"query {number} is {query}, and the statement is {text}";
            List<string> found = [];
            await using NpgsqlCommand command = source.CreateCommand(text.Text);
            command.Parameters.AddRange(text.Parameters.ToArray());
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(Token);
            while (await reader.ReadAsync(Token))
            {
                string record = reader.GetString(reader.GetOrdinal("record"));
                bool isSure = text.IsExact || reader.GetBoolean(reader.GetOrdinal("sure"));
                bool matches = catalog.Matches(query.Filter, record);
                (matches || !isSure).Should().BeTrue(why);
                if (matches)
                {
                    found.Add(reader.GetString(reader.GetOrdinal("id")));
                }
            }
            IEnumerable<string> results = found;
            results = text.IsExact ? results : results.Skip(query.Skipped).Take(query.Limit ?? int.MaxValue);
            results.Should().Equal(query.Select(milestone => milestone.Id.Value), why);
        }
        exact.Should().BeInRange(50, 190);
    }

    [Fact]
    public async Task A_statement_can_be_part_of_another_one()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        SqlText text = catalog.Compile(catalog.Milestones.About(new Id<Topic>("flight")).ByTitle().Take(5));
        await using NpgsqlCommand command = source.CreateCommand($"WITH mine AS ({text}) SELECT string_agg(id, ' ') FROM mine JOIN (VALUES ('audit')) AS of(id) USING (id)");
        command.Parameters.AddRange(text.Parameters.ToArray());
        (await command.ExecuteScalarAsync(Token)).Should().Be("audit");
        // A parameter belongs to one command.
        text.Parameters[0].Should().NotBeSameAs(text.Parameters[0]);
    }

    [Fact]
    public async Task A_record_reads_as_the_milestone_that_it_was()
    {
        DataSet[] data = new RandomData(62).Create(200);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = source;
        await using NpgsqlCommand command = source.CreateCommand("SELECT id, record FROM spacetalks.milestone");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(Token);
        int count = 0;
        while (await reader.ReadAsync(Token))
        {
            Milestone milestone = catalog.ReadRecord(reader.GetString(1));
            milestone.Id.Value.Should().Be(reader.GetString(0));
            SameData.ToJson(milestone).Should().Be(SameData.ToJson(memory.Milestones[milestone.Id]));
            count++;
        }
        count.Should().Be(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\": \"a\"}")]
    [InlineData("record, record")]
    [InlineData("record], \"places\": [{\"id\": \"b\", \"name\": \"B\"}")]
    [InlineData("record]} // ")]
    public async Task What_is_no_record_is_refused(string record)
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        const string Good = """{"id": "a", "title": "A", "summary": "-", "kind": "launch", "reports": [{"source": "paper", "status": "planned"}]}""";
        catalog.ReadRecord(Good).Id.Value.Should().Be("a");
        string text = record.Replace("record", Good, StringComparison.Ordinal);
        Action read = () => catalog.ReadRecord(text);
        Action match = () => catalog.Matches(MilestoneFilter.Mentioning("audit"), text);
        read.Should().Throw<DataSetException>();
        match.Should().Throw<DataSetException>();
    }
}
