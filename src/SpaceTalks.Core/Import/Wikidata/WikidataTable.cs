using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Milestones of a table in the SPARQL 1.1 Query Results JSON Format. A query returns a row for each combination of values, so several rows can
// belong to one item.
internal sealed class WikidataTable
{
    private readonly WikidataDocument _document;
    private readonly WikidataEntities _entities;
    private readonly WikidataStatus _status;
    private readonly WikidataColumns _columns;
    private readonly ReportedList<MilestoneRecord> _milestones;
    private readonly Dictionary<string, Item> _items = new(StringComparer.Ordinal);

    public WikidataTable(WikidataDocument document, WikidataEntities entities, WikidataStatus status)
    {
        _document = document;
        _entities = entities;
        _status = status;
        _columns = document.Options.Columns;
        _milestones = ReportedList.OfMilestones(document.Log, document.Options.Catalog);
    }

    private JsonValues Values => _document.Values;

    private LocalDate? Day => _document.Options.Retrieved;

    public void Read(JsonValue table, DataContent content)
    {
        // It lists the variables, which are also in the rows.
        table.Use("head");
        if (Values.Object(table, "results", "results") is not { } results)
        {
            return;
        }
        foreach (JsonValue row in Values.Objects(results, "bindings", "a row"))
        {
            ReadRow(row);
        }
        foreach (KeyValuePair<string, Item> pair in _items)
        {
            Add(pair.Key, pair.Value);
        }
        content.Milestones = _milestones.Records;
        content.MilestoneReports = _milestones.FurtherReports;
    }

    private void ReadRow(JsonValue row)
    {
        if (ItemOf(row, _columns.Item) is not { } id)
        {
            Note(row, "A row is not imported: it has no item of Wikidata in the column " + Quoted(_columns.Item) + ".");
            return;
        }
        if (!_items.TryGetValue(id, out Item? item))
        {
            _items.Add(id, item = new Item(row));
        }
        string? label = TextOf(row, _columns.Label);
        // The service returns the identifier of an item without a name.
        item.Label = Keep(row, item.Label, label == id ? null : label);
        item.Description = Keep(row, item.Description, TextOf(row, _columns.Description));
        if (ItemOf(row, _columns.Class) is { } @class)
        {
            item.Add(@class);
        }
        ReadDates(row, item);
        item.Places.Add(PlaceOf(row));
        if (ItemOf(row, _columns.Participant) is { } participant)
        {
            Link organization = _entities.OrganizationOf(participant, row);
            item.Organizations.Add(organization);
        }
    }

    // The first values are kept.
    private string? Keep(JsonValue row, string? kept, string? said)
    {
        if (kept is not null && said is not null && kept != said)
        {
            Note(row, "The name or the description of an item is not imported: an earlier row gives a different one.");
        }
        return kept ?? said;
    }

    private void Add(string id, Item item)
    {
        if (item.Label is not { } title)
        {
            Note(item.Row, "An item is not imported: it has no name in the column " + Quoted(_columns.Label) + ".");
            return;
        }
        if ((WikidataMilestones.KindOf(item.Classes, _document.Options) ?? _document.Options.DefaultKind) is not { } kind)
        {
            Note(item.Row, "An item is not imported: its class matches no kind of milestone, and the options have no default kind.");
            return;
        }
        ListPart<Link> places = item.Places.ToPart();
        ListPart<Link> organizations = item.Organizations.ToPart();
        WikidataReports reports = new(_document);
        foreach ((When? when, bool hasEnded, JsonValue row) in item.Dates)
        {
            reports.AddOwn(id, Day, row, null, when, _status.OfEvent(when, Day, hasEnded, row));
        }
        reports.Complete(
            [.. Enumerable.Range(0, organizations.Count).Select(index => new ParticipantRecord { Organization = organizations[index] })],
            places.Count == 0 ? null : new PlacesRecord { AllOf = places });
        MilestoneRecord milestone = new()
        {
            Id = WikidataDocument.IdOf(id),
            Title = title,
            Summary = item.Description ?? title,
            Kind = Words.MilestoneKinds.WordOf(kind),
            Organizations = organizations,
            Reports = [.. reports.All],
        };
        _milestones.Add(milestone, item.Row.Offset, item.Row.Path);
    }

    private void ReadDates(JsonValue row, Item item)
    {
        JsonValue? dateCell = Cell(row, _columns.Date);
        JsonValue? startCell = Cell(row, _columns.Start);
        JsonValue? endCell = Cell(row, _columns.End);
        When? date = DateOf(row, dateCell, _columns.Precision, _columns.Calendar)?.When;
        if (date is not null || (startCell is null && endCell is null))
        {
            item.Add(date, false, row);
        }
        if (startCell is not null || endCell is not null)
        {
            WikidataDate? start = DateOf(row, startCell, _columns.StartPrecision, _columns.StartCalendar);
            WikidataDate? end = DateOf(row, endCell, _columns.EndPrecision, _columns.EndCalendar);
            item.Add(SpanOf(row, start, end), endCell is not null && IsUnknown(endCell), row);
        }
    }

