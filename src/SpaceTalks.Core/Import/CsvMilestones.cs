using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Makes a milestone from each row of a table.
internal sealed class CsvMilestones
{
    private static readonly string[] Or = [" or "];

    private readonly CsvReader _reader;
    private readonly ImportLog _log;
    private readonly CsvMapping _mapping;
    private readonly Entities? _catalog;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<CsvCell> _cells = [];

    public CsvMilestones(CsvReader reader, ImportLog log, CsvMapping mapping, Entities? catalog)
    {
        _reader = reader;
        _log = log;
        _mapping = mapping;
        _catalog = catalog;
    }

    public void Read(DataContent content)
    {
        if (!_reader.TryReadRow(_cells))
        {
            _log.AddFault(0, "header", "Expected a header, but found the end of the document.");
            return;
        }
        int width = _cells.Count;
        if (!ReadHeader())
        {
            return;
        }
        if (_mapping.SourceKind is { } kind && _catalog?.Sources.Find(_mapping.Source.Value) is null)
        {
            SourceRecord source = new() { Id = _mapping.Source.Value, Title = _mapping.SourceTitle, Kind = Words.SourceKinds.WordOf(kind) };
            _log.SetOrigin(source, 0, "header");
            content.Sources = new RecordTable<SourceRecord>([source]);
        }
        List<MilestoneRecord> milestones = [];
        while (_reader.TryReadRow(_cells))
        {
            if (_cells.TrueForAll(cell => cell.Text.Trim().Length == 0))
            {
                // Spreadsheets keep rows that were emptied.
                continue;
            }
            if (_cells.Count == width)
            {
                if (!IsLeftOut() && ReadMilestone() is { } milestone)
                {
                    milestones.Add(milestone);
                }
            }
            else
            {
                _log.AddFault(_reader.RowOffset, _reader.RowPath, FormattableString.Invariant(
                    $"Expected as many cells as in the header, {width}, but found {_cells.Count}."));
            }
        }
        GiveIds(milestones);
        content.Milestones = RecordTable<MilestoneRecord>.Of([.. milestones]);
    }

    private bool ReadHeader()
    {
        bool isRight = true;
        for (int index = 0; index < _cells.Count; index++)
        {
            string name = _cells[index].Text;
            if (name.Length > 0 && _columns.ContainsKey(name))
            {
                _log.AddFault(_cells[index].Offset, PathOf(name), "The column appears for the second time.");
                isRight = false;
            }
            _columns[name] = index;
        }
        HashSet<string> named = new(StringComparer.Ordinal);
        string?[] columns =
        [
            _mapping.Id, _mapping.Title, _mapping.Summary, _mapping.Kind, _mapping.Level, _mapping.Status, _mapping.When, _mapping.Month, _mapping.Day,
            _mapping.End, _mapping.EndMonth, _mapping.EndDay, _mapping.Reported,
            _mapping.Locator, _mapping.Subjects, _mapping.Organizations, _mapping.Programmes, _mapping.Places, _mapping.Type,
        ];
        foreach (string? column in columns)
        {
            if (column is null || !named.Add(column) || _columns.ContainsKey(column) || _mapping.Optional.Contains(column))
            {
                continue;
            }
            _log.AddFault(
                _reader.RowOffset, _reader.RowPath, "There is no column " + TextQuotation.Of(column) + Suggestion(column, _columns.Keys) + OtherSeparator() + ".");
            isRight = false;
        }
        named.UnionWith(_mapping.LeftOut);
        for (int index = 0; index < _cells.Count; index++)
        {
            string name = _cells[index].Text;
            if (!named.Contains(name))
            {
                string what = name.Length == 0 ? "without a name, number " + (index + 1).ToString(CultureInfo.InvariantCulture) + "," : TextQuotation.Of(name);
                _log.AddNote(_cells[index].Offset, PathOf(name), "The column " + what + " is not imported.");
            }
        }
        return isRight;
    }

    // True if a row is not a milestone, which has been noted.
    private bool IsLeftOut()
    {
        if (TextOf(_mapping.Type) is not { } type)
        {
            return false;
        }
        bool isLeftOut = _mapping.LeftOutTypes.Contains(type, StringComparer.OrdinalIgnoreCase);
        string what = (isLeftOut ? "A row of the type " : "The type of a row, ") + TextQuotation.Of(type);
        _log.AddGroupedNote(OffsetOf(_mapping.Type!), PathOf(_mapping.Type!), what + (isLeftOut ? " is not imported." : ", is not imported."));
        return isLeftOut;
    }

