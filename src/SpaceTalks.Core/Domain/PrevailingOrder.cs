using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The order in which reports about one subject prevail; the first in order is believed first. A field of the subject is taken from
/// the first report that states it. Immutable; safe for use by any number of threads.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item><description>Completed, then underway, then the rest.</description></item>
/// <item><description>Among completed, and among underway: the more authoritative kind of source, then the narrower date, then the later reported.</description></item>
/// <item><description>Among proposed, planned and cancelled together: the later reported, then the kind of source, then the narrower date.</description></item>
/// <item><description>Then the identifier of the source, ordinally, and the position in its document.</description></item>
/// </list>
/// An unknown reporting day counts as earlier than any known one.
/// </remarks>
public sealed class PrevailingOrder : IComparer<Report>
{
    private PrevailingOrder()
    {
    }

    /// <summary>The one instance, safe for use by any number of threads.</summary>
    public static PrevailingOrder Default { get; } = new();

    /// <inheritdoc/>
    public int Compare(Report? x, Report? y)
    {
        if (x is null || y is null)
        {
            return x is null ? y is null ? 0 : 1 : -1;
        }
        int order = Compare(x.Record, x.Source.Kind, y.Record, y.Source.Kind);
        return order != 0 ? order : x.Position.CompareTo(y.Position);
    }

    private static int Compare(ReportRecord x, SourceKind xKind, ReportRecord y, SourceKind yKind)
    {
        int order = Rank(x.Status).CompareTo(Rank(y.Status));
        if (order != 0)
        {
            return order;
        }
        bool isFact = x.Status is ReportStatus.Completed or ReportStatus.Underway;
        order = isFact ? 0 : CompareReported(x, y);
        if (order == 0)
        {
            order = xKind.CompareTo(yKind);
        }
        if (order == 0)
        {
            order = Width(x.When).CompareTo(Width(y.When));
        }
        if (order == 0 && isFact)
        {
            order = CompareReported(x, y);
        }
        return order != 0 ? order : string.CompareOrdinal(x.Source.Id, y.Source.Id);
    }

    private static int Rank(ReportStatus status) => status switch
    {
        ReportStatus.Completed => 0,
        ReportStatus.Underway => 1,
        _ => 2,
    };

    private static int CompareReported(ReportRecord x, ReportRecord y) => DateOrder.CompareLaterFirst(x.Reported, y.Reported);

    private static int Width(When? when) =>
        when is { Earliest: { } earliest, Latest: { } latest } ? Period.DaysBetween(earliest, latest) : int.MaxValue;

    /// <summary>The same for the records of reports about one subject, each known by its position.</summary>
    internal sealed class OfRecords : IComparer<int>
    {
        private readonly ReportRecord[] _reports;
        private readonly SourceKind[] _kinds;

        public OfRecords(ReportRecord[] reports, Entities entities)
        {
            _reports = reports;
            _kinds = Array.ConvertAll(reports, report => entities.Sources.At(report.Source).Kind);
        }

        public int Compare(int x, int y)
        {
            int order = PrevailingOrder.Compare(_reports[x], _kinds[x], _reports[y], _kinds[y]);
            return order != 0 ? order : x.CompareTo(y);
        }
    }
}
