using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class EdtfDateTests
{
    /// <summary>Year, month, day, season or grouping, significant digits; null where it has none or it is not specified.</summary>
    [Theory]
    [InlineData("2025", DatePrecision.Year, 2025L, null, null, null, null)]
    [InlineData("-0044", DatePrecision.Year, -44L, null, null, null, null)]
    [InlineData("0000", DatePrecision.Year, 0L, null, null, null, null)]
    [InlineData("202X", DatePrecision.Year, null, null, null, null, null)]
    [InlineData("1950S2", DatePrecision.Year, 1950L, null, null, null, 2)]
    [InlineData("Y17E7", DatePrecision.Year, 170_000_000L, null, null, null, null)]
    [InlineData("2025-01", DatePrecision.Month, 2025L, 1, null, null, null)]
    [InlineData("2025-12", DatePrecision.Month, 2025L, 12, null, null, null)]
    [InlineData("2025-XX", DatePrecision.Month, 2025L, null, null, null, null)]
    [InlineData("202X-12", DatePrecision.Month, null, 12, null, null, null)]
    [InlineData("2025-21", DatePrecision.SubYear, 2025L, null, null, SubYear.Spring, null)]
    [InlineData("2025-41", DatePrecision.SubYear, 2025L, null, null, SubYear.Semestral2, null)]
    [InlineData("2025-12-31", DatePrecision.Day, 2025L, 12, 31, null, null)]
    [InlineData("2025-XX-15", DatePrecision.Day, 2025L, null, 15, null, null)]
    [InlineData("2025-1X-15", DatePrecision.Day, 2025L, null, 15, null, null)]
    [InlineData("2025-12-3X", DatePrecision.Day, 2025L, 12, null, null, null)]
    public void Its_parts_are_what_is_specified(string text, DatePrecision precision, long? year, int? month, int? day, SubYear? subYear, int? digits)
    {
        EdtfDate date = ((DateWhen)When.Parse(text)).Date;

        (date.Precision, date.Year, date.Month, date.Day, date.SubYear, date.SignificantDigits).Should().Be((precision, year, month, day, subYear, digits));
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("2025-02", "2025-02-01", "2025-02-28", false)]
    [InlineData("2025-02-2X", "2025-02-20", "2025-02-28", false)]
    [InlineData("2025-02-28", "2025-02-28", "2025-02-28", true)]
    [InlineData("1950S2", "1900-01-01", "1999-12-31", false)]
    [InlineData("0000S2", "0000-01-01", "0099-12-31", false)]
    [InlineData("0000S4", "0000-01-01", "0000-12-31", false)]
    [InlineData("-0050S3", "-0059-01-01", "-0050-12-31", false)]
    [InlineData("Y12345", null, null, false)]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29", false)]
    public void Its_days_are_those_that_it_may_be(string text, string? earliest, string? latest, bool isPrecise)
    {
        EdtfDate date = ((DateWhen)When.Parse(text)).Date;

        (Write(date.Earliest), Write(date.Latest), date.IsPrecise).Should().Be((earliest, latest, isPrecise));
    }

    private static string? Write(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
