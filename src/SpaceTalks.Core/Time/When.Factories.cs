using System;
using NodaTime;

namespace SpaceTalks.Time;

public abstract partial class When
{
    /// <summary>Creates a year: <c>2025</c>, <c>-0044</c>, <c>Y170002</c>.</summary>
    /// <param name="year">The year, in astronomical numbering (0 is 1 BC); any 64-bit integer.</param>
    public static DateWhen Year(long year) => new(EdtfDate.FromYear(year));

    /// <summary>Creates a decade, ten years that share their leading digits: <c>202X</c>.</summary>
    /// <param name="firstYear">The first year, a multiple of ten from 0 to 9990.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstYear"/> is out of range or not a multiple of ten.</exception>
    public static DateWhen Decade(int firstYear) => new(EdtfDate.FromYear(Multiple(firstYear, 10)).WithMasks(1, 0, 0));

    /// <summary>Creates a century, a hundred years that share their leading digits: <c>20XX</c>.</summary>
    /// <param name="firstYear">The first year, a multiple of a hundred from 0 to 9900.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstYear"/> is out of range or not a multiple of a hundred.
    /// </exception>
    public static DateWhen Century(int firstYear) => new(EdtfDate.FromYear(Multiple(firstYear, 100)).WithMasks(3, 0, 0));

