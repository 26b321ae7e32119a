using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The reports on one subject, without duplicates: from the references of statements, or by Wikidata itself.
internal sealed class WikidataReports
{
    private readonly WikidataDocument _document;
    private readonly List<ReportRecord> _reports = [];
    private readonly HashSet<(string, When?, When?, ReportStatus)> _keys = [];

    public WikidataReports(WikidataDocument document) => _document = document;

    public IReadOnlyList<ReportRecord> All => _reports;

    // Adds the reports of sources. A source cited in Wikidata had made its statement by the day of the last change.
    public void AddCited(WikidataEntity entity, IReadOnlyList<WikidataCitation> citations, When? when, Func<When?, LocalDate?, ReportStatus> statusOf)
    {
        foreach (WikidataCitation citation in citations)
        {
            Add(new ReportRecord { Source = citation.Source, Reported = citation.Reported, When = when }, statusOf(when, citation.Day ?? entity.Modified));
        }
    }

    // Adds a report by Wikidata itself; the property may be null, and the day of the last change unknown.
    public void AddOwn(string item, LocalDate? modified, JsonValue place, string? property, When? when, ReportStatus status) => Add(
        new ReportRecord
        {
            Source = new Link(_document.Options.Source.Value, place.Offset),
            Locator = WikidataDocument.AddressOf(item) + (property is null ? string.Empty : "#" + property),
            Reported = modified is { } day ? When.Day(day) : null,
            When = when,
        },
        status);

    // True if any report is by Wikidata itself.
    public bool HaveOwn => _reports.Exists(IsOwn);

    // Only Wikidata's first report of each status gives the participants and the places: repeating them with each of many dates would claim more
    // than the document says.
    public void Complete(ParticipantRecord[] participants, PlacesRecord? places)
    {
        HashSet<int> statuses = [];
        foreach (ReportRecord report in _reports)
        {
            if (IsOwn(report) && statuses.Add(report.StatusWord.Index))
            {
                report.Participants = participants.Length == 0 ? null : participants;
                report.Places = places;
            }
        }
    }

    private bool IsOwn(ReportRecord report) => report.Source.Id == _document.Options.Source.Value;

    private void Add(ReportRecord report, ReportStatus status)
    {
        report.StatusWord = Words.ReportStatuses.WordOf(status);
        if (_keys.Add((report.Source.Id, report.Reported, report.When, status)))
        {
            _reports.Add(report);
        }
    }
}
