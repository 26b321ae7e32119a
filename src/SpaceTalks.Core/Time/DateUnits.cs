namespace SpaceTalks.Time;

/// <summary>The units of a range in an all-of set: each year, month, grouping or day from its first to its last.</summary>
internal static class DateUnits
{
    /// <summary>Whether the two dates name units of one kind, so that they can be the ends of a range.</summary>
    public static bool AreOfOneKind(EdtfDate first, EdtfDate last) =>
        first.Precision == last.Precision
        && (first.Precision != DatePrecision.SubYear || Group(first.MonthCode) == Group(last.MonthCode));

    /// <summary>The unit of the date's kind that a day lies in.</summary>
    public static void GetUnitAt(EdtfDate kind, CalendarDay day, out CalendarDay first, out CalendarDay last)
    {
        switch (kind.Precision)
        {
            case DatePrecision.Year:
                first = new CalendarDay(day.Year, 1, 1);
                last = new CalendarDay(day.Year, 12, 31);
                return;
            case DatePrecision.Month:
                first = new CalendarDay(day.Year, day.Month, 1);
                last = new CalendarDay(day.Year, day.Month, Calendar.DaysInMonth(day.Year, day.Month));
                return;
            case DatePrecision.Day:
                first = last = day;
                return;
            default:
                GetSubYearAt(kind.MonthCode, day, out first, out last);
                return;
        }
    }

    private static void GetSubYearAt(int kind, CalendarDay day, out CalendarDay first, out CalendarDay last)
    {
        (int firstCode, int count) = Codes(Group(kind));
        // A winter (or a southern summer) that holds the first months of a year bears the number of the year before.
        for (long year = day.Year; ; year--)
        {
            for (int code = firstCode; code < firstCode + count; code++)
            {
                if (EdtfDate.FromMonth(year, code).TryGetRun(out first, out last) && first <= day && day <= last)
                {
                    return;
                }
            }
        }
    }

    private static int Group(int code) => code switch { <= 24 => 0, <= 28 => 1, <= 32 => 2, <= 36 => 3, <= 39 => 4, _ => 5 };

    private static (int First, int Count) Codes(int group) => group switch
    {
        0 => (21, 4),
        1 => (25, 4),
        2 => (29, 4),
        3 => (33, 4),
        4 => (37, 3),
        _ => (40, 2),
    };
}
