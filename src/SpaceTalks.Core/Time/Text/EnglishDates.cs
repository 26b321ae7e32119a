using System;
using System.Globalization;

namespace SpaceTalks.Time;

// Formats one date in English.
internal static class EnglishDates
{
    private static readonly string[] Ordinals = ["first", "second"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Format(EdtfDate date, SeasonPlace seasons = SeasonPlace.Unspecified)
    {
        // If seasons without a hemisphere are southern, the code without one, which is northern, needs the word.
        string text = (seasons == SeasonPlace.Southern && date.MonthCode is >= 21 and <= 24 ? "northern " : string.Empty) + WithoutQualifiers(date);
        Qualifier qualifier = date.YearQualifier;
        if (DateParts.IsQualifiedAsAWhole(date))
        {
            return Qualify(text, qualifier);
        }
        string note = string.Empty;
        AddNote(ref note, "year", date.YearQualifier);
        AddNote(ref note, date.SubYear is null ? "month" : "part of the year", date.MonthQualifier);
        AddNote(ref note, "day", date.DayQualifier);
        return text + " (" + note + ")";
    }

    // Puts the words for a qualifier before the text.
    public static string Qualify(string text, Qualifier qualifier) => qualifier switch
    {
        Qualifier.None => text,
        Qualifier.Uncertain => "possibly " + text,
        Qualifier.Approximate => "circa " + text,
        _ => "possibly circa " + text,
    };

    // The year alone: four digits, with X for each unspecified one; earlier years with their era, and longer ones introduced by "the year".
    public static string Year(EdtfDate date)
    {
        long year = date.WrittenYear;
        if (date.YearMask != 0)
        {
            return date.YearMask == EdtfDate.UnspecifiedYear ? "some year" : DateParts.YearDigits(date);
        }
        if (date.HasExponent)
        {
            return "the year " + DateParts.Digits(date).TrimStart('Y');
        }
        if (year < 0 && date.SignificantDigits is not null)
        {
            // The year BC is one more than the number, which would change its significant digits.
            return "the year " + year.ToString("0000", CultureInfo.InvariantCulture);
        }
        if (year <= 0)
        {
            // Astronomical 0 is 1 BC. The smallest long has no positive counterpart.
            ulong before = unchecked(0UL - (ulong)year) + 1;
            return before.ToString(CultureInfo.InvariantCulture) + " BC";
        }
        string digits = year.ToString(CultureInfo.InvariantCulture);
        return year < 1000 ? "AD " + digits : year <= 9999 ? digits : "the year " + digits;
    }

    private static string WithoutQualifiers(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Year => YearAlone(date),
        DatePrecision.SubYear => SubYearText(date),
        DatePrecision.Month => MonthText(date),
        _ => DayText(date),
    };

    private static string YearAlone(EdtfDate date)
    {
        if (date.YearMask is 1 or 3 or 7)
        {
            // "The 2000s" may be ten years, a hundred or a thousand.
            string years = "the " + DateParts.YearDigits(date).Replace('X', '0') + "s";
            return date.YearMask == 7 ? "the millennium of " + years
                : date.YearMask == 3 ? "the century of " + years
                : date.WrittenYear % 100 == 0 ? "the decade of " + years
                : years;
        }
        string year = Year(date);
        return date.SignificantDigits is { } digits
            ? year + ", to " + digits.ToString(CultureInfo.InvariantCulture) + (digits == 1 ? " significant digit" : " significant digits")
            : year;
    }

    private static string SubYearText(EdtfDate date)
    {
        int code = date.MonthCode;
        string year = (date.YearMask == EdtfDate.UnspecifiedYear ? "of " : string.Empty) + Year(date);
        return code switch
        {
            <= 24 => Seasons[code - 21] + " " + year,
            <= 28 => "northern " + Seasons[code - 25] + " " + year,
            <= 32 => "southern " + Seasons[code - 29] + " " + year,
            <= 36 => "Q" + (code - 32).ToString(CultureInfo.InvariantCulture) + " " + year,
            <= 39 => "the " + (code == 39 ? "last" : Ordinals[code - 37]) + " third of " + Year(date),
            _ => "the " + Ordinals[code - 40] + " half of " + Year(date),
        };
    }

    private static string MonthText(EdtfDate date) => date.MonthMask == 0 && date.YearMask != EdtfDate.UnspecifiedYear
        ? MonthNames.Get(date.MonthCode) + " " + Year(date)
        : MonthName(date) + " of " + Year(date);

    private static string DayText(EdtfDate date)
    {
        if (date.MonthMask == EdtfDate.UnspecifiedMonthOrDay && date.DayMask == EdtfDate.UnspecifiedMonthOrDay)
        {
            return "some day of " + Year(date);
        }
        if (date.DayMask == 0 && date.MonthMask == 0)
        {
            return date.DayOfMonth.ToString(CultureInfo.InvariantCulture) + " " + MonthText(date);
        }
        string day = date.DayMask switch
        {
            0 => "the " + date.DayOfMonth.ToString(CultureInfo.InvariantCulture) + OrdinalEnding(date.DayOfMonth),
            EdtfDate.UnspecifiedMonthOrDay => "some day",
            _ => "day " + DateParts.TwoDigits(date.DayOfMonth, date.DayMask),
        };
        return day + " of " + MonthText(date);
    }

    private static string MonthName(EdtfDate date) => date.MonthMask switch
    {
        0 => MonthNames.Get(date.MonthCode),
        EdtfDate.UnspecifiedMonthOrDay => "some month",
        _ => "month " + DateParts.TwoDigits(date.MonthCode, date.MonthMask),
    };

    private static string OrdinalEnding(int number) => (number % 10, number / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };

    private static void AddNote(ref string note, string part, Qualifier qualifier)
    {
        if (qualifier != Qualifier.None)
        {
            string what = qualifier switch
            {
                Qualifier.Uncertain => "uncertain",
                Qualifier.Approximate => "approximate",
                _ => "uncertain and approximate",
            };
            note += (note.Length == 0 ? string.Empty : ", ") + part + " " + what;
        }
    }
}
