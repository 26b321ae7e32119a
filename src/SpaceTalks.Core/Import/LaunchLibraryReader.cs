using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Makes records from a document of Launch Library 2.
internal sealed class LaunchLibraryReader
{
    private static readonly string[] AgencyProperties = ["abbrev", "country", "country_code", "founding_year", "administrator"];

    private static readonly string[] DateBeginnings =
        ["", "now ", "now targeting ", "targeting ", "delayed to ", "now delayed to ", "slipped to ", "rescheduled to ", "moved to ", "postponed to "];

    private static readonly string[] ProgrammeProperties = ["agencies", "mission_patches", "start_date", "end_date"];

    private readonly ImportLog _log;
    private readonly LaunchLibraryOptions _options;
    private readonly JsonValues _values;
    private readonly LaunchLibraryEntities _entities;
    private readonly ReportedList<MilestoneRecord> _milestones;

    public LaunchLibraryReader(ImportLog log, LaunchLibraryOptions options)
    {
        _log = log;
        _options = options;
        _values = new JsonValues(log);
        _entities = new LaunchLibraryEntities(log, options, _values);
        _milestones = ReportedList.OfMilestones(log, options.Catalog);
    }

    public void Read(JsonValue document, DataContent content)
    {
        if (document.Type == JsonTokenType.StartArray)
        {
            ReadItems(document);
        }
        else if (document.Has("results"))
        {
            ReadPage(document);
        }
        else
        {
            ReadItem(document);
        }
        _entities.AddTo(content);
        content.Sources = _options.MakeSource(_log, document.Offset, document.Path);
        content.Milestones = _milestones.Records;
        content.MilestoneReports = _milestones.FurtherReports;
    }

    private void ReadPage(JsonValue page)
    {
        page.Label = "a page";
        foreach (string name in new[] { "next", "previous" })
        {
            if (page.Use(name) is { } other)
            {
                _log.AddNote(other.Offset, other.Path, "The " + name + " page is not imported: " + other.Describe() + ".");
            }
        }
        JsonValue? results = page.Use("results");
        if (results is { Type: not JsonTokenType.StartArray })
        {
            _values.Unexpected(results, "an array");
        }
        else if (results is not null)
        {
            ReadItems(results);
        }
    }

    private void ReadItems(JsonValue list)
    {
        foreach (JsonValue item in list.Items)
        {
            ReadItem(item);
        }
    }

    private void ReadItem(JsonValue item)
    {
        if (item.Has("net"))
        {
            item.Label = "a launch";
            ReadLaunch(item);
        }
        else if (item.Has("date"))
        {
            item.Label = "an event";
            ReadEvent(item);
        }
        else if (AgencyProperties.Any(item.Has))
        {
            item.Label = "an agency";
            _entities.OrganizationOf(item);
        }
        else if (ProgrammeProperties.Any(item.Has))
        {
            item.Label = "a program";
            _entities.ProgrammeOf(item);
        }
        else
        {
            _values.Unexpected(
                item, "a launch with its \"net\", an event with its \"date\", an agency with its \"abbrev\" or a program with its \"agencies\"");
        }
    }

    private void ReadLaunch(JsonValue launch)
    {
        string? id = _values.Id(launch, "ll2-launch-");
        string title = _values.RequiredText(launch, "name");
        ReportStatus status = StatusOf(launch, out string? words);
        LinkList organizations = new();
        if (_values.Object(launch, "launch_service_provider", "an agency") is { } provider)
        {
            organizations.Add(_entities.OrganizationOf(provider));
        }
        else if (launch.Get("lsp_name") is { Type: JsonTokenType.String } providerName && _entities.OrganizationNamed(providerName) is { } named)
        {
            providerName.IsUsed = true;
            organizations.Add(named);
        }
        string summary = ReadMission(launch, title, organizations) ?? title;
        Instant? net = _values.InstantOf(launch, "net");
        ReportRecord report = new()
        {
            StatusWord = Words.ReportStatuses.WordOf(status),
            When = DateOf(launch, "net", net, "net_precision"),
            Places = PlacesOf(launch, "pad"),
            Summary = Joined(": ", words, Joined("; ", _values.Text(launch, "holdreason"), _values.Text(launch, "failreason"))),
        };
        Add(launch, net, report, new MilestoneRecord
        {
            Id = id ?? string.Empty,
            Title = title,
            Summary = summary,
            Kind = Words.MilestoneKinds.WordOf(MilestoneKind.Launch),
            Organizations = organizations.ToPart(),
            Programmes = ProgrammesOf(launch),
        });
    }

