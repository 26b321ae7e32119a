using System;

namespace SpaceTalks.Time;

// The leap seconds that were inserted at the end of days of UTC (IERS Bulletin C). None is expected after 2035, and there has been none
// since 2016.
internal static class LeapSeconds
{
    private const int MinutesOfDay = 24 * 60;

    // The days as numbers, 20161231.
    private static readonly int[] Days =
    [
        19720630, 19721231, 19731231, 19741231, 19751231, 19761231, 19771231, 19781231, 19791231, 19810630, 19820630, 19830630, 19850630, 19871231,
        19891231, 19901231, 19920630, 19930630, 19940630, 19951231, 19970630, 19981231, 20051231, 20081231, 20120630, 20150630, 20161231,
    ];

    // True if a minute of UTC, given by its distance from the start of a day as written, ended with a leap second.
    public static bool HasOne(EdtfDate date, int minute)
    {
        CalendarDay day = new(date.WrittenYear, date.MonthCode, date.DayOfMonth);
        for (; minute < 0; minute += MinutesOfDay)
        {
            day = day.Previous;
        }
        for (; minute >= MinutesOfDay; minute -= MinutesOfDay)
        {
            day = day.Next;
        }
        return minute == MinutesOfDay - 1 && day.Year is >= 1972 and <= 2016
            && Array.IndexOf(Days, ((int)day.Year * 10000) + (day.Month * 100) + day.DayOfMonth) >= 0;
    }
}
