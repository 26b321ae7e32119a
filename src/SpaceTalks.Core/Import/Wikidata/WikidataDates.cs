using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Reads the dates of snaks and statements, with notes on everything that is not imported.
internal sealed class WikidataDates
{
    private readonly WikidataDocument _document;

    public WikidataDates(WikidataDocument document) => _document = document;

    private ImportLog Log => _document.Log;

    private JsonValues Values => _document.Values;

    // The date that is the value of a snak; null if there is none.
    public WikidataDate? DateOf(WikidataSnak snak)
    {
        if (snak.Time is not { } value)
        {
            if (!snak.IsUnknown && !snak.IsNone)
            {
                Note(snak.Place, "This is not imported: it is not a date.");
            }
            return null;
        }
        int? precision = Number(value, "precision");
        bool hasZone = Number(value, "timezone") is not (null or 0);
        // The documentation of Wikidata contradicts itself about which is which, and neither is in use there.
        bool isWider = Number(value, "before") is not (null or 0) | Number(value, "after") is not (null or 0);
        if (Values.Text(value, "time") is not { } time || CalendarOf(value) is not { } calendar)
        {
            return null;
        }
        List<string> notes = [];
        WikidataDate? date = WikidataTime.Read(time, precision, calendar, isRdf: false, notes, out bool isFault);
        if (isFault)
        {
            Values.Unexpected(value.Get("time")!, "a time such as \"+2025-07-31T00:00:00Z\"");
        }
        if (hasZone)
        {
            notes.Add("The time zone of a date is not imported.");
        }
        if (isWider)
        {
            notes.Add("The date is imported as approximate: it may be earlier or later than given.");
        }
        foreach (string note in notes)
        {
            Note(value, note);
        }
        return isWider ? date?.With(Qualifier.Approximate) : date;
    }

    // The date of a statement with a date as its value, including its qualifiers.
    public WikidataDate? DateOf(WikidataStatement statement)
    {
        if (statement.Main is not { } snak)
        {
            return null;
        }
        WikidataDate? date = DateOf(snak);
        WikidataDate? earliest = statement.Qualifier(WikidataProperties.EarliestDate) is { } first ? DateOf(first) : null;
        WikidataDate? latest = statement.Qualifier(WikidataProperties.LatestDate) is { } last ? DateOf(last) : null;
        if (earliest is not null || latest is not null)
        {
            WikidataDate? bounded = date is null
                ? WikidataDate.Within(earliest, latest, Qualifier.None)
                : date.Within(earliest, latest);
            if (bounded is null)
            {
                Note(statement.Value, "The earliest and the latest date of a statement are not imported: there is no day between them.");
            }
            date = bounded ?? date;
        }
        Qualifier qualifier = QualifierOf(statement);
        return date?.With(qualifier);
    }

    public Qualifier QualifierOf(WikidataStatement statement)
    {
        Qualifier qualifier = Qualifier.None;
        foreach (string property in new[] { WikidataProperties.SourcingCircumstances, WikidataProperties.NatureOfStatement })
        {
            foreach (WikidataSnak snak in statement.Qualifiers(property))
            {
                Qualifier said = snak.Item is { } item ? WikidataWords.QualifierOf(item) : Qualifier.None;
                if (said == Qualifier.None && snak.Item != WikidataWords.Acting)
                {
                    Note(snak.Place, "The circumstance " + (snak.Item ?? "of a statement") + " is not imported.");
                }
                qualifier |= said;
            }
        }
        return qualifier;
    }

    // Each end is a value, unknown, absent, or not given (null); returns null if neither has a date. A span without an end continues: it ends on
    // the given day or later.
    public IntervalWhen? SpanOf(WikidataSnak? start, WikidataSnak? end, Qualifier qualifier, LocalDate? goesOnUntil)
    {
        WikidataDate? first = start is null ? null : DateOf(start)?.With(qualifier);
        WikidataDate? last = end is null ? null : DateOf(end)?.With(qualifier);
        IntervalEnd from = first?.Start ?? (start is { IsNone: true } ? IntervalEnd.Open : IntervalEnd.Unknown);
        IntervalEnd to = last?.End ?? (end is not { IsNone: true } ? IntervalEnd.Unknown : EndOnOrAfter(goesOnUntil, first));
        if (!from.HasDate && !to.HasDate)
        {
            return null;
        }
        if (first is { IsRange: true } || last is { IsRange: true })
        {
            Note((first is { IsRange: true } ? start! : end!).Place, "A start or an end of a span that is not a single date is imported as the later or the earlier of its days, or beyond.");
        }
        IntervalWhen span = new(from, to);
        if (span.CanEnd)
        {
            return span;
        }
        Note(end!.Place, "The dates of a span are not imported: it ends before it starts.");
        return null;
    }

    // The span with only its start; null if that has no date.
    public static When? StartOf(IntervalWhen? span) => span is { Start.HasDate: true } ? new IntervalWhen(span.Start, IntervalEnd.Unknown) : null;

    public static When? EndOf(IntervalWhen? span) => span is { End.HasDate: true } ? new IntervalWhen(IntervalEnd.Unknown, span.End) : null;

    private static IntervalEnd EndOnOrAfter(LocalDate? day, WikidataDate? start) =>
        day is not { } known || known < start?.Earliest ? IntervalEnd.Open : IntervalEnd.OnOrAfter(When.Day(known));

    private CalendarSystem? CalendarOf(JsonValue value)
    {
        if (Values.Text(value, "calendarmodel") is { } text && WikidataCalendar.Of(text) is { } calendar)
        {
            return calendar;
        }
        Note(value.Get("calendarmodel") ?? value, "A date is not imported: its calendar is neither Gregorian nor Julian.");
        return null;
    }

    // Wikidata also writes numbers as texts.
    private int? Number(JsonValue owner, string name)
    {
        if (owner.Use(name) is not { } value)
        {
            return null;
        }
        if (value.Type is JsonTokenType.Number or JsonTokenType.String
            && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }
        Values.Unexpected(value, "a whole number");
        return null;
    }

    private void Note(JsonValue place, string message) => Log.AddGroupedNote(place.Offset, place.Path, message);
}
