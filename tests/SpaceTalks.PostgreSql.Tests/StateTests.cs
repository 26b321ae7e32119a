using NodaTime;
using Npgsql;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>A database in another state than an operation needs says so and what to do, and is left as it was.</summary>
public sealed class StateTests(PostgresServer server)
{
    private static readonly LocalDate Day = new(2025, 10, 15);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "*no schema \"spacetalks\"*PostgresSchema.MigrateAsync*")]
    [InlineData("CREATE SCHEMA spacetalks", "*no schema \"spacetalks\"*PostgresSchema.MigrateAsync*")]
    [InlineData("migrated; INSERT INTO spacetalks.migration (version) VALUES (1000)", "*version 1000*needs version*later version of the package*")]
    public async Task Another_schema_is_refused(string statements, string message)
    {
        await using NpgsqlDataSource source = await server.CreateDatabaseAsync();
        if (statements.StartsWith("migrated", StringComparison.Ordinal))
        {
            await PostgresSchema.MigrateAsync(source, Token);
        }
        await ExecuteAsync(source, statements.Replace("migrated; ", ""));
        Func<Task> open = () => PostgresCatalog.OpenAsync(source, Token);
        Func<Task> rederive = () => PostgresCatalog.RederiveAsync(source, null, Token);
        await open.Should().ThrowAsync<PostgresCatalogException>().WithMessage(message);
        await rederive.Should().ThrowAsync<PostgresCatalogException>().WithMessage(message);
        if (statements.Contains("1000"))
        {
            Func<Task> migrate = () => PostgresSchema.MigrateAsync(source, Token);
            await migrate.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*version 1000*later version of the package*");
        }
    }

    [Fact]
    public async Task A_migration_may_be_repeated_and_keeps_the_data()
    {
        (NpgsqlDataSource source, _) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        await PostgresSchema.MigrateAsync(source, Token);
        await (await PostgresCatalog.OpenAsync(source, Token)).ShouldHaveAsync(TestData.SmallCatalog);
    }

    [Fact]
    public async Task Columns_of_another_derivation_are_refused_until_they_are_made_again()
    {
        DataSet[] data = new RandomData(31).Create(600);
        SpaceTalksCatalog memory = SpaceTalksCatalog.Create(data);
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(data);
        await using NpgsqlDataSource disposal = source;
        // As if another version of the package had made them.
        await ExecuteAsync(source,
            """
            UPDATE spacetalks.dataset SET derivation = 1000;
            UPDATE spacetalks.milestone SET date_key = '', newest_key = '', reported_key = '', title_key = '', es_key = '', le_key = '', undated = NOT undated, es = 0, ls = 0, ee = 0, le = 0,
              days = 'empty', shape = 0, qualified = false, wide = NOT wide, bounded = false, status = 4, said_from = 0, said_by = 0, terms = '{0}', joint = NOT joint, words = '', long_text = false;
            DELETE FROM spacetalks.tally_term; DELETE FROM spacetalks.tally_year; DELETE FROM spacetalks.tally_date;
            """);
        Func<Task> open = () => PostgresCatalog.OpenAsync(source, Token);
        await open.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*derivation 1000*RederiveAsync*");
        Func<Task> import = () => catalog.ImportAsync(DataSet.Parse("{}", "empty"), cancellationToken: Token);
        await import.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*derivation 1000*RederiveAsync*");

        await PostgresCatalog.RederiveAsync(source, null, Token);
        Func<Task> run = () => catalog.IdsAsync(catalog.Milestones);
        await run.Should().ThrowAsync<PostgresCatalogException>("the catalog was opened before");
        PostgresCatalog again = await PostgresCatalog.OpenAsync(source, Token);
        again.ContentHash.Should().Be(catalog.ContentHash);
        await again.ShouldHaveAsync(memory);
        await again.ShouldAnswerAsync(memory, 31, 60);
    }

    // Each of them on data with and without a result.
    [Theory]
    [InlineData("kind:meeting")]
    [InlineData("kind:retirement")]
    [InlineData("omega")]
    public async Task No_query_is_answered_after_what_milestones_link_to_has_changed(string text)
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        Query<Milestone> query = text == "omega" ? catalog.Milestones.Mentioning(text) : await catalog.ParseAsync(text, Token);
        PostgresView view = catalog.Without(new Id<Source>("rumour"));
        (string What, Func<Task> Read)[] reads =
        [
            ("Run", () => catalog.IdsAsync(query)),
            ("Run with a limit", () => catalog.IdsAsync(query.Take(2))),
            ("Run with a delegate", () => catalog.IdsAsync(query.Satisfying(_ => true))),
            ("Count", () => catalog.CountAsync(query, Token)),
            ("Count of a delegate", () => catalog.CountAsync(query.Satisfying(_ => true), Token)),
            ("Count of all", () => catalog.CountAsync(catalog.Milestones, Token)),
            ("Any", () => catalog.AnyAsync(query, Token)),
            ("First", () => catalog.FirstOrDefaultAsync(query, Token)),
            ("Last", () => catalog.LastOrDefaultAsync(query, Token)),
            ("Last of a delegate", () => catalog.LastOrDefaultAsync(query.Satisfying(_ => true), Token)),
            ("Years", () => catalog.CountByYearAsync(query, Token)),
            ("Years of all", () => catalog.CountByYearAsync(catalog.Milestones, Token)),
            ("Topics", () => catalog.CountByTopicAsync(query, Token)),
            ("Topics of all", () => catalog.CountByTopicAsync(catalog.Milestones, Token)),
            ("Organizations", () => catalog.CountByOrganizationAsync(query, Token)),
            ("Kinds", () => catalog.CountByKindAsync(query, Token)),
            ("Statuses", () => catalog.CountByStatusAsync(query, Token)),
            ("Nearest", () => catalog.NearestAsync(query, Day, Token)),
            ("Search", () => catalog.SearchAsync(text, cancellationToken: Token)),
            ("Parse", () => catalog.ParseAsync("id:audit", Token)),
            ("Find", () => catalog.FindAsync(new Id<Milestone>("nobody"), Token)),
            ("Load", () => catalog.LoadAsync(query, Token)),
            ("Review", () => catalog.ReviewAsync(query, Day, Token)),
            ("Run of a view", async () => await view.Run(query, Token).ToListAsync(Token)),
            ("Count of a view", () => view.CountAsync(query, Token)),
            ("Find of a view", () => view.FindAsync(new Id<Milestone>("nobody"), Token)),
        ];
        foreach ((_, Func<Task> read) in reads)
        {
            await read();
        }
        DataSet other = DataSet.Parse("""{"agencies": [{"id": "beta", "name": "Omega", "country": "Betaland", "summary": "-", "citations": [{"source": "paper"}]}]}""", "other");
        await catalog.ImportAsync(other, MergePolicy.Override, cancellationToken: Token);
        foreach ((string what, Func<Task> read) in reads)
        {
            await read.Should().ThrowAsync<PostgresCatalogException>(what).WithMessage("*open another one*");
        }
        PostgresCatalog again = await PostgresCatalog.OpenAsync(source, Token);
        (await again.IdsAsync(again.Milestones.Mentioning("omega"))).Should().Equal("meeting", "audit");
        await again.ShouldHaveAsync(TestData.SmallCatalog.With(other, MergePolicy.Override));
    }

    // The numbers of terms are others then.
    [Fact]
    public async Task No_query_is_answered_after_the_schema_was_dropped_and_made_again()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        await ExecuteAsync(source, "DROP SCHEMA spacetalks CASCADE");
        await PostgresSchema.MigrateAsync(source, Token);
        await (await PostgresCatalog.OpenAsync(source, Token)).ImportAsync(DataSet.Parse(TestData.Small, "small"), cancellationToken: Token);
        Func<Task> run = () => catalog.IdsAsync(catalog.Milestones);
        await run.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*open another one*");
    }

    [Fact]
    public async Task Further_milestones_are_seen_by_a_catalog_that_is_open()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        await catalog.ImportAsync(
            DataSet.Parse("""{"milestones": [{"id": "next", "title": "Next", "summary": "-", "kind": "launch", "reports": [{"source": "paper", "status": "planned", "when": "2026"}]}]}""", "next"),
            cancellationToken: Token);
        (await catalog.IdsAsync(catalog.Milestones)).Should().Equal("meeting", "audit", "next", "some-day");
        (await catalog.CountAsync(catalog.Milestones, Token)).Should().Be(4);
    }

    [Theory]
    [InlineData("Max Auto Prepare=10", true)]
    [InlineData("Max Auto Prepare=10;Options=-c plan_cache_mode=force_custom_plan", false)]
    [InlineData("Max Auto Prepare=0", false)]
    public async Task A_driver_that_prepares_statements_is_refused(string settings, bool isRefused)
    {
        (NpgsqlDataSource source, _) = await server.CreateCatalogAsync();
        await using NpgsqlDataSource disposal = source;
        await using NpgsqlDataSource other = NpgsqlDataSource.Create(source.ConnectionString + ";" + settings);
        Func<Task> open = () => PostgresCatalog.OpenAsync(other, Token);
        if (isRefused)
        {
            await open.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*Max Auto Prepare*plan_cache_mode=force_custom_plan*");
        }
        else
        {
            await open.Should().NotThrowAsync();
        }
    }

    [Fact]
    public async Task Of_two_importers_at_once_the_second_is_refused()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync();
        await using NpgsqlDataSource disposal = source;
        DataSet small = DataSet.Parse(TestData.Small, "small");
        List<Exception> refused = [];
        // While the first one runs, as it says itself.
        Watcher first = new(() =>
        {
            Func<Task>[] others =
            [
                () => catalog.ImportAsync(small, MergePolicy.Override, cancellationToken: Token),
                () => PostgresCatalog.RederiveAsync(source, null, Token),
                () => PostgresSchema.MigrateAsync(source, Token),
            ];
            foreach (Func<Task> other in others)
            {
                refused.Add(Xunit.Record.ExceptionAsync(other).GetAwaiter().GetResult()!);
            }
        });
        await catalog.ImportAsync(small, MergePolicy.Refuse, first, Token);
        refused.Should().HaveCount(3).And.AllSatisfy(exception =>
            exception.Should().BeOfType<PostgresCatalogException>().Which.Message.Should().Match("Another import or migration*wait*try again*"));
        await (await PostgresCatalog.OpenAsync(source, Token)).ShouldHaveAsync(TestData.SmallCatalog);
    }

    [Fact]
    public async Task A_database_that_cannot_store_every_text_is_refused()
    {
        await using NpgsqlDataSource source = await server.CreateDatabaseAsync("LATIN1");
        Func<Task> migrate = () => PostgresSchema.MigrateAsync(source, Token);
        await migrate.Should().ThrowAsync<PostgresCatalogException>().WithMessage("*LATIN1*UTF8*");
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string text)
    {
        if (text.Length > 0)
        {
            await using NpgsqlCommand command = source.CreateCommand(text);
            await command.ExecuteNonQueryAsync(Token);
        }
    }

    private sealed class Watcher(Action act) : IProgress<PostgresImportProgress>
    {
        private bool _isDone;

        public void Report(PostgresImportProgress value)
        {
            if (!_isDone)
            {
                _isDone = true;
                act();
            }
        }
    }
}
