using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>The cost of the index of the library: in time, compared with one sort of the same objects, and in bytes.</summary>
internal static class BuildComparison
{
    private const int Times = 3;

    public static void Run(int size)
    {
        ScaleCatalog catalog = new(size);
        double sort = MeasureSort(catalog);
        Console.WriteLine();
        Console.WriteLine("| at " + size.ToString("N0", CultureInfo.InvariantCulture) + " | ms | of the sort | asked, at most | bytes | of each | asked, at most |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| Array.Sort by (earliest, latest, id) | {sort * 1000:N0} | 1 | | | | |"));
        long occurrences = catalog.Milestones.Sum(milestone => (long)milestone.Title.AsSpan().Count(' ') + 1);
        Print("index without words", LibraryPeer.BuildWithoutWords, catalog, sort, "1.5", size, "65 a milestone");
        Print("its words", LibraryPeer.BuildWords, catalog, sort, string.Empty, occurrences, "4.5 an occurrence");
    }

    private static void Print(string what, Func<ScaleCatalog, Func<object>> prepare, ScaleCatalog catalog, double sort, string asked, long items, string askedBytes)
    {
        double[] seconds = new double[Times];
        long bytes = 0;
        for (int time = 0; time < Times; time++)
        {
            (seconds[time], bytes) = Build(prepare, catalog);
        }
        double median = ScaleTiming.Median(seconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {median * 1000:N0} | {median / sort:N2} | {asked} | {bytes:N0} | {bytes / (double)items:N1} | {askedBytes} |"));
    }

    // By itself, so that nothing of what was built before is still held.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (double Seconds, long Bytes) Build(Func<ScaleCatalog, Func<object>> prepare, ScaleCatalog catalog)
    {
        Func<object> build = prepare(catalog);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        object index = build();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(index);
        GC.KeepAlive(build);
        return (seconds, bytes);
    }

    private static double MeasureSort(ScaleCatalog catalog)
    {
        double[] seconds = new double[Times];
        for (int time = 0; time < Times; time++)
        {
            Milestone[] shuffled = catalog.Shuffle();
            long start = Stopwatch.GetTimestamp();
            Array.Sort(shuffled, CompareByDate);
            seconds[time] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (!shuffled.SequenceEqual(catalog.Milestones))
            {
                throw new InvalidOperationException("The order of the catalog is not that of the comparison.");
            }
        }
        return ScaleTiming.Median(seconds);
    }

    private static int CompareByDate(Milestone x, Milestone y)
    {
        int order = x.When!.Earliest!.Value.CompareTo(y.When!.Earliest!.Value);
        if (order == 0)
        {
            order = CompareEnds(x.When, y.When);
        }
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }

    // A known end comes before an unknown one, and that before none.
    private static int CompareEnds(When x, When y)
    {
        LocalDate? left = x.Latest;
        LocalDate? right = y.Latest;
        return left is { } first && right is { } second ? first.CompareTo(second)
            : left is null && right is null ? (x.EndKind == BoundKind.Open).CompareTo(y.EndKind == BoundKind.Open)
            : (left is null).CompareTo(right is null);
    }
}
