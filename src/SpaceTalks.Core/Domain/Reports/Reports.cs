using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The reports on one subject, the prevailing one first, and their combined content. There is at least one. Immutable.</summary>
public sealed class Reports : IReadOnlyList<Report>
{
    private readonly ReportRecord[] _documents;
    private readonly ReportRecord[] _records;
    private readonly Entities _entities;
    private Report?[]? _reports;

    internal Reports(ReportedRecord subject, Entities entities)
    {
        _documents = subject.Reports;
        _records = entities.Prevailing(_documents);
        _entities = entities;
        Traits = subject.Traits;
    }

    /// <inheritdoc/>
    public int Count => _records.Length;

    /// <summary>Returns the report at an index.</summary>
    /// <param name="index">The index, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than the number of reports.
    /// </exception>
    public Report this[int index]
    {
        get
        {
            if (index < 0 || index >= _records.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }
            Report?[] reports = _reports ?? Interlocked.CompareExchange(ref _reports, new Report?[_records.Length], null) ?? _reports;
            return reports[index] ?? Make(reports, index);
        }
    }

    /// <summary>The prevailing report.</summary>
    public Report Prevailing => this[0];

    /// <inheritdoc/>
    public IEnumerator<Report> GetEnumerator()
    {
        for (int index = 0; index < _records.Length; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the number of reports, in words.</summary>
    public override string ToString() => Count == 1 ? "1 report" : FormattableString.Invariant($"{Count} reports");

    // By reporting date. Reports of unknown date come first, by position. On the same date, those of the source that prevails come first;
    // from the same source and date, they are ordered by position.
    internal IReadOnlyList<Report> History =>
    [
        .. this
            .Select((report, rank) => (Report: report, Rank: report.Day is null ? 0 : rank))
            .GroupBy(pair => (pair.Report.Source, Days: pair.Report.Day?.GetBounds() is { } days ? (days.EarliestStart, days.LatestEnd) : default))
            .SelectMany(group => group.Select(pair => (pair.Report, Rank: group.Min(other => other.Rank))))
            .OrderBy(pair => pair.Report.Day is not null)
            .ThenBy(pair => pair.Report.Day, Comparer<When?>.Create(DateOrder.Compare))
            .ThenBy(pair => pair.Rank)
            .ThenBy(pair => pair.Report.Position)
            .Select(pair => pair.Report),
    ];

    internal When? LastReported => PrevailingReports.LastReported(_records, _entities);

    internal ReportTraits Traits { get; }

    // Determines whether the reports have all of the given traits.
    internal bool Have(ReportTraits traits) => (Traits & traits) == traits;

    internal ReportStatus Status => _records[0].Status;

    // The report from which the date is taken; null if none has one.
    internal Report? Dated => ViewOf(PrevailingReports.Dated(_entities, _documents));

    // The date of a milestone, bounded by the day of the report.
    internal When? BoundedWhen => BoundedDate.Of(PrevailingReports.Dated(_entities, _documents), _entities);

    internal When? When => PrevailingReports.Dated(_entities, _documents)?.When;

    internal Places? Places => ViewOf(PrevailingReports.Placed(_entities, _documents))?.Places;

    internal When? FirstSince => Have(ReportTraits.FirstSince) ? PrevailingReports.WithFirstSince(_entities, _documents)!.FirstSince : null;

    // The participants of the prevailing report; offices that it omits are taken from the other reports.
    internal IReadOnlyList<Participant> Participants => !Have(ReportTraits.Participants) ? []
        : new EntityList<Participant>([.. ViewOf(PrevailingReports.WithParticipants(_entities, _documents))!.Participants.Select(WithOffice)]);

    internal IReadOnlyList<UnitedAgendaPoint> Agenda => Have(ReportTraits.Agenda) ? UnitedAgendaPoint.Unite(this) : [];

    private Participant WithOffice(Participant participant)
    {
        if (participant.Official is null || participant.Office is not null)
        {
            return participant;
        }
        foreach (Report report in this)
        {
            foreach (Participant other in report.Participants)
            {
                if (other.Office is not null && other.Official == participant.Official && other.Organization == participant.Organization)
                {
                    return new Participant(participant, other.Office, report);
                }
            }
        }
        return participant;
    }

    private Report? ViewOf(ReportRecord? record) => record is null ? null : this[Array.IndexOf(_records, record)];

    private Report Make(Report?[] reports, int index)
    {
        Report report = new(_records[index], Array.IndexOf(_documents, _records[index]), _entities);
        return Interlocked.CompareExchange(ref reports[index], report, null) ?? report;
    }
}
