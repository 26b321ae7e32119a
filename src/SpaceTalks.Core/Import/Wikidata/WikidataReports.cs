using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The reports of one subject, each once: of the references of statements, or of Wikidata itself.
internal sealed class WikidataReports
{
    private readonly WikidataDocument _document;
    private readonly List<ReportRecord> _reports = [];
    private readonly HashSet<(string, When?, When?, ReportStatus)> _keys = [];

    public WikidataReports(WikidataDocument document) => _document = document;

    public IReadOnlyList<ReportRecord> All => _reports;

    // Adds what sources say of a subject of an entity. Whoever stands in Wikidata had said so by the day of its last change.
    public void AddCited(WikidataEntity entity, IReadOnlyList<WikidataCitation> citations, When? when, Func<When?, LocalDate?, ReportStatus> statusOf)
    {
        foreach (WikidataCitation citation in citations)
        {
            Add(new ReportRecord { Source = citation.Source, Reported = citation.Reported, When = when }, statusOf(when, citation.Day ?? entity.Modified));
        }
    }

    // Adds what Wikidata itself says of an item; the property may be none, and the day of the last change not known.
    public void AddOwn(string item, LocalDate? modified, JsonValue place, string? property, When? when, ReportStatus status) => Add(
        new ReportRecord
        {
            Source = new Link(_document.Options.Source.Value, place.Offset),
            Locator = WikidataDocument.AddressOf(item) + (property is null ? string.Empty : "#" + property),
            Reported = modified is { } day ? When.Day(day) : null,
            When = when,
        },
        status);

    // Whether any is from Wikidata itself.
    public bool HaveOwn => _reports.Exists(IsOwn);

    // Who takes part, and where, says the first report of Wikidata itself of each status: all of it with each of many dates would be more than
    // the document has.
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
