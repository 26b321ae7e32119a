using System.Globalization;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>Prints results as Markdown tables.</summary>
internal static class ScaleTable
{
    /// <summary>How many times ahead of LINQ the library is to be.</summary>
    private const int AskedBesideLinq = 100;

    public static void PrintHeader(IReadOnlyList<IScalePeer> peers)
    {
        Print(
        [
            "query", "rows", .. peers.Select(peer => peer.Name + ", ns"), "best database / ours", "asked", "LINQ / ours", "asked",
            "bytes of ours",
        ]);
        Print(["---", .. Enumerable.Repeat("---:", peers.Count + 6)]);
    }

    /// <param name="result">The result.</param>
    /// <param name="peers">The peers in the order of the columns.</param>
    /// <param name="library">The library.</param>
    /// <param name="linq">LINQ, which is not a database.</param>
    /// <param name="databases">The databases.</param>
    public static void PrintRow(
        ScaleResult result, IReadOnlyList<IScalePeer> peers, IScalePeer library, IScalePeer linq, IReadOnlyList<IScalePeer> databases)
    {
        double ours = result.Nanoseconds[library.Name];
        Print(
        [
            result.Query.Name,
            Number(result.Rows),
            .. peers.Select(peer => Number(result.Nanoseconds[peer.Name])),
            Ratio(databases.Min(database => result.Nanoseconds[database.Name]) / ours),
            result.Query.Asked.ToString("N0", CultureInfo.InvariantCulture),
            Ratio(result.Nanoseconds[linq.Name] / ours),
            AskedBesideLinq.ToString(CultureInfo.InvariantCulture),
            Number(result.Bytes),
        ]);
    }

    /// <summary>How the time of the library grew from a smaller to a larger catalog: as a whole where there is a limit, else per row.</summary>
    public static void PrintGrowth(IReadOnlyList<ScaleResult> smaller, IReadOnlyList<ScaleResult> larger)
    {
        Print(["query", "rows before", "rows", "ns before", "ns", "growth", "of", "asked, at most", "bytes"]);
        Print(["---", "---:", "---:", "---:", "---:", "---:", "---", "---", "---:"]);
        foreach ((ScaleResult before, ScaleResult after) in smaller.Zip(larger))
        {
            double timeBefore = before.Nanoseconds.Values.Single();
            double time = after.Nanoseconds.Values.Single();
            bool limited = after.Query.IsLimited;
            double growth = limited ? time / timeBefore : time / Math.Max(1, after.Rows) / (timeBefore / Math.Max(1, before.Rows));
            Print(
            [
                after.Query.Name, Number(before.Rows), Number(after.Rows), Number(timeBefore), Number(time), Ratio(growth),
                limited ? "the whole" : "a row", limited ? "1.5, or 50 ns" : "2", Number(after.Bytes),
            ]);
        }
    }

    private static void Print(IEnumerable<string> cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");

    private static string Number(double value) =>
        value.ToString(value < 10 && value != Math.Floor(value) ? "N1" : "N0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString(value < 10 ? "N2" : "N0", CultureInfo.InvariantCulture);
}
