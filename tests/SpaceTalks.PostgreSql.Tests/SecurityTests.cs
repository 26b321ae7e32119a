using System.Text.RegularExpressions;
using NodaTime;
using Npgsql;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>Readers only read, loaders only load, and no text of a caller becomes part of a statement.</summary>
public sealed class SecurityTests(PostgresServer server)
{
    private static readonly LocalDate Day = new(2025, 10, 15);

    private static readonly Id<Source> Rumour = new("rumour");

    private static readonly string[] Hostile =
    [
        "'", "''", "\"", "\\", "\\'", "';", "'; DROP TABLE spacetalks.milestone; --", "\0", "a\0b", "\u0001", "\uD83D", "a\uDE80b", "🚀", "\uE000", "@p0", "$1", ":p0", "?", "%", "_", "{", "}",
        "<->", "'a':A", "a & !b", "a | b", "(", "\n", "\u2028", "--", "/*", "$$", "NULL", "E'\\n'", new string('x', 4000), string.Join(' ', Enumerable.Repeat("long", 800)),
        string.Join(' ', Enumerable.Range(0, 900).Select(number => "w" + number)),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_reads_everything_and_writes_nothing()
    {
        (NpgsqlDataSource owner, PostgresCatalog catalog) = await server.CreateCatalogAsync();
        await using NpgsqlDataSource disposal = owner;
        const string Role = "reader \"of\" 'all'; --";
        await ExecuteAsync(owner, "DO $$ BEGIN CREATE ROLE \"reader \"\"of\"\" 'all'; --\" LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        await PostgresSchema.GrantReadAsync(owner, Role, Token);
        // The second import makes indexes and tables again.
        DataSet[] data = new RandomData(41).Create(1200);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        await using NpgsqlDataSource reader = As(owner, Role);
        foreach (DataSet dataSet in data)
        {
            await catalog.ImportAsync(dataSet, cancellationToken: Token);
            await PostgresCatalog.OpenAsync(reader, Token);
        }
        PostgresCatalog read = await PostgresCatalog.OpenAsync(reader, Token);
        await read.ShouldHaveAsync(memory);
        await read.ShouldAnswerAsync(memory, 41, 20);
        Query<Milestone> query = await read.ParseAsync("about:space -status:cancelled", Token);
        (await read.NearestAsync(query, Day, Token))!.Id.Should().Be(Query.Parse<Milestone>("about:space -status:cancelled", memory).Nearest(Day)!.Id);
        (await read.SearchAsync("crews", cancellationToken: Token)).Should().HaveSameCount(memory.Search("crews", 50));
        (await read.CountByYearAsync(query, Token)).Should().NotBeEmpty();
        (await read.CountByTopicAsync(query, Token)).Should().NotBeEmpty();
        (await read.ReviewAsync(read.Milestones.Take(50), Day, Token)).Should().NotBeNull();
        (await read.Without(Rumour).CountAsync(read.Milestones, Token)).Should().Be(memory.Without(Rumour).Milestones.Count());
        (await read.FindAsync(new Id<Milestone>("m0"), Token)).Should().NotBeNull();
        (await read.LastOrDefaultAsync(read.Milestones, Token)).Should().NotBeNull();

        Func<Task>[] writes =
        [
            () => read.ImportAsync(DataSet.Parse("""{"places": [{"id": "mars", "name": "Mars"}]}""", "mars"), cancellationToken: Token),
            () => PostgresCatalog.RederiveAsync(reader, null, Token),
            .. Statements().Select(Func<Task> (statement) => () => ExecuteAsync(reader, statement)),
        ];
        foreach (Func<Task> write in writes)
        {
            (await write.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
        }
        (await read.CountAsync(read.Milestones, Token)).Should().Be(1200);

        static IEnumerable<string> Statements()
        {
            foreach (string table in (string[])["milestone", "entity", "dataset", "term", "tally_year", "tally_date", "tally_term", "migration"])
            {
                yield return "DELETE FROM spacetalks." + table;
                yield return "INSERT INTO spacetalks." + table + " SELECT * FROM spacetalks." + table;
                yield return "DROP TABLE spacetalks." + table;
            }
            yield return "CREATE TABLE spacetalks.mine (id int)";
        }
    }

    [Fact]
    public async Task Only_the_owner_allows_others_to_read()
    {
        (NpgsqlDataSource owner, _) = await server.CreateCatalogAsync();
        await using NpgsqlDataSource disposal = owner;
        await ExecuteAsync(owner, "DO $$ BEGIN CREATE ROLE generous LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        await PostgresSchema.GrantReadAsync(owner, "generous", Token);
        await using NpgsqlDataSource generous = As(owner, "generous");
        Func<Task> grant = () => PostgresSchema.GrantReadAsync(generous, "generous", Token);
        await grant.Should().ThrowAsync<PostgresCatalogException>().WithMessage("Only the owner*");
        await ExecuteAsync(owner, "DROP SCHEMA spacetalks CASCADE");
        await grant.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*no schema*MigrateAsync*");
    }

    // A table that is made for the owner has the rights that the owner gives.
    [Fact]
    public async Task What_a_superuser_allows_holds_for_the_tables_of_the_owner()
    {
        await using NpgsqlDataSource superuser = await server.CreateDatabaseAsync();
        foreach (string role in (string[])["keeper", "guest"])
        {
            await ExecuteAsync(superuser, $"DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        }
        await ExecuteAsync(superuser, $"GRANT CREATE ON DATABASE \"{new NpgsqlConnectionStringBuilder(superuser.ConnectionString).Database}\" TO keeper");
        await using NpgsqlDataSource keeper = As(superuser, "keeper");
        await PostgresSchema.MigrateAsync(keeper, Token);
        await PostgresSchema.GrantReadAsync(superuser, "guest", Token);
        await (await PostgresCatalog.OpenAsync(keeper, Token)).ReplaceAsync(DataSet.Parse(TestData.Small, "small"), cancellationToken: Token);
        await using NpgsqlDataSource guest = As(superuser, "guest");
        await (await PostgresCatalog.OpenAsync(guest, Token)).ShouldHaveAsync(TestData.SmallCatalog);
    }

    // Not the owner: it may not drop an index, and fills an empty table with its indexes in place.
    [Fact]
    public async Task A_loader_loads_and_changes_no_table()
    {
        await using NpgsqlDataSource owner = await server.CreateDatabaseAsync();
        await PostgresSchema.MigrateAsync(owner, Token);
        await ExecuteAsync(owner, "DO $$ BEGIN CREATE ROLE loader LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        await ExecuteAsync(owner, "GRANT USAGE ON SCHEMA spacetalks TO loader; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA spacetalks TO loader");
        await using NpgsqlDataSource loader = As(owner, "loader");
        PostgresCatalog catalog = await PostgresCatalog.OpenAsync(loader, Token);
        DataSet[] data = new RandomData(42).Create(1200);
        DataSet further = DataSet.Parse(
            """{"topics": [{"id": "flight", "name": "Flight", "summary": "-", "citations": [{"source": "paper"}]}], "milestones": [{"id": "m0", "title": "-", "summary": "-", "kind": "launch", "reports": [{"source": "paper", "status": "planned"}]}]}""",
            "further");
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        foreach (DataSet dataSet in data)
        {
            await catalog.ImportAsync(dataSet, cancellationToken: Token);
        }
        await (await PostgresCatalog.OpenAsync(loader, Token)).ShouldHaveAsync(memory);
        await catalog.ImportAsync(further, MergePolicy.Override, cancellationToken: Token);
        await (await PostgresCatalog.OpenAsync(loader, Token)).ShouldHaveAsync(memory.With(further, MergePolicy.Override));
        await PostgresCatalog.RederiveAsync(loader, null, Token);
        await (await PostgresCatalog.OpenAsync(loader, Token)).ShouldHaveAsync(memory.With(further, MergePolicy.Override));
        Func<Task> drop = () => ExecuteAsync(loader, "DROP INDEX spacetalks.milestone_date");
        await drop.Should().ThrowAsync<PostgresException>();
    }

    [Fact]
    public async Task Hostile_texts_are_found_and_are_no_statements()
    {
        DataSet[] data = new RandomData(43).Create(300);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = source;
        foreach (string text in Hostile)
        {
            // Not every text has a word.
            foreach (string asked in (string[])[text, "crews " + text, text + "audit"])
            {
                if (Xunit.Record.Exception(() => MilestoneFilter.Mentioning(asked)) is null)
                {
                    Query<Milestone> query = memory.Milestones.Mentioning(asked);
                    (await catalog.IdsAsync(query)).Should().Equal(query.Select(milestone => milestone.Id.Value), asked);
                    (await catalog.CountAsync(query, Token)).Should().Be(query.Count());
                }
                (await catalog.SearchAsync(asked, cancellationToken: Token)).Select(hit => hit.ToString()).Should().Equal(memory.Search(asked, 50).Select(hit => hit.ToString()), asked);
                foreach (string parsed in (string[])[asked, "id:\"" + asked + "\"", "after:\"" + asked + "\"", "about:" + asked])
                {
                    Exception? expected = Xunit.Record.Exception(() => Query.Parse<Milestone>(parsed, memory));
                    Exception? found = await Xunit.Record.ExceptionAsync(() => catalog.ParseAsync(parsed, Token));
                    found?.GetType().Should().Be(expected?.GetType(), parsed);
                    (found is null).Should().Be(expected is null, parsed);
                }
            }
        }
        (await catalog.CountAsync(catalog.Milestones, Token)).Should().Be(300);
    }

    // Whoever the values are of: the same statement, with other parameters. Names in phrases may add a condition on what has them.
    [Fact]
    public async Task Statements_of_one_shape_are_the_same_for_all_values()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(new RandomData(44).Create(20));
        await using NpgsqlDataSource disposal = source;
        List<Milestone> milestones = await catalog.Run(catalog.Milestones, Token).ToListAsync(Token);
        RandomData random = new(44);
        OtherValues other = new(Hostile);
        for (int number = 0; number < 1000; number++)
        {
            Query<Milestone> query = random.Query(catalog.Milestones, milestones, out _);
            SqlText one = catalog.Compile(query);
            // Only numbers, names of columns and signs that the package knows.
            Regex.Replace(one.Text, @"@p\d+|'(\[\])'|\b\d+\b", "").Should().NotContainAny("'", "\"", "\\", ";", "--", "/*", "$");
            Regex.Matches(one.Text, "[A-Za-z_]+").Select(word => word.Value).Should().BeSubsetOf(Known);
            Regex.Matches(one.Text, @"@p\d+").Select(match => match.Value[1..]).Should().BeSubsetOf(one.Parameters.Select(parameter => parameter.ParameterName));
            Query<Milestone> same = query.Order is { } order ? catalog.Milestones.Where(query.Filter.Accept(other)).InOrder(order) : catalog.Milestones.Where(query.Filter.Accept(other));
            Query<Milestone> bare = query.Order is { } its ? catalog.Milestones.Where(query.Filter).InOrder(its) : catalog.Milestones.Where(query.Filter);
            Shape(catalog.Compile(same)).Should().Be(Shape(catalog.Compile(bare)));
        }
    }

    private static readonly string[] Known =
    [
        "SELECT", "FROM", "WHERE", "ORDER", "BY", "LIMIT", "OFFSET", "AND", "OR", "NOT", "IN", "TRUE", "FALSE", "AS", "CASE", "WHEN", "THEN", "ELSE", "END", "for", "substring", "int", "range",
        "p", "id", "record", "sure", "spacetalks", "milestone", "date_key", "newest_key", "reported_key", "title_key", "es_key", "le_key", "undated", "es", "ls", "ee", "le", "days", "shape",
        "qualified", "wide", "status", "terms", "joint", "words", "tsquery", "long_text",
    ];

    // The same number of one value may be one parameter or two.
    private static string Shape(SqlText text) =>
        Regex.Replace(Regex.Replace(text.Text, @"@p\d+", "@p"), @"\((words @@ @p::tsquery( OR long_text)?) OR terms && @p\)|\((\(words @@ @p::tsquery OR long_text\)) OR terms && @p\)", "$1$3");

    private static NpgsqlDataSource As(NpgsqlDataSource owner, string role) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(owner.ConnectionString) { Username = role }.ConnectionString);

    private static async Task ExecuteAsync(NpgsqlDataSource source, string text)
    {
        await using NpgsqlCommand command = source.CreateCommand(text);
        await command.ExecuteNonQueryAsync(Token);
    }
}