    private When? SpanOf(JsonValue row, WikidataDate? start, WikidataDate? end)
    {
        if (start is null && end is null)
        {
            return null;
        }
        if (start is { IsRange: true } || end is { IsRange: true })
        {
            Note(row, "A start or an end of a span that is not a single date is imported as the later or the earlier of its days, or beyond.");
        }
        IntervalWhen span = new(start?.Start ?? IntervalEnd.Unknown, end?.End ?? IntervalEnd.Unknown);
        if (span.CanEnd)
        {
            return span;
        }
        Note(row, "The dates of a span are not imported: it ends before it starts.");
        return null;
    }

    private WikidataDate? DateOf(JsonValue row, JsonValue? cell, string? precisionColumn, string? calendarColumn)
    {
        int? precision = NumberOf(row, precisionColumn);
        CalendarSystem? calendar = TextOf(row, calendarColumn) is { } address ? WikidataCalendar.Of(address) : null;
        if (cell is null || IsUnknown(cell))
        {
            return null;
        }
        List<string> notes = [];
        WikidataDate? date = WikidataTime.Read(cell.Get("value")!.Text, precision, calendar, isRdf: true, notes, out bool isFault);
        if (isFault)
        {
            Values.Unexpected(cell.Get("value")!, "a date such as \"2025-07-31T00:00:00Z\"");
        }
        foreach (string note in notes)
        {
            Note(cell, note);
        }
        return date;
    }

    private Link PlaceOf(JsonValue row)
    {
        string? item = ItemOf(row, _columns.Place);
        JsonValue? cell = Cell(row, _columns.PlaceLabel);
        if (cell?.Get("value") is { Text: var label } && label != item)
        {
            return _entities.PlaceNamed(item, label, cell);
        }
        return item is null ? default : _entities.PlaceOf(item, row);
    }

    // Null if the cell is missing or has no text.
    private JsonValue? Cell(JsonValue row, string? column)
    {
        if (column is null || row.Get(column) is null || Values.Object(row, column, "a cell") is not { } cell)
        {
            return null;
        }
        Values.UseAll(cell, "type", "datatype", "xml:lang");
        return Values.Text(cell, "value") is null ? null : cell;
    }

    private string? TextOf(JsonValue row, string? column) => Cell(row, column)?.Get("value")!.Text;

    private string? ItemOf(JsonValue row, string? column)
    {
        if (Cell(row, column) is not { } cell || IsUnknown(cell))
        {
            return null;
        }
        string address = cell.Get("value")!.Text;
        string id = address.Substring(address.LastIndexOf('/') + 1);
        if (WikidataSnak.IsItem(id))
        {
            return id;
        }
        Note(cell, "A value that is not an item of Wikidata is not imported.");
        return null;
    }

    private int? NumberOf(JsonValue row, string? column)
    {
        if (Cell(row, column) is not { } cell)
        {
            return null;
        }
        if (int.TryParse(cell.Get("value")!.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }
        Values.Unexpected(cell.Get("value")!, "a whole number");
        return null;
    }

    // An unknown value is a blank node.
    private static bool IsUnknown(JsonValue cell) =>
        cell.Get("type")?.Text == "bnode" || cell.Get("value")!.Text.IndexOf("/.well-known/genid/", StringComparison.Ordinal) >= 0;

    private static string Quoted(string? column) => column is null ? "that is not configured" : TextQuotation.Of(column);

    private void Note(JsonValue place, string message) => _document.Log.AddGroupedNote(place.Offset, place.Path, message);

    // The content of the rows of one item.
    private sealed class Item(JsonValue row)
    {
        private readonly HashSet<string> _knownDates = new(StringComparer.Ordinal);
        private readonly HashSet<string> _knownClasses = new(StringComparer.Ordinal);
        private readonly List<string> _classes = [];
        private readonly List<(When? When, bool HasEnded, JsonValue Row)> _dates = [];

        // The first of the rows.
        public JsonValue Row { get; } = row;

        public string? Label { get; set; }

        public string? Description { get; set; }

        public IReadOnlyList<string> Classes => _classes;

        public IReadOnlyList<(When? When, bool HasEnded, JsonValue Row)> Dates => _dates;

        public LinkList Places { get; } = new();

        public LinkList Organizations { get; } = new();

        public void Add(string @class)
        {
            if (_knownClasses.Add(@class))
            {
                _classes.Add(@class);
            }
        }

        public void Add(When? when, bool hasEnded, JsonValue row)
        {
            if (_knownDates.Add(when?.ToString() ?? string.Empty))
            {
                _dates.Add((when, hasEnded, row));
            }
        }
    }
}
