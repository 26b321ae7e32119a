using System;
using NodaTime.Text;

namespace SpaceTalks.Time;

// Converts windows to and from EDTF texts.
internal static class WindowText
{
    private const string AlwaysText = "../..";

    public static ParseResult<DateWindow> Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        if (text == AlwaysText)
        {
            return ParseResult<DateWindow>.ForValue(DateWindow.Always);
        }
        return When.TryParse(text.AsSpan(), out When? when, out TextFault fault)
            ? FromSpan(when!, text)
            : ParseResult<DateWindow>.ForException(() => fault.ToExceptionOfNotation(text));
    }

    public static string Format(DateWindow window)
    {
        CalendarDay start = window.Start;
        CalendarDay end = window.End;
        if (!start.IsReal && !end.IsReal)
        {
            return AlwaysText;
        }
        if (start.IsReal && end.IsReal && ShortestDate(start, end) is { } date)
        {
            return date.ToString();
        }
        return Bound(start) + "/" + Bound(end);
    }

    private static string Bound(CalendarDay day) => day.IsReal ? EdtfDate.FromDay(day.Year, day.Month, day.DayOfMonth).ToString() : "..";

    private static EdtfDate? ShortestDate(CalendarDay start, CalendarDay end)
    {
        if (start == end)
        {
            return EdtfDate.FromDay(start.Year, start.Month, start.DayOfMonth);
        }
        if (start.Year != end.Year || start.DayOfMonth != 1 || end.DayOfMonth != Calendar.DaysInMonth(end.Year, end.Month))
        {
            return null;
        }
        int? code = (start.Month, end.Month - start.Month + 1) switch
        {
            (1, 12) => 0,
            (var month, 1) => month,
            (1 or 4 or 7 or 10, 3) => (int)SubYear.Quarter1 + (start.Month / 3),
            (1 or 5 or 9, 4) => (int)SubYear.Quadrimester1 + (start.Month / 4),
            (1 or 7, 6) => (int)SubYear.Semestral1 + (start.Month / 6),
            _ => null,
        };
        return code switch
        {
            null => null,
            0 => EdtfDate.FromYear(start.Year),
            _ => EdtfDate.FromMonth(start.Year, code.Value),
        };
    }

    // The window that a value spans, or the reason why there is none.
    public static bool TryGetSpan(When when, out DateWindow window, out string? why)
    {
        why =
            when.StartKind is BoundKind.Unknown || when.EndKind is BoundKind.Unknown ? "has an unknown start or end"
            : when.StartKind is BoundKind.BeyondCalendar || when.EndKind is BoundKind.BeyondCalendar ? "has days outside the years -9998 to 9999"
            : when.GetPossibleDays().HasHoles ? "has gaps"
            : null;
        window = default;
        if (why is null)
        {
            when.GetBounds(out Bounds bounds);
            window = DateWindow.Of(bounds.EarliestStart, bounds.LatestEnd);
        }
        return why is null;
    }

    private static ParseResult<DateWindow> FromSpan(When when, string text) => TryGetSpan(when, out DateWindow window, out string? why)
        ? ParseResult<DateWindow>.ForValue(window)
        : ParseResult<DateWindow>.ForException(() => new UnparsableValueException(
            $"Expected a single run of days in EDTF, but \"{text}\" {why}.", text, 0));
}
