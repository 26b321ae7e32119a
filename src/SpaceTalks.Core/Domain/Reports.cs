using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The reports about one subject, the prevailing one first, and what they say together. At least one. Immutable.
/// </summary>
public sealed class Reports : IReadOnlyList<Report>
{
    private readonly Report[] _reports;

    internal Reports(IEnumerable<Report> reports, IComparer<Report> order) => _reports = [.. reports.OrderBy(report => report, order)];

    /// <inheritdoc/>
    public int Count => _reports.Length;

    /// <inheritdoc/>
    public Report this[int index] => _reports[index];

    /// <summary>The report that prevails.</summary>
    public Report Prevailing => _reports[0];

    /// <inheritdoc/>
    public IEnumerator<Report> GetEnumerator() => ((IEnumerable<Report>)_reports).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many reports there are.</summary>
    public override string ToString() => Count == 1 ? "1 report" : FormattableString.Invariant($"{Count} reports");

    /// <summary>
    /// The reports in the order in which they were made: by reporting day, those of unknown day first; of one day the prevailing one
    /// first, and of unknown day by their position.
    /// </summary>
    internal IReadOnlyList<Report> History =>
    [
        .. _reports
            .Select((report, rank) => (Report: report, Rank: report.Reported is null ? report.Position : rank))
            .OrderBy(pair => pair.Report.Reported is not null)
            .ThenBy(pair => pair.Report.Reported, Comparer<When?>.Create(DateOrder.Compare))
            .ThenBy(pair => pair.Rank)
            .Select(pair => pair.Report),
    ];

    /// <summary>The latest reporting day, by its first and last day; null where none is known.</summary>
    internal When? LastReported
    {
        get
        {
            When? last = null;
            foreach (Report report in _reports)
            {
                last = report.Reported is { } day && DateOrder.CompareLaterFirst(day, last) < 0 ? day : last;
            }
            return last;
        }
    }

    internal When? When => Select(report => report.When, factual: true);

    internal Places? Places => Select(report => report.Places, factual: true);

    internal When? FirstSince => Select(report => report.FirstSince, factual: false);

    internal IReadOnlyList<Participant> Participants => SelectList(report => report.Participants);

    internal IReadOnlyList<Topic> Agenda => SelectList(report => report.Agenda);

    // Once it is known to have happened, plans no longer say when and where.
    private T? Select<T>(Func<Report, T?> field, bool factual)
        where T : class
    {
        bool completedOnly = factual && _reports.Any(report => report.Status == ReportStatus.Completed);
        foreach (Report report in _reports)
        {
            if ((!completedOnly || report.Status == ReportStatus.Completed) && field(report) is { } value)
            {
                return value;
            }
        }
        return null;
    }

    private IReadOnlyList<T> SelectList<T>(Func<Report, IReadOnlyList<T>> field)
    {
        foreach (Report report in _reports)
        {
            if (field(report) is { Count: > 0 } value)
            {
                return value;
            }
        }
        return [];
    }
}
