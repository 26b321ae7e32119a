using System.Diagnostics;
using System.Globalization;
using Npgsql;
using SpaceTalks.Benchmarks.Scale;
using SpaceTalks.PostgreSql;
using SpaceTalks.PostgreSql.Tests;

namespace SpaceTalks.Benchmarks.Postgres;

/// <summary>
/// Asks the package and handwritten statements the same eight queries on one server, and the library in memory; checks that all answer
/// alike, then measures them in one run. Before that it imports the synthetic catalog and reports times and sizes.
/// </summary>
internal static class PostgresComparison
{
    // Memory would not fit beside the import of more.
    private const int LargestInMemory = 1_000_000;

    public static async Task RunAsync(int size)
    {
        if (!LocalPostgres.IsInstalled)
        {
            Console.WriteLine("PostgreSQL is not installed here: there is no initdb in the PATH or in /usr/lib/postgresql.");
            return;
        }
        using LocalPostgres server = new("-c shared_buffers=2GB -c work_mem=64MB -c max_wal_size=8GB -c checkpoint_timeout=30min -c random_page_cost=1.1 -c jit=off");
        await using NpgsqlDataSource dataSource = NpgsqlDataSource.Create(server.ConnectionString());
        await PostgresSchema.MigrateAsync(dataSource);
        await ImportAsync(dataSource, size);
        await PrintSizesAsync(dataSource, size);
        await ImportAgainAsync(dataSource);
        PostgresCatalog catalog = await PostgresCatalog.OpenAsync(dataSource);

        Func<string, int> rowOf = _ => 0;
        List<IScalePeer> peers = [];
        if (size <= LargestInMemory)
        {
            ScaleCatalog memory = new(size);
            Dictionary<string, int> rows = memory.Milestones.Select((milestone, row) => (milestone.Id.Value, row)).ToDictionary();
            rowOf = id => rows[id];
            peers.Add(new LibraryPeer(memory));
        }
        peers.AddRange([new HandwrittenPeer(dataSource, rowOf), new PostgresPeer(dataSource, catalog, rowOf, isHydrated: false), new PostgresPeer(dataSource, catalog, rowOf, isHydrated: true)]);
        if (size <= LargestInMemory)
        {
            AnswerCheck.Check(peers);
            Console.WriteLine("All answers are those of memory.");
        }
        Measure(peers);
    }

    private static async Task ImportAsync(NpgsqlDataSource dataSource, int size)
    {
        PostgresCatalog empty = await PostgresCatalog.OpenAsync(dataSource);
        SyntheticCatalog synthetic = new(size);
        List<DataSet> dataSets = [];
        foreach (string name in synthetic.DocumentNames)
        {
            using MemoryStream stream = synthetic.WriteDocument(dataSets.Count);
            dataSets.Add(DataSet.Load(stream, name));
        }
        TimeSpan copied = default;
        long start = Stopwatch.GetTimestamp();
        SynchronousProgress progress = new(report => copied = report.IsIndexing ? Stopwatch.GetElapsedTime(start) : copied);
        await empty.ImportAsync(new DataSet("synthetic", [.. dataSets.SelectMany(dataSet => dataSet.Contents)]), progress: progress);
        TimeSpan all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Imported {size:N0} milestones: until the end of COPY {copied.TotalSeconds:N1} s ({size / copied.TotalSeconds:N0} a second), indexes and tallies {(all - copied).TotalSeconds:N1} s, together {all.TotalSeconds:N1} s ({size / all.TotalSeconds:N0} a second)."));
    }

    // What is merged is the same as before, so that the answers stay those of memory.
    private static async Task ImportAgainAsync(NpgsqlDataSource dataSource)
    {
        List<string> records = [];
        await using (NpgsqlCommand command = dataSource.CreateCommand("SELECT record FROM spacetalks.milestone LIMIT 100"))
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                records.Add(reader.GetString(0));
            }
        }
        DataSet again = DataSet.Parse("{\"milestones\": [" + string.Join(", ", records) + "]}", "again");
        PostgresCatalog catalog = await PostgresCatalog.OpenAsync(dataSource);
        List<double> times = [];
        for (int time = 0; time < 7; time++)
        {
            long start = Stopwatch.GetTimestamp();
            await catalog.ImportAsync(again, MergePolicy.Override);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A further import, of a hundred milestones that the database has already: {ScaleTiming.Median(times):N0} ms in the median."));
    }

    private static async Task PrintSizesAsync(NpgsqlDataSource dataSource, int size)
    {
        await using NpgsqlCommand command = dataSource.CreateCommand(
            """
            SELECT 'table', pg_table_size('spacetalks.milestone') UNION ALL
            SELECT indexrelid::regclass::text, pg_relation_size(indexrelid) FROM pg_index WHERE indrelid = 'spacetalks.milestone'::regclass UNION ALL
            SELECT 'all', pg_total_relation_size('spacetalks.milestone')
            """);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.GetString(0)}: {reader.GetInt64(1) / 1e6:N0} MB, {reader.GetInt64(1) / (double)size:N0} bytes a milestone"));
        }
    }

    private static void Measure(List<IScalePeer> peers)
    {
        int hand = peers.FindIndex(peer => peer is HandwrittenPeer);
        Console.WriteLine();
        Console.WriteLine("| query, ms | rows | " + string.Join(" | ", peers.Select(peer => peer.Name)) + " | statement / by hand | milestones / by hand |");
        Console.WriteLine("| --- | ---: |" + string.Concat(peers.Select(_ => " ---: |")) + " ---: | ---: |");
        foreach (ScaleQuery query in ScaleQuery.All)
        {
            double[][] times = [.. query.Questions.Select(question => ScaleTiming.Measure([.. peers.Select(peer => peer.Prepare(question))]))];
            double[] medians = [.. Enumerable.Range(0, peers.Count).Select(peer => ScaleTiming.Median(times.Select(time => time[peer])) / 1e6)];
            double rows = query.Questions.Average(question => peers[hand].Prepare(question)(null));
            double[] ratios = [.. new[] { hand + 1, hand + 2 }.Select(peer => ScaleTiming.Median(times.Select(time => time[peer] / time[hand])))];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {query.Name} | {rows:N0} | {string.Join(" | ", medians.Select(time => time.ToString(time < 0.1 ? "N4" : "N2", CultureInfo.InvariantCulture)))} | {ratios[0]:N2} | {ratios[1]:N2} |"));
        }
    }

    // Progress<T> would report from other threads, after the fact.
    private sealed class SynchronousProgress(Action<PostgresImportProgress> report) : IProgress<PostgresImportProgress>
    {
        public void Report(PostgresImportProgress value) => report(value);
    }
}
