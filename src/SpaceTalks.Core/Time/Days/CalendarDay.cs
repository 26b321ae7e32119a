using System;
using NodaTime;

namespace SpaceTalks.Time;

// A day of the proleptic Gregorian calendar in any year that a long can hold, or a bound that is not a day. All answers about imprecise
// dates are derived from the order of these values and from Next.
// The order is: before all, minus infinity, far past, every real day, far future, plus infinity, after all.
// Far past and far future represent existing days without a limit. They have successors of their own, so that "a day before some unlimited
// day" is found like any other. A real day has a month of one or more, so its second part is greater than any value that the bounds use.
internal readonly struct CalendarDay : IEquatable<CalendarDay>, IComparable<CalendarDay>, IDay<CalendarDay>
{
    private const int FirstRealMonthDay = 1 << 5;

    public static readonly CalendarDay BeforeAll = new(long.MinValue, 0);
    public static readonly CalendarDay NegativeInfinity = new(long.MinValue, 1);
    public static readonly CalendarDay FarPast = new(long.MinValue, 2);
    public static readonly CalendarDay FarFuture = new(long.MaxValue, int.MaxValue - 2);
    public static readonly CalendarDay PositiveInfinity = new(long.MaxValue, int.MaxValue - 1);
    public static readonly CalendarDay AfterAll = new(long.MaxValue, int.MaxValue);

    private readonly int _monthDay;

    private CalendarDay(long year, int monthDay)
    {
        Year = year;
        _monthDay = monthDay;
    }

    public CalendarDay(long year, int month, int day)
        : this(year, (month << 5) | day)
    {
    }

    public static CalendarDay From(LocalDate date)
    {
        // The conversion takes time even if the date is in the calendar already.
        LocalDate iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        return new CalendarDay(iso.Year, iso.Month, iso.Day);
    }

    public long Year { get; }

    public int Month => _monthDay >> 5;

    public int DayOfMonth => _monthDay & 31;

    public bool IsReal => _monthDay is >= FirstRealMonthDay and < (13 << 5);

    public BoundKind Kind =>
        this == NegativeInfinity || this == PositiveInfinity ? BoundKind.Open
        : !IsReal ? BoundKind.Unknown
        : Year is >= -9998 and <= 9999 ? BoundKind.Known
        : BoundKind.BeyondCalendar;

    public LocalDate? ToLocalDate() =>
        IsReal && Year is >= -9998 and <= 9999 ? new LocalDate((int)Year, Month, DayOfMonth) : null;

    // The next day; after minus infinity, that is the far past. The far future and everything after it are their own successors.
    public CalendarDay Next
    {
        get
        {
            if (!IsReal)
            {
                return _monthDay < FirstRealMonthDay ? new CalendarDay(Year, _monthDay + 1) : this;
            }
            if (DayOfMonth < Calendar.DaysInMonth(Year, Month))
            {
                return new CalendarDay(Year, _monthDay + 1);
            }
            return Month < 12 ? new CalendarDay(Year, Month + 1, 1)
                : Year < long.MaxValue ? new CalendarDay(Year + 1, 1, 1)
                : FarFuture;
        }
    }

    // The previous day. Bounds are their own predecessors.
    public CalendarDay Previous
    {
        get
        {
            if (!IsReal)
            {
                return this;
            }
            if (DayOfMonth > 1)
            {
                return new CalendarDay(Year, _monthDay - 1);
            }
            return Month > 1 ? new CalendarDay(Year, Month - 1, Calendar.DaysInMonth(Year, Month - 1))
                : Year > long.MinValue ? new CalendarDay(Year - 1, 12, 31)
                : FarPast;
        }
    }

    // The number of days since an earlier day. Both must be in years that NodaTime supports.
    public int DaysSince(CalendarDay earlier) => Calendar.DayNumber(this) - Calendar.DayNumber(earlier);

    public static CalendarDay Min(CalendarDay left, CalendarDay right) => left <= right ? left : right;

    public static CalendarDay Max(CalendarDay left, CalendarDay right) => left >= right ? left : right;

    public int CompareTo(CalendarDay other) => Year != other.Year ? Year.CompareTo(other.Year) : _monthDay.CompareTo(other._monthDay);

    public bool IsBefore(CalendarDay other) => this < other;

    public bool Equals(CalendarDay other) => Year == other.Year && _monthDay == other._monthDay;

    public override bool Equals(object? obj) => obj is CalendarDay other && Equals(other);

    public override int GetHashCode() => unchecked((Year.GetHashCode() * 397) ^ _monthDay);

    public static bool operator ==(CalendarDay left, CalendarDay right) => left.Equals(right);

    public static bool operator !=(CalendarDay left, CalendarDay right) => !left.Equals(right);

    public static bool operator <(CalendarDay left, CalendarDay right) =>
        left.Year < right.Year || (left.Year == right.Year && left._monthDay < right._monthDay);

    public static bool operator >(CalendarDay left, CalendarDay right) => right < left;

    public static bool operator <=(CalendarDay left, CalendarDay right) => !(right < left);

    public static bool operator >=(CalendarDay left, CalendarDay right) => !(left < right);

    public override string ToString() =>
        IsReal ? FormattableString.Invariant($"{Year:0000}-{Month:00}-{DayOfMonth:00}")
        : this <= NegativeInfinity ? "-infinity"
        : this >= PositiveInfinity ? "infinity"
        : "unknown";
}
