namespace SpaceTalks.Time;

/// <summary>The proleptic Gregorian calendar with a year zero, for any year that an <see cref="long"/> holds.</summary>
internal static class Calendar
{
    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
