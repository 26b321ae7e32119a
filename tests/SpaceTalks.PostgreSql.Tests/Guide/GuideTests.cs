using Dapper;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using SpaceTalks.Tests;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql.Tests.Guide;

// Guides have neither braces around one statement nor tokens of cancellation.
#pragma warning disable IDE0011, IDE1006, xUnit1051

/// <summary>The code of the guide to PostgreSQL, as it stands there, run on a server.</summary>
public sealed class GuideTests(PostgresServer server)
{
    // What the code writes. It hides the true console.
    private readonly StringWriter Console = new() { NewLine = "\n" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void What_the_guide_shows_stands_in_a_program_that_is_run()
    {
        string[] sources =
        [
            .. Directory.GetFiles(RepositoryFolder.Of("tests", "SpaceTalks.PostgreSql.Tests", "Guide"), "*.cs"),
            .. Directory.GetFiles(RepositoryFolder.Of("samples", "Server"), "*.cs"),
        ];
        string[] texts = [.. sources.Select(source => Flat(File.ReadLines(source)))];
        string[] guide = File.ReadAllLines(RepositoryFolder.Of(".docs", "guides", "postgresql.md"));
        int blocks = 0;
        for (int index = 0; index < guide.Length; index++)
        {
            if (guide[index] is "```csharp quoted" or "```text" or "```json")
            {
                string block = Flat(guide.Skip(index + 1).TakeWhile(line => line != "```").Where(line => !line.StartsWith("using ", StringComparison.Ordinal) || !line.EndsWith(';') || line.Contains('=', StringComparison.Ordinal)));
                block.Length.Should().BeGreaterThan(1, "line {0} of the guide shows something", index + 1);
                texts.Should().Contain(text => text.Contains(block, StringComparison.Ordinal), "line {0} of the guide shows it:\n{1}", index + 1, block);
                blocks++;
            }
        }
        blocks.Should().BeGreaterThan(10);
    }

    [Fact]
    public async Task The_first_program_answers_over_a_document_of_ones_own()
    {
        await using NpgsqlDataSource empty = await server.CreateDatabaseAsync();
        string document = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            document,
            """
            {
              "sources": [{"id": "minutes", "publisher": "Example Club", "kind": "secondary-account"}],
              "milestones": [
                {"id": "lecture", "title": "Lecture on the station", "summary": "Everybody is invited.", "kind": "meeting",
                 "reports": [{"source": "minutes", "status": "planned", "when": "late March 2026"}]},
                {"id": "visit", "title": "Visit to the museum", "summary": "The club looks at a capsule.", "kind": "meeting",
                 "reports": [{"source": "minutes", "status": "planned", "when": "mid-2026"}]}
              ]
            }
            """,
            Token);
        string[] args = [empty.ConnectionString, document];

        await using var dataSource = NpgsqlDataSource.Create(args[0]);
        await PostgresSchema.MigrateAsync(dataSource);
        var db = await PostgresCatalog.OpenAsync(dataSource);
        await db.ImportAsync(DataSet.Load(args[1]), MergePolicy.Add);

        db = await PostgresCatalog.OpenAsync(dataSource);       // again, to see the sources that the document added
        await foreach (var milestone in db.Run(db.Milestones.PossiblyWithin(DateWindow.Quarter(2026, 2))))
            Console.WriteLine($"{milestone.When:E}: {milestone.Title} ({milestone.Reports[0].Source.Publisher})");
        Console.WriteLine($"{await db.CountAsync(db.Milestones)} milestones");

        File.Delete(document);
        ShouldHaveWritten(
            """
            mid-2026: Visit to the museum (Example Club)
            2 milestones
            """);
    }

    [Fact]
    public async Task Questions_are_those_of_memory()
    {
        await using NpgsqlDataSource dataSource = await CreateAsync();
        PostgresCatalog db = await PostgresCatalog.OpenAsync(dataSource, Token);

        var query = await db.ParseAsync("about:iss-future status:planned");
        Console.WriteLine($"{query}: {await db.CountAsync(query)}");
        foreach (var year in await db.CountByYearAsync(query))
            Console.WriteLine($"  {year.Key}: certainly {year.Certain}, possibly {year.Possible}");
        foreach (var hit in await db.SearchAsync("deorbit", limit: 2))
            Console.WriteLine($"  {hit}");

        ShouldHaveWritten(
            """
            about:iss-future status:planned: 4
              2026: certainly 2, possibly 2
              2030: certainly 1, possibly 1
              milestone: NASA and Roscosmos begin joint audit of ISS deorbit systems
              topic: Deorbiting of the ISS
            """);
    }

