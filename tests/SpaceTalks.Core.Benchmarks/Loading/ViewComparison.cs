using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SpaceTalks.Benchmarks.Loading;

/// <summary>
/// Measures the views of a catalog of 200,000 milestones, each until its milestones are in order and counted, beside what one would write
/// without them: the reports of each milestone filtered into lists of their own, and these sorted.
/// </summary>
internal static class ViewComparison
{
    private const int Milestones = 200_000;
    private const int Rounds = 9;

    private static readonly LocalDate Day = new(2000, 1, 1);
    private static readonly Id<Source> Source = new("source-7");

    public static void Run()
    {
        using MemoryStream document = SyntheticDocument.Write(Milestones, reports: 3);
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(DataSet.Load(document, "synthetic"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{catalog.Milestones.Count()} milestones with three reports each; medians of {Rounds} rounds"));
        Console.WriteLine();
        Console.WriteLine("| view | milestones | made, ms | MB that stay | in order, ms | MB that stay | by hand, ms | MB that stay | by hand / in order |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Compare(catalog, "Without(one source)", catalog => catalog.Without(Source), report => report.Source.Id != Source);
        Compare(catalog, "AccordingTo(one source)", catalog => catalog.AccordingTo(Source), report => report.Source.Id == Source);
        Compare(catalog, "AsKnownOn(day)", catalog => catalog.AsKnownOn(Day), report => report.Reported?.Latest <= Day);
    }

    private static void Compare(SpaceTalksCatalog catalog, string name, Func<SpaceTalksCatalog, SpaceTalksCatalog> view, Func<Report, bool> isKept)
    {
        (double secondsToMake, double bytesToMake) = Measure(() => view(catalog));
        int found = 0;
        (double seconds, double bytes) = Measure(() =>
        {
            SpaceTalksCatalog made = view(catalog);
            found = made.Milestones.Take(int.MaxValue).Count();
            _ = made.Milestones.First();
            return made;
        });
        int foundByHand = 0;
        (double secondsByHand, double bytesByHand) = Measure(() =>
        {
            List<(Milestone Milestone, List<Report> Reports)> kept =
            [
                .. catalog.Milestones
                    .Select(milestone => (Milestone: milestone, Reports: milestone.Reports.Where(isKept).ToList()))
                    .Where(pair => pair.Reports.Count > 0)
                    .OrderBy(pair => pair.Reports[0].When?.Earliest)
                    .ThenBy(pair => pair.Reports[0].When?.Latest)
                    .ThenBy(pair => pair.Milestone.Id),
            ];
            foundByHand = kept.Count;
            return kept;
        });
        if (found != foundByHand)
        {
            throw new InvalidOperationException($"{name} has {found} milestones, by hand {foundByHand}.");
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {found:N0} | {secondsToMake * 1000:N1} | {bytesToMake / 1e6:N1} | {seconds * 1000:N1} | {bytes / 1e6:N1} | {secondsByHand * 1000:N1} | {bytesByHand / 1e6:N1} | {secondsByHand / seconds:N1} |"));
    }

    private static (double Seconds, double Bytes) Measure(Func<object> make)
    {
        List<double> times = [];
        long bytes = 0;
        for (int round = -2; round < Rounds; round++)
        {
            (double time, bytes) = MeasureOne(make);
            if (round >= 0)
            {
                times.Add(time);
            }
        }
        return (times.Order().ElementAt(Rounds / 2), bytes);
    }

    // By itself, so that nothing of the round before is still held.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (double Seconds, long Bytes) MeasureOne(Func<object> make)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        object made = make();
        double time = Stopwatch.GetElapsedTime(start).TotalSeconds;
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(made);
        return (time, bytes);
    }
}
