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

    /// <summary>A real day of a year of at most four digits.</summary>
    public static int Of(CalendarDay day) => Of((int)day.Year, day.Month, day.DayOfMonth);

    public static int Of(int year, int month, int day) => (year << 9) | (month << 5) | day;
}