    /// <summary>Creates a quarter of a year: <c>2026-33</c>.</summary>
    /// <param name="year">The year, from −9999 to 9999.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static DateWhen Quarter(int year, int quarter) => new(EdtfDate.FromMonth(
        ShortYear(year), (int)Time.SubYear.Quarter1 - 1 + InRange(quarter, 1, 4, nameof(quarter))));

    /// <summary>Creates a half of a year: <c>2026-40</c>.</summary>
    /// <param name="year">The year, from −9999 to 9999.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static DateWhen Half(int year, int half) => new(EdtfDate.FromMonth(
        ShortYear(year), (int)Time.SubYear.Semestral1 - 1 + InRange(half, 1, 2, nameof(half))));

    /// <summary>Creates a season or a grouping of months: <c>2026-21</c>.</summary>
    /// <param name="year">The year, from −9999 to 9999; a winter that spans two years is named after the first.</param>
    /// <param name="subYear">The season or grouping.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static DateWhen SubYear(int year, SubYear subYear) =>
        new(EdtfDate.FromMonth(ShortYear(year), InRange((int)subYear, 21, 41, nameof(subYear))));

    /// <summary>Creates a month: <c>2025-10</c>.</summary>
    /// <param name="year">The year, from −9999 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static DateWhen Month(int year, int month) => new(EdtfDate.FromMonth(ShortYear(year), InRange(month, 1, 12, nameof(month))));

    /// <summary>Creates a day: <c>2025-08-25</c>.</summary>
    /// <param name="date">The day. A date in another calendar is converted.</param>
    public static DateWhen Day(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return new DateWhen(EdtfDate.FromDay(iso.Year, iso.Month, iso.Day));
    }

    /// <summary>Creates a day: <c>2025-08-25</c>.</summary>
    /// <param name="year">The year, from −9999 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, which must exist.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static DateWhen Day(int year, int month, int day) => new(EdtfDate.FromDay(
        ShortYear(year),
        InRange(month, 1, 12, nameof(month)),
        InRange(day, 1, Calendar.DaysInMonth(year, month), nameof(day))));

    /// <summary>Creates a date in which some digits are unspecified: <c>Unspecified("156X", "12", "XX")</c>.</summary>
    /// <param name="year">Four characters, each a digit or X.</param>
    /// <param name="month">Two characters, each a digit or X; null if there is no month.</param>
    /// <param name="day">
    /// Two characters, each a digit or X; null if there is no day. The day must exist for at least one completion of the digits.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A part does not have this form, a day is given without a month, or no day matches the parts.
    /// </exception>
    public static DateWhen Unspecified(string year, string? month = null, string? day = null)
    {
        if (year is null)
        {
            throw new ArgumentNullException(nameof(year));
        }
        if (month is null && day is not null)
        {
            throw new ArgumentException("A day needs a month; for an unknown month, pass \"XX\".", nameof(month));
        }
        DateWhen date = WithPart(string.Empty, year, 4, nameof(year));
        date = month is null ? date : WithPart(date + "-", month, 2, nameof(month));
        return day is null ? date : WithPart(date + "-", day, 2, nameof(day));
    }

    /// <summary>Creates a day with a time of day: <c>2025-07-31T19:07:00</c>.</summary>
    /// <param name="time">The day and time, to the second. A date in another calendar is converted.</param>
    /// <exception cref="ArgumentException"><paramref name="time"/> has a fraction of a second.</exception>
    public static DateTimeWhen DateTime(LocalDateTime time) =>
        Timed(time, DateTimeWhen.OffsetNotation.None, NodaTime.Offset.Zero, nameof(time));

    /// <summary>Creates a day with a time of day and an offset: <c>2025-07-31T19:07:00Z</c>, <c>2025-07-31T15:07:00-04:00</c>.</summary>
    /// <param name="time">The day and time, to the second, with an offset of whole minutes from −12:00 to +14:00.</param>
    /// <exception cref="ArgumentException"><paramref name="time"/> has a fraction of a second, or another offset.</exception>
    public static DateTimeWhen DateTime(OffsetDateTime time) => Timed(
        time.LocalDateTime,
        time.Offset == NodaTime.Offset.Zero ? DateTimeWhen.OffsetNotation.Utc : DateTimeWhen.OffsetNotation.HoursAndMinutes,
        time.Offset,
        nameof(time));

    /// <summary>Creates an interval from a start to an end: <c>2011/2020</c>. A date converts implicitly to an end.</summary>
    /// <param name="start">The start of the interval.</param>
    /// <param name="end">The end of the interval.</param>
    /// <exception cref="ArgumentException">Neither end has a date, or the end is certainly before the start.</exception>
    public static IntervalWhen Interval(IntervalEnd start, IntervalEnd end)
    {
        if (!start.HasDate && !end.HasDate)
        {
            throw new ArgumentException("At least one end must have a date.", nameof(start));
        }
        IntervalWhen interval = new(start, end);
        return interval.CanEnd
            ? interval
            : throw new ArgumentException("The end is certainly before the start.", nameof(end));
    }

    /// <summary>Creates a set one of whose days is meant: <c>[2025-08-21..2025-08-31]</c>. A date converts implicitly to an item.</summary>
    /// <param name="items">The items, at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no item, or there are so many that the EDTF text of the set is too long to be parsed.
    /// </exception>
    public static OneOfWhen OneOf(params SetItem[] items) => Readable(new OneOfWhen(Items(items)));

    /// <summary>
    /// Creates a set all of whose items are meant, one day of each: <c>{2025-08,2025-10}</c>. A date converts implicitly to an item.
    /// </summary>
    /// <param name="items">The items, at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no item, or there are so many that the EDTF text of the set is too long to be parsed.
    /// </exception>
    public static AllOfWhen AllOf(params SetItem[] items) => Readable(new AllOfWhen(Items(items)));

    private static SetItem[] Items(SetItem[] items) =>
        items is null ? throw new ArgumentNullException(nameof(items))
        : items.Length == 0 ? throw new ArgumentException("A set must have at least one item.", nameof(items))
        : (SetItem[])items.Clone();

    private static TSet Readable<TSet>(TSet set)
        where TSet : When =>
        set.HasReadableText ? set : throw new ArgumentException("The text of a set can have at most 4096 characters.", "items");

    private static DateTimeWhen Timed(LocalDateTime time, DateTimeWhen.OffsetNotation notation, Offset offset, string name)
    {
        LocalDateTime iso = time.WithCalendar(CalendarSystem.Iso);
        int minutes = offset.Seconds / 60;
        return iso.NanosecondOfSecond != 0 || offset.Seconds % 60 != 0 || minutes is < -12 * 60 or > 14 * 60
            ? throw new ArgumentException("EDTF has only whole seconds, and offsets in whole minutes from -12:00 to +14:00.", name)
            : new DateTimeWhen(
                EdtfDate.FromDay(iso.Year, iso.Month, iso.Day),
                (((iso.Hour * 60) + iso.Minute) * 60) + iso.Second,
                notation,
                minutes);
    }

    private static DateWhen WithPart(string before, string part, int length, string name)
    {
        foreach (char character in part)
        {
            if (character is not ((>= '0' and <= '9') or 'X'))
            {
                throw new ArgumentException("The parts of a date can contain only digits and X.", name);
            }
        }
        string text = before + part;
        return part.Length != length ? throw new ArgumentException(FormattableString.Invariant($"Expected {length} characters."), name)
            : TryParse(text.AsSpan(), out When? when, out TextFault fault) ? (DateWhen)when
            : throw new ArgumentException(fault.ToMessage(text), name);
    }

    private static int ShortYear(int year) => InRange(year, -9999, 9999, nameof(year));

    private static int Multiple(int firstYear, int width) =>
        firstYear % width == 0
            ? InRange(firstYear, 0, 10_000 - width, nameof(firstYear))
            : throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, FormattableString.Invariant($"Expected a multiple of {width}."));

    private static int InRange(int value, int least, int greatest, string name) =>
        value < least || value > greatest
            ? throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Expected a value from {least} to {greatest}."))
            : value;
}
