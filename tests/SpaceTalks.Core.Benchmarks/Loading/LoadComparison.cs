using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace SpaceTalks.Benchmarks.Loading;

/// <summary>
/// Measures the loading of a million milestones beside a bare pass of the JSON reader over the same bytes, the loading of a snapshot of the
/// same beside that, and what each allocates.
/// </summary>
internal static class LoadComparison
{
    private const int Milestones = 1_000_000;
    private const int Rounds = 7;

    public static void Run()
    {
        using MemoryStream document = SyntheticDocument.Write(Milestones, reports: 1);
        ReadOnlySpan<byte> utf8 = document.GetBuffer().AsSpan(0, (int)document.Length);
        double megabytes = utf8.Length / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Milestones} milestones, {megabytes:N1} MB of JSON; medians of {Rounds} rounds"));
        List<double> bare = [];
        List<double> load = [];
        List<double> create = [];
        List<double> snapshotLoad = [];
        List<double> snapshotFirst = [];
        List<double> first = [];
        using MemoryStream snapshot = new();
        for (int round = -1; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            Pass(utf8);
            double bareTime = Since(start);
            document.Position = 0;
            long live = GC.GetTotalMemory(forceFullCollection: true);
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            start = Stopwatch.GetTimestamp();
            DataSet data = DataSet.Load(document, "synthetic");
            double loadTime = Since(start);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            live = GC.GetTotalMemory(forceFullCollection: true) - live;
            long liveOfCreate = GC.GetTotalMemory(forceFullCollection: true);
            long allocatedByCreate = GC.GetTotalAllocatedBytes(precise: true);
            start = Stopwatch.GetTimestamp();
            SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(data);
            double createTime = Since(start);
            allocatedByCreate = GC.GetTotalAllocatedBytes(precise: true) - allocatedByCreate;
            liveOfCreate = GC.GetTotalMemory(forceFullCollection: true) - liveOfCreate;
            GC.KeepAlive(data);
            if (round < 0)
            {
                Report("load", allocated, live);
                Report("create", allocatedByCreate, liveOfCreate);
                Console.WriteLine(catalog);
                start = Stopwatch.GetTimestamp();
                catalog.SaveSnapshot(snapshot);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"snapshot: {snapshot.Length / 1e6:N1} MB, saved in {Since(start):N3} s"));
                catalog = null!;
                data = null!;
                ReportSnapshot(snapshot);
                continue;
            }
            start = Stopwatch.GetTimestamp();
            catalog.Milestones.First();
            first.Add(Since(start));
            catalog = null!;
            data = null!;
            GC.Collect();
            snapshot.Position = 0;
            start = Stopwatch.GetTimestamp();
            SpaceTalksCatalog again = SpaceTalksCatalog.Create(DataSet.Load(snapshot, "snapshot"));
            snapshotLoad.Add(Since(start));
            start = Stopwatch.GetTimestamp();
            again.Milestones.First();
            snapshotFirst.Add(Since(start));
            bare.Add(bareTime);
            load.Add(loadTime);
            create.Add(createTime);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"bare {bareTime:N3} s, load {loadTime:N3} s, create {createTime:N3} s"));
        }
        double speed = megabytes / Median(bare);
        Console.WriteLine();
        Console.WriteLine("| task | s | MB/s | of the bare pass |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        Print("bare pass", Median(bare), megabytes, speed);
        Print("load", Median(load), megabytes, speed);
        Print("create", Median(create), megabytes, speed);
        double both = Median([.. load.Zip(create, (one, other) => one + other)]);
        Print("load and create", both, megabytes, speed);
        Print("load and create, from a snapshot", Median(snapshotLoad), megabytes, speed);
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"From a snapshot {both / Median(snapshotLoad):N1} times as fast; with the first milestone {(both + Median(first)) / (Median(snapshotLoad) + Median(snapshotFirst)):N1} times ({Median(first):N3} s and {Median(snapshotFirst):N3} s for it)."));
    }

    // What stays: of the catalog as it is opened, and once all its records have been made and put in order.
    private static void ReportSnapshot(MemoryStream snapshot)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        snapshot.Position = 0;
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(DataSet.Load(snapshot, "snapshot"));
        long opened = GC.GetTotalMemory(forceFullCollection: true) - before;
        catalog.Milestones.First();
        long made = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(catalog);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"catalog from a snapshot, bytes a milestone: {opened / (double)Milestones:N0} when it is opened, {made / (double)Milestones:N0} when all records are made"));
    }

    private static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalSeconds;

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Report(string name, long allocated, long live) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}, bytes a milestone: {allocated / (double)Milestones:N0} allocated, {live / (double)Milestones:N0} stay, {(allocated - live) / (double)Milestones:N0} beyond"));

    private static void Print(string task, double time, double megabytes, double bareSpeed) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {task} | {time:N3} | {megabytes / time:N0} | {megabytes / time / bareSpeed:P0} |"));

    private static void Pass(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        while (reader.Read())
        {
            // Nothing but the pass itself is measured.
        }
    }
}
