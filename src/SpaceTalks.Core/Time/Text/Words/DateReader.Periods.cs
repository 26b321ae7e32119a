using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace SpaceTalks.Time;

// Named periods: quarters, seasons, fiscal years, weeks, decades, centuries, and periods of which a part is unspecified.
internal ref partial struct DateReader
{
    // "Q1 2026", "H2 2026", "Q2/2020"
    private bool TryLetter(ref DateOperand operand)
    {
        if (!IsNumber(1, 1, 1) || Peek(1).IsApart)
        {
            return false;
        }
        int start = _at;
        bool isQuarter = Peek().Value == 0;
        _at++;
        int number = (int)Peek().Number;
        _at++;
        return TryNumbered(
            ref operand, start, number, isQuarter ? 4 : 2, isQuarter ? PartUnit.Quarter : PartUnit.Half, (int)(isQuarter ? SubYear.Quarter1 : SubYear.Semestral1));
    }

    // "summer 2026", "northern summer 2026", "winter 2025-26", "зима 2026/27 года в Южном полушарии", "зима, начавшаяся в 202X году"
    private bool TrySeason(ref DateOperand operand)
    {
        int place = Accept(TermKind.Hemisphere, out int before) ? before : 0;
        if (!Accept(TermKind.Season, out int season))
        {
            return Expect("a season");
        }
        operand = new DateOperand { Kind = OperandKind.SubYear };
        int here = _at;
        bool isBegun = AcceptSign(',') && Accept(TermKind.Begun) && (Accept(TermKind.In) || true);
        if (!isBegun)
        {
            Retry(here);
        }
        if (!TryOwnYear(ref operand))
        {
            return false;
        }
        int afterYear = _at;
        bool isOfTwoYears = operand.HasYear && operand.Year.YearMask == 0 && PassNextYear(operand.Year.WrittenYear + 1);
        if (place == 0 && Accept(TermKind.Hemisphere, out int after))
        {
            place = after;
        }
        operand.Month = (int)SubYear.Spring + season + (4 * (place != 0 ? place : (int)_conventions.Seasons));
        bool crossesYear = operand.Month is (int)SubYear.Winter or (int)SubYear.NorthernWinter or (int)SubYear.SouthernSummer;
        if (isOfTwoYears && !crossesYear)
        {
            Retry(afterYear);
            return true;
        }
        if (_language.IsWinterOfEitherYear && crossesYear && operand.HasYear && !isOfTwoYears && !isBegun && operand.Year.YearMask == 0
            && Choose(2, PositionAt(here)) == 0)
        {
            operand.Year = EdtfDate.FromYear(operand.Year.WrittenYear - 1);
        }
        return true;
    }

    // "winter 2025-2026", "winter 2025/26": a single season, named after both of its years.
    private bool PassNextYear(long year)
    {
        bool isNext = (IsSign('-') || IsSign('/'))
            && ((Kind(1) == TermKind.Number && Peek(1).DigitCount == 4 && Peek(1).Number == year)
                || (Kind(1) == TermKind.Number && Peek(1).DigitCount == 2 && Peek(1).Number == year % 100));
        _at += isNext ? 2 : 0;
        if (isNext)
        {
            AcceptUnit(DateUnit.Year);
        }
        return isNext;
    }

    // "August 2025", "August 25, 2025", "Aug-2025", "August, 20th, 2018", and "2020 Dec Late" with the year first
    private bool TryMonth(ref DateOperand operand)
    {
        int month = Peek().Value;
        _at++;
        int here = _at;
        bool comma = AcceptSign(',');
        PassFillers();
        bool isEarlyYear = Kind(1) is TermKind.BeforeChrist or TermKind.AnnoDomini || (IsUnit(DateUnit.Year, 1) && Kind(2) is TermKind.BeforeChrist or TermKind.AnnoDomini);
        if (Kind() == TermKind.Number && !isEarlyYear && Peek().DigitCount <= 2 && (!comma || Peek().Ending != NumberEnding.None) && !IsSign('/', 1) | IsDayOfList())
        {
            operand = new DateOperand { Kind = OperandKind.DayOfMonth, Month = month, Day = (int)Peek().Number, DayAt = _at };
            _at++;
            return TryOwnYear(ref operand);
        }
        Retry(here);
        operand = new DateOperand { Kind = OperandKind.Month, Month = month };
        return TryOwnYear(ref operand);
    }

    // "April 26/27, 2021"
    private readonly bool IsDayOfList() => IsSign('/', 1) && IsNumber(2, 1, 2);

    // "FY2026", "US fiscal year 2026", "JFY2026", "FY2026-27", "FY 2027 Q2", "2026 финансовый год в США"
    private bool TryFiscal(ref DateOperand operand)
    {
        int start = _at;
        int country = Accept(TermKind.Country, out int said) ? said : -1;
        long year;
        bool isOfTwoYears = false;
        if (Kind() == TermKind.Fiscal)
        {
            country = Peek().Value >= 0 ? Peek().Value : country;
            _at++;
            AcceptUnit(DateUnit.Year);
            if (!TryFiscalYear(out year, ref isOfTwoYears))
            {
                return false;
            }
        }
        else
        {
            if (!TryFiscalYear(out year, ref isOfTwoYears) || !Accept(TermKind.Fiscal))
            {
                return Expect("a fiscal year");
            }
            country = Accept(TermKind.Country, out said) ? said : country;
        }
        int firstMonth = _conventions.FiscalYearFirstMonth;
        bool isNamedByEnd = _conventions.IsFiscalYearNamedByEnd;
        if (isOfTwoYears)
        {
            firstMonth = _conventions.TwoYearFiscalYearFirstMonth;
            isNamedByEnd = false;
        }
        else if (country < 0 && _language.IsFiscalYearOfEitherCountry)
        {
            country = Choose(2, PositionAt(start)) == 0 ? 2 : 0;
        }
        switch (country)
        {
            case 0:
                (firstMonth, isNamedByEnd) = (10, true);
                break;
            case 1:
                (firstMonth, isNamedByEnd) = (4, false);
                break;
            case 2:
                (firstMonth, isNamedByEnd) = (1, false);
                break;
        }
        LocalDate first = new((int)(isNamedByEnd && firstMonth > 1 ? year - 1 : year), firstMonth, 1);
        SetPeriod(ref operand, DatePeriod.OfMonths(first, 12));
        int end = _at;
        if (TryPartBehind(out DatePart part))
        {
            operand.Outer = part;
        }
        else
        {
            Retry(end);
        }
        return true;
    }

    // "FY 2027 Q2": a quarter after its year.
    private bool TryPartBehind(out DatePart part)
    {
        part = default;
        AcceptSign(',');
        if (Kind() == TermKind.Letter && IsNumber(1, 1, 1) && !Peek(1).IsApart)
        {
            part = new DatePart(Peek().Value == 0 ? PartUnit.Quarter : PartUnit.Half, (int)Peek(1).Number - 1);
            _at += 2;
        }
        else if ((Kind() == TermKind.Ordinal || (Kind() == TermKind.Number && Peek().DigitCount == 1)) && (IsUnit(DateUnit.Quarter, 1) || IsUnit(DateUnit.Half, 1)))
        {
            part = new DatePart(IsUnit(DateUnit.Quarter, 1) ? PartUnit.Quarter : PartUnit.Half, (Kind() == TermKind.Number ? (int)Peek().Number : Peek().Value) - 1);
            _at += 2;
        }
        // A part with a year of its own is the next member of a list.
        return !(Kind() is TermKind.Number or TermKind.Masked or TermKind.AnnoDomini or TermKind.Some or TermKind.Of || IsUnit(DateUnit.Year))
            && part.Unit != PartUnit.None && part.Number >= 0 && part.Number < (part.Unit == PartUnit.Quarter ? 4 : 2);
    }

    private bool TryFiscalYear(out long year, ref bool isOfTwoYears)
    {
        year = Peek().Number;
        if (Kind() != TermKind.Number || Peek().DigitCount != 4 || year is < 2 or > 9998)
        {
            return Expect("the four digits of a fiscal year");
        }
        _at++;
        if ((IsSign('-') || IsSign('/')) && IsNumber(1, 2, 2))
        {
            int next = (int)((year + 1) % 100);
            if (Peek(1).Number != next)
            {
                return ExpectAt(_at + 1, "\"" + next.ToString("00", CultureInfo.InvariantCulture) + "\"", "a fiscal year named after two years lies in both");
            }
            _at += 2;
            isOfTwoYears = true;
        }
        return true;
    }

    // "quarter 1 2026", "the year 170000002", "day X5 of May 2020", "неделя 25–31 августа 2025 года"
    private bool TryUnit(ref DateOperand operand)
    {
        int start = _at;
        DateUnit unit = (DateUnit)Peek().Value;
        switch (unit)
        {
            case DateUnit.Quarter or DateUnit.Half when IsNumber(1, 1, 1):
                _at++;
                int number = (int)Peek().Number;
                _at++;
                return unit == DateUnit.Quarter
                    ? TryNumbered(ref operand, start, number, 4, PartUnit.Quarter, (int)SubYear.Quarter1)
                    : TryNumbered(ref operand, start, number, 2, PartUnit.Half, (int)SubYear.Semestral1);
            case DateUnit.Year:
                return TryYear(out EdtfDate year) && SetYear(ref operand, year) && TrySignificantDigits(ref operand);
            case DateUnit.Day or DateUnit.Month:
                return TryUnspecified(ref operand);
            case DateUnit.Week:
                _at++;
                return TryPair(out DateOperand first, out DateOperand second, out TermKind joint) && joint is TermKind.To or TermKind.Until
                    && TryFillYear(ref first, ref second) && TryResolve(ref first, out DatePoint monday) && TryResolve(ref second, out DatePoint sunday)
                    && IsWeek(monday.FirstDay, sunday.LastDay)
                    ? SetPeriod(ref operand, DatePeriod.Of(DatePoint.Between(monday.FirstDay, sunday.LastDay)))
                    : Expect("the seven days of a week");
            default:
                return false;
        }
    }

    private static bool IsWeek(CalendarDay first, CalendarDay last)
    {
        for (int more = 6; more > 0; more--)
        {
            first = first.Next;
        }
        return first == last;
    }

    // "some day of May 2020", "the 15th of some month of 2025", "some year"
    private bool TrySome(ref DateOperand operand) =>
        IsUnit(DateUnit.Year, 1) ? TryYear(out EdtfDate year) && SetYear(ref operand, year) : TryUnspecified(ref operand);

    // A date whose day or month, or some of its digits, are unspecified.
    private bool TryUnspecified(ref DateOperand operand)
    {
        int start = _at;
        int day = 0;
        int dayMask = 0;
        bool hasDay = false;
        if ((Kind() == TermKind.Some && IsUnit(DateUnit.Day, 1)) || (IsUnit(DateUnit.Day) && Kind(1) == TermKind.Masked))
        {
            hasDay = true;
            dayMask = EdtfDate.UnspecifiedMonthOrDay;
            if (Kind() == TermKind.Some)
            {
                _at += 2;
            }
            else
            {
                _at++;
                if (!TryMasked(31, out day, out dayMask))
                {
                    return false;
                }
            }
            Accept(TermKind.Of);
        }
        else if (Kind() == TermKind.Number)
        {
            day = (int)Peek().Number;
            hasDay = true;
            _at++;
            Accept(TermKind.Numbered);
            Accept(TermKind.Of);
        }
        int month = 0;
        int monthMask = 0;
        bool hasMonth = Accept(TermKind.Month, out month);
        if (!hasMonth && Kind() == TermKind.Some && IsUnit(DateUnit.Month, 1))
        {
            _at += 2;
            hasMonth = true;
            month = 0;
            monthMask = EdtfDate.UnspecifiedMonthOrDay;
        }
        else if (!hasMonth && IsUnit(DateUnit.Month) && Kind(1) == TermKind.Masked)
        {
            _at++;
            hasMonth = TryMasked(12, out month, out monthMask);
        }
        if (!hasMonth)
        {
            if (!hasDay || dayMask != EdtfDate.UnspecifiedMonthOrDay)
            {
                return Expect("a month");
            }
            month = 0;
            monthMask = EdtfDate.UnspecifiedMonthOrDay;
        }
        Accept(TermKind.Of);
        if (!TryYear(out EdtfDate year) || year.IsLongYear)
        {
            return Expect("a year of four digits");
        }
        if (!hasDay)
        {
            return SetPeriod(ref operand, DatePeriod.Of(EdtfDate.FromMonth(year.WrittenYear, month).WithMasks(year.YearMask, monthMask, 0)));
        }
        if (dayMask == 0 && monthMask == 0)
        {
            operand = new DateOperand { Kind = OperandKind.DayOfMonth, Day = day, Month = month, DayAt = start, HasYear = true, Year = year };
            return true;
        }
        if (dayMask == 0 && day is < 1 or > 31)
        {
            return Expect("a day that exists");
        }
        EdtfDate date = EdtfDate.FromDay(year.WrittenYear, month, day).WithMasks(year.YearMask, monthMask, dayMask);
        return date.GetDays().IsEmpty ? Expect("a day that exists") : SetPeriod(ref operand, DatePeriod.Of(date));
    }

    // Two digits, at least one of which is X, as in a part of an EDTF date.
    private bool TryMasked(int limit, out int value, out int mask)
    {
        value = 0;
        mask = 0;
        string text = Raw(0).ToUpperInvariant();
        if (text.Length != 2 || !When.TryParse((limit == 12 ? "2000-" : "2000-01-") + text, out When? when) || when is not DateWhen { Date: { HasUnspecifiedDigits: true } date })
        {
            return Expect("two digits, one of them X");
        }
        value = limit == 12 ? date.MonthCode : date.DayOfMonth;
        mask = limit == 12 ? date.MonthMask : date.DayMask;
        _at++;
        return true;
    }

    // "the decade of the 2000s", "the century of the 2000s", "столетие 2000–2099 годов"
    private bool TryNamed(ref DateOperand operand)
    {
        int width = Peek().Value;
        _at++;
        PassFillers();
        if (Kind() != TermKind.Number || Peek().DigitCount != 4 || Peek().Number % width != 0)
        {
            return Expect(FormattableString.Invariant($"the first of {width} years"));
        }
        long first = Peek().Number;
        _at++;
        if (IsSign('-') && IsNumber(1, 4, 4) && Peek(1).Number == first + width - 1)
        {
            _at += 2;
        }
        AcceptUnit(DateUnit.Year);
        return SetYear(ref operand, EdtfDate.FromYear(first).WithMasks(width switch { 10 => 1, 100 => 3, _ => 7 }, 0, 0)) && AsPeriod(ref operand);
    }

    private bool AsPeriod(ref DateOperand operand) => SetPeriod(ref operand, DatePeriod.Of(operand.Year));

    // "the week of 25 August 2025"
    private bool TryWeekOf(ref DateOperand operand)
    {
        int start = _at++;
        PassFillers();
        DateOperand of = default;
        if (!TryOperandBase(ref of, isInner: true) || !TryResolve(ref of, out DatePoint point) || !point.IsDate || !point.Date.IsPrecise
            || point.FirstDay.ToLocalDate() is not { } date)
        {
            return Expect("a day");
        }
        CalendarDay first = point.FirstDay;
        int passed = (int)date.DayOfWeek - 1;
        bool isContaining = passed == 0
            || (_conventions.WeekOf == WeekReading.Unspecified ? Choose(2, PositionAt(start)) == 0 : _conventions.WeekOf == WeekReading.Containing);
        for (; isContaining && passed > 0; passed--)
        {
            first = first.Previous;
        }
        CalendarDay last = first;
        for (int more = 6; more > 0; more--)
        {
            last = last.Next;
        }
        return last.Year > 9999 ? Expect("a week in the years -9999 to 9999") : SetPeriod(ref operand, DatePeriod.Of(DatePoint.Between(first, last)));
    }

    // "20th century", "4th century BCE"
    private bool TryCentury(ref DateOperand operand, long century)
    {
        if (century is < 1 or > 99)
        {
            return Expect("a century", "centuries are counted from the 1st");
        }
        bool isBefore = Accept(TermKind.BeforeChrist);
        if (!isBefore)
        {
            Accept(TermKind.AnnoDomini);
        }
        return SetPeriod(ref operand, DatePeriod.OfYears(isBefore ? 1 - (century * 100) : (century * 100) - 99, 100));
    }

    private readonly string Raw(int ahead) => _text.Slice(Peek(ahead).Start, Peek(ahead).Length).ToString();
}
