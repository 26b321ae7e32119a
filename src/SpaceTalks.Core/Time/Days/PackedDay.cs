using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A day of a year with at most four digits (or of the year after) as one number, in the order of days, or one of the bounds that are no
/// day, as <see cref="CalendarDay"/> has them.
/// </summary>
internal readonly struct PackedDay : IDay<PackedDay>
{
    private PackedDay(int number) => Number = number;

    public PackedDay(int year, int month, int day)
        : this((year << 9) | (month << 5) | day)
    {
    }

    /// <summary>A real day for which <see cref="CanBe"/> holds.</summary>
    public PackedDay(CalendarDay day)
        : this((int)day.Year, day.Month, day.DayOfMonth)
    {
    }

    public static PackedDay NegativeInfinity => new(int.MinValue);

    public static PackedDay FarPast => new(int.MinValue + 1);

    public static PackedDay FarFuture => new(int.MaxValue - 1);

    public static PackedDay PositiveInfinity => new(int.MaxValue);

    /// <summary>What stands for every real day before those that can be packed: after the bounds that are no day, before all others.</summary>
    public static PackedDay BeforeDays => new(int.MinValue + 2);

    /// <summary>What stands for every real day after those that can be packed.</summary>
    public static PackedDay AfterDays => new(int.MaxValue - 2);

    /// <summary>The number, never zero.</summary>
    public int Number { get; }

    /// <summary>The day that has a number.</summary>
    public static PackedDay FromNumber(int number) => new(number);

    /// <summary>Whether a day is a real one of a year short enough.</summary>
    public static bool CanBe(CalendarDay day) => day.IsReal && day.Year is >= -10_000 and <= 10_000;

    /// <summary>
    /// Any day or bound in its place before, among or after the days that can be packed; real days beyond these are not told apart.
    /// </summary>
    public static PackedDay Clamped(CalendarDay day) =>
        CanBe(day) ? new PackedDay(day)
        : day.IsReal ? (day.Year < 0 ? BeforeDays : AfterDays)
        : day <= CalendarDay.NegativeInfinity ? NegativeInfinity
        : day == CalendarDay.FarPast ? FarPast
        : day == CalendarDay.FarFuture ? FarFuture
        : PositiveInfinity;

    /// <summary>The day, or null where it is a bound or lies outside the years of the calendar.</summary>
    public LocalDate? ToLocalDate() =>
        Number >> 9 is >= -9998 and <= 9999
            ? new LocalDate(Number >> 9, (Number >> 5) & 15, Number & 31)
            : null;

    /// <summary>The same day; not for a bound.</summary>
    public CalendarDay ToCalendarDay() => new(Number >> 9, (Number >> 5) & 15, Number & 31);

    public bool IsBefore(PackedDay other) => Number < other.Number;
}
