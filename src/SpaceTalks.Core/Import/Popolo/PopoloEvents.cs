using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Makes milestones from the events of a document of Popolo.
internal sealed class PopoloEvents
{
    private readonly ImportLog _log;
    private readonly PopoloOptions _options;
    private readonly JsonValues _values;
    private readonly PopoloEntities _entities;
    private readonly PopoloMemberships _memberships;
    private readonly PopoloSources _sources;
    private readonly PopoloDates _dates;
    private readonly ForeignIds _ids = new("popolo-event-");
    private readonly ReportedList<MilestoneRecord> _milestones;

    public PopoloEvents(
        ImportLog log, PopoloOptions options, JsonValues values, PopoloEntities entities, PopoloMemberships memberships, PopoloSources sources,
        PopoloDates dates)
    {
        _log = log;
        _options = options;
        _values = values;
        _entities = entities;
        _memberships = memberships;
        _sources = sources;
        _dates = dates;
        _milestones = ReportedList.OfMilestones(log, options.Catalog);
    }

    public void AddTo(DataContent content)
    {
        content.Milestones = _milestones.Records;
        content.MilestoneReports = _milestones.FurtherReports;
    }

    public void Read(JsonValue @event)
    {
        string title = _values.RequiredText(@event, "name");
        if (title.Length == 0)
        {
            return;
        }
        MilestoneKind kind = KindOf(@event);
        When? when = _dates.EventOf(@event, goesOn: kind == MilestoneKind.Operation);
        LinkList organizations = new();
        if (_entities.OrganizationOfOwner(@event) is { } organizer)
        {
            organizations.Add(new Link(organizer, @event.Offset));
        }
        ParticipantRecord[] participants = [.. ParticipantsOf(@event, when)];
        foreach (ParticipantRecord participant in participants)
        {
            organizations.Add(participant.Organization);
        }
        string foreignId = _values.TextOrNumber(@event, "id") ?? ForeignIds.HashOf(title + "\0" + when);
        MilestoneRecord milestone = new()
        {
            Id = _ids.Of(foreignId),
            Title = title,
            Summary = _values.Text(@event, "description") ?? title,
            Kind = Words.MilestoneKinds.WordOf(kind),
            Organizations = organizations.ToPart(),
            Reports = ReportsOf(@event, when, participants.Length == 0 ? null : participants),
        };
        _milestones.Add(milestone, @event.Offset, @event.Path);
    }

    private ReportRecord[] ReportsOf(JsonValue @event, When? when, ParticipantRecord[]? participants)
    {
        IReadOnlyList<Link> sources = _sources.NamedBy(@event);
        When? reported = sources.Count == 0 ? _dates.UpdateOf(@event) : null;
        Word status = Words.ReportStatuses.WordOf(StatusOf(@event));
        PlacesRecord? places = PlacesOf(@event);
        return
        [
            // Only the first report names the participants; otherwise, many sources with many participants would expand the document.
            .. _sources.OrDocument(sources, @event).Select((source, index) => new ReportRecord
            {
                Source = source, Reported = reported, StatusWord = status, When = when, Places = places, Participants = index == 0 ? participants : null,
            }),
        ];
    }

    private IEnumerable<ParticipantRecord> ParticipantsOf(JsonValue @event, When? when)
    {
        HashSet<string> officials = [];
        foreach (JsonValue attendee in _values.Objects(@event, "attendees", "an attendee"))
        {
            if (_entities.PersonAt(attendee) is { } official && _memberships.OrganizationOf(official, when) is { } organization)
            {
                if (officials.Add(official))
                {
                    yield return new ParticipantRecord
                    {
                        Official = new Link(official, attendee.Offset), Organization = new Link(organization, attendee.Offset),
                    };
                }
                continue;
            }
            _log.AddGroupedNote(
                attendee.Offset, attendee.Path, "An attendee is not imported: the document does not give a single organization that the person represents.");
        }
    }

    private PlacesRecord? PlacesOf(JsonValue @event)
    {
        if (_values.Text(@event, "location") is null)
        {
            return null;
        }
        LinkList places = new();
        places.Add(_entities.PlaceNamed(@event.Get("location")!));
        return new PlacesRecord { AllOf = places.ToPart() };
    }

    private MilestoneKind KindOf(JsonValue @event)
    {
        string? classification = _values.Text(@event, "classification");
        if (classification is not null && _options.Kinds.TryGetValue(classification, out MilestoneKind given))
        {
            return given;
        }
        if (classification is not null && PopoloWords.MilestoneKindOf(classification) is { } known)
        {
            return known;
        }
        JsonValue place = @event.Get("classification") ?? @event;
        string what = classification is null ? "An event has no classification" : "The classification of an event, " + TextQuotation.Of(classification) + ", matches no kind of milestone";
        _log.AddGroupedNote(place.Offset, place.Path, what + ": the event is imported as an operation.");
        return MilestoneKind.Operation;
    }

    private ReportStatus StatusOf(JsonValue @event)
    {
        string? status = _values.Text(@event, "status");
        if (status is not null && PopoloWords.StatusOf(status) is { } known)
        {
            return known;
        }
        JsonValue place = @event.Get("status") ?? @event;
        string what = status is null ? "An event has no status: it" : "The status " + TextQuotation.Of(status) + " is not known: the event";
        _log.AddGroupedNote(place.Offset, place.Path, what + " is imported as " + Words.ReportStatuses.Get(_options.Status) + ".");
        return _options.Status;
    }
}
