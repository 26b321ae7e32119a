using System.Diagnostics;
using System.Globalization;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// Asks the library, LINQ and databases the same eight queries over the same synthetic catalog; checks that all answer alike, then
/// measures them in one run, and prints the ratios.
/// </summary>
internal static class ScaleComparison
{
    /// <summary>From this size on, only the library is measured: the databases would not fit in memory with it.</summary>
    private const int LargestOfPeers = 1_000_000;

    /// <summary>LiteDB is far behind already here.</summary>
    private const int LargestOfLiteDb = 100_000;

    public static void Run(IReadOnlyList<int> sizes)
    {
        foreach (int size in sizes)
        {
            if (size <= LargestOfPeers)
            {
                Compare(size);
            }
            else
            {
                Grow(LargestOfPeers, size);
            }
            GC.Collect();
        }
    }

    private static void Compare(int size)
    {
        ScaleCatalog catalog = Load(size);
        using LibraryPeer library = new(catalog);
        using LinqPeer linq = new(catalog);
        List<IScalePeer> databases = [];
        try
        {
            databases.Add(Timed("Loading SQLite", () => new SqlitePeer(catalog)));
            databases.Add(Timed("Loading DuckDB", () => new DuckDbPeer(catalog)));
            if (size <= LargestOfLiteDb)
            {
                databases.Add(Timed("Loading LiteDB", () => new LiteDbPeer(catalog)));
            }
            IScalePeer[] peers = [library, linq, .. databases];
            Timed("Checking that all answer as LINQ does", () => { AnswerCheck.Check([linq, .. peers.Except([linq])]); return true; });

            Console.WriteLine();
            ScaleTable.PrintHeader(peers);
            foreach (ScaleQuery query in ScaleQuery.All)
            {
                ScaleTable.PrintRow(ScaleResult.Measure(query, peers, library), peers, library, linq, databases);
            }
        }
        finally
        {
            databases.ForEach(database => database.Dispose());
        }
    }

    private static void Grow(int smaller, int larger)
    {
        List<ScaleResult> before = MeasureLibrary(smaller);
        GC.Collect();
        List<ScaleResult> after = MeasureLibrary(larger);
        Console.WriteLine();
        ScaleTable.PrintGrowth(before, after);
    }

    private static List<ScaleResult> MeasureLibrary(int size)
    {
        using LibraryPeer library = new(Load(size));
        return [.. ScaleQuery.All.Select(query => ScaleResult.Measure(query, [library], library))];
    }

    private static ScaleCatalog Load(int size)
    {
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"### {size:N0} milestones"));
        Console.WriteLine();
        return Timed("Writing and loading the catalog", () => new ScaleCatalog(size));
    }

    private static T Timed<T>(string what, Func<T> action)
    {
        long start = Stopwatch.GetTimestamp();
        T result = action();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s"));
        return result;
    }
}