    [Fact]
    public async Task Views_are_those_of_memory()
    {
        await using NpgsqlDataSource dataSource = await CreateAsync();
        PostgresCatalog db = await PostgresCatalog.OpenAsync(dataSource, Token);

        var id = MilestoneIds.HeadsMeeting2025;
        Console.WriteLine(await db.FindAsync(id));
        Console.WriteLine(await db.AccordingTo(SourceIds.Brief).FindAsync(id));
        Console.WriteLine((await db.AsKnownOn(new LocalDate(2025, 7, 29)).FindAsync(id))?.Places);
        Console.WriteLine(await db.Without(SourceIds.Brief).CountAsync(db.Milestones.About(TopicIds.Iss)));

        ShouldHaveWritten(
            """
            31 July 2025: Heads of NASA and Roscosmos meet
            25 August 2025: Heads of NASA and Roscosmos meet
            Houston
            49
            """);
    }

    [Fact]
    public async Task What_runs_in_memory_only_is_loaded()
    {
        await using NpgsqlDataSource dataSource = await CreateAsync();
        PostgresCatalog db = await PostgresCatalog.OpenAsync(dataSource, Token);

        var memory = await db.LoadAsync(db.Milestones.About(TopicIds.IssFuture).PossiblyWithin(DateWindow.Year(2026)));
        memory.Milestones.Take(3).Export(ExportFormat.Csv, Console);

        Console.ToString().Split('\n').Should().HaveCountGreaterThan(3);
    }

