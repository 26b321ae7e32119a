using System.Globalization;
using CsCheck;

namespace SpaceTalks.Tests.Time;

/// <summary>Random texts of every form, made by the grammar: nearly all are EDTF, the rest name a day that does not exist.</summary>
internal static class EdtfTexts
{
    private static readonly Gen<string> Qualifier = Gen.OneOf("?", "~", "%");

    private static readonly Gen<string> FewQualifiers = Gen.Frequency((6, Gen.Const("")), (1, Qualifier));

    private static readonly Gen<string> Month = Gen.Frequency(
        (6, Two(1, 12)), (2, Gen.Const("XX")), (1, Gen.OneOf("0X", "1X")), (1, Gen.Int[0, 9].Select(digit => "X" + digit)));

    private static readonly Gen<string> SubYear = Two(21, 41);

    private static readonly Gen<string> Day = Gen.Frequency(
        (8, Two(1, 28)), (1, Two(29, 31)), (2, Gen.Const("XX")), (1, Gen.OneOf("0X", "1X", "2X", "3X")), (1, Gen.Int[0, 9].Select(digit => "X" + digit)));

    // Unspecified digits can be anywhere in a four-digit year, but not in a negative year.
    private static readonly Gen<string> AnyYear = Gen.Frequency(
        (5, Digits(0, 9999)), (2, Gen.Int[1, 9999].Select(year => "-" + Pad(year))), (3, Masked(0, 9999)));

    private static readonly Gen<string> LongYear =
        Gen.Select(Gen.OneOf("", "-"), Gen.Long[10_000, long.MaxValue], Gen.Int[0, 14], (sign, year, shorter) => (sign, Shorten(year, shorter)))
            .Select((sign, year) => "Y" + sign + year.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> ExponentialYear =
        Gen.Select(Gen.OneOf("", "-"), Gen.Int[1, 9999], Gen.Int[4, 14], (sign, year, exponent) => $"Y{sign}{year}E{exponent}");

    private static readonly Gen<string> SignificantYear = Gen.Select(
        Gen.OneOf(Digits(0, 9999), Gen.Int[1, 9999].Select(year => "-" + Pad(year)), LongYear, ExponentialYear), Gen.Int[1, 4], (year, digits) => $"{year}S{digits}");

    private static readonly Gen<string> WholeYear = Gen.OneOf(LongYear, ExponentialYear, SignificantYear);

    /// <summary>Dates of each precision.</summary>
    public static Gen<string> Date { get; } = Gen.Frequency((8, DateIn(AnyYear)), (2, QualifiedYear(WholeYear)));

    /// <summary>Days with a time, some with an offset.</summary>
    public static Gen<string> DateTime { get; } = Gen.Select(
        Gen.Select(Gen.OneOf("", "-"), Gen.Int[1, 9999], Two(1, 12), Two(1, 28), (sign, year, month, day) => $"{sign}{Pad(year)}-{month}-{day}"),
        Gen.Select(Two(0, 23), Two(0, 59), Two(0, 59), (hour, minute, second) => $"T{hour}:{minute}:{second}"),
        Gen.OneOf(
            Gen.OneOf("", "Z", "+00", "+00:00", "+14", "+14:00", "-12", "-12:00", "-00:15"),
            Gen.Select(Gen.OneOf("+", "-"), Two(1, 11), (sign, hour) => sign + hour),
            Gen.Select(Gen.OneOf("+", "-"), Two(1, 11), Two(0, 59), (sign, hour, minute) => $"{sign}{hour}:{minute}")),
        (date, time, offset) => date + time + offset);

    /// <summary>Intervals with each kind of end; the start is before the end.</summary>
    public static Gen<string> Interval { get; } =
        Gen.Select(End(DateIn(Gen.Frequency((5, Digits(0, 1499)), (2, Masked(0, 999)), (2, Gen.Int[1, 9999].Select(year => "-" + Pad(year)))))),
                End(Gen.Frequency((9, DateIn(Gen.Frequency((5, Digits(1500, 9999)), (2, Masked(2000, 9999))))), (1, LongYear.Select(year => year.Replace("-", "", StringComparison.Ordinal))))))
            .Select((start, end) => start + "/" + end)
            .Where(text => text.Any(char.IsAsciiLetterOrDigit));

    /// <summary>Sets of both kinds with items of each kind, precisions mixed.</summary>
    public static Gen<string> Set { get; } = Gen.Select(Gen.Bool, Gen.Frequency((4, Date), (2, Range()), (1, OpenRange())).Array[1, 5])
        .Select((all, items) => (all ? "{" : "[") + string.Join(',', items) + (all ? "}" : "]"));

    /// <summary>All forms.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((3, Date), (1, DateTime), (3, Interval), (3, Set));

    private static Gen<string> DateIn(Gen<string> year) => Gen.Frequency(
        (2, QualifiedYear(year)),
        (2, Gen.Select(QualifiedYear(year), Qualified(Month), (y, month) => y + "-" + month)),
        (2, Gen.Select(QualifiedYear(year), Qualified(SubYear), (y, subYear) => y + "-" + subYear)),
        (4, Gen.Select(QualifiedYear(year), Qualified(Month), Qualified(Day), (y, month, day) => $"{y}-{month}-{day}")));

    private static Gen<string> QualifiedYear(Gen<string> year) => Gen.Frequency(
        (6, year), (1, Gen.Select(Qualifier, year, (qualifier, y) => qualifier + y)), (1, Gen.Select(year, Qualifier, (y, qualifier) => y + qualifier)));

    private static Gen<string> Qualified(Gen<string> part) => Gen.Select(FewQualifiers, part, FewQualifiers, (left, text, right) => left + text + right);

    private static Gen<string> End(Gen<string> date) => Gen.Frequency(
        (6, date), (1, Gen.Const("")), (1, Gen.Const("..")), (1, date.Select(text => ".." + text)), (1, date.Select(text => text + "..")));

    private static Gen<string> Range() => Gen.OneOf(
        RangeOf(Gen.Const("")),
        RangeOf(Two(1, 12).Select(month => "-" + month)),
        RangeOf(Two(33, 36).Select(quarter => "-" + quarter)),
        RangeOf(Two(29, 32).Select(season => "-" + season)),
        RangeOf(Gen.Select(Two(1, 12), Two(1, 28), (month, day) => $"-{month}-{day}")));

    private static Gen<string> RangeOf(Gen<string> rest) =>
        Gen.Select(Digits(0, 1499), rest, FewQualifiers, Digits(1500, 9999), rest, FewQualifiers, (first, a, p, last, b, q) => $"{first}{a}{p}..{last}{b}{q}");

    private static Gen<string> OpenRange() => Gen.Select(
        Gen.Select(Gen.OneOf(Digits(0, 9999), LongYear), FewQualifiers, (year, qualifier) => year + qualifier), Gen.Bool, (date, before) => before ? ".." + date : date + "..");

    private static Gen<string> Masked(int least, int most) =>
        Gen.Select(Digits(least, most), Gen.Int[1, 15], (year, mask) => string.Concat(year.Select((digit, place) => (mask >> place & 1) != 0 ? 'X' : digit)))
            .Where(year => least == 0 || year[0] != 'X');

    private static Gen<string> Digits(int least, int most) => Gen.Int[least, most].Select(Pad);

    private static Gen<string> Two(int least, int most) => Gen.Int[least, most].Select(number => number.ToString("00", CultureInfo.InvariantCulture));

    private static string Pad(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static long Shorten(long year, int digits)
    {
        for (; digits > 0 && year >= 100_000; digits--)
        {
            year /= 10;
        }
        return year;
    }
}
