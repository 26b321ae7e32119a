using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The order in which reports on one subject prevail, the prevailing one first. Each field of the subject is taken from the first report
/// that states it. Immutable; safe for use by any number of threads.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item><description>Completed reports come first, then those underway, then the rest.</description></item>
/// <item><description>Among completed reports, and among those underway: the more authoritative kind of source, then the narrower date,
/// then the later reporting date.</description></item>
/// <item><description>Among proposed, planned and cancelled reports together: the later reporting date, then the more authoritative kind of
/// source, then the narrower date.</description></item>
/// <item><description>Then the identifier of the source, ordinally, and the position among the reports on the subject.</description></item>
/// </list>
/// A report without a reporting date is as old as its source. An unknown date counts as earlier than one of which only the end is known,
/// which in turn counts as earlier than one of which the beginning is known.
/// </remarks>
public sealed class PrevailingOrder : IComparer<Report>
{
    private const int MostToInsert = 16;

    private PrevailingOrder()
    {
    }

    /// <summary>The only instance, which is safe for use by any number of threads.</summary>
    public static PrevailingOrder Default { get; } = new();

    /// <inheritdoc/>
    public int Compare(Report? x, Report? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : 1 : -1;
        }
        int order = Compare(x.Record, x.KnownSource, y.Record, y.KnownSource);
        return order != 0 ? order : x.Position.CompareTo(y.Position);
    }

    private static int Compare(ReportRecord x, KnownSource xSource, ReportRecord y, KnownSource ySource)
    {
        int order = Rank(x.Status).CompareTo(Rank(y.Status));
        if (order != 0)
        {
            return order;
        }
        bool isFact = x.Status is ReportStatus.Completed or ReportStatus.Underway;
        order = isFact ? 0 : CompareDays(x, xSource, y, ySource);
        if (order == 0)
        {
            order = xSource.Kind.CompareTo(ySource.Kind);
        }
        if (order == 0)
        {
            order = Width(x.When).CompareTo(Width(y.When));
        }
        if (order == 0 && isFact)
        {
            order = CompareDays(x, xSource, y, ySource);
        }
        return order != 0 ? order : string.CompareOrdinal(x.Source.Id, y.Source.Id);
    }

    private static int Rank(ReportStatus status) => status switch
    {
        ReportStatus.Completed => 0,
        ReportStatus.Underway => 1,
        _ => 2,
    };

    private static int CompareDays(ReportRecord x, KnownSource xSource, ReportRecord y, KnownSource ySource) =>
        DateOrder.CompareLaterFirst(x.Reported ?? xSource.Date, y.Reported ?? ySource.Date);

    // A date with both ends known is narrower than one without, and of two such dates the one whose ends are closer is narrower.
    private static int Width(When? when) =>
        when is { FirstDay: { Kind: BoundKind.Known } first, LastDay: { Kind: BoundKind.Known } last } ? last.DaysSince(first) : int.MaxValue;

    // Sorts the records of the reports on one subject, which are in the order of the documents, into prevailing order.
    internal static void Sort(ReportRecord[] reports, Entities entities)
    {
        if (reports.Length > MostToInsert)
        {
            ReportRecord[] sorted = [.. reports.OrderBy(report => report, Comparer<ReportRecord>.Create((x, y) => Compare(x, y, entities)))];
            sorted.CopyTo(reports, 0);
            return;
        }
        // Nearly all subjects have few reports, and an insertion sort is stable.
        for (int index = 1; index < reports.Length; index++)
        {
            ReportRecord report = reports[index];
            int place = index;
            for (; place > 0 && Compare(report, reports[place - 1], entities) < 0; place--)
            {
                reports[place] = reports[place - 1];
            }
            reports[place] = report;
        }
    }

    internal static int Compare(ReportRecord x, ReportRecord y, Entities entities) =>
        Compare(x, entities.KnownSourceOf(x.Source), y, entities.KnownSourceOf(y.Source));
}
