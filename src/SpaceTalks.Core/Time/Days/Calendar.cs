namespace SpaceTalks.Time;

// The proleptic Gregorian calendar with a year zero, for all years that a long can hold.
internal static class Calendar
{
    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // The number of a day within a few million years of year zero, counted from 1 March of that year.
    public static int DayNumber(CalendarDay day)
    {
        // A year that begins in March ends with the leap day, so that the preceding months have the same days in every year.
        int month = (day.Month + 9) % 12;
        int year = (int)day.Year - (month / 10);
        int era = (year >= 0 ? year : year - 399) / 400;
        int yearOfEra = year - (era * 400);
        return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + (((153 * month) + 2) / 5) + day.DayOfMonth - 1;
    }
}
