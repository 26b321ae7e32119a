using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace SpaceTalks.Benchmarks.Loading;

/// <summary>Measures the review of a million milestones with three reports each beside reading the date of each report once.</summary>
internal static class ReviewComparison
{
    private const int Milestones = 1_000_000;
    private const int Rounds = 7;

    public static void Run()
    {
        SpaceTalksCatalog catalog = Load();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{catalog.Milestones.Count()} milestones with three reports each; medians of {Rounds} rounds"));
        LocalDate asOf = new(2026, 7, 1);
        List<double> reading = [];
        List<double> review = [];
        for (int round = -2; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            long days = Read(catalog);
            double readingTime = Stopwatch.GetElapsedTime(start).TotalSeconds;
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            start = Stopwatch.GetTimestamp();
            IReadOnlyList<Finding> findings = catalog.Review(asOf);
            double reviewTime = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            if (round < 0)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{findings.Count} findings of {findings.DistinctBy(finding => finding.Rule).Count()} rules, {allocated / 1e6:N0} MB allocated; sum of the days' years {days}"));
                continue;
            }
            reading.Add(readingTime);
            review.Add(reviewTime);
        }
        double one = reading.Order().ElementAt(Rounds / 2);
        double other = review.Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"reading every report's date {one * 1000:N1} ms, review {other * 1000:N1} ms: {other / one:N1} times"));
    }

    private static SpaceTalksCatalog Load()
    {
        using MemoryStream document = SyntheticDocument.Write(Milestones, reports: 3);
        return SpaceTalksCatalog.Create(DataSet.Load(document, "synthetic"));
    }

    private static long Read(SpaceTalksCatalog catalog)
    {
        long years = 0;
        foreach (Milestone milestone in catalog.Milestones)
        {
            Reports reports = milestone.Reports;
            for (int index = 0; index < reports.Count; index++)
            {
                years += reports[index].When?.Earliest?.Year ?? 0;
            }
        }
        return years;
    }
}
