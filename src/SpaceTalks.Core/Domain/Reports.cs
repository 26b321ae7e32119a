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

    internal Reports(Report[] reports, IComparer<Report> order)
    {
        _reports = reports.Length == 1 ? reports : [.. reports.OrderBy(report => report, order)];
        foreach (Report report in _reports)
        {
            ReportTraits traits = TraitsOf(report);
            ReportTraits repeated = traits & Traits;
            Traits |= traits
                | ((repeated & ReportTraits.DatedFact) != 0 ? ReportTraits.DatedFacts : 0)
                | ((repeated & ReportTraits.PlacedFact) != 0 ? ReportTraits.PlacedFacts : 0);
        }
    }

    /// <inheritdoc/>
    public int Count => _reports.Length;

    /// <summary>A report by its position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than the number of reports.</exception>
    public Report this[int index] =>
        index >= 0 && index < _reports.Length ? _reports[index] : throw new ArgumentOutOfRangeException(nameof(index));

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

    internal ReportTraits Traits { get; }

    /// <summary>Whether they have all of some traits.</summary>
    internal bool Have(ReportTraits traits) => (Traits & traits) == traits;

    /// <summary>The report that the date is taken from; null where none has one.</summary>
    internal Report? Dated => Find(report => report.When is not null, factual: true);

    internal When? When => Dated?.When;

    internal Places? Places => Find(report => report.Places is not null, factual: true)?.Places;

    internal When? FirstSince =>
        Have(ReportTraits.FirstSince) ? Find(report => report.FirstSince is not null, factual: false)!.FirstSince : null;

    internal IReadOnlyList<Participant> Participants =>
        Have(ReportTraits.Participants) ? Find(report => report.Participants.Count > 0, factual: false)!.Participants : [];

    internal IReadOnlyList<Topic> Agenda => Find(report => report.Agenda.Count > 0, factual: false)?.Agenda ?? [];

    private static ReportTraits TraitsOf(Report report)
    {
        bool isDated = report.When is not null;
        bool isPlaced = report.Places is not null;
        ReportTraits traits = report.Participants.Count > 0 ? ReportTraits.Participants : ReportTraits.None;
        traits |= report.FirstSince is not null ? ReportTraits.FirstSince : ReportTraits.None;
        return traits | report.Status switch
        {
            ReportStatus.Proposed or ReportStatus.Planned =>
                (isDated ? ReportTraits.DatedPlan : 0) | (isPlaced ? ReportTraits.PlacedPlan : 0),
            ReportStatus.Completed =>
                (isDated ? ReportTraits.DatedCompletion | ReportTraits.DatedFact : 0)
                | (isPlaced ? ReportTraits.PlacedCompletion | ReportTraits.PlacedFact : 0),
            ReportStatus.Underway => (isDated ? ReportTraits.DatedFact : 0) | (isPlaced ? ReportTraits.PlacedFact : 0),
            _ => ReportTraits.None,
        };
    }

    // Once it is known to have happened, plans no longer say when and where.
    private Report? Find(Func<Report, bool> isStated, bool factual)
    {
        bool completedOnly = factual && Array.Exists(_reports, report => report.Status == ReportStatus.Completed);
        foreach (Report report in _reports)
        {
            if ((!completedOnly || report.Status == ReportStatus.Completed) && isStated(report))
            {
                return report;
            }
        }
        return null;
    }
}
