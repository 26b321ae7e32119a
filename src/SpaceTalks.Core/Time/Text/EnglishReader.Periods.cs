using System;
using System.Globalization;
using NodaTime;

namespace SpaceTalks.Time;

// Periods that have names: "late August 2025", "Q1 2026", "FY2026", "the week of 25 August 2025".
internal sealed partial class EnglishReader
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    // "late August 2025", "late in August 2025", "mid-2026", "the early 2030s", "beginning of August 2025"; "2020 Dec Late" is read where
    // the year comes first.
    private bool TryThird(out EnglishPoint point)
    {
        point = default;
        if (!TryThirdWord(out int third))
        {
            return false;
        }
        AcceptAny("-", "in");
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
        return Peek() == "-"
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

    // "Q1 2026", "1Q 2026", "first quarter of 2026", "1H 2026", "summer 2026", "winter 2025-26", "the first third of 2026"
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
        if (!TryShortYear(out EdtfDate year) || !TryMake(EdtfDate.FromMonth(year.WrittenYear, code).WithMasks(year.YearMask, 0, 0), out point))
        {
            return false;
        }
        if (year.YearMask == 0 && point.LastDay.Year > year.WrittenYear)
        {
            PassNextYear(year.WrittenYear + 1);
        }
        return true;
    }

    // "winter 2025-2026", "winter 2025/26": one season, which is named by both of its years.
    private void PassNextYear(long year)
    {
        string text = year.ToString("0000", CultureInfo.InvariantCulture);
        if (Peek() is "-" or "/" && IsNumberAt(1, 4) && (Peek(1) == text || Peek(1) == text.Substring(2)))
        {
            _at += 2;
        }
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
        if (number == 0 && text is "1st" or "2nd" or "3rd" or "4th")
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
}