    private void ReadEvent(JsonValue @event)
    {
        string? id = _values.Id(@event, "ll2-event-");
        string title = _values.RequiredText(@event, "name");
        MilestoneKind kind = KindOf(@event, out string? words);
        LinkList organizations = new();
        foreach (JsonValue agency in _values.Objects(@event, "agencies", "an agency"))
        {
            organizations.Add(_entities.OrganizationOf(agency));
        }
        Instant? date = _values.InstantOf(@event, "date");
        ReportRecord report = new()
        {
            StatusWord = Words.ReportStatuses.WordOf(ReportStatus.Planned),
            When = DateOf(@event, "date", date, "date_precision"),
            Places = PlacesOf(@event, "location"),
            Summary = words,
        };
        Add(@event, date, report, new MilestoneRecord
        {
            Id = id ?? string.Empty,
            Title = title,
            Summary = _values.Text(@event, "description") ?? title,
            Kind = Words.MilestoneKinds.WordOf(kind),
            Organizations = organizations.ToPart(),
            Programmes = ProgrammesOf(@event),
        });
    }

    private ReportStatus StatusOf(JsonValue launch, out string? words)
    {
        words = null;
        if (_values.Object(launch, "status", "a status") is not { } status)
        {
            if (launch.Get("status") is null)
            {
                _log.AddGroupedNote(launch.Offset, launch.Path, "The launch has no status: it is imported as planned.");
            }
            return ReportStatus.Planned;
        }
        words = _values.Text(status, "name");
        if (_values.Number(status, "id") is not { } id || LaunchLibraryWords.StatusOf(id) is null)
        {
            JsonValue place = status.Get("id") ?? status;
            _log.AddGroupedNote(place.Offset, place.Path, "The status " + place.Describe() + " is not known: the launch is imported as planned.");
            return ReportStatus.Planned;
        }
        if (LaunchLibraryWords.IsFailure(id))
        {
            _log.AddNote(
                status.Offset, status.Path, "The complete or partial failure of the launch is imported only as text: the status of its report is completed.");
        }
        return LaunchLibraryWords.StatusOf(id).GetValueOrDefault();
    }

    private MilestoneKind KindOf(JsonValue @event, out string? words)
    {
        words = _values.Object(@event, "type", "a type of event") is { } type ? _values.Text(type, "name") : null;
        if (words is not null && LaunchLibraryWords.KindOf(words) is { } kind)
        {
            return kind;
        }
        JsonValue place = @event.Get("type") ?? @event;
        string what = words is null ? "An event has no type" : "The type of event " + TextQuotation.Of(words) + " matches no kind of milestone";
        _log.AddGroupedNote(place.Offset, place.Path, what + ": it is imported as an operation.");
        return MilestoneKind.Operation;
    }

    private string? ReadMission(JsonValue launch, string title, LinkList organizations)
    {
        // In its list mode, the service gives a text.
        if (launch.Get("mission") is { Type: JsonTokenType.String } text)
        {
            UseIfWithin(title, text);
            return null;
        }
        if (_values.Object(launch, "mission", "a mission") is not { } mission)
        {
            return null;
        }
        if (mission.Get("name") is { } name)
        {
            UseIfWithin(title, name);
        }
        foreach (JsonValue agency in _values.Objects(mission, "agencies", "an agency"))
        {
            organizations.Add(_entities.OrganizationOf(agency));
        }
        return _values.Text(mission, "description");
    }

    // The name of a launch is "rocket | mission".
    private static void UseIfWithin(string title, JsonValue text) =>
        text.IsUsed = text.Type == JsonTokenType.String && title.IndexOf(text.Text, StringComparison.Ordinal) >= 0;

    private When? DateOf(JsonValue owner, string dateName, Instant? net, string precisionName)
    {
        JsonValue? precision = _values.Object(owner, precisionName, "a precision");
        int? id = precision is null ? null : _values.Number(precision, "id");
        if (net is not { } instant)
        {
            return null;
        }
        JsonValue date = owner.Get(dateName)!;
        if (id is not (>= 0 and <= (int)LaunchLibraryPrecision.Decade))
        {
            _log.AddGroupedNote(date.Offset, date.Path, precision is null
                ? "The date is imported as approximate: its precision is not given."
                : "The date is imported as approximate: its precision is not a known one.");
            return When.Day(instant.InUtc().Date).Qualified(Qualifier.Approximate);
        }
        LaunchLibraryDate value = new(instant, (LaunchLibraryPrecision)id);
        if (value.IsReduced)
        {
            _log.AddGroupedNote(date.Offset, date.Path, "The time of day is not imported: it is known only to the hour, or as a morning or an afternoon.");
        }
        return value.ToWhen();
    }

