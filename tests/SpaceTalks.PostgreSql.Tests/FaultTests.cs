using System.Globalization;
using Npgsql;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>
/// What goes wrong is told by the type of an exception and its message, nothing is half-written, and an enumeration that ends without an
/// exception has all results.
/// </summary>
public sealed class FaultTests(PostgresServer server)
{
    // Longer than what fits into the buffers of a connection, so that a fault comes in the middle of a stream.
    private const int Size = 12_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_stops_ends_a_stream_with_an_exception_and_an_import_without_a_trace()
    {
        Assert.SkipUnless(LocalPostgres.IsInstalled, "PostgreSQL is not installed: there is no initdb in the PATH or in /usr/lib/postgresql.");
        using LocalPostgres own = new();
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(own.ConnectionString());
        await PostgresSchema.MigrateAsync(source, Token);
        PostgresCatalog empty = await PostgresCatalog.OpenAsync(source, Token);
        await empty.ImportAsync(Long(Size), cancellationToken: Token);
        PostgresCatalog catalog = await PostgresCatalog.OpenAsync(source, Token);

        int seen = 0;
        Func<Task> stream = async () =>
        {
            await foreach (Milestone milestone in catalog.Run(catalog.Milestones, Token))
            {
                if (++seen == 100)
                {
                    own.Stop();
                }
            }
        };
        await stream.Should().ThrowAsync<NpgsqlException>();
        seen.Should().BeInRange(100, Size - 1);
        Func<Task> count = () => catalog.CountAsync(catalog.Milestones, Token);
        await count.Should().ThrowAsync<NpgsqlException>("there is no server");

        // The connections of the pool are those of the former server. A read does not mind.
        own.Start();
        (await catalog.CountAsync(catalog.Milestones, Token)).Should().Be(Size);
        (await catalog.IdsAsync(catalog.Milestones)).Should().HaveCount(Size);

        Func<Task> import = () => catalog.ImportAsync(Long(2 * Size, Size), MergePolicy.Add, new Immediate(_ => own.Stop()), Token);
        (await import.Should().ThrowAsync<Exception>()).Which.Should().Match(exception => exception is NpgsqlException || exception is IOException);
        own.Start();
        PostgresCatalog again = await PostgresCatalog.OpenAsync(source, Token);
        again.ContentHash.Should().Be(catalog.ContentHash);
        (await again.CountAsync(again.Milestones.PossiblyWithin(Time.DateWindow.Always), Token)).Should().Be(Size);
        (await again.CountAsync(again.Milestones, Token)).Should().Be(Size);
    }

