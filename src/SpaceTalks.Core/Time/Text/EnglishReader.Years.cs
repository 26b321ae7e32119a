using System;
using System.Globalization;

namespace SpaceTalks.Time;

// Years, and what begins with one: "2025", "45 BC", "2025-10", "2026 Q1".
internal sealed partial class EnglishReader
{
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
            if (!TryMakeDay(year, month, Number(0), _at, out EdtfDate date))
            {
                return false;
            }
            _at++;
            return TryMake(date, out point);
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
}