    [Fact]
    public async Task Roles_may_do_what_they_are_for()
    {
        await using NpgsqlDataSource owner = await server.CreateDatabaseAsync();
        await using NpgsqlCommand roles = owner.CreateCommand("CREATE ROLE talks_loader LOGIN; CREATE ROLE talks_reader LOGIN");
        await roles.ExecuteNonQueryAsync(Token);

        await PostgresSchema.MigrateAsync(owner);
        await PostgresSchema.GrantReadAsync(owner, "talks_reader");

        string guide = await File.ReadAllTextAsync(RepositoryFolder.Of(".docs", "guides", "postgresql.md"), Token);
        int start = guide.IndexOf("GRANT USAGE", StringComparison.Ordinal);
        await using NpgsqlCommand grants = owner.CreateCommand(guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)]);
        await grants.ExecuteNonQueryAsync(Token);
        string database = new NpgsqlConnectionStringBuilder(owner.ConnectionString).Database!;
        await using NpgsqlDataSource loader = NpgsqlDataSource.Create(server.ConnectionString(database, "talks_loader"));
        await using NpgsqlDataSource reader = NpgsqlDataSource.Create(server.ConnectionString(database, "talks_reader"));
        PostgresCatalog loading = await PostgresCatalog.OpenAsync(loader, Token);
        await loading.ImportAsync(Embedded(), cancellationToken: Token);
        await loading.ImportAsync(Embedded(), MergePolicy.Add, cancellationToken: Token);
        await (await PostgresCatalog.OpenAsync(owner, Token)).ReplaceAsync(Embedded(), cancellationToken: Token);
        await loading.ImportAsync(Embedded(), MergePolicy.Add, cancellationToken: Token);
        PostgresCatalog reading = await PostgresCatalog.OpenAsync(reader, Token);
        (await reading.CountAsync(reading.Milestones, Token)).Should().Be(SpaceTalksCatalog.Embedded.Milestones.Count());
        await reading.Awaiting(db => db.ImportAsync(Embedded(), MergePolicy.Add, cancellationToken: Token)).Should().ThrowAsync<PostgresException>().Where(exception => exception.SqlState == PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Dapper_runs_what_was_compiled()
    {
        await using NpgsqlDataSource dataSource = await CreateAsync();
        PostgresCatalog db = await PostgresCatalog.OpenAsync(dataSource, Token);

        var query = db.Milestones.About(TopicIds.Iss).Upcoming(new LocalDate(2026, 9, 1)).Take(3);
        var sql = db.Compile(query);
        await using var connection = await dataSource.OpenConnectionAsync();
        var rows = await connection.QueryAsync<(string Id, string Record)>(sql.Text, new SqlTextParameters(sql));
        var milestones = rows.Select(row => db.ReadRecord(row.Record));
        if (!sql.IsExact)                                       // then the statement selects more rows, without the limit
            milestones = milestones.Where(query.Filter.Matches).Skip(query.Skipped).Take(query.Limit ?? int.MaxValue);
        foreach (var milestone in milestones)
            Console.WriteLine($"{milestone.When:E}: {milestone.Title}");

        string[] lines = Console.ToString().TrimEnd().Split('\n');
        lines.Should().Equal(SpaceTalksCatalog.Embedded.Milestones.About(TopicIds.Iss).Upcoming(new LocalDate(2026, 9, 1)).Take(3).Select(milestone => $"{milestone.When:E}: {milestone.Title}"));
    }

    [Fact]
    public async Task Entity_Framework_joins_what_was_compiled()
    {
        await using NpgsqlDataSource dataSource = await CreateAsync();
        PostgresCatalog db = await PostgresCatalog.OpenAsync(dataSource, Token);
        await using NotesContext context = new(new DbContextOptionsBuilder<NotesContext>().UseNpgsql(dataSource).Options);
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript(), Token);
        context.Notes.Add(new Note { Milestone = "heads-meeting-2025", Text = "Ask for the minutes." });
        context.Notes.Add(new Note { Milestone = "iss-extension-announcement-2026", Text = "Not this year." });
        await context.SaveChangesAsync(Token);

        var sql = db.Compile(db.Milestones.OfKind(MilestoneKind.Meeting));
        var found = from row in context.Database.SqlQueryRaw<MilestoneRow>(sql.Text, [.. sql.Parameters])
                    join note in context.Notes on row.Id equals note.Milestone
                    select new { note.Text, row.Record };
        foreach (var line in await found.ToListAsync())
            Console.WriteLine($"{db.ReadRecord(line.Record).Title}: {line.Text}");

        sql.IsExact.Should().BeTrue();
        ShouldHaveWritten(
            """
            Heads of NASA and Roscosmos meet: Ask for the minutes.
            """);
    }

    [Fact]
    public async Task What_an_older_version_made_is_made_again()
    {
        await using NpgsqlDataSource dataSource = await CreateAsync();

        await PostgresSchema.MigrateAsync(dataSource);          // brings the schema to the version of the package
        await PostgresCatalog.RederiveAsync(dataSource);        // rebuilds the derived columns, if OpenAsync asks for it

        PostgresCatalog db = await PostgresCatalog.OpenAsync(dataSource, Token);
        db.ContentHash.Should().HaveLength(64);
    }

    [Fact]
    public async Task What_needs_Citus_says_so_where_there_is_none()
    {
        await using NpgsqlDataSource dataSource = await server.CreateDatabaseAsync();
        Func<Task> migrate = async () =>
        {
            await PostgresSchema.MigrateAsync(dataSource, new PostgresSchemaOptions { Distribute = true });
        };

        (await migrate.Should().ThrowAsync<PostgresCatalogException>()).WithMessage("*no extension citus*CREATE EXTENSION*");
        await dataSource.Awaiting(source => PostgresCatalog.OpenAsync(source, Token)).Should().ThrowAsync<PostgresCatalogException>().WithMessage("*no schema*");
    }

    private static DataSet Embedded()
    {
        using MemoryStream embedded = new();
        SpaceTalksCatalog.Embedded.Save(embedded);
        embedded.Position = 0;
        return DataSet.Load(embedded, "the embedded data");
    }

    private async Task<NpgsqlDataSource> CreateAsync()
    {
        NpgsqlDataSource dataSource = await server.CreateDatabaseAsync();
        await PostgresSchema.MigrateAsync(dataSource, Token);
        PostgresCatalog catalog = await PostgresCatalog.OpenAsync(dataSource, Token);
        await catalog.ImportAsync(Embedded(), cancellationToken: Token);
        return dataSource;
    }

    private void ShouldHaveWritten(string expected) => Console.ToString().Should().Be(expected.ReplaceLineEndings("\n") + "\n");

    // Without indentation and empty lines.
    private static string Flat(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";
}
