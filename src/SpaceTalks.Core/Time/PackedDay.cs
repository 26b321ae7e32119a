using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// Days of years with at most four digits as one number each, in their order, and the bounds that are no day, as
/// <see cref="CalendarDay"/> has them.
/// </summary>
internal static class PackedDay
{
    public const int NegativeInfinity = int.MinValue;
    public const int FarPast = int.MinValue + 1;
    public const int FarFuture = int.MaxValue - 1;
    public const int PositiveInfinity = int.MaxValue;

    /// <summary>The day, or null where it is a bound or lies outside the years of the calendar.</summary>
    public static LocalDate? ToLocalDate(int day) =>
        day is > FarPast and < FarFuture && day >> 9 is >= -9998 and <= 9999
            ? new LocalDate(day >> 9, (day >> 5) & 15, day & 31)
            : null;

    /// <summary>A real day of a year of at most four digits.</summary>
    public static int Of(CalendarDay day) => Of((int)day.Year, day.Month, day.DayOfMonth);

    public static int Of(int year, int month, int day) => (year << 9) | (month << 5) | day;
}
