using System;
using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A definite run of days, both ends included and either end possibly open, to which dates are related. It is not a <see cref="When"/>:
/// "the whole of the first quarter" and "some day in the first quarter" are different things.
/// </summary>
/// <remarks>An immutable value of eight bytes with value equality. The default value is <see cref="Always"/>.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(DateWindowJsonConverter))]
public readonly struct DateWindow : IEquatable<DateWindow>
{
    // Year, month and day packed in order. Zero, which is not a day, represents an open end.
    private readonly int _first;
    private readonly int _last;

    private DateWindow(int first, int last)
    {
        _first = first;
        _last = last;
    }

    /// <summary>The window of all days, without a beginning or an end.</summary>
    public static DateWindow Always => default;

    /// <summary>Returns the window of a year.</summary>
    /// <param name="year">The year, from −9998 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside the calendar.</exception>
    public static DateWindow Year(int year) => Months(year, 1, 12);

    /// <summary>Returns the window of a quarter.</summary>
    /// <param name="year">The year, from −9998 to 9999.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static DateWindow Quarter(int year, int quarter) =>
        quarter is < 1 or > 4
            ? throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "Expected a quarter from 1 to 4.")
            : Months(year, (3 * quarter) - 2, 3 * quarter);

    /// <summary>Returns the window of a month.</summary>
    /// <param name="year">The year, from −9998 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static DateWindow Month(int year, int month) =>
        month is < 1 or > 12
            ? throw new ArgumentOutOfRangeException(nameof(month), month, "Expected a month from 1 to 12.")
            : Months(year, month, month);

    /// <summary>Returns the window of one day. A date in another calendar is converted.</summary>
    /// <param name="day">The day.</param>
    public static DateWindow Day(LocalDate day) => Between(day, day);

    /// <summary>Returns the window from one day to another, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static DateWindow Between(LocalDate first, LocalDate last)
    {
        int start = Pack(first);
        int end = Pack(last);
        return end < start
            ? throw new ArgumentException("The last day is before the first.", nameof(last))
            : new DateWindow(start, end);
    }

    /// <summary>Returns the window of a day and all days after it.</summary>
    /// <param name="first">The first day.</param>
    public static DateWindow From(LocalDate first) => new(Pack(first), 0);

    /// <summary>Returns the window of a day and all days before it.</summary>
    /// <param name="last">The last day.</param>
    public static DateWindow Through(LocalDate last) => new(0, Pack(last));

    /// <summary>
    /// Returns the window of the days that a date or interval spans, if they form a single run: <c>2026-33</c> is the first quarter of
    /// 2026.
    /// </summary>
    /// <param name="when">The date or interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="when"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    public static DateWindow Spanning(When when) =>
        WindowText.TryGetSpan(when ?? throw new ArgumentNullException(nameof(when)), out DateWindow window, out string? why)
            ? window
            : throw new ArgumentException("Expected a single run of days, but " + TextQuotation.Of(when.ToString()) + " " + why + ".", nameof(when));

    /// <summary>
    /// Parses the window that an EDTF text spans, from its earliest day to its latest: <c>2026-33</c>, <c>2011/2020</c>, <c>2025/..</c>;
    /// <c>../..</c> is <see cref="Always"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="NodaTime.Text.UnparsableValueException">
    /// The text is not EDTF, or it has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <example><code>DateWindow firstQuarter = DateWindow.Parse("2026-33");</code></example>
    public static DateWindow Parse(string text) => WindowText.Parse(text).GetValueOrThrow();

    /// <summary>Attempts to parse the window that an EDTF text spans, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text; null is not valid.</param>
    /// <param name="window">The window, or <see cref="Always"/> if the method returns false.</param>
    /// <returns>True if the text spans a single run of days; otherwise false.</returns>
    public static bool TryParse(string? text, out DateWindow window)
    {
        window = default;
        return text is not null && WindowText.Parse(text).TryGetValue(default, out window);
    }

    /// <summary>The first day; null if the beginning is open.</summary>
    public LocalDate? First => Start.ToLocalDate();

    /// <summary>The last day; null if the end is open.</summary>
    public LocalDate? Last => End.ToLocalDate();

    /// <summary>Determines whether the window contains a day.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day)
    {
        int packed = Pack(day);
        return (_first == 0 || packed >= _first) && (_last == 0 || packed <= _last);
    }

    // The first day as a number that sorts as days do; the smallest one if the beginning is open.
    internal PackedDay PackedStart => _first == 0 ? PackedDay.NegativeInfinity : PackedDay.FromNumber(_first);

    // The last day as a number that sorts as days do; the greatest one if the end is open.
    internal PackedDay PackedEnd => _last == 0 ? PackedDay.PositiveInfinity : PackedDay.FromNumber(_last);

    internal CalendarDay Start => _first == 0 ? CalendarDay.NegativeInfinity : PackedStart.ToCalendarDay();

    internal CalendarDay End => _last == 0 ? CalendarDay.PositiveInfinity : PackedEnd.ToCalendarDay();

    // Each bound must be a day of the calendar or infinite.
    internal static DateWindow Of(CalendarDay start, CalendarDay end) =>
        new(start.IsReal ? Pack(start) : 0, end.IsReal ? Pack(end) : 0);

    /// <summary>Converts a day to a window.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateWindow(LocalDate day) => Day(day);

    /// <summary>Converts a month to the window of its days.</summary>
    /// <param name="month">The month.</param>
    public static implicit operator DateWindow(YearMonth month) => month.ToDateInterval();

    /// <summary>Converts an interval of days to a window.</summary>
    /// <param name="interval">The interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public static implicit operator DateWindow(DateInterval interval) =>
        interval is null ? throw new ArgumentNullException(nameof(interval)) : Between(interval.Start, interval.End);

#if NET
    /// <summary>Converts a day to a window.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator DateWindow(DateOnly day) => Day(LocalDate.FromDateOnly(day));
#endif

    /// <inheritdoc/>
    public bool Equals(DateWindow other) => _first == other._first && _last == other._last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateWindow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_first * 397) ^ _last);

    /// <summary>Determines whether two windows have the same days.</summary>
    /// <param name="left">The first window.</param>
    /// <param name="right">The second window.</param>
    public static bool operator ==(DateWindow left, DateWindow right) => left.Equals(right);

    /// <summary>Determines whether two windows have different days.</summary>
    /// <param name="left">The first window.</param>
    /// <param name="right">The second window.</param>
    public static bool operator !=(DateWindow left, DateWindow right) => !left.Equals(right);

    /// <summary>Returns the shortest EDTF text that spans the window, which <see cref="Parse(string)"/> parses.</summary>
    public override string ToString() => WindowText.Format(this);

    private static DateWindow Months(int year, int first, int last) =>
        year is < -9998 or > 9999
            ? throw new ArgumentOutOfRangeException(nameof(year), year, "Expected a year from −9998 to 9999.")
            : new DateWindow(Pack(new CalendarDay(year, first, 1)), Pack(new CalendarDay(year, last, Calendar.DaysInMonth(year, last))));

    private static int Pack(LocalDate date) => Pack(CalendarDay.From(date));

    private static int Pack(CalendarDay day) => new PackedDay(day).Number;
}
