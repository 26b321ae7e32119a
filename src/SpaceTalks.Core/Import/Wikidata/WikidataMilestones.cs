using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The milestones of a document: its events and treaties.
internal sealed class WikidataMilestones
{
    private static readonly string[] Dates = [WikidataProperties.PointInTime, WikidataProperties.StartTime, WikidataProperties.EndTime];
    private static readonly string[] Participants = [WikidataProperties.Participant, WikidataProperties.Signatory];
    private static readonly string[] EmployersOfParticipant = [WikidataProperties.Of, WikidataProperties.Employer];

    private readonly WikidataDocument _document;
    private readonly WikidataEntities _entities;
    private readonly WikidataDates _dates;
    private readonly WikidataSources _sources;
    private readonly WikidataStatus _status;
    private readonly ReportedList<MilestoneRecord> _milestones;

    public WikidataMilestones(WikidataDocument document, WikidataEntities entities, WikidataDates dates, WikidataSources sources, WikidataStatus status)
    {
        _document = document;
        _entities = entities;
        _dates = dates;
        _sources = sources;
        _status = status;
        _milestones = ReportedList.OfMilestones(document.Log, document.Options.Catalog);
    }

    public void AddTo(DataContent content)
    {
        content.Milestones = _milestones.Records;
        content.MilestoneReports = _milestones.FurtherReports;
    }

    // The kind of the first known class.
    public static MilestoneKind? KindOf(IReadOnlyList<string> classes, WikidataOptions options)
    {
        foreach (string @class in classes)
        {
            if (options.Kinds.TryGetValue(@class, out MilestoneKind kind))
            {
                return kind;
            }
        }
        return classes.Select(WikidataWords.KindOf).FirstOrDefault(kind => kind is not null);
    }

    public static bool IsEvent(WikidataEntity entity) => Array.Exists(Dates, property => entity.Statements(property).Count > 0);

    public void Read(WikidataEntity entity, MilestoneKind kind)
    {
        entity.MarkAsRead("an event");
        if (entity.Label.Length == 0)
        {
            _document.Log.AddNote(entity.Value.Offset, entity.Value.Path, "This is not imported: it has no name.");
            return;
        }
        LinkList organizations = new();
        HashSet<(string?, string)> known = [];
        ParticipantRecord[] participants =
        [
            .. Participants.SelectMany(property => ReadParticipants(entity, property, organizations))
                .Where(participant => known.Add((participant.Official.IsMissing ? null : participant.Official.Id, participant.Organization.Id))),
        ];
        foreach (WikidataSnak snak in entity.Statements(WikidataProperties.Organizer).Select(statement => statement.Main).OfType<WikidataSnak>())
        {
            organizations.Add(OrganizationOf(snak));
        }
        MilestoneRecord milestone = new()
        {
            Id = WikidataDocument.IdOf(entity.Id),
            Title = entity.Label,
            Summary = entity.Description ?? entity.Label,
            Kind = Words.MilestoneKinds.WordOf(kind),
            Organizations = organizations.ToPart(),
            Reports = ReadReports(entity, participants, PlacesOf(entity)),
        };
        _milestones.Add(milestone, entity.Value.Offset, entity.Value.Path);
    }

    private ReportRecord[] ReadReports(WikidataEntity entity, ParticipantRecord[] participants, PlacesRecord? places)
    {
        WikidataReports reports = new(_document);
        foreach (WikidataStatement statement in entity.Statements(WikidataProperties.PointInTime))
        {
            Add(reports, entity, statement, _dates.DateOf(statement)?.When);
        }
        ReadSpans(reports, entity);
        if (!reports.HaveOwn && (reports.All.Count == 0 || participants.Length > 0 || places is not null))
        {
            // The dates that other references give also determine the status.
            When? when = reports.All.FirstOrDefault()?.When;
            reports.AddOwn(entity.Id, entity.Modified, entity.Value, null, null, _status.OfEvent(when, entity.Modified, false, entity.Value));
        }
        reports.Complete(participants, places);
        return [.. reports.All];
    }

