using System;

namespace SpaceTalks.Time;

/// <summary>
/// What the words of dates mean where usage differs, in English and in Russian. An immutable value; <c>with</c> makes another.
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
    /// The conventions that hold where nothing else is said: months in thirds 1–10, 11–20, 21–end; years in thirds of four months;
    /// decades in thirds of four, three and three years; seasons without a place; the United States' fiscal year, October to
    /// September, named by the year in which it ends; "FY2026-27" and Japan's fiscal year from April; no order of day and month;
    /// "by" includes what it names; nothing is assumed of a week that is named by another day than Monday, nor of a bare "до".
    /// </summary>
    public static DateConventions Default { get; } = new();

    /// <summary>The last day of "early" in a month; 1 to 26.</summary>
    public int EarlyMonthLastDay
    {
        get => _earlyMonthLastDay;
        init => _earlyMonthLastDay = InRange(value, 1, 26, nameof(EarlyMonthLastDay));
    }

    /// <summary>The last day of "mid" in a month; 2 to 27. It must be greater than <see cref="EarlyMonthLastDay"/>.</summary>
    public int MidMonthLastDay
    {
        get => _midMonthLastDay;
        init => _midMonthLastDay = InRange(value, 2, 27, nameof(MidMonthLastDay));
    }

    /// <summary>The last month of "early" in a year; 1 to 10.</summary>
    public int EarlyYearLastMonth
    {
        get => _earlyYearLastMonth;
        init => _earlyYearLastMonth = InRange(value, 1, 10, nameof(EarlyYearLastMonth));
    }

    /// <summary>The last month of "mid" in a year; 2 to 11. It must be greater than <see cref="EarlyYearLastMonth"/>.</summary>
    public int MidYearLastMonth
    {
        get => _midYearLastMonth;
        init => _midYearLastMonth = InRange(value, 2, 11, nameof(MidYearLastMonth));
    }

    /// <summary>The last year, by its last digit, of "early" in a decade; 0 to 7.</summary>
    public int EarlyDecadeLastYear
    {
        get => _earlyDecadeLastYear;
        init => _earlyDecadeLastYear = InRange(value, 0, 7, nameof(EarlyDecadeLastYear));
    }

    /// <summary>The last year, by its last digit, of "mid" in a decade; 1 to 8. It must be greater than <see cref="EarlyDecadeLastYear"/>.</summary>
    public int MidDecadeLastYear
    {
        get => _midDecadeLastYear;
        init => _midDecadeLastYear = InRange(value, 1, 8, nameof(MidDecadeLastYear));
    }

    /// <summary>Whose seasons "summer 2026" and the like are.</summary>
    public SeasonPlace Seasons
    {
        get;
        init => field = value is >= SeasonPlace.Unspecified and <= SeasonPlace.Southern
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Seasons), value, "The enumeration has no such member.");
    }

    /// <summary>The month in which a fiscal year begins; 1 to 12.</summary>
    public int FiscalYearFirstMonth
    {
        get => _fiscalYearFirstMonth;
        init => _fiscalYearFirstMonth = InRange(value, 1, 12, nameof(FiscalYearFirstMonth));
    }

    /// <summary>Whether a fiscal year that lies in two years is named by the second ("FY2026" begins in 2025).</summary>
    public bool IsFiscalYearNamedByEnd { get; init; } = true;

    /// <summary>The month in which a fiscal year that is written with two years ("FY2026-27") begins; 2 to 12.</summary>
    public int TwoYearFiscalYearFirstMonth
    {
        get => _twoYearFiscalYearFirstMonth;
        init => _twoYearFiscalYearFirstMonth = InRange(value, 2, 12, nameof(TwoYearFiscalYearFirstMonth));
    }

    /// <summary>How a date of three numbers is read.</summary>
    public NumericDateOrder NumericDates
    {
        get;
        init => field = value is >= NumericDateOrder.Unspecified and <= NumericDateOrder.MonthFirst
            ? value
            : throw new ArgumentOutOfRangeException(nameof(NumericDates), value, "The enumeration has no such member.");
    }

    /// <summary>Whether "by 2030" includes 2030; else it is the same as "before 2030".</summary>
    public bool ByIncludes { get; init; } = true;

    /// <summary>The days that "the week of" a day other than a Monday has.</summary>
    public WeekReading WeekOf
    {
        get;
        init => field = value is >= WeekReading.Unspecified and <= WeekReading.SevenDays
            ? value
            : throw new ArgumentOutOfRangeException(nameof(WeekOf), value, "The enumeration has no such member.");
    }

    /// <summary>The meaning of a bare Russian "до 2030 года"; "до конца 2030 года" includes its last day whatever is set here.</summary>
    public UntilReading Until
    {
        get;
        init => field = value is >= UntilReading.Unspecified and <= UntilReading.Span
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Until), value, "The enumeration has no such member.");
    }

    // Throws ArgumentException: "Mid" ends before or with "early".
    internal static DateConventions Check(DateConventions conventions, string name) =>
        conventions is null ? throw new ArgumentNullException(name)
        : conventions.MidMonthLastDay > conventions.EarlyMonthLastDay
            && conventions.MidYearLastMonth > conventions.EarlyYearLastMonth
            && conventions.MidDecadeLastYear > conventions.EarlyDecadeLastYear ? conventions
        : throw new ArgumentException("\"Mid\" ends after \"early\", in a month, a year and a decade.", name);

    private static int InRange(int value, int least, int greatest, string name) =>
        value < least || value > greatest
            ? throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The value is {least} to {greatest}."))
            : value;
}
