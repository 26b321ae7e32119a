using NodaTime;

namespace SpaceTalks.Time;

// A day of a year with at most four digits (or of the following year) as one number that sorts as days do, or one of the bounds of
// CalendarDay.
internal readonly struct PackedDay : IDay<PackedDay>
{
    private PackedDay(int number) => Number = number;

    public PackedDay(int year, int month, int day)
        : this((year << 9) | (month << 5) | day)
    {
    }

    // Requires a real day for which CanBe is true.
    public PackedDay(CalendarDay day)
        : this((int)day.Year, day.Month, day.DayOfMonth)
    {
    }

    public static PackedDay NegativeInfinity => new(int.MinValue);

    public static PackedDay FarPast => new(int.MinValue + 1);

    public static PackedDay FarFuture => new(int.MaxValue - 1);

    public static PackedDay PositiveInfinity => new(int.MaxValue);

    // Represents all real days that are too early to be packed: after the bounds, before all others.
    public static PackedDay BeforeDays => new(int.MinValue + 2);

    // Represents all real days that are too late to be packed.
    public static PackedDay AfterDays => new(int.MaxValue - 2);

    // Never zero.
    public int Number { get; }

    public static PackedDay FromNumber(int number) => new(number);

    // True for a real day of a year that is short enough.
    public static bool CanBe(CalendarDay day) => day.IsReal && day.Year is >= -10_000 and <= 10_000;

    // Places any day or bound before, among or after the days that can be packed; real days beyond these are not distinguished.
    public static PackedDay Clamped(CalendarDay day) =>
        CanBe(day) ? new PackedDay(day)
        : day.IsReal ? (day.Year < 0 ? BeforeDays : AfterDays)
        : day <= CalendarDay.NegativeInfinity ? NegativeInfinity
        : day == CalendarDay.FarPast ? FarPast
        : day == CalendarDay.FarFuture ? FarFuture
        : PositiveInfinity;

    // Null for a bound, or for a day outside the years of the calendar.
    public LocalDate? ToLocalDate() =>
        Number >> 9 is >= -9998 and <= 9999
            ? new LocalDate(Number >> 9, (Number >> 5) & 15, Number & 31)
            : null;

    // Not valid for a bound.
    public CalendarDay ToCalendarDay() => new(Number >> 9, (Number >> 5) & 15, Number & 31);

    public bool IsBefore(PackedDay other) => Number < other.Number;
}