    // A pad is an object or, in the list mode of the service, a text; the location of an event is a text.
    private PlacesRecord? PlacesOf(JsonValue owner, string name)
    {
        if (owner.Use(name) is not { } value)
        {
            return null;
        }
        // The name of a pad alone, "Pad 1", does not identify a place; its location says more.
        if (value.Type == JsonTokenType.String && owner.Get("location") is { Type: JsonTokenType.String } location && !ReferenceEquals(location, value))
        {
            value.IsUsed = false;
            location.IsUsed = true;
            value = location;
        }
        else if (value.Type == JsonTokenType.String && name == "pad")
        {
            value.IsUsed = false;
            return null;
        }
        Link place = value.Type == JsonTokenType.String ? _entities.PlaceNamed(value)
            : _values.IsObject(value, "a pad") ? _entities.PadOf(value)
            : default;
        if (place.IsMissing)
        {
            value.IsUsed = false;
            return null;
        }
        LinkList places = new();
        places.Add(place);
        return new PlacesRecord { AllOf = places.ToPart() };
    }

    private ListPart<Link> ProgrammesOf(JsonValue owner)
    {
        LinkList programmes = new();
        foreach (JsonValue program in _values.Objects(owner, "program", "a program"))
        {
            programmes.Add(_entities.ProgrammeOf(program));
        }
        return programmes.ToPart();
    }

    private void Add(JsonValue value, Instant? date, ReportRecord report, MilestoneRecord milestone)
    {
        // A note says what is missing.
        if (milestone.Id.Length == 0 || milestone.Title.ToString().Length == 0)
        {
            return;
        }
        LocalDate? updated = _values.DayOf(value, "last_updated");
        report.Source = new Link(_options.Source.Value, value.Offset);
        report.Locator = Joined("; see ", _values.Text(value, "url"), Joined(" and ", [.. LinksOf(value)]));
        report.Reported = updated is { } day ? When.Day(day) : null;
        milestone.Reports = [report, .. UpdatesOf(value, date, report)];
        _milestones.Add(milestone, value.Offset, value.Path);
    }

    private IEnumerable<string> LinksOf(JsonValue value)
    {
        if (_values.Text(value, "news_url") is { } news)
        {
            yield return news;
        }
        // The spellings of versions 2.2.0 and 2.3.0.
        foreach (string name in new[] { "infoURLs", "info_urls" })
        {
            foreach (JsonValue link in _values.Objects(value, name, "a link"))
            {
                if (_values.Text(link, "url") is { } address)
                {
                    yield return address;
                }
            }
        }
    }

    // An update from before the launch or event is about a plan.
    private IEnumerable<ReportRecord> UpdatesOf(JsonValue owner, Instant? date, ReportRecord report)
    {
        foreach (JsonValue update in _values.Objects(owner, "updates", "an update"))
        {
            Instant? created = _values.InstantOf(update, "created_on");
            string? author = _values.Text(update, "created_by");
            string? address = _values.Text(update, "info_url");
            string? number = _values.Number(update, "id") is { } id ? "update " + id.ToString(CultureInfo.InvariantCulture) : null;
            string? comment = _values.Text(update, "comment");
            yield return new ReportRecord
            {
                When = comment is null ? null : DateIn(update, comment),
                Source = new Link(_options.Source.Value, update.Offset),
                Locator = Joined("; see ", Joined(" by ", number, author), address),
                Reported = created is { } instant ? When.Day(instant.InUtc().Date) : null,
                StatusWord = created is null || date is null || created < date ? Words.ReportStatuses.WordOf(ReportStatus.Planned) : report.StatusWord,
                Summary = comment,
            };
        }
    }

    // A comment that is a date ("NET November 2022", "Now targeting Q1 2023.") is the date of its report.
    private When? DateIn(JsonValue update, string comment)
    {
        string text = comment.Trim().TrimEnd('.');
        foreach (string beginning in DateBeginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && WrittenDate.TryRead(text.Substring(beginning.Length), DateConventions.Default, out When? when, out _))
            {
                JsonValue place = update.Get("comment")!;
                _log.AddGroupedNote(place.Offset, place.Path, "The date of an update is read from its text.");
                return when;
            }
        }
        return null;
    }

    private static string? Joined(string separator, params string?[] parts)
    {
        string joined = string.Join(separator, parts.Where(part => part is not null));
        return joined.Length == 0 ? null : joined;
    }
}