    // Null if a row lacks what a milestone needs, which has been noted.
    private MilestoneRecord? ReadMilestone()
    {
        string? title = ProseOf(_mapping.Title);
        string? summary = ProseOf(_mapping.Summary);
        if (title is null && _mapping.IsTimelineJs)
        {
            _log.AddGroupedNote(
                _reader.RowOffset, _reader.RowPath,
                summary is null ? "A row with neither a headline nor any text is not imported." : "A row without a headline is titled with the beginning of its text.");
            if (summary is null)
            {
                return null;
            }
            title = MarkupText.BeginningOf(summary);
        }
        if (title is null)
        {
            Fault(_mapping.Title, "The title is missing.");
        }
        MilestoneRecord record = new()
        {
            Id = IdOf() ?? string.Empty,
            Title = title ?? string.Empty,
            Summary = summary ?? title ?? string.Empty,
            Kind = RequiredWordOf(_mapping.Kind, Words.MilestoneKinds, _mapping.DefaultKind, "kind"),
            Level = WordOf(_mapping.Level, Words.MeetingLevels),
            Subjects = LinksOf(_mapping.Subjects, _catalog?.Topics, EntityKind.Of<Topic>()),
            Organizations = LinksOf(_mapping.Organizations, _catalog?.Organizations, EntityKind.Of<Organization>()),
            Programmes = LinksOf(_mapping.Programmes, _catalog?.Programmes, EntityKind.Of<Programme>()),
            Reports =
            [
                new ReportRecord
                {
                    Source = new Link(_mapping.Source.Value, _reader.RowOffset),
                    Locator = TextOf(_mapping.Locator),
                    Reported = DateOf(_mapping.Reported) ?? _mapping.DefaultReported,
                    StatusWord = RequiredWordOf(_mapping.Status, Words.ReportStatuses, _mapping.DefaultStatus, "status"),
                    When = SpanOf(),
                    Places = PlacesOf(),
                },
            ],
        };
        if (!record.Level.IsMissing && !record.Kind.IsMissing && Words.MilestoneKinds[record.Kind] is not (MilestoneKind.Meeting or MilestoneKind.Call))
        {
            Fault(_mapping.Level, "Only a meeting or a call can have a level.");
        }
        _log.SetOrigin(record, _reader.RowOffset, _reader.RowPath);
        return record;
    }

    // Runs after all rows have been read, so that an identifier made from a title cannot take one that a later row gives.
    private static void GiveIds(List<MilestoneRecord> milestones)
    {
        TitleSlugs slugs = new(milestones.Select(milestone => milestone.Id));
        foreach (MilestoneRecord milestone in milestones.Where(milestone => milestone.Id.Length == 0))
        {
            milestone.Id = slugs.Next(milestone.Title.ToString());
        }
    }

    // Detects a header of a single cell that contains another common separator.
    private string OtherSeparator() =>
        _cells.Count == 1 && _cells[0].Text.IndexOfAny([',', ';', '\t']) is >= 0 and var at
            ? ": the whole header is one cell, so the separator (CsvMapping.Separator) may be " + TextQuotation.Of(_cells[0].Text[at].ToString())
            : string.Empty;

    // Null if there is no such column or the cell is empty.
    private string? TextOf(string? column)
    {
        if (column is null || !_columns.TryGetValue(column, out int place))
        {
            return null;
        }
        string text = _cells[place].Text.Trim();
        text = _mapping.HasFormulaGuards ? FormulaGuard.Remove(text).Trim() : text;
        return text.Length == 0 ? null : text;
    }

    // The text of a cell that may be HTML.
    private string? ProseOf(string? column)
    {
        if (TextOf(column) is not { } text || !_mapping.HasMarkup)
        {
            return TextOf(column);
        }
        MarkupText markup = MarkupText.Read(text);
        markup.NoteAddresses(_log, OffsetOf(column!), PathOf(column!));
        return markup.Text.Length == 0 ? null : markup.Text;
    }

    private string? IdOf()
    {
        string? text = TextOf(_mapping.Id);
        if (text is null || Slug.IsValid(text))
        {
            return text;
        }
        Unexpected(_mapping.Id, Slug.Expectation, text);
        return null;
    }

    private Word RequiredWordOf<T>(string? column, WordTable<T> words, T? otherwise, string what)
        where T : struct, Enum
    {
        if (TextOf(column) is null && otherwise is null)
        {
            Fault(column, "There is no " + what + ": neither a cell nor a default gives one.");
        }
        Word word = WordOf(column, words);
        return word.IsMissing && otherwise is { } value ? words.WordOf(value) : word;
    }

    private Word WordOf(string? column, WordTable words)
    {
        if (TextOf(column) is not { } text)
        {
            return default;
        }
        if (words.TryGet(text.ToLowerInvariant(), out Word word))
        {
            return word;
        }
        Unexpected(column, words.Expectation, text);
        return default;
    }

    // The date of a row: its start, or the interval from its start to its end.
    private When? SpanOf()
    {
        When? start = DateOf(_mapping.When, _mapping.Month, _mapping.Day);
        When? end = DateOf(_mapping.End, _mapping.EndMonth, _mapping.EndDay);
        // In a timeline, an end that equals the start is ignored.
        if (end is null || (_mapping.IsTimelineJs && end.Equals(start)))
        {
            return start;
        }
        if (Boundary(_mapping.When, start) is not { } from || Boundary(_mapping.End, end) is not { } to)
        {
            return null;
        }
        if (When.TryParse(from + "/" + to, out When? span))
        {
            return span;
        }
        Fault(_mapping.End, "Expected an end that can be on or after the start, " + TextQuotation.Of(from) + ", but found " + TextQuotation.Of(to) + ".");
        return null;
    }