    [Fact]
    public async Task A_read_does_not_mind_that_the_connections_of_the_pool_are_gone()
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(DataSet.Parse(TestData.Small, "small"));
        await using NpgsqlDataSource disposal = source;
        await using NpgsqlDataSource unpooled = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(source.ConnectionString) { Pooling = false }.ConnectionString);
        PostgresView view = catalog.Without(new Id<Source>("rumour"));
        Func<Task>[] reads =
        [
            () => catalog.Run(catalog.Milestones, Token).ToListAsync(Token).AsTask(),
            () => view.Run(catalog.Milestones, Token).ToListAsync(Token).AsTask(),
            () => catalog.CountAsync(catalog.Milestones, Token),
            () => view.CountAsync(catalog.Milestones, Token),
            () => catalog.CountByYearAsync(catalog.Milestones, Token),
            () => view.CountByTopicAsync(catalog.Milestones, Token),
            () => catalog.SearchAsync("crews", cancellationToken: Token),
        ];
        foreach (Func<Task> read in reads)
        {
            await read();
            await ExecuteAsync(unpooled, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
            await read.Should().NotThrowAsync();
        }
    }

    [Fact]
    public Task A_connection_that_is_killed_ends_a_stream_with_an_exception() => WithLongDataAsync(async (source, catalog) =>
    {
        int seen = 0;
        Func<Task> stream = async () =>
        {
            await foreach (Milestone milestone in catalog.Run(catalog.Milestones, Token))
            {
                if (++seen == 100)
                {
                    await ExecuteAsync(source, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%milestone%'");
                }
            }
        };
        await stream.Should().ThrowAsync<NpgsqlException>();
        seen.Should().BeInRange(100, Size - 1);
        (await catalog.IdsAsync(catalog.Milestones)).Should().HaveCount(Size, "the next query has another connection");
    });

    [Fact]
    public Task An_import_whose_connection_is_killed_changes_nothing() => WithLongDataAsync(async (source, catalog) =>
    {
        Immediate kill = new(_ => ExecuteAsync(source, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()").Wait());
        Func<Task> import = () => catalog.ImportAsync(Long(3 * Size, Size), MergePolicy.Add, kill, Token);
        (await import.Should().ThrowAsync<Exception>()).Which.Should().Match(exception => exception is NpgsqlException || exception is IOException);
        await HasNotChangedAsync(source, catalog);
    });

    [Fact]
    public Task A_query_that_takes_too_long_is_ended_by_the_server() => WithLongDataAsync(async (source, catalog) =>
    {
        await using NpgsqlDataSource hasty = NpgsqlDataSource.Create(source.ConnectionString + ";Options=-c statement_timeout=1s");
        PostgresCatalog impatient = await PostgresCatalog.OpenAsync(hasty, Token);
        // The first row of the answer would come after the end of the time.
        await using NpgsqlConnection other = await source.OpenConnectionAsync(Token);
        await using NpgsqlTransaction lockOfAll = await other.BeginTransactionAsync(Token);
        await ExecuteAsync(other, "LOCK TABLE spacetalks.milestone IN ACCESS EXCLUSIVE MODE");
        Func<Task> run = () => impatient.IdsAsync(impatient.Milestones);
        Func<Task> count = () => impatient.CountAsync(impatient.Milestones.Mentioning("audit"), Token);
        (await run.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.QueryCanceled);
        (await count.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.QueryCanceled);
    });

    [Fact]
    public Task Files_that_would_be_too_large_end_a_query() => WithLongDataAsync(async (source, catalog) =>
    {
        await using NpgsqlDataSource small = NpgsqlDataSource.Create(source.ConnectionString + ";Options=-c work_mem=64kB -c temp_file_limit=1MB -c enable_indexscan=off");
        PostgresCatalog limited = await PostgresCatalog.OpenAsync(small, Token);
        Func<Task> run = () => limited.IdsAsync(limited.Milestones.ByTitle());
        (await run.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.ConfigurationLimitExceeded);
    });

    [Fact]
    public Task A_token_that_is_cancelled_ends_what_runs() => WithLongDataAsync(async (source, catalog) =>
    {
        CancellationToken cancelled = new(canceled: true);
        Func<Task>[] before =
        [
            async () => await catalog.Run(catalog.Milestones, cancelled).ToListAsync(Token),
            () => catalog.CountAsync(catalog.Milestones, cancelled),
            () => catalog.CountByYearAsync(catalog.Milestones, cancelled),
            () => catalog.SearchAsync("audit", cancellationToken: cancelled),
            () => catalog.ParseAsync("id:m0", cancelled),
            () => catalog.ImportAsync(Long(Size + 10, Size), MergePolicy.Add, null, cancelled),
            () => PostgresCatalog.OpenAsync(source, cancelled),
            () => PostgresCatalog.RederiveAsync(source, null, cancelled),
            () => PostgresSchema.MigrateAsync(source, cancelled),
        ];
        foreach (Func<Task> run in before)
        {
            await run.Should().ThrowAsync<OperationCanceledException>();
        }

        using CancellationTokenSource later = new();
        int seen = 0;
        Func<Task> stream = async () =>
        {
            await foreach (Milestone milestone in catalog.Run(catalog.Milestones, later.Token))
            {
                if (++seen == 100)
                {
                    await later.CancelAsync();
                }
            }
        };
        await stream.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().BeInRange(100, Size - 1);

        using CancellationTokenSource inImport = new();
        Func<Task> import = () => catalog.ImportAsync(Long(3 * Size, Size), MergePolicy.Add, new Immediate(_ => inImport.Cancel()), inImport.Token);
        await import.Should().ThrowAsync<OperationCanceledException>();
        await HasNotChangedAsync(source, catalog);
    });

    // The driver would read all rows before it closed the reader; so many would take minutes.
    [Fact]
    public Task A_caller_who_wants_no_more_results_does_not_wait_for_the_rest() => WithLongDataAsync(async (source, catalog) =>
    {
        await ExecuteAsync(source, "ALTER TABLE spacetalks.milestone DROP CONSTRAINT milestone_pkey; INSERT INTO spacetalks.milestone SELECT m.* FROM spacetalks.milestone m, generate_series(1, 20)");
        int seen = 0;
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        await foreach (Milestone milestone in catalog.Run(catalog.Milestones.OfKind(MilestoneKind.Review), Token))
        {
            if (++seen == 3)
            {
                watch.Restart();
                break;
            }
        }
        TimeSpan toClose = watch.Elapsed;
        watch.Restart();
        long all = await catalog.Run(catalog.Milestones.OfKind(MilestoneKind.Review), Token).LongCountAsync(Token);
        toClose.Should().BeLessThan(watch.Elapsed / 4);
        all.Should().Be(21L * Size);
    });

    private static async Task HasNotChangedAsync(NpgsqlDataSource source, PostgresCatalog catalog)
    {
        PostgresCatalog again = await PostgresCatalog.OpenAsync(source, Token);
        again.ContentHash.Should().Be(catalog.ContentHash);
        (await again.CountAsync(again.Milestones, Token)).Should().Be(Size);
        (await again.CountAsync(again.Milestones.OfKind(MilestoneKind.Review).PossiblyWithin(Time.DateWindow.Always), Token)).Should().Be(Size);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string text)
    {
        await using NpgsqlConnection connection = await source.OpenConnectionAsync(Token);
        await ExecuteAsync(connection, text);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string text)
    {
        await using NpgsqlCommand command = new(text, connection);
        await command.ExecuteNonQueryAsync(Token);
    }

    // Milestones of about 700 bytes.
    private static DataSet Long(int count, int first = 0)
    {
        string summary = string.Concat(Enumerable.Repeat("A long summary. ", 30)).TrimEnd();
        string milestones = string.Join(",", Enumerable.Range(first, count - first).Select(number => string.Create(CultureInfo.InvariantCulture,
            $$"""{"id": "m{{number}}", "title": "Title {{number}}", "summary": "{{summary}}", "kind": "review", "reports": [{"source": "paper", "status": "planned", "when": "2025-10"}]}""")));
        return DataSet.Parse(TestData.WithoutMilestones[..^1] + ", \"milestones\": [" + milestones + "]}", "long");
    }

    private async Task WithLongDataAsync(Func<NpgsqlDataSource, PostgresCatalog, Task> test)
    {
        (NpgsqlDataSource source, PostgresCatalog catalog) = await server.CreateCatalogAsync(Long(Size));
        await using NpgsqlDataSource disposal = source;
        await test(source, catalog);
    }

    // Progress<T> tells later, on another thread.
    private sealed class Immediate(Action<PostgresImportProgress> act) : IProgress<PostgresImportProgress>
    {
        private bool _isDone;

        public void Report(PostgresImportProgress value)
        {
            if (!_isDone)
            {
                _isDone = true;
                act(value);
            }
        }
    }
}
