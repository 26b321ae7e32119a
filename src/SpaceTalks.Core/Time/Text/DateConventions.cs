using System;

namespace SpaceTalks.Time;

/// <summary>
/// The conventions for dates in words where usage differs, in English and in Russian. An immutable value; <c>with</c> creates a modified
/// copy.
/// </summary>
/// <remarks>Setting a value outside its range throws an <see cref="ArgumentOutOfRangeException"/>.</remarks>
public sealed record DateConventions
{
    private readonly int _earlyMonthLastDay = 10;
    private readonly int _midMonthLastDay = 20;
    private readonly int _earlyYearLastMonth = 4;
    private readonly int _midYearLastMonth = 8;
    private readonly int _earlyDecadeLastYear = 3;
    private readonly int _midDecadeLastYear = 6;
    private readonly int _fiscalYearFirstMonth = 10;
    private readonly int _twoYearFiscalYearFirstMonth = 4;

    /// <summary>
    /// The default conventions: thirds of a month are days 1–10, 11–20 and 21–end; thirds of a year have four months each; thirds of a
    /// decade have four, three and three years; seasons have no hemisphere; the fiscal year is that of the United States, October to
    /// September, named after the year in which it ends; "FY2026-27" and the fiscal year of Japan begin in April; the order of day and
    /// month is unspecified; "by" includes the period that it names; and nothing is assumed about a week named by a day other than Monday,
    /// nor about a bare "до".
    /// </summary>
    public static DateConventions Default { get; } = new();

    /// <summary>The last day of "early" in a month, from 1 to 26.</summary>
    public int EarlyMonthLastDay
    {
        get => _earlyMonthLastDay;
        init => _earlyMonthLastDay = InRange(value, 1, 26, nameof(EarlyMonthLastDay));
    }

    /// <summary>The last day of "mid" in a month, from 2 to 27. It must be greater than <see cref="EarlyMonthLastDay"/>.</summary>
    public int MidMonthLastDay
    {
        get => _midMonthLastDay;
        init => _midMonthLastDay = InRange(value, 2, 27, nameof(MidMonthLastDay));
    }

    /// <summary>The last month of "early" in a year, from 1 to 10.</summary>
    public int EarlyYearLastMonth
    {
        get => _earlyYearLastMonth;
        init => _earlyYearLastMonth = InRange(value, 1, 10, nameof(EarlyYearLastMonth));
    }

    /// <summary>The last month of "mid" in a year, from 2 to 11. It must be greater than <see cref="EarlyYearLastMonth"/>.</summary>
    public int MidYearLastMonth
    {
        get => _midYearLastMonth;
        init => _midYearLastMonth = InRange(value, 2, 11, nameof(MidYearLastMonth));
    }

    /// <summary>The last year of "early" in a decade, by its last digit, from 0 to 7.</summary>
    public int EarlyDecadeLastYear
    {
        get => _earlyDecadeLastYear;
        init => _earlyDecadeLastYear = InRange(value, 0, 7, nameof(EarlyDecadeLastYear));
    }

    /// <summary>
    /// The last year of "mid" in a decade, by its last digit, from 1 to 8. It must be greater than <see cref="EarlyDecadeLastYear"/>.
    /// </summary>
    public int MidDecadeLastYear
    {
        get => _midDecadeLastYear;
        init => _midDecadeLastYear = InRange(value, 1, 8, nameof(MidDecadeLastYear));
    }

    /// <summary>The hemisphere of the seasons in texts such as "summer 2026".</summary>
    public SeasonPlace Seasons
    {
        get;
        init => field = value is >= SeasonPlace.Unspecified and <= SeasonPlace.Southern
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Seasons), value, "The value is not a member of the enumeration.");
    }

    /// <summary>The month in which a fiscal year begins, from 1 to 12.</summary>
    public int FiscalYearFirstMonth
    {
        get => _fiscalYearFirstMonth;
        init => _fiscalYearFirstMonth = InRange(value, 1, 12, nameof(FiscalYearFirstMonth));
    }

    /// <summary>
    /// A value indicating whether a fiscal year that spans two calendar years is named after the second ("FY2026" begins in 2025).
    /// </summary>
    public bool IsFiscalYearNamedByEnd { get; init; } = true;

    /// <summary>The month in which a fiscal year that is written with two years ("FY2026-27") begins, from 2 to 12.</summary>
    public int TwoYearFiscalYearFirstMonth
    {
        get => _twoYearFiscalYearFirstMonth;
        init => _twoYearFiscalYearFirstMonth = InRange(value, 2, 12, nameof(TwoYearFiscalYearFirstMonth));
    }

    /// <summary>The order in which a date of three numbers is read.</summary>
    public NumericDateOrder NumericDates
    {
        get;
        init => field = value is >= NumericDateOrder.Unspecified and <= NumericDateOrder.MonthFirst
            ? value
            : throw new ArgumentOutOfRangeException(nameof(NumericDates), value, "The value is not a member of the enumeration.");
    }

    /// <summary>A value indicating whether "by 2030" includes 2030; if not, it means the same as "before 2030".</summary>
    public bool ByIncludes { get; init; } = true;

    /// <summary>The days that "the week of" denotes when the day is not a Monday.</summary>
    public WeekReading WeekOf
    {
        get;
        init => field = value is >= WeekReading.Unspecified and <= WeekReading.SevenDays
            ? value
            : throw new ArgumentOutOfRangeException(nameof(WeekOf), value, "The value is not a member of the enumeration.");
    }

    /// <summary>The meaning of a bare Russian "до 2030 года". "До конца 2030 года" includes the last day in every case.</summary>
    public UntilReading Until
    {
        get;
        init => field = value is >= UntilReading.Unspecified and <= UntilReading.Span
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Until), value, "The value is not a member of the enumeration.");
    }

    // Throws ArgumentException if "mid" ends before or together with "early".
    internal static DateConventions Check(DateConventions conventions, string name) =>
        conventions is null ? throw new ArgumentNullException(name)
        : conventions.MidMonthLastDay > conventions.EarlyMonthLastDay
            && conventions.MidYearLastMonth > conventions.EarlyYearLastMonth
            && conventions.MidDecadeLastYear > conventions.EarlyDecadeLastYear ? conventions
        : throw new ArgumentException("\"Mid\" must end after \"early\" in a month, a year and a decade.", name);

    private static int InRange(int value, int least, int greatest, string name) =>
        value < least || value > greatest
            ? throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Expected a value from {least} to {greatest}."))
            : value;
}
