using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Npgsql;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>A database to which data sets are added is one into which everything came at once, and a catalog in memory with the same data.</summary>
public sealed class ImportTests(PostgresServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // What is imported into the small data, and queries of which at least one has another answer than before.
    [Theory]
    [InlineData("another milestone", MergePolicy.Refuse, "kind:launch",
        """{"milestones": [{"id": "start", "title": "Start", "summary": "-", "kind": "launch", "subjects": ["crews"], "reports": [{"source": "paper", "status": "completed", "when": "2024-03"}]}]}""")]
    [InlineData("a further report that prevails", MergePolicy.Refuse, "status:completed|possibly-within:2025-07|about:crews|at:vienna|naming:ann",
        """{"milestoneReports": [{"milestone": "meeting", "reports": [{"source": "paper", "reported": "2025-08-01", "status": "completed", "when": "2025-07-31", "agenda": ["flight"]}]}]}""")]
    [InlineData("a further report that was known", MergePolicy.Add, "source:archive",
        """{"milestoneReports": [{"milestone": "audit", "reports": [{"source": "paper", "status": "planned", "when": "2025-10"}, {"source": "archive", "status": "planned", "when": "2025-11"}]}]}""")]
    [InlineData("a further report and another milestone with its own", MergePolicy.Add, "about:space|overdue:2026-01-01",
        """{"milestones": [{"id": "next", "title": "Next", "summary": "-", "kind": "launch", "subjects": ["talks"], "reports": [{"source": "paper", "status": "planned", "when": "2025"}]}], "milestoneReports": [{"milestone": "next", "reports": [{"source": "archive", "status": "planned", "when": "2026"}]}, {"milestone": "some-day", "reports": [{"source": "paper", "reported": "2025-01-01", "status": "planned", "when": "2025"}]}]}""")]
    [InlineData("a milestone that is another one now", MergePolicy.Override, "status:cancelled|about:talks|kind:launch|sort:title",
        """{"milestones": [{"id": "audit", "title": "Zero gravity", "summary": "-", "kind": "launch", "subjects": ["talks"], "reports": [{"source": "rumour", "status": "cancelled"}]}]}""")]
    [InlineData("a topic that moved", MergePolicy.Override, "about:talks|about:space|about:flight|about:crews",
        """{"topics": [{"id": "flight", "name": "Flight", "broader": "talks", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("a topic that stands alone", MergePolicy.Override, "about:space|about:flight",
        """{"topics": [{"id": "flight", "name": "Flight", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("a new topic above the others", MergePolicy.Override, "about:all|about:space",
        """{"topics": [{"id": "all", "name": "All", "summary": "-", "citations": [{"source": "paper"}]}, {"id": "space", "name": "Space", "broader": "all", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("a place that moved", MergePolicy.Override, "at:asia|at:europe|certainly-at:asia|naming-place:austria",
        """{"places": [{"id": "asia", "name": "Asia"}, {"id": "vienna", "name": "Vienna", "within": "asia"}]}""")]
    [InlineData("a source that is more authoritative", MergePolicy.Override, "possibly-within:2025-08-25|certainly-within:2025-08-25|possibly-within:2025-08-30",
        """{"sources": [{"id": "rumour", "kind": "official-record", "date": "2025-07-02"}, {"id": "paper", "publisher": "The Paper", "kind": "unattributed", "date": "2019"}]}""")]
    [InlineData("a source with another date", MergePolicy.Override, "sort:reported|sort:reported limit:1",
        """{"sources": [{"id": "paper", "publisher": "The Paper", "kind": "wire-report", "date": "2030-01-01"}]}""")]
    [InlineData("an organization with another name", MergePolicy.Override, "omega|\"omega agency\"|beta",
        """{"agencies": [{"id": "beta", "name": "Omega Agency", "country": "Betaland", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("a company that became an agency", MergePolicy.Override, "involving:gamma|gamma",
        """{"agencies": [{"id": "gamma", "name": "Gamma", "country": "Alphaland", "summary": "A company.", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("a programme and an official with other names", MergePolicy.Override, "outpost|\"the station\"|zoe|ann",
        """{"programmes": [{"id": "station", "name": "Outpost", "kind": "station", "summary": "-", "citations": [{"source": "paper"}]}], "officials": [{"id": "ann", "name": "Zoe", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("what is known already", MergePolicy.Add, "audit|about:flight", TestData.Small)]
    [InlineData("everything again", MergePolicy.Override, "audit|about:flight", TestData.Small)]
    [InlineData("nothing", MergePolicy.Refuse, "audit", "{}")]
    [InlineData("a later day of the sources and a version", MergePolicy.Add, "audit", """{"asOf": "2026-05", "dataVersion": "7", "coverage": "All."}""")]
    public async Task Data_is_merged_as_in_memory(string what, MergePolicy policy, string queries, string document)
    {
        DataSet small = DataSet.Parse(TestData.Small, "small");
        DataSet further = DataSet.Parse(document, "further");
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(small).With(further, policy);
        await using Database database = await ImportAsync((small, MergePolicy.Refuse), (further, policy));
        await database.Catalog.ShouldHaveAsync(memory);
        foreach (string text in queries.Split('|'))
        {
            Query<Milestone> query = Query.Parse<Milestone>(text, memory);
            Query<Milestone> parsed = await database.Catalog.ParseAsync(text, Token);
            (await database.Catalog.IdsAsync(parsed)).Should().Equal(query.Select(milestone => milestone.Id.Value), $"there is {what}, and the query is {text}");
        }
        await using Database whole = await ImportAsync((DataSet.Parse(Encoding.UTF8.GetString(TestData.Saved(memory)), "all"), MergePolicy.Refuse));
        database.Catalog.ContentHash.Should().Be(whole.Catalog.ContentHash, "there is " + what);
        (await KeptNumbersAsync(database.Source)).Should().Equal(await KeptNumbersAsync(whole.Source));
    }

    // "2022/" of a completed report ends on the day until which the sources were consulted.
    [Theory]
    [InlineData("2026-03-01", "2026-04-01")]
    [InlineData("2026-04-01", "2026-03-01")]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData(null, "2026-04-01")]
    [InlineData("2026-04-01", null)]
    public async Task Dates_that_end_when_the_sources_do_follow_them(string? first, string? then)
    {
        DataSet before = DataSet.Parse(Document(first, "a", "2022/", "b", "[2022..]", "c", "2022/..", "d", "2022"), "before");
        DataSet after = DataSet.Parse(Document(then, "e", "2023/"), "after");
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(DataSet.Parse(TestData.WithoutMilestones, "small"), before).With(after, MergePolicy.Refuse);
        await using Database database = await ImportAsync((DataSet.Parse(TestData.WithoutMilestones, "small"), MergePolicy.Refuse), (before, MergePolicy.Refuse), (after, MergePolicy.Refuse));
        await database.Catalog.ShouldHaveAsync(memory);
        foreach (string text in (string[])["certainly-before:2026-03-15", "possibly-after:2026-03-15", "sort:newest"])
        {
            (await database.Catalog.IdsAsync(await database.Catalog.ParseAsync(text, Token)))
                .Should().Equal(Query.Parse<Milestone>(text, memory).Select(milestone => milestone.Id.Value), text);
        }

        static string Document(string? asOf, params string[] milestones) =>
            "{" + (asOf is null ? "" : $"\"asOf\": \"{asOf}\", ") + "\"milestones\": ["
            + string.Join(", ", milestones.Chunk(2).Select(pair =>
                $$"""{"id": "{{pair[0]}}", "title": "-", "summary": "-", "kind": "review", "reports": [{"source": "paper", "status": "completed", "when": "{{pair[1]}}"}]}""")) + "]}";
    }

    // Each "2001.." becomes "2001-01-01..2025-12-31", so that the date has more characters than a text of others may have.
    [Fact]
    public async Task A_date_that_is_long_once_it_is_bounded_is_counted()
    {
        string when = "[1950" + string.Concat(Enumerable.Repeat(",2001..", 250)) + "]";
        DataSet[] data =
        [
            DataSet.Parse(TestData.WithoutMilestones, "small"),
            DataSet.Parse($$"""{"milestones": [{"id": "long", "title": "-", "summary": "-", "kind": "review", "reports": [{"source": "paper", "reported": "2025-12-31", "status": "completed", "when": "{{when}}"}]}]}""", "long"),
        ];
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        memory.Milestones.Single().When!.ToString().Length.Should().BeGreaterThan(4096);
        await using Database database = await ImportAsync([.. data.Select(part => (part, MergePolicy.Refuse))]);
        await database.Catalog.ShouldHaveAsync(memory);
    }

    [Theory]
    [InlineData("a link to nothing", MergePolicy.Refuse,
        """{"milestones": [{"id": "start", "title": "Start", "summary": "-", "kind": "launch", "subjects": ["nothing"], "reports": [{"source": "nobody", "status": "completed"}]}]}""")]
    [InlineData("further reports on nothing", MergePolicy.Add, """{"milestoneReports": [{"milestone": "nothing", "reports": [{"source": "paper", "status": "completed"}]}]}""")]
    [InlineData("a milestone twice", MergePolicy.Refuse,
        """{"milestones": [{"id": "audit", "title": "Audit", "summary": "-", "kind": "launch", "reports": [{"source": "paper", "status": "completed"}]}]}""")]
    [InlineData("a topic twice", MergePolicy.Refuse, """{"topics": [{"id": "space", "name": "Space", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("an agency with the identifier of a company", MergePolicy.Add,
        """{"agencies": [{"id": "gamma", "name": "Gamma", "country": "Alphaland", "summary": "A company.", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("a milestone that contradicts", MergePolicy.Add,
        """{"milestones": [{"id": "audit", "title": "Other", "summary": "-", "kind": "launch", "reports": [{"source": "paper", "status": "completed"}]}]}""")]
    [InlineData("a topic that contradicts", MergePolicy.Add, """{"topics": [{"id": "space", "name": "Void", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("topics in a circle", MergePolicy.Override, """{"topics": [{"id": "space", "name": "Space", "broader": "crews", "summary": "-", "citations": [{"source": "paper"}]}]}""")]
    [InlineData("places in a circle", MergePolicy.Override, """{"places": [{"id": "europe", "name": "Europe", "within": "vienna"}]}""")]
    public async Task Data_that_does_not_fit_is_refused_as_in_memory_and_changes_nothing(string what, MergePolicy policy, string document)
    {
        DataSet small = DataSet.Parse(TestData.Small, "small");
        DataSet further = DataSet.Parse(document, "further");
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(small);
        await using Database database = await ImportAsync((small, MergePolicy.Refuse));
        Action inMemory = () => memory.With(further, policy);
        Func<Task> import = () => database.Catalog.ImportAsync(further, policy, cancellationToken: Token);
        DataSetException expected = inMemory.Should().Throw<DataSetException>().Which;
        DataSetException found = (await import.Should().ThrowAsync<DataSetException>(what)).Which;
        found.Faults.Select(fault => Located(fault.ToString())).Should().Equal(expected.Faults.Select(fault => Located(fault.ToString())));
        PostgresCatalog again = await PostgresCatalog.OpenAsync(database.Source, Token);
        again.ContentHash.Should().Be(database.Catalog.ContentHash);
        await again.ShouldHaveAsync(memory);
    }

    [Theory]
    [InlineData(21, 2, 40)]
    [InlineData(22, 3, 300)]
    [InlineData(23, 4, 1300)]
    public async Task Random_data_in_parts_is_random_data_at_once(int seed, int count, int size)
    {
        DataSet[] data = new RandomData(seed).Create(size);
        DataSet[] parts = [data[0], .. Split(data[1], count, new Random(seed))];
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(parts);
        await using Database database = await ImportAsync([.. parts.Select((part, number) => (part, (MergePolicy)(number % 3)))]);
        await using Database whole = await ImportAsync((DataSet.Parse(Encoding.UTF8.GetString(TestData.Saved(memory)), "all"), MergePolicy.Refuse));
        await database.Catalog.ShouldHaveAsync(memory);
        await database.Catalog.ShouldAnswerAsync(memory, seed, 40);
        database.Catalog.ContentHash.Should().Be(whole.Catalog.ContentHash);
        (await KeptNumbersAsync(database.Source)).Should().Equal(await KeptNumbersAsync(whole.Source));
    }

    [Fact]
    public async Task What_is_not_the_same_has_another_hash()
    {
        await using Database one = await ImportAsync((DataSet.Parse(TestData.Small, "small"), MergePolicy.Refuse));
        await using Database other = await ImportAsync((DataSet.Parse(TestData.Small, "small"), MergePolicy.Refuse), (DataSet.Parse("""{"asOf": "2026-05"}""", "later"), MergePolicy.Refuse));
        await using Database moved = await ImportAsync((DataSet.Parse(TestData.Small.Replace("\"companies\"", "\"other\"").Replace("\"internationalBodies\"", "\"companies\"").Replace("\"other\"", "\"internationalBodies\""), "small"), MergePolicy.Refuse));
        new[] { one.Catalog.ContentHash, other.Catalog.ContentHash, moved.Catalog.ContentHash }.Should().OnlyHaveUniqueItems();
    }

    // Milestones go into one part, and some of their reports into a later one.
    private static IEnumerable<DataSet> Split(DataSet data, int count, Random random)
    {
        JsonObject document = JsonNode.Parse(TestData.Saved(data))!.AsObject();
        JsonArray[] milestones = [.. Enumerable.Range(0, count).Select(_ => new JsonArray())];
        JsonArray[] further = [.. Enumerable.Range(0, count).Select(_ => new JsonArray())];
        foreach (JsonNode? milestone in document["milestones"]!.AsArray())
        {
            JsonNode copy = milestone!.DeepClone();
            int part = random.Next(count);
            JsonArray reports = copy["reports"]!.AsArray();
            if (reports.Count > 1 && part < count - 1)
            {
                JsonNode last = reports[^1]!.DeepClone();
                reports.RemoveAt(reports.Count - 1);
                further[part + 1].Add(new JsonObject { ["milestone"] = copy["id"]!.GetValue<string>(), ["reports"] = new JsonArray(last) });
            }
            milestones[part].Add(copy);
        }
        for (int part = 0; part < count; part++)
        {
            JsonObject one = new() { ["asOf"] = "2026-0" + (count - part), ["milestones"] = milestones[part] };
            if (further[part].Count > 0)
            {
                one["milestoneReports"] = further[part];
            }
            yield return DataSet.Parse(one.ToJsonString(), "part" + part);
        }
    }

    // A database does not know from which document and line it has something.
    private static string Located(string fault) => Regex.Replace(fault, @"(small|spacetalks\.\w+)(\(\d+,\d+\))?", "known");

    private async Task<Database> ImportAsync(params (DataSet Data, MergePolicy Policy)[] parts)
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync();
        foreach ((DataSet data, MergePolicy policy) in parts)
        {
            await catalog.ImportAsync(data, policy, cancellationToken: Token);
        }
        return new Database(source, await PostgresCatalog.OpenAsync(source, Token));
    }

    // Added up import by import, or counted at once.
    private static async Task<List<string>> KeptNumbersAsync(NpgsqlDataSource source)
    {
        List<string> numbers = [];
        await using NpgsqlCommand command = source.CreateCommand(
            """
            SELECT coalesce(name, term::text) || ': ' || number AS line FROM spacetalks.tally_term LEFT JOIN spacetalks.term ON id = term WHERE number <> 0
            UNION ALL SELECT '"' || dates || '": ' || number FROM spacetalks.tally_date
            """);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(Token);
        while (await reader.ReadAsync(Token))
        {
            numbers.Add(reader.GetString(0));
        }
        numbers.Sort(StringComparer.Ordinal);
        return numbers;
    }

    private sealed record Database(NpgsqlDataSource Source, PostgresCatalog Catalog) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Source.DisposeAsync();
    }
}
