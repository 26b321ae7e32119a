using System;
using System.Globalization;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The parts of a TimelineJS date: a year, and optionally a month and a day.
internal static class DateParts
{
    // Earlier years are written as round numbers of "years ago", which are too imprecise for a year more or less to matter.
    private const long FirstCounted = -99_999;

    public const string Expectation = "a year as a whole number, negative for BCE and not 0";

    // A year in EDTF, in which the year before 1 is 0: -44 is 44 BCE, which is -0043. Null if the text is not a year.
    public static string? EdtfYear(string text)
    {
        if (!TryGetWhole(text, out long year) || year == 0)
        {
            return null;
        }
        return year < FirstCounted
            ? When.Year(year).Qualified(Qualifier.Approximate).ToString()
            : When.Year(year < 0 ? year + 1 : year).ToString();
    }

    // Accepts the formats of spreadsheets ("1,815", "7.0").
    public static bool TryGetWhole(string text, out long number)
    {
        string digits = string.Concat(text.Where(character => character != ',' && !char.IsWhiteSpace(character)));
        digits = digits.EndsWith(".0", StringComparison.Ordinal) ? digits.Substring(0, digits.Length - 2) : digits;
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    public static string TwoDigits(string number) => number.Length == 1 ? "0" + number : number;
}
