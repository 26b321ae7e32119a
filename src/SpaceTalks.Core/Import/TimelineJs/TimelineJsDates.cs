using System;
using System.Globalization;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// Reads the dates of a TimelineJS timeline.
internal sealed class TimelineJsDates
{
    private readonly ImportLog _log;
    private readonly JsonValues _values;

    public TimelineJsDates(ImportLog log, JsonValues values)
    {
        _log = log;
        _values = values;
    }

    // The date of an event: its start, or the interval from its start to its end; null if it has none.
    public When? SpanOf(JsonValue slide)
    {
        When? start = DateOf(slide, "start_date");
        When? end = DateOf(slide, "end_date");
        if (start is null)
        {
            _log.AddGroupedNote(slide.Offset, slide.Path, "An event has no start.");
        }
        // In the terms of the format itself, an end that equals the start says nothing.
        When? span = end is null || end.Equals(start) ? start : SpanOf(slide, start, end);
        NoteDisplayDate(slide, span);
        return span;
    }

    private When? SpanOf(JsonValue slide, When? start, When end)
    {
        string from = start is null ? string.Empty : DayOf(slide.Get("start_date")!, start);
        string to = DayOf(slide.Get("end_date")!, end);
        if (from == to)
        {
            return When.Parse(from);
        }
        if (When.TryParse(from + "/" + to, out When? span))
        {
            return span;
        }
        _values.Unexpected(slide.Get("end_date")!, "an end that can be on or after the start, " + from);
        return start;
    }

    // The ends of an interval are days.
    private string DayOf(JsonValue place, When date)
    {
        if (date is not DateTimeWhen time)
        {
            return date.ToString();
        }
        _log.AddGroupedNote(place.Offset, place.Path, "The time of day at which a span starts or ends is not imported.");
        return time.Date.ToString();
    }

    private When? DateOf(JsonValue slide, string name)
    {
        if (_values.Object(slide, name, "a date") is not { } date)
        {
            return null;
        }
        When? when = PartsOf(date);
        NoteDisplayDate(date, when);
        return when;
    }

    private When? PartsOf(JsonValue date)
    {
        if (_values.TextOrNumber(date, "year") is not { } yearText)
        {
            _log.AddGroupedNote(date.Offset, date.Path, "A date without a year is not imported.");
            return null;
        }
        if (DateParts.EdtfYear(yearText) is not { } year)
        {
            _values.Unexpected(date.Get("year")!, DateParts.Expectation);
            return null;
        }
        string? month = PartOf(date, "month", 12);
        string? day = PartOf(date, "day", 31);
        if (month is null && day is not null || year[0] == 'Y' && month is not null)
        {
            _log.AddGroupedNote(
                date.Offset, date.Path, month is null ? "A day without a month is not imported." : "The month of a year of more than four digits is not imported.");
            month = day = null;
        }
        string text = year + (month is null ? string.Empty : "-" + month) + (day is null ? string.Empty : "-" + day);
        if (!When.TryParse(text, out When? when))
        {
            _values.Unexpected(date.Get("day") ?? date, "a day of the month");
            return null;
        }
        return day is null ? when : WithTime(date, text, when!);
    }

    private When WithTime(JsonValue date, string day, When when)
    {
        string? hour = PartOf(date, "hour", 23, least: 0);
        string? minute = PartOf(date, "minute", 59, least: 0);
        string? second = PartOf(date, "second", 59, least: 0);
        if (PartOf(date, "millisecond", int.MaxValue, least: 0) is { } fraction && fraction != "00")
        {
            _log.AddGroupedNote(date.Offset, date.Path, "Fractions of a second are not imported.");
        }
        if (hour is null)
        {
            return when;
        }
        string time = hour + ":" + minute + ":" + (second ?? "00");
        if (time == "00:00:00" || minute is null || !When.TryParse(day + "T" + time, out When? withTime))
        {
            // Exporters write zeros if there is no time.
            _log.AddGroupedNote(date.Offset, date.Path, time == "00:00:00" ? "A time of zeros is treated as missing." : "An hour without a minute is not imported.");
            return when;
        }
        return withTime!;
    }

    // A part of a date with at least two digits; null if there is none. A month or day of zero, as exporters write it, counts as none.
    private string? PartOf(JsonValue date, string name, int most, int least = 1)
    {
        if (_values.TextOrNumber(date, name) is not { } text)
        {
            return null;
        }
        JsonValue place = date.Get(name)!;
        if (!DateParts.TryGetWhole(text, out long number) || number < 0 || number > most)
        {
            _values.Unexpected(place, Expectation(least, most));
            return null;
        }
        if (number < least)
        {
            _log.AddGroupedNote(place.Offset, place.Path, "A month or a day of 0 is treated as missing.");
            return null;
        }
        return DateParts.TwoDigits(number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Expectation(int least, int most) =>
        most == int.MaxValue ? "a whole number" : FormattableString.Invariant($"a whole number from {least} to {most}");

    // A display date gets no note if it reads the same as the imported date, and a note that says so if it reads differently.
    private void NoteDisplayDate(JsonValue owner, When? when)
    {
        if (owner.Get("display_date") is not { Type: JsonTokenType.String } display
            || !WrittenDate.TryRead(MarkupText.Read(display.Text).Text, DateConventions.Default, out When? displayed, out _))
        {
            return;
        }
        display.IsUsed = true;
        // A day without its time of day is the same day.
        bool isThatDay = when is DateTimeWhen time && displayed is DateWhen day && time.Date == day.Date;
        if (!isThatDay && !displayed!.Equals(when))
        {
            _log.AddNote(
                display.Offset, display.Path,
                "The display date, " + display.Describe() + ", reads as " + displayed + " and is not imported: the parts "
                + (when is null ? "give no date." : "give " + when + "."));
        }
    }
}
