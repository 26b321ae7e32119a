using System;
using System.Globalization;

namespace SpaceTalks.Time;

// Formats one date in Russian, in a grammatical case.
internal static class RussianDates
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static string Format(EdtfDate date, RussianCase form, SeasonPlace seasons)
    {
        string text = WithoutQualifiers(date, form);
        if (date.MonthCode is >= 25 and <= 28 || (seasons == SeasonPlace.Southern && date.MonthCode is >= 21 and <= 24))
        {
            text += " в Северном полушарии";
        }
        else if (date.MonthCode is >= 29 and <= 32)
        {
            text += " в Южном полушарии";
        }
        if (DateParts.IsQualifiedAsAWhole(date))
        {
            return Qualify(text, date.YearQualifier);
        }
        string note = string.Empty;
        AddNote(ref note, "год", date.YearQualifier);
        AddNote(ref note, date.SubYear is null ? "месяц" : "часть года", date.MonthQualifier);
        AddNote(ref note, "день", date.DayQualifier);
        return text + " (" + note + ")";
    }

    // The words for a date governed by a preposition, with those for its qualifier before the preposition.
    public static string Qualified(EdtfDate date, Func<EdtfDate, string> govern) =>
        DateParts.IsQualifiedAsAWhole(date) ? Qualify(govern(date.WithoutQualifiers()), date.YearQualifier) : govern(date);

    public static string Qualify(string text, Qualifier qualifier) => qualifier switch
    {
        Qualifier.None => text,
        Qualifier.Uncertain => "предположительно " + text,
        Qualifier.Approximate => "примерно " + text,
        _ => "предположительно примерно " + text,
    };

    // True if the first of two plain dates, in order, need not repeat the year.
    public static bool SharesYear(EdtfDate first, EdtfDate second)
    {
        bool alike = first.Precision == second.Precision && first.Precision is DatePrecision.Year or DatePrecision.Month or DatePrecision.Day
            && IsPlain(first) && IsPlain(second);
        return alike && (first.Precision == DatePrecision.Year
            ? first.WrittenYear < second.WrittenYear
            : first.WrittenYear == second.WrittenYear && (first.MonthCode, first.DayOfMonth).CompareTo((second.MonthCode, second.DayOfMonth)) < 0);
    }

    // The first date without its year: "2011", "август", "29 июля", "25".
    public static string WithoutYear(EdtfDate first, EdtfDate second, RussianCase form) => first.Precision switch
    {
        DatePrecision.Year => DateParts.Number(first.WrittenYear),
        DatePrecision.Month => MonthName(first.MonthCode, form),
        _ => DateParts.Number(first.DayOfMonth) + (first.MonthCode == second.MonthCode ? string.Empty : " " + MonthName(first.MonthCode, RussianCase.Genitive)),
    };

    private static bool IsPlain(EdtfDate date) =>
        !date.HasUnspecifiedDigits && !date.IsQualified && !date.IsLongYear && date.SignificantDigits is null && date.WrittenYear is >= 1000 and <= 9999;

    private static string WithoutQualifiers(EdtfDate date, RussianCase form) => date.Precision switch
    {
        DatePrecision.Year => YearAlone(date, form),
        DatePrecision.SubYear => SubYearText(date, form),
        DatePrecision.Month => MonthText(date, form),
        _ => DayText(date, form),
    };

    private static string YearAlone(EdtfDate date, RussianCase form)
    {
        if (date.YearMask is 1 or 3 or 7)
        {
            string first = DateParts.YearDigits(date).Replace('X', '0');
            return date.YearMask == 1
                ? first + form switch { RussianCase.Genitive => "-х годов", RussianCase.Instrumental => "-ми годами", _ => "-е годы" }
                : form switch { RussianCase.Genitive => date.YearMask == 3 ? "столетия " : "тысячелетия ", RussianCase.Instrumental => date.YearMask == 3 ? "столетием " : "тысячелетием ", _ => date.YearMask == 3 ? "столетие " : "тысячелетие " }
                    + first + "–" + DateParts.YearDigits(date).Replace('X', '9') + " годов";
        }
        string year = Year(date, form);
        return date.SignificantDigits is { } digits
            ? year + " с точностью до " + DateParts.Number(digits) + (digits == 1 ? " значащей цифры" : " значащих цифр")
            : year;
    }

    // The year with the word for it, in a grammatical case.
    private static string Year(EdtfDate date, RussianCase form)
    {
        string word = form switch { RussianCase.Genitive => " года", RussianCase.Instrumental => " годом", _ => " год" };
        long year = date.WrittenYear;
        if (date.YearMask == EdtfDate.UnspecifiedYear)
        {
            return form switch { RussianCase.Genitive => "неизвестного года", RussianCase.Instrumental => "неизвестным годом", _ => "неизвестный год" };
        }
        if (date.YearMask != 0)
        {
            return DateParts.YearDigits(date) + word;
        }
        if (date.HasExponent || (date.SignificantDigits is not null && year < 0))
        {
            return DateParts.Digits(date).TrimStart('Y') + word;
        }
        if (year <= 0)
        {
            // Astronomical 0 is 1 BC. The smallest long has no positive counterpart.
            return (unchecked(0UL - (ulong)year) + 1).ToString(CultureInfo.InvariantCulture) + word + " до н. э.";
        }
        return DateParts.Number(year) + word + (year < 1000 ? " н. э." : string.Empty);
    }

    private static string SubYearText(EdtfDate date, RussianCase form)
    {
        int code = date.MonthCode;
        string year = " " + Year(date, RussianCase.Genitive);
        if (code > 32)
        {
            return code switch
            {
                <= 36 => Roman[code - 33] + " " + Decline("квартал", form, "|а||ом"),
                <= 39 => Decline(code switch { 37 => "перв", 38 => "втор", _ => "последн" }, form, code == 39 ? "яя|ей|юю|ей" : "ая|ой|ую|ой") + " " + Decline("трет", form, "ь|и|ь|ью"),
                _ => Roman[code - 40] + " " + Decline("полугоди", form, "е|я|е|ем"),
            } + year;
        }
        int season = (code - 21) % 4;
        string name = season switch
        {
            0 => Decline("весн", form, "а|ы|у|ой"),
            1 => Decline("лет", form, "о|а|о|ом"),
            2 => Decline("осен", form, "ь|и|ь|ью"),
            _ => Decline("зим", form, "а|ы|у|ой"),
        };
        if (code is not ((int)SubYear.Winter or (int)SubYear.NorthernWinter or (int)SubYear.SouthernSummer))
        {
            return name + year;
        }
        if (date.YearMask == 0 && date.WrittenYear is >= 1000 and < 9999)
        {
            long next = date.WrittenYear + 1;
            return name + " " + DateParts.Number(date.WrittenYear) + "/" + (next % 100 == 0 ? DateParts.Number(next) : (next % 100).ToString("00", CultureInfo.InvariantCulture)) + " года";
        }
        // A winter whose second year cannot be named.
        string begun = season == 1 ? Decline("начавш", form, "ееся|егося|ееся|имся") : Decline("начавш", form, "аяся|ейся|уюся|ейся");
        string inYear = date.YearMask == EdtfDate.UnspecifiedYear ? "неизвестном году" : Year(date, RussianCase.Nominative).Replace(" год", " году");
        return name + ", " + begun + " в " + inYear;
    }

    private static string MonthText(EdtfDate date, RussianCase form)
    {
        string month = date.MonthMask switch
        {
            0 => MonthName(date.MonthCode, form),
            EdtfDate.UnspecifiedMonthOrDay => Decline("неизвестн", form, "ый|ого|ый|ым") + " " + Decline("месяц", form, "|а||ем"),
            _ => Decline("месяц", form, "|а||ем") + " " + DateParts.TwoDigits(date.MonthCode, date.MonthMask),
        };
        return month + " " + Year(date, RussianCase.Genitive);
    }

    private static string DayText(EdtfDate date, RussianCase form)
    {
        if (date.MonthMask == EdtfDate.UnspecifiedMonthOrDay && date.DayMask == EdtfDate.UnspecifiedMonthOrDay)
        {
            return UnknownDay(form) + " " + Year(date, RussianCase.Genitive);
        }
        string month = MonthText(date, RussianCase.Genitive);
        return date.DayMask switch
        {
            0 when date.MonthMask == 0 => DateParts.Number(date.DayOfMonth) + " " + month,
            0 => DateParts.Number(date.DayOfMonth) + Decline(string.Empty, form, "-е|-го|-е|-м") + " " + Decline("числ", form, "о|а|о|ом") + " " + month,
            EdtfDate.UnspecifiedMonthOrDay => UnknownDay(form) + " " + month,
            _ => Decline("д", form, "ень|ня|ень|нем") + " " + DateParts.TwoDigits(date.DayOfMonth, date.DayMask) + " " + month,
        };
    }

    private static string UnknownDay(RussianCase form) => Decline("неизвестн", form, "ый|ого|ый|ым") + " " + Decline("д", form, "ень|ня|ень|нем");

    private static string MonthName(int month, RussianCase form) => month switch
    {
        3 => Decline("март", form, "|а||ом"),
        5 => Decline("ма", form, "й|я|й|ем"),
        8 => Decline("август", form, "|а||ом"),
        _ => Decline(
            month switch { 1 => "январ", 2 => "феврал", 4 => "апрел", 6 => "июн", 7 => "июл", 9 => "сентябр", 10 => "октябр", 11 => "ноябр", _ => "декабр" },
            form,
            "ь|я|ь|ем"),
    };

    // Appends the ending of a case to a stem; the endings are in the order of the cases.
    private static string Decline(string stem, RussianCase form, string endings) => stem + endings.Split('|')[(int)form];

    private static void AddNote(ref string note, string part, Qualifier qualifier)
    {
        if (qualifier != Qualifier.None)
        {
            note += (note.Length == 0 ? string.Empty : ", ") + part + " " + Qualify(string.Empty, qualifier).TrimEnd();
        }
    }
}
