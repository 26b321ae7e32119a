using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// Makes records from a TimelineJS timeline.
internal sealed class TimelineJsReader
{
    private const string Prefix = "timeline-";

    private readonly ImportLog _log;
    private readonly TimelineJsOptions _options;
    private readonly JsonValues _values;
    private readonly TimelineJsDates _dates;
    private readonly ForeignIds _ids = new(Prefix);
    private readonly List<Slide> _slides = [];

    // The identifiers that events have themselves, and the content of each event.
    private readonly HashSet<string> _uniqueIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public TimelineJsReader(ImportLog log, TimelineJsOptions options)
    {
        _log = log;
        _options = options;
        _values = new JsonValues(log);
        _dates = new TimelineJsDates(log, _values);
    }

    public void Read(JsonValue document, DataContent content)
    {
        if (!document.Has("events"))
        {
            _values.Unexpected(document, "a timeline with its \"events\"");
            return;
        }
        document.Label = "a timeline";
        if (document.Get("scale") is { Text: "human" or "cosmological" } scale)
        {
            scale.IsUsed = true;
        }
        content.Sources = _options.MakeSource(_log, document.Offset, document.Path);
        ReadTitle(document, content.Sources?.Records[0]);
        foreach (JsonValue slide in _values.Objects(document, "events", "an event"))
        {
            ReadEvent(slide);
        }
        AddTo(content);
    }

    private void ReadTitle(JsonValue document, SourceRecord? source)
    {
        if (source is not { Title: null } || _values.Object(document, "title", "a title slide") is not { } title
            || _values.Object(title, "text", "a text") is not { } text)
        {
            return;
        }
        source.Title = MarkupOf(text, "headline");
        source.Summary = MarkupOf(text, "text");
    }

    private void ReadEvent(JsonValue slide)
    {
        JsonValue? text = _values.Object(slide, "text", "a text");
        string? headline = text is null ? null : MarkupOf(text, "headline");
        string? body = text is null ? null : MarkupOf(text, "text");
        string? uniqueId = _values.TextOrNumber(slide, "unique_id");
        ReportRecord report = new()
        {
            Source = new Link(_options.Source.Value, slide.Offset),
            Locator = uniqueId is null ? null : "event " + uniqueId,
            StatusWord = Words.ReportStatuses.WordOf(_options.Status),
            When = _dates.SpanOf(slide),
        };
        if ((headline ?? body) is null)
        {
            _log.AddNote(slide.Offset, slide.Path, "This is not imported: it has neither a headline nor any text.");
            return;
        }
        if (headline is null)
        {
            _log.AddGroupedNote(slide.Offset, slide.Path, "An event without a headline is titled with the beginning of its text.");
        }
        MilestoneRecord milestone = new()
        {
            Title = headline ?? MarkupText.BeginningOf(body!),
            Summary = body ?? headline!,
            Kind = Words.MilestoneKinds.WordOf(KindOf(slide)),
            Reports = [report],
        };
        if (!IsTwin(slide, uniqueId, milestone))
        {
            _slides.Add(new Slide(milestone, slide));
        }
    }

    // Assigns the identifier of the event itself, if it has one. A repeated event with the same content is imported once.
    private bool IsTwin(JsonValue slide, string? uniqueId, MilestoneRecord milestone)
    {
        string said = string.Join("\0", milestone.Title, milestone.Summary, milestone.Kind.Index, ReportKey.Of(milestone.Reports[0]));
        if (!_said.Add(said))
        {
            return true;
        }
        if (uniqueId is not null && _uniqueIds.Add(uniqueId))
        {
            milestone.Id = _ids.Of(uniqueId);
        }
        else if (uniqueId is not null)
        {
            JsonValue place = slide.Get("unique_id")!;
            _log.AddNote(place.Offset, place.Path, "Another event has the same identifier, " + place.Describe() + ": this one gets its identifier from its headline.");
        }
        return false;
    }

    // Identifiers made from headlines come last, so that none takes one that a later event has itself.
    private void AddTo(DataContent content)
    {
        ReportedList<MilestoneRecord> milestones = ReportedList.OfMilestones(_log, _options.Catalog);
        TitleSlugs slugs = new(_slides.Select(slide => slide.Milestone.Id));
        foreach (Slide slide in _slides)
        {
            if (slide.Milestone.Id.Length == 0)
            {
                slide.Milestone.Id = slugs.Next(Prefix + slide.Milestone.Title);
            }
            milestones.Add(slide.Milestone, slide.Value.Offset, slide.Value.Path);
        }
        content.Milestones = milestones.Records;
        content.MilestoneReports = milestones.FurtherReports;
    }

    private MilestoneKind KindOf(JsonValue slide)
    {
        if (slide.Get("group") is { Type: JsonTokenType.String } group && _options.Kinds.TryGetValue(group.Text, out MilestoneKind kind))
        {
            group.IsUsed = true;
            return kind;
        }
        return _options.Kind;
    }

    // The text of a piece of HTML; null if it has none.
    private string? MarkupOf(JsonValue owner, string name)
    {
        if (_values.Text(owner, name) is not { } html)
        {
            return null;
        }
        MarkupText markup = MarkupText.Read(html);
        JsonValue place = owner.Get(name)!;
        markup.NoteAddresses(_log, place.Offset, place.Path);
        return markup.Text.Length == 0 ? null : markup.Text;
    }

    private readonly struct Slide(MilestoneRecord milestone, JsonValue value)
    {
        public MilestoneRecord Milestone { get; } = milestone;

        public JsonValue Value { get; } = value;
    }
}
