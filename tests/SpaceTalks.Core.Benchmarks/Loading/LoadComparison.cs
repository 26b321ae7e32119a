using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace SpaceTalks.Benchmarks.Loading;

/// <summary>Measures the loading of a million milestones beside a bare pass of the JSON reader over the same bytes, and what it allocates.</summary>
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
                continue;
            }
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
        Print("load and create", Median([.. load.Zip(create, (one, other) => one + other)]), megabytes, speed);
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
