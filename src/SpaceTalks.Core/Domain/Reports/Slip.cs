using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A step from one dated plan to the next, or to the outcome. Immutable.</summary>
public sealed class Slip
{
    private Slip(Report from, Report to)
    {
        From = from;
        To = to;
        Kind = KindOf(from.When!.GetBounds(), to.When!.GetBounds());
        SmallestMove = Days(from.When!.Latest, to.When!.Earliest);
        LargestMove = Days(from.When!.Earliest, to.When!.Latest);
    }

    /// <summary>The report of the plan.</summary>
    public Report From { get; }

    /// <summary>The report of the next plan, or the first report that the event has happened or, failing that, is underway.</summary>
    public Report To { get; }

    /// <summary>The kind of slip, from a comparison of the first and last days of the two.</summary>
    public SlipKind Kind { get; }

    /// <summary>
    /// The smallest number of days by which the plan may have moved, negative towards the past; null if a bound is missing.
    /// </summary>
    public int? SmallestMove { get; }

    /// <summary>
    /// The largest number of days by which the plan may have moved, negative towards the past; null if a bound is missing.
    /// </summary>
    public int? LargestMove { get; }

    /// <summary>Returns both dates and the kind of slip.</summary>
    public override string ToString()
    {
        string text = From.When!.ToString("E", null) + " → " + To.When!.ToString("E", null) + ": " + Words.SlipKinds.Get(Kind);
        return Kind != SlipKind.Moved || SmallestMove is not { } smallest || LargestMove is not { } largest ? text
            : smallest != largest ? FormattableString.Invariant($"{text} by {smallest} to {largest} days")
            : FormattableString.Invariant($"{text} {Math.Abs(smallest)} {(smallest is 1 or -1 ? "day" : "days")} {(smallest < 0 ? "earlier" : "later")}");
    }

    // The steps between the dated plans in order of reporting, up to the first report that the event has happened or, if there is none,
    // that it is underway. The outcome comes last even if its reporting date is unknown. If several sources report on the same day, the
    // plans of the prevailing one are used, since disagreement between sources is not a slip.
    internal static IReadOnlyList<Slip> Between(Reports reports)
    {
        Report[] dated = [.. reports.History.Where(report => report.When is not null)];
        Report? outcome = dated
            .Where(report => report.Status is ReportStatus.Completed or ReportStatus.Underway)
            .OrderBy(report => report.Status == ReportStatus.Underway)
            .ThenBy(report => report.Day is null)
            .FirstOrDefault();
        List<Report> steps = [];
        foreach (Report report in outcome?.Day is null ? dated : dated.TakeWhile(report => report != outcome))
        {
            bool isPlan = report.Status is ReportStatus.Proposed or ReportStatus.Planned;
            if (isPlan && (steps.Count == 0 || !Disagree(steps[steps.Count - 1], report)))
            {
                steps.Add(report);
            }
        }
        if (outcome is not null)
        {
            steps.Add(outcome);
        }
        List<Slip> slips = [];
        for (int index = 1; index < steps.Count; index++)
        {
            slips.Add(new Slip(steps[index - 1], steps[index]));
        }
        return slips.AsReadOnly();
    }

    private static bool Disagree(Report left, Report right) =>
        left.Source != right.Source && left.Day is { } day && right.Day is { } other && DateOrder.Compare(day, other) == 0;

    private static SlipKind KindOf(Bounds from, Bounds to)
    {
        bool startsWithin = to.EarliestStart >= from.EarliestStart;
        bool endsWithin = to.LatestEnd <= from.LatestEnd;
        return from.EarliestStart == to.EarliestStart && from.LatestEnd == to.LatestEnd ? SlipKind.Restated
            : startsWithin && endsWithin ? SlipKind.Narrowed
            : to.EarliestStart <= from.EarliestStart && to.LatestEnd >= from.LatestEnd ? SlipKind.Widened
            : SlipKind.Moved;
    }

    private static int? Days(LocalDate? from, LocalDate? to) =>
        from is { } first && to is { } last ? Period.DaysBetween(first, last) : null;
}
