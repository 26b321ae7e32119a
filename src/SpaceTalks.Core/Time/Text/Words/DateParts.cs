using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SpaceTalks.Time;

// Properties of dates that the formatters of all languages need.
internal static class DateParts
{
    // The four digits of a year, with X for each unspecified one.
    public static string YearDigits(EdtfDate date) => date.ToString().Trim('?', '~', '%').Substring(0, 4);

    // A year in EDTF, without the number of significant digits.
    public static string Digits(EdtfDate date)
    {
        string text = date.ToString().Trim('?', '~', '%');
        int significant = text.IndexOf('S');
        return significant < 0 ? text : text.Substring(0, significant);
    }

    public static string TwoDigits(int value, int mask) => new(
    [
        (mask & 2) != 0 ? 'X' : (char)('0' + (value / 10)),
        (mask & 1) != 0 ? 'X' : (char)('0' + (value % 10)),
    ]);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static bool IsQualifiedAsAWhole(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Year => true,
        DatePrecision.Day => date.YearQualifier == date.MonthQualifier && date.MonthQualifier == date.DayQualifier,
        _ => date.YearQualifier == date.MonthQualifier,
    };

    public static bool IsPlainDay(EdtfDate date) => date.Precision == DatePrecision.Day && !date.HasUnspecifiedDigits && !date.IsQualified;

    // Such a day is written as "before" the next year.
    public static bool IsLastDayOfYear(EdtfDate date) =>
        IsPlainDay(date) && date.MonthCode == 12 && date.DayOfMonth == 31 && date.WrittenYear is >= 0 and < 9999;

    // "a, b or c"
    public static string Join(IEnumerable<string> items, string last)
    {
        string[] texts = [.. items];
        return texts.Length == 1 ? texts[0] : string.Join(", ", texts.Take(texts.Length - 1)) + last + texts[texts.Length - 1];
    }

    // The time and offset of a date-time, as printed after its day.
    public static string Clock(DateTimeWhen time)
    {
        string text = time.ToString();
        string clock = text.Substring(text.IndexOf('T') + 1);
        string offset = clock.Substring(8);
        return ", " + clock.Substring(0, 8) + (offset.Length == 0 ? offset : offset == "Z" ? " UTC" : " " + offset);
    }
}
