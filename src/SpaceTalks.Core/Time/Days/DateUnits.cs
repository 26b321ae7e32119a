namespace SpaceTalks.Time;

// The units of a range in an all-of set: every year, month, grouping or day from its first to its last.
internal static class DateUnits
{
    // True if both dates name units of the same kind, so that they can be the ends of a range.
    public static bool AreOfOneKind(EdtfDate first, EdtfDate last) =>
        KindOf(first) == KindOf(last);

    public static int KindOf(EdtfDate date) => date.Precision == DatePrecision.SubYear ? -1 - Group(date.MonthCode) : (int)date.Precision;

    // The unit, of the date's kind, that contains a day.
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

    private static void GetSubYearAt(int code, CalendarDay day, out CalendarDay first, out CalendarDay last)
    {
        // The groupings of a kind have equal length and no gaps, so the first month of any of them tells where all begin.
        SubYearMonths.Get(code, out int firstMonth, out int count);
        int since = (day.Month + 12 - firstMonth) % 12 % count;
        first = MonthFrom(day, -since);
        last = MonthFrom(day, count - 1 - since);
        last = new CalendarDay(last.Year, last.Month, Calendar.DaysInMonth(last.Year, last.Month));
    }

    // The first day of the month that is less than a year away; at the ends of the range of long, that of the last existing month.
    private static CalendarDay MonthFrom(CalendarDay day, int months)
    {
        int month = day.Month + months;
        return month < 1 ? day.Year == long.MinValue ? new CalendarDay(day.Year, 1, 1) : new CalendarDay(day.Year - 1, month + 12, 1)
            : month > 12 ? day.Year == long.MaxValue ? new CalendarDay(day.Year, 12, 1) : new CalendarDay(day.Year + 1, month - 12, 1)
            : new CalendarDay(day.Year, month, 1);
    }

    private static int Group(int code) => code switch { <= 24 => 0, <= 28 => 1, <= 32 => 2, <= 36 => 3, <= 39 => 4, _ => 5 };
}