    // One start and one end form a span reported by Wikidata; a reference of only one of them reports only that one.
    private void ReadSpans(WikidataReports reports, WikidataEntity entity)
    {
        IReadOnlyList<WikidataStatement> starts = entity.Statements(WikidataProperties.StartTime);
        IReadOnlyList<WikidataStatement> ends = entity.Statements(WikidataProperties.EndTime);
        bool isOneSpan = starts.Count == 1 && ends.Count == 1;
        if (isOneSpan)
        {
            Qualifier qualifier = _dates.QualifierOf(starts[0]) | _dates.QualifierOf(ends[0]);
            IntervalWhen? span = _dates.SpanOf(starts[0].Main, ends[0].Main, qualifier, entity.Modified);
            Func<When?, LocalDate?, ReportStatus> statusOf = StatusOf(starts[0].Value, ends[0].Main is { IsUnknown: true });
            reports.AddOwn(entity.Id, entity.Modified, starts[0].Value, WikidataProperties.StartTime, span, statusOf(span, entity.Modified));
            reports.AddCited(entity, _sources.CitationsOf(starts[0]), WikidataDates.StartOf(span), statusOf);
            reports.AddCited(entity, _sources.CitationsOf(ends[0]), WikidataDates.EndOf(span), statusOf);
            return;
        }
        if (starts.Count > 1 || ends.Count > 1)
        {
            WikidataStatement first = (starts.Count > 1 ? starts : ends)[0];
            Note(first.Value, "Several starts or ends of an event are imported as one report each: it is not clear which belong together.");
        }
        foreach (WikidataStatement statement in starts.Concat(ends))
        {
            bool isStart = statement.Property == WikidataProperties.StartTime;
            Add(reports, entity, statement, _dates.SpanOf(isStart ? statement.Main : null, isStart ? null : statement.Main, _dates.QualifierOf(statement), entity.Modified));
        }
    }

    // One report for each source of the statement, or one by Wikidata if no source is given.
    private void Add(WikidataReports reports, WikidataEntity entity, WikidataStatement statement, When? when)
    {
        Func<When?, LocalDate?, ReportStatus> statusOf = StatusOf(statement.Value);
        IReadOnlyList<WikidataCitation> citations = _sources.CitationsOf(statement);
        reports.AddCited(entity, citations, when, statusOf);
        if (citations.Count == 0)
        {
            reports.AddOwn(entity.Id, entity.Modified, statement.Value, statement.Property, when, statusOf(when, entity.Modified));
        }
    }

    private Func<When?, LocalDate?, ReportStatus> StatusOf(JsonValue place, bool hasEnded = false) => (when, day) => _status.OfEvent(when, day, hasEnded, place);

    private PlacesRecord? PlacesOf(WikidataEntity entity)
    {
        LinkList places = new();
        foreach (WikidataSnak snak in entity.Statements(WikidataProperties.Location).Select(statement => statement.Main).OfType<WikidataSnak>())
        {
            if (snak.Item is { } item)
            {
                places.Add(_entities.PlaceOf(item, snak.Place));
            }
            else
            {
                Note(snak.Place, "A place is not imported: it is not known.");
            }
        }
        ListPart<Link> all = places.ToPart();
        return all.Count == 0 ? null : new PlacesRecord { AllOf = all };
    }

    // A person takes part on behalf of an organization, which the statement has to give.
    private IEnumerable<ParticipantRecord> ReadParticipants(WikidataEntity entity, string property, LinkList organizations)
    {
        foreach (WikidataStatement statement in entity.Statements(property))
        {
            if (statement.Main is not { } snak)
            {
                continue;
            }
            Link official = default;
            Link organization = default;
            if (snak.Item is { } item && _entities.IsPerson(item))
            {
                official = _entities.OfficialOf(item, snak.Place);
                IReadOnlyList<string> employers = EmployersOfParticipant.Select(statement.QualifyingItems).FirstOrDefault(items => items.Count > 0) ?? [];
                if (employers.Count == 1)
                {
                    organization = _entities.OrganizationOf(employers[0], snak.Place);
                }
                else
                {
                    Note(snak.Place, "A person who takes part is not imported as a participant: no single organization is given.");
                }
            }
            else
            {
                organization = OrganizationOf(snak);
            }
            organizations.Add(organization);
            if (!organization.IsMissing)
            {
                yield return new ParticipantRecord { Official = official, Organization = organization };
            }
        }
    }

    private Link OrganizationOf(WikidataSnak snak)
    {
        if (snak.Item is { } item)
        {
            return _entities.OrganizationOf(item, snak.Place);
        }
        Note(snak.Place, "A participant in an event is not imported: nobody with that identifier is known.");
        return default;
    }

    private void Note(JsonValue place, string message) => _document.Log.AddGroupedNote(place.Offset, place.Path, message);
}
