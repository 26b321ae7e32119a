using NodaTime;

namespace SpaceTalks.Time;

// A day of a year with at most four digits (or of the year after) as one number, in the order of days, or one of the bounds that are no
// day, as CalendarDay has them.
internal readonly struct PackedDay : IDay<PackedDay>
{
    private PackedDay(int number) => Number = number;

    public PackedDay(int year, int month, int day)
        : this((year << 9) | (month << 5) | day)
    {
    }

    // A real day for which CanBe holds.
    public PackedDay(CalendarDay day)
        : this((int)day.Year, day.Month, day.DayOfMonth)
    {
    }

    public static PackedDay NegativeInfinity => new(int.MinValue);

    public static PackedDay FarPast => new(int.MinValue + 1);

    public static PackedDay FarFuture => new(int.MaxValue - 1);

    public static PackedDay PositiveInfinity => new(int.MaxValue);

    // What stands for every real day before those that can be packed: after the bounds that are no day, before all others.
    public static PackedDay BeforeDays => new(int.MinValue + 2);

    // What stands for every real day after those that can be packed.
    public static PackedDay AfterDays => new(int.MaxValue - 2);

    // The number, never zero.
    public int Number { get; }

    // The day that has a number.
    public static PackedDay FromNumber(int number) => new(number);

    // Whether a day is a real one of a year short enough.
    public static bool CanBe(CalendarDay day) => day.IsReal && day.Year is >= -10_000 and <= 10_000;

    // Any day or bound in its place before, among or after the days that can be packed; real days beyond these are not told apart.
    public static PackedDay Clamped(CalendarDay day) =>
        CanBe(day) ? new PackedDay(day)
        : day.IsReal ? (day.Year < 0 ? BeforeDays : AfterDays)
        : day <= CalendarDay.NegativeInfinity ? NegativeInfinity
        : day == CalendarDay.FarPast ? FarPast
        : day == CalendarDay.FarFuture ? FarFuture
        : PositiveInfinity;

    // The day, or null where it is a bound or lies outside the years of the calendar.
    public LocalDate? ToLocalDate() =>
        Number >> 9 is >= -9998 and <= 9999
            ? new LocalDate(Number >> 9, (Number >> 5) & 15, Number & 31)
            : null;

    // The same day; not for a bound.
    public CalendarDay ToCalendarDay() => new(Number >> 9, (Number >> 5) & 15, Number & 31);

    public bool IsBefore(PackedDay other) => Number < other.Number;
}