    // One end of an interval: the day of a date-time; empty if there is no date.
    private string? Boundary(string? column, When? when)
    {
        switch (when)
        {
            case null:
                return string.Empty;
            case DateTimeWhen time:
                return time.Date.ToString();
            case DateWhen date:
                return date.ToString();
            default:
                Unexpected(column, "a single date that starts or ends a span", when.ToString());
                return null;
        }
    }

    // Reads a date from one cell, or from separate cells for year, month and day.
    private When? DateOf(string? column, string? monthColumn, string? dayColumn)
    {
        string? year = TextOf(column);
        if (year is not null && _mapping.IsTimelineJs)
        {
            year = DateParts.EdtfYear(year) ?? year;
        }
        if (TextOf(monthColumn) is not { } month)
        {
            if (TextOf(dayColumn) is not null)
            {
                _log.AddGroupedNote(OffsetOf(dayColumn!), PathOf(dayColumn!), "A day without a month is not imported.");
            }
            return year is null ? null : DateIn(column!, year);
        }
        string text = string.Concat(year, "-", DateParts.TwoDigits(month), TextOf(dayColumn) is { } day ? "-" + DateParts.TwoDigits(day) : string.Empty);
        if (When.TryParse(text, out When? when))
        {
            return when;
        }
        Unexpected(column, "a year, with a month from 1 to 12 and a day of that month in the other columns", text);
        return null;
    }

    private When? DateOf(string? column) => TextOf(column) is { } text ? DateIn(column!, text) : null;

    private When? DateIn(string column, string text)
    {
        if (SpreadsheetDate.TryRead(text, out When? when, out bool isReduced))
        {
            if (isReduced)
            {
                _log.AddGroupedNote(OffsetOf(column), PathOf(column), "Fractions of a second are not imported.");
            }
            return when;
        }
        if (!WrittenDate.TryRead(text, _mapping.Conventions, out when, out string? message))
        {
            Fault(column, message!);
        }
        return when;
    }

    private ListPart<Link> LinksOf(string? column, IEntityLookup? lookup, EntityKind kind) =>
        TextOf(column) is { } text ? LinksOf(column!, text.Split(_mapping.ListSeparator), lookup, kind) : default;

    private ListPart<Link> LinksOf(string column, string[] texts, IEntityLookup? lookup, EntityKind kind)
    {
        LinkList links = new();
        foreach (string text in texts.Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            links.Add(LinkOf(column, text, lookup, kind));
        }
        return links.ToPart();
    }

    private Link LinkOf(string column, string text, IEntityLookup? lookup, EntityKind kind)
    {
        string? id = lookup is null ? (Slug.IsValid(text) ? text : null) : lookup.IdOf(text);
        if (id is not null)
        {
            return new Link(id, OffsetOf(column));
        }
        string name = kind.Name;
        Fault(column, lookup is null
            ? "Expected the id of one " + name + ", but found " + TextQuotation.Of(text) + ": without a catalog, names cannot be looked up."
            : "There is no " + name + " with the id or the name " + TextQuotation.Of(text) + Suggestion(text, lookup.Names) + ".");
        return default;
    }

    private PlacesRecord? PlacesOf()
    {
        if (TextOf(_mapping.Places) is not { } text)
        {
            return null;
        }
        IEntityLookup? lookup = _catalog?.Places;
        bool isOneOf = lookup?.IdOf(text) is null && text.IndexOf(_mapping.ListSeparator) < 0 && text.IndexOf(Or[0], StringComparison.Ordinal) >= 0;
        ListPart<Link> places = isOneOf
            ? LinksOf(_mapping.Places!, text.Split(Or, StringSplitOptions.None), lookup, EntityKind.Of<Place>())
            : LinksOf(_mapping.Places, lookup, EntityKind.Of<Place>());
        return places.Count == 0 ? null
            : isOneOf ? new PlacesRecord { OneOf = places }
            : new PlacesRecord { AllOf = places };
    }

    // The suggestion requires a search through all names.
    private string Suggestion(string text, IEnumerable<string> candidates) =>
        !_log.Faults.IsFull && Spelling.Nearest(text, candidates) is { Length: > 0 } nearest ? " (did you mean " + TextQuotation.Of(nearest) + "?)" : string.Empty;

    private void Unexpected(string? column, string expected, string text) =>
        Fault(column, "Expected " + expected + ", but found " + TextQuotation.Of(text) + ".");

    private void Fault(string? column, string message) =>
        _log.AddFault(Has(column) ? OffsetOf(column!) : _reader.RowOffset, Has(column) ? PathOf(column!) : _reader.RowPath, message);

    private bool Has(string? column) => column is not null && _columns.ContainsKey(column);

    private int OffsetOf(string column) => _cells[_columns[column]].Offset;

    private string PathOf(string column) => _reader.RowPath + ".\"" + column + "\"";
}
