using System;
using System.Globalization;
using NodaTime;

namespace SpaceTalks.Time.Text;

internal sealed partial class EnglishReader
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    // As people shorten them: three letters at least.
    private static readonly string[] ShortWeekdays = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>A date, or a part of a period, with the words that qualify it.</summary>
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
            else if (!AcceptAny("in", "on", "during", "sometime") && !(Peek() == "the" && Peek(1) is not "year" && _at++ >= 0))
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

    // "late August 2025", "mid-2026", "the early 2030s", "beginning of August 2025", "2020 Dec Late" (read where the year comes first)
    private bool TryThird(out EnglishPoint point)
    {
        point = default;
        if (!TryThirdWord(out int third))
        {
            return false;
        }
        Accept("-");
        if (TryMonthName(out int month))
        {
            Accept("of");
            return TryPlainYear(out long yearOfMonth) && TryMake(EnglishThirds.OfMonth(_conventions, yearOfMonth, month, third), out point);
        }
        Accept("the");
        if (TryDecade(out long decade))
        {
            return TryMake(EnglishThirds.OfDecade(_conventions, decade, third), out point);
        }
        Expect("a month, a year or a decade");
        if (!TryPlainYear(out long year))
        {
            return false;
        }
        return _at < _tokens.Count && Peek() == "-"
            ? Expect("a month, a year or a decade")
            : TryMake(EnglishThirds.OfYear(_conventions, year, third), out point);
    }

    private bool TryThirdWord(out int third)
    {
        third = AcceptAny("early") || Accept("beginning", "of") || Accept("start", "of") ? 0
            : AcceptAny("mid") || Accept("middle", "of") ? 1
            : AcceptAny("late") || Accept("end", "of") ? 2
            : -1;
        return third >= 0;
    }

    private bool TryDecade(out long decade)
    {
        decade = 0;
        string text = Peek();
        bool isDecade = text.Length == 5 && text[4] == 's' && _tokens[_at].DigitCount == 4 && text[3] == '0';
        if (!isDecade)
        {
            return false;
        }
        decade = long.Parse(text.Substring(0, 4), CultureInfo.InvariantCulture);
        _at++;
        return true;
    }

    // "FY2026", "US fiscal year 2026", "JFY2026", "FY2026-27", "first quarter of fiscal year 2026", "Q1 FY2026"
    private bool TryFiscal(out EnglishPoint point)
    {
        point = default;
        bool hasQuarter = TryQuarterName(out int quarter);
        if (hasQuarter)
        {
            Accept("of");
        }
        int firstMonth = _conventions.FiscalYearFirstMonth;
        bool namedByEnd = _conventions.IsFiscalYearNamedByEnd;
        bool japanese = Accept("japanese");
        if (!japanese && (Accept("us") || Accept("u", ".", "s", ".") || Accept("american")))
        {
            firstMonth = 10;
            namedByEnd = true;
        }
        string word = Peek();
        string? digits = null;
        if (word.StartsWith("jfy", StringComparison.Ordinal) || word.StartsWith("fy", StringComparison.Ordinal))
        {
            japanese |= word[0] == 'j';
            digits = word.Substring(word.IndexOf('y') + 1);
            _at++;
        }
        else if (!Accept("fiscal", "year"))
        {
            return false;
        }
        if (digits is null or "")
        {
            digits = Peek();
            _at++;
        }
        if (digits.Length != 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 2 or > 9998)
        {
            _at--;
            return Expect("the four digits of a fiscal year");
        }
        if (japanese)
        {
            firstMonth = 4;
            namedByEnd = false;
        }
        if (Peek() is "-" or "/" && IsNumberAt(1, 2) && Peek(1).Length == 2)
        {
            string next = ((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture);
            if (Peek(1) != next)
            {
                return ExpectAt(_at + 1, "\"" + next + "\"", "a fiscal year that is named by two years lies in both");
            }
            _at += 2;
            firstMonth = _conventions.TwoYearFiscalYearFirstMonth;
            namedByEnd = false;
        }
        LocalDate start = new(namedByEnd && firstMonth > 1 ? year - 1 : year, firstMonth, 1);
        LocalDate first = hasQuarter ? start.PlusMonths(3 * (quarter - 1)) : start;
        LocalDate last = first.PlusMonths(hasQuarter ? 3 : 12).PlusDays(-1);
        point = EnglishPoint.Between(CalendarDay.From(first), CalendarDay.From(last));
        return true;
    }

    // "Q1 2026", "1Q 2026", "first quarter of 2026", "1H 2026", "summer 2026", "the first third of 2026"
    private bool TrySubYear(out EnglishPoint point)
    {
        point = default;
        if (!TrySubYearName(out int code))
        {
            return false;
        }
        Accept("-");
        Accept("of");
        Accept(",");
        return TryShortYear(out EdtfDate year) && TryMake(EdtfDate.FromMonth(year.WrittenYear, code).WithMasks(year.YearMask, 0, 0), out point);
    }

    private bool TrySubYearName(out int code)
    {
        code = 0;
        if (TryQuarterName(out int quarter))
        {
            code = (int)SubYear.Quarter1 - 1 + quarter;
            return true;
        }
        if (TryNumbered("h", "half", 2, out int half))
        {
            code = (int)SubYear.Semestral1 - 1 + half;
            return true;
        }
        if (TryNumbered(null, "third", 3, out int third))
        {
            code = (int)SubYear.Quadrimester1 - 1 + third;
            return true;
        }
        int place = AcceptAny("northern") ? 4 : AcceptAny("southern") ? 8 : 4 * (int)_conventions.Seasons;
        int season = Array.IndexOf(Seasons, Peek() == "fall" ? "autumn" : Peek());
        if (season < 0)
        {
            return false;
        }
        _at++;
        code = (int)SubYear.Spring + season + place;
        return true;
    }

    private bool TryQuarterName(out int quarter) => TryNumbered("q", "quarter", 4, out quarter);

    // "Q1", "1Q", "1st quarter", "first quarter", "quarter 1"
    private bool TryNumbered(string? letter, string word, int count, out int number)
    {
        string text = Peek();
        number = 0;
        if (letter is not null && text.Length == 2 && (text[0] == letter[0] || text[1] == letter[0]))
        {
            number = (text[0] == letter[0] ? text[1] : text[0]) - '0';
            if (number is < 0 or > 9)
            {
                return false;
            }
            if (number < 1 || number > count)
            {
                return Expect(
                    FormattableString.Invariant($"a {word}, 1 to {count}"), FormattableString.Invariant($"a year has no {word} {number}"));
            }
            _at++;
            return true;
        }
        if (text == word && Peek(1).Length == 1 && Peek(1)[0] >= '1' && Peek(1)[0] <= '0' + count)
        {
            number = Peek(1)[0] - '0';
            _at += 2;
            return true;
        }
        if (Peek(1) != word)
        {
            return false;
        }
        number = text == "last" ? count : Array.IndexOf(Ordinals, text) + 1;
        if (number == 0 && text.Length == 3 && text is "1st" or "2nd" or "3rd" or "4th")
        {
            number = text[0] - '0';
        }
        if (number < 1 || number > count)
        {
            return false;
        }
        _at += 2;
        return true;
    }

    private bool TryWeek(out EnglishPoint point)
    {
        point = default;
        if (!Accept("week", "of"))
        {
            return false;
        }
        int start = _at;
        if (!(TryDay(out EnglishPoint day) || (Retry(start) && TryIsoDay(out day))) || !day.Date.IsPrecise || day.FirstDay.ToLocalDate() is not { } date)
        {
            return Expect("a day");
        }
        CalendarDay monday = day.FirstDay;
        for (int passed = (int)date.DayOfWeek - 1; passed > 0; passed--)
        {
            monday = monday.Previous;
        }
        CalendarDay sunday = monday;
        for (int more = 6; more > 0; more--)
        {
            sunday = sunday.Next;
        }
        if (sunday.Year > 9999)
        {
            return Expect("a week in the years -9999 to 9999");
        }
        point = EnglishPoint.Between(monday, sunday);
        return true;
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
        if (point.FirstDay.ToLocalDate() is { } date && (int)date.DayOfWeek == weekday + 1)
        {
            return true;
        }
        string right = point.FirstDay.ToLocalDate()?.DayOfWeek.ToString() ?? "another day";
        return ExpectAt(at, "the right day of the week", EnglishDates.Format(point.Date) + " is a " + right);
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

    // "2025", "2025-10", "2025-10-15", "2026 Q1", "2020 Dec Late", "the 2020s", "20th century"
    private bool TryYearFirst(out EnglishPoint point)
    {
        point = default;
        int width = Accept("decade", "of", "the") ? 10 : Accept("century", "of", "the") ? 100 : Accept("millennium", "of", "the") ? 1000 : 0;
        if (width > 0)
        {
            return TryDecade(out long named) && named % width == 0
                ? TryMake(EdtfDate.FromYear(named).WithMasks(width switch { 10 => 1, 100 => 3, _ => 7 }, 0, 0), out point)
                : Expect(FormattableString.Invariant($"the first of {width} years, with an \"s\""));
        }
        if (TryDecade(out long decade))
        {
            if (decade % 100 != 0)
            {
                return TryMake(EdtfDate.FromYear(decade).WithMasks(1, 0, 0), out point);
            }
            _at--;
            return Expect("a period with one reading", FormattableString.Invariant(
                $"it may be the ten years {decade} to {decade + 9} or the hundred years {decade} to {decade + 99}"));
        }
        if (TryCentury(out point))
        {
            return true;
        }
        if (!TryYear(out EdtfDate year, "a date"))
        {
            return false;
        }
        int afterYear = _at;
        if (year.YearMask == 0 && !year.IsLongYear && _tokens[_at - 1].IsNumber && Peek() == "-" && IsNumberAt(1, 2) && Peek(1).Length == 2)
        {
            return TryIso(year, out point);
        }
        if (year.IsLongYear)
        {
            return TryMake(year, out point) && TrySignificantDigits(ref point);
        }
        Accept("-");
        if (TryQuarterName(out int quarter))
        {
            return TryMake(EdtfDate.FromMonth(year.WrittenYear, (int)SubYear.Quarter1 - 1 + quarter).WithMasks(year.YearMask, 0, 0), out point);
        }
        if (TryNumbered("h", "half", 2, out int half))
        {
            return TryMake(EdtfDate.FromMonth(year.WrittenYear, (int)SubYear.Semestral1 - 1 + half).WithMasks(year.YearMask, 0, 0), out point);
        }
        if (year.YearMask == 0 && TryMonthName(out int month))
        {
            if (TryThirdWord(out int third))
            {
                return TryMake(EnglishThirds.OfMonth(_conventions, year.WrittenYear, month, third), out point);
            }
            return TryDayNumber(out int day)
                ? TryMakeDay(year, month, day, _at - 1, out EdtfDate date) && TryMake(date, out point)
                : TryMake(EdtfDate.FromMonth(year.WrittenYear, month), out point);
        }
        _at = afterYear;
        return TryMake(year, out point) && TrySignificantDigits(ref point);
    }

    private bool TryIso(EdtfDate year, out EnglishPoint point)
    {
        point = default;
        _at++;
        int month = Number(0);
        if (month is < 1 or > 12)
        {
            return Expect("a month, 01 to 12");
        }
        if (Peek(1) == "-" && IsNumberAt(2, 2))
        {
            _at += 2;
            int day = Number(0);
            return TryMakeDay(year, month, day, _at, out EdtfDate date) && TryMake(date, out point) && ++_at > 0;
        }
        // 2011-12 may be a month or two years; 2025-10 cannot be.
        if (month > year.WrittenYear % 100)
        {
            return Expect("a date with one reading", FormattableString.Invariant(
                $"it may be {MonthNames.Get(month)} {year.WrittenYear} or the years {year.WrittenYear} to {(year.WrittenYear / 100 * 100) + month}"));
        }
        _at++;
        return TryMake(EdtfDate.FromMonth(year.WrittenYear, month), out point);
    }

    private bool TryCentury(out EnglishPoint point)
    {
        point = default;
        string text = Peek();
        int digits = text.Length > 0 ? _tokens[_at].DigitCount : 0;
        if (Peek(1) != "century" || digits is 0 or > 2 || !IsOrdinalEnding(text.Substring(digits)))
        {
            return false;
        }
        int century = int.Parse(text.Substring(0, digits), CultureInfo.InvariantCulture);
        if (century == 0)
        {
            return Expect("a century", "centuries are counted from the 1st on");
        }
        _at += 2;
        return TryMake(
            new SetItem(SetItemKind.Range, EdtfDate.FromYear((century * 100) - 99), EdtfDate.FromYear(century * 100)), out point);
    }

    // "2025", "AD 7", "45 BC", "156X", "some year", "the year 170000002", "the year 17E7"
    private bool TryYear(out EdtfDate year, string expected = "a year")
    {
        year = default;
        if (Accept("some", "year"))
        {
            year = EdtfDate.FromYear(0).WithMasks(EdtfDate.UnspecifiedYear, 0, 0);
            return true;
        }
        int start = _at;
        if ((Accept("the") || true) && Accept("year"))
        {
            if (!IsNumberAt(0, 4))
            {
                return TryLongYear(out year);
            }
        }
        else
        {
            _at = start;
        }
        bool era = AcceptAny("ad", "ce");
        string text = Peek();
        if (text.Length == 0)
        {
            return Expect(expected);
        }
        if (text.Length == 4 && TryMaskedYear(text, out year))
        {
            _at++;
            return true;
        }
        if (!_tokens[_at].IsNumber)
        {
            return Expect(expected);
        }
        bool before = Peek(1) is "bc" or "bce";
        era = era || Peek(1) is "ad" or "ce";
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)
            || (before ? number is 0 or > 9_223_372_036_854_775_809UL : number > long.MaxValue)
            || (!before && (era ? number == 0 : text.Length != 4)))
        {
            return Expect("a year of four digits");
        }
        _at += before || Peek(1) is "ad" or "ce" ? 2 : 1;
        // Astronomical 0 is 1 BC.
        year = EdtfDate.FromYear(before ? unchecked((long)(1 - number)) : (long)number);
        return true;
    }

    private bool TryLongYear(out EdtfDate year)
    {
        year = default;
        string text = (Accept("-") ? "Y-" : "Y") + Peek().ToUpperInvariant();
        if (!When.TryParse(text, out When? when) || when is not DateWhen { Date: { IsLongYear: true, SignificantDigits: null } date })
        {
            return Expect("a year that a 64-bit integer holds");
        }
        _at++;
        year = date;
        return true;
    }

    private bool TrySignificantDigits(ref EnglishPoint point)
    {
        if (Peek() == "," && Peek(1) == "to" && _at + 2 < _tokens.Count && _tokens[_at + 2].IsNumber && Peek(3) == "significant" && Peek(4) is "digit" or "digits")
        {
            EdtfDate year = point.Date;
            if (year.HasUnspecifiedDigits || !IsNumberAt(2, 2) || Number(2) < 1 || Number(2) > year.DigitsOfYear)
            {
                return Expect("no more significant digits than the year has");
            }
            point = EnglishPoint.Of(year.WithSignificantDigits(Number(2)));
            _at += 5;
        }
        return true;
    }

    // A year that months and days can stand after.
    private bool TryShortYear(out EdtfDate year)
    {
        int start = _at;
        return TryYear(out year) && (!year.IsLongYear || (Retry(start) && Expect("a year of four digits")));
    }

    private bool TryPlainYear(out long year)
    {
        bool read = TryYear(out EdtfDate date) && date.YearMask == 0 && !date.IsLongYear && !date.HasExponent;
        year = date.WrittenYear;
        return read || Expect("a year of four digits");
    }

    private static bool TryMaskedYear(string text, out EdtfDate year)
    {
        int value = 0;
        int mask = 0;
        year = default;
        for (int index = 0; index < 4; index++)
        {
            if (text[index] is not (>= '0' and <= '9') and not 'x')
            {
                return false;
            }
            value = (value * 10) + (text[index] == 'x' ? 0 : text[index] - '0');
            mask |= text[index] == 'x' ? 8 >> index : 0;
        }
        year = EdtfDate.FromYear(value).WithMasks(mask, 0, 0);
        return mask != 0;
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
