using System;
using System.Globalization;

namespace SpaceTalks.Time;

// Days and months, and a point in time of any kind.
internal sealed partial class EnglishReader
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    // As people shorten them: three letters at least.
    private static readonly string[] ShortWeekdays = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];

    // A date, or a part of a period, with the words that qualify it.
    private bool TryPoint(out EnglishPoint point)
    {
        Qualifier qualifier = Qualifier.None;
        while (true)
        {
            if (AcceptAny("circa", "about", "around", "approximately", "~") || (AcceptAny("c", "ca", "approx") && (Accept(".") || true)))
            {
                qualifier |= Qualifier.Approximate;
            }
            else if (AcceptAny("possibly", "perhaps", "maybe"))
            {
                qualifier |= Qualifier.Uncertain;
            }
            else if (Peek() == "the" && Peek(1) is not "year")
            {
                _at++;
            }
            else if (!AcceptAny("in", "on", "during", "sometime"))
            {
                break;
            }
        }
        if (!TryUnqualified(out point))
        {
            return Expect("a date");
        }
        if (Accept("?"))
        {
            qualifier |= Qualifier.Uncertain;
        }
        point = point.With(qualifier);
        return true;
    }

    private bool TryUnqualified(out EnglishPoint point)
    {
        int start = _at;
        return TryUnspecified(out point)
            || (Retry(start) && TryThird(out point))
            || (Retry(start) && TryFiscal(out point))
            || (Retry(start) && TrySubYear(out point))
            || (Retry(start) && TryWeek(out point))
            || (Retry(start) && TryNumeric(out point))
            || (Retry(start) && TryDay(out point))
            || (Retry(start) && TryMonth(out point))
            || (Retry(start) && TryYearFirst(out point));
    }

    // "some day of May 2020", "day X5 of month 0X of 2020", "the 15th of some month of 2025", "some year"
    private bool TryUnspecified(out EnglishPoint point)
    {
        point = default;
        int day = 0;
        int dayMask = EdtfDate.UnspecifiedMonthOrDay;
        bool hasDay = Accept("some", "day") || (Accept("day") && TryMasked(31, out day, out dayMask));
        if (!hasDay && TryDayNumber(out day))
        {
            hasDay = true;
            dayMask = 0;
        }
        if (hasDay && !Accept("of"))
        {
            return dayMask != 0 && Expect("\"of\"");
        }
        int month = 0;
        int monthMask = 0;
        bool hasMonth = TryMonthName(out month);
        if (!hasMonth && Accept("some", "month"))
        {
            hasMonth = true;
            monthMask = EdtfDate.UnspecifiedMonthOrDay;
        }
        hasMonth = hasMonth || (Accept("month") && TryMasked(12, out month, out monthMask));
        if (!hasMonth && hasDay)
        {
            if (dayMask != EdtfDate.UnspecifiedMonthOrDay)
            {
                return Expect("a month");
            }
            monthMask = EdtfDate.UnspecifiedMonthOrDay;
        }
        bool anyUnspecified = (hasDay && dayMask != 0) || monthMask != 0;
        if (hasMonth)
        {
            Accept("of");
        }
        else if (!hasDay)
        {
            return Accept("some", "year") && TryMake(EdtfDate.FromYear(0).WithMasks(EdtfDate.UnspecifiedYear, 0, 0), out point);
        }
        if (!anyUnspecified || !TryShortYear(out EdtfDate year))
        {
            return false;
        }
        if (!hasDay)
        {
            return TryMake(EdtfDate.FromMonth(year.WrittenYear, month).WithMasks(year.YearMask, monthMask, 0), out point);
        }
        if (dayMask == 0 && day is < 1 or > 31)
        {
            return Expect("a day that exists");
        }
        EdtfDate date = EdtfDate.FromDay(year.WrittenYear, month, day).WithMasks(year.YearMask, monthMask, dayMask);
        return date.GetDays().IsEmpty ? Expect("a day that exists") : TryMake(date, out point);
    }

    // "10/7/2008"
    private bool TryNumeric(out EnglishPoint point)
    {
        point = default;
        if (Peek(1) != "/" || Peek(3) != "/" || !IsNumberAt(0, 2) || !IsNumberAt(2, 2) || !IsNumberAt(4, 4))
        {
            return false;
        }
        if (Peek(4).Length != 4)
        {
            return ExpectAt(_at + 4, "a year of four digits", "a shorter one does not say which century it is of");
        }
        int first = Number(0);
        int second = Number(2);
        int year = Number(4);
        bool dayFirst = IsDay(year, second, first);
        bool monthFirst = IsDay(year, first, second);
        if (_conventions.NumericDates != NumericDateOrder.Unspecified)
        {
            dayFirst &= _conventions.NumericDates == NumericDateOrder.DayFirst;
            monthFirst &= _conventions.NumericDates == NumericDateOrder.MonthFirst;
        }
        if (!dayFirst && !monthFirst)
        {
            return Expect("a day that exists", _conventions.NumericDates switch
            {
                NumericDateOrder.DayFirst => "it is no day, month and year",
                NumericDateOrder.MonthFirst => "it is no month, day and year",
                _ => "it is neither day, month and year nor month, day and year",
            });
        }
        if (dayFirst && monthFirst && first != second)
        {
            string one = EnglishDates.Format(EdtfDate.FromDay(year, second, first));
            string other = EnglishDates.Format(EdtfDate.FromDay(year, first, second));
            return Expect("a date with one reading", "it may be " + one + " or " + other);
        }
        _at += 5;
        return TryMake(dayFirst ? EdtfDate.FromDay(year, second, first) : EdtfDate.FromDay(year, first, second), out point);
    }

    // "25 August 2025", "the 25th of August, 2025", "Monday, August 25, 2025"
    private bool TryDay(out EnglishPoint point)
    {
        point = default;
        int start = _at;
        bool hasWeekday = TryWeekday(out int weekday);
        if (hasWeekday)
        {
            Accept(",");
        }
        Accept("the");
        int dayAt = _at;
        bool monthFirst = TryMonthName(out int month);
        if (monthFirst)
        {
            Accept("the");
            dayAt = _at;
        }
        bool read = TryDayNumber(out int day)
            && (monthFirst || ((Accept("of") || true) && (TryMonthName(out month) || Expect("a month"))));
        if (!read)
        {
            return hasWeekday && TryIsoDay(out point) ? IsOnWeekday(point, weekday, start) : false;
        }
        Accept(",");
        Accept("of");
        return TryShortYear(out EdtfDate year)
            && TryMakeDay(year, month, day, dayAt, out EdtfDate date)
            && TryMake(date, out point)
            && (!hasWeekday || IsOnWeekday(point, weekday, start));
    }

    private bool TryWeekday(out int weekday)
    {
        string text = Peek();
        bool isShort = Array.IndexOf(ShortWeekdays, text) >= 0;
        weekday = Array.FindIndex(Weekdays, name => isShort ? name.StartsWith(text, StringComparison.Ordinal) : name == text);
        if (weekday < 0)
        {
            return false;
        }
        _at++;
        if (isShort)
        {
            Accept(".");
        }
        return true;
    }

    private bool TryIsoDay(out EnglishPoint point) => TryYearFirst(out point) && point.Date.Precision == DatePrecision.Day;

    private bool IsOnWeekday(EnglishPoint point, int weekday, int at)
    {
        if (point.FirstDay.ToLocalDate() is not { } date)
        {
            return ExpectAt(at, "no day of the week", "the days of the week are known for the years -9998 to 9999");
        }
        return (int)date.DayOfWeek == weekday + 1
            || ExpectAt(at, "the right day of the week", FormattableString.Invariant($"{EnglishDates.Format(point.Date)} is a {date.DayOfWeek}"));
    }

    private bool TryMonth(out EnglishPoint point)
    {
        point = default;
        if (!TryMonthName(out int month))
        {
            return false;
        }
        Accept(",");
        Accept("of");
        return TryShortYear(out EdtfDate year) && TryMake(EdtfDate.FromMonth(year.WrittenYear, month).WithMasks(year.YearMask, 0, 0), out point);
    }

    // Two digits, of which at least one is X: what such a part of an EDTF date may be.
    private bool TryMasked(int limit, out int value, out int mask)
    {
        value = 0;
        mask = 0;
        string text = Peek().ToUpperInvariant();
        string year = limit == 12 ? "2000-" + text : "2000-01-" + text;
        if (text.Length != 2 || !When.TryParse(year, out When? when) || when is not DateWhen { Date: { HasUnspecifiedDigits: true } date })
        {
            return Expect("two digits, one of them X");
        }
        value = limit == 12 ? date.MonthCode : date.DayOfMonth;
        mask = limit == 12 ? date.MonthMask : date.DayMask;
        _at++;
        return true;
    }

    private bool TryMonthName(out int month)
    {
        month = 0;
        string text = Peek();
        if (text.Length < 3)
        {
            return false;
        }
        for (int candidate = 1; candidate <= 12; candidate++)
        {
            string name = MonthNames.Get(candidate);
            bool matches = string.Equals(name, text, StringComparison.OrdinalIgnoreCase)
                || (text.Length == 3 && name.StartsWith(text, StringComparison.OrdinalIgnoreCase))
                || (candidate == 9 && text == "sept");
            if (matches)
            {
                month = candidate;
                _at++;
                Accept(".");
                return true;
            }
        }
        return false;
    }

    private bool TryDayNumber(out int day)
    {
        day = 0;
        if (_at >= _tokens.Count)
        {
            return false;
        }
        string text = Peek();
        int digits = _tokens[_at].DigitCount;
        if (digits is 0 or > 2 || (digits < text.Length && !IsOrdinalEnding(text.Substring(digits))))
        {
            return false;
        }
        day = int.Parse(text.Substring(0, digits), CultureInfo.InvariantCulture);
        _at++;
        return true;
    }

    private static bool IsOrdinalEnding(string text) => text is "st" or "nd" or "rd" or "th";

    private bool TryMakeDay(EdtfDate year, int month, int day, int dayAt, out EdtfDate date)
    {
        date = EdtfDate.FromDay(year.WrittenYear, month, day).WithMasks(year.YearMask, 0, 0);
        bool exists = day is >= 1 and <= 31
            && (year.YearMask != 0 ? !date.GetDays().IsEmpty : day <= Calendar.DaysInMonth(year.WrittenYear, month));
        if (exists)
        {
            return true;
        }
        string name = MonthNames.Get(month);
        return ExpectAt(dayAt, "a day that exists", FormattableString.Invariant(
            $"{name} {EnglishDates.Year(year)} has {Calendar.DaysInMonth(year.WrittenYear, month)} days"));
    }

    private static bool IsDay(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= Calendar.DaysInMonth(year, month);

    // "31 July 2025, 19:07:00 UTC"
    private bool TryDateTime(out When? when)
    {
        when = null;
        if (!TryDay(out EnglishPoint day))
        {
            return false;
        }
        Accept(",");
        Accept("at");
        int start = _at;
        if (!IsNumberAt(0, 2) || Peek(1) != ":")
        {
            return false;
        }
        string time = Peek() + ":" + Peek(2) + Peek(3) + Peek(4);
        _at += Peek(3) == ":" ? 5 : 3;
        if (Accept("utc") || Accept("z"))
        {
            time += "Z";
        }
        else if (Peek() is "+" or "-")
        {
            time += Peek() + Peek(1);
            _at += 2;
            if (Accept(":"))
            {
                time += ":" + Peek();
                _at++;
            }
        }
        return When.TryParse(day.Date + "T" + time, out when)
            || ExpectAt(start, "a time of day to the second, 00:00:00 to 23:59:59, and perhaps UTC or an offset", "this is none");
    }

    private bool IsNumberAt(int ahead, int digits) =>
        _at + ahead < _tokens.Count && _tokens[_at + ahead].IsNumber && Peek(ahead).Length <= digits;

    private int Number(int ahead) => int.Parse(Peek(ahead), CultureInfo.InvariantCulture);

    private static bool TryMake(EdtfDate date, out EnglishPoint point)
    {
        point = EnglishPoint.Of(date);
        return true;
    }

    private static bool TryMake(SetItem item, out EnglishPoint point)
    {
        point = EnglishPoint.Of(item);
        return true;
    }
}
