using CsCheck;
using SpaceTalks.Tests.Time.Oracle;

namespace SpaceTalks.Tests.Time;

/// <summary>Random texts of every form whose days lie so near together, around January 2000, that all extents can be written out.</summary>
internal static class NearTexts
{
    private static readonly string[] FewDays =
    [
        "1999-12-28", "1999-12-31", "2000-01-01", "2000-01-02", "2000-01-05", "2000-01-30", "2000-01-31", "2000-02-01", "2000-02-04",
        "1999-12-3X", "2000-01-0X", "2000-01-3X", "2000-02-0X", "2000-01-X1", "2000-01-X0", "2000-02-X9", "2000-02-2X",
    ];

    private static readonly string[] Months = ["1999-12", "2000-01", "2000-02", "2000-01-XX"];

    // These reach over the year, and some over the decade, with gaps.
    private static readonly string[] Wide = ["2000-0X-29", "2000-XX-31", "2000-0X-01", "2000-X2-28", "1999-1X-31", "200X-02-29", "1999-24", "1999-36", "200X-01-01", "2000-03"];

    private static readonly string[] RangeEnds =
        ["1999-12-28", "1999-12-31", "2000-01-01", "2000-01-02", "2000-01-05", "2000-01-31", "2000-02-01", "1999-12", "2000-01", "2000-02"];

    private static readonly Gen<string> NearDate = Gen.Frequency((5, Gen.OneOf(FewDays)), (2, Gen.OneOf(Months)));

    private static readonly Gen<string> AnyDate = Gen.Frequency((5, Gen.OneOf(FewDays)), (2, Gen.OneOf(Months)), (2, Gen.OneOf(Wide)));

    private static readonly Gen<string> Range =
        Gen.Select(Gen.OneOf(RangeEnds), Gen.OneOf(RangeEnds))
            .Where((one, other) => one.Length == other.Length)
            .Select((one, other) => string.CompareOrdinal(one, other) <= 0 ? one + ".." + other : other + ".." + one);

    private static readonly Gen<string> OpenRange =
        Gen.Select(Gen.OneOf(RangeEnds), Gen.Bool, (date, before) => before ? ".." + date : date + "..");

    private static readonly Gen<string> DateTime = Gen.Const("2000-01-01T23:59:59-12:00");

    /// <summary>Dates, date-times, intervals and one-of sets.</summary>
    public static Gen<string> Plain { get; } = Gen.Frequency(
        (4, AnyDate), (1, DateTime), (6, Interval(AnyDate)), (4, Set('[', ']', AnyDate)));

    /// <summary>All-of sets.</summary>
    public static Gen<string> AllOf { get; } = Set('{', '}', NearDate);

    /// <summary>Every form, without the dates that reach far.</summary>
    public static Gen<string> Near { get; } = Gen.Frequency(
        (3, NearDate), (1, DateTime), (6, Interval(NearDate)), (3, Set('[', ']', NearDate)), (5, AllOf));

    /// <summary>A window that ends at, just beside, or in a gap between the days that a text names.</summary>
    public static Gen<(int First, int Last)> Windows(string text)
    {
        int[] named = [.. text.Split(['[', ']', '{', '}', ',', '/', 'T'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => part.Split("..", StringSplitOptions.RemoveEmptyEntries))
            .Where(part => part.Length is 7 or 10)
            .Select(OracleDates.Days)
            .SelectMany(days => new[] { days[0], days[days.Length / 2], days[^1] })];
        Gen<int> day = Gen.Select(Gen.OneOf(named), Gen.Int[-2, 2], (near, beside) => near + beside);
        return Gen.Frequency(
            (3, day.Select(only => (only, only))),
            (6, Gen.Select(day, day, (one, other) => (Math.Min(one, other), Math.Max(one, other)))),
            (2, day.Select(first => (first, OracleValue.NoEnd))),
            (2, day.Select(last => (OracleValue.NoBeginning, last))),
            (1, Gen.Const((OracleValue.NoBeginning, OracleValue.NoEnd))));
    }

    private static Gen<string> Interval(Gen<string> date)
    {
        Gen<string> end = Gen.Frequency(
            (6, date), (1, Gen.Const("")), (1, Gen.Const("..")), (1, date.Select(day => ".." + day)), (1, date.Select(day => day + "..")));
        return Gen.Select(end, end)
            .Where((start, stop) => (start + stop).Any(char.IsAsciiDigit))
            // Two unlimited ends over a whole decade are millions of extents.
            .Where((start, stop) => !(start + stop).Contains("200X", StringComparison.Ordinal) || !IsUnlimited(start) || !IsUnlimited(stop))
            .Select((start, stop) => start + "/" + stop);
    }

    private static bool IsUnlimited(string end) => end.Length == 0 || (end.Length > 2 && end.Contains("..", StringComparison.Ordinal));

    private static Gen<string> Set(char open, char close, Gen<string> date) =>
        Gen.Frequency((5, date), (2, Range), (1, OpenRange)).Array[1, 3].Select(items => open + string.Join(',', items) + close);
}
