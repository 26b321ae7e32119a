using System;
using NodaTime;

namespace SpaceTalks.Time;

// Operands: dates and parts of periods, with their qualifiers, and with a year of their own or of another operand.
internal ref partial struct DateReader
{
    private Qualifier PassQualifiers()
    {
        Qualifier qualifier = Qualifier.None;
        while (true)
        {
            if (Accept(TermKind.Circa))
            {
                qualifier |= Qualifier.Approximate;
            }
            else if (Accept(TermKind.Possibly))
            {
                qualifier |= Qualifier.Uncertain;
                AcceptSign(',');
            }
            else
            {
                return qualifier;
            }
        }
    }

    private bool TryOperand(out DateOperand operand)
    {
        operand = default;
        Qualifier qualifier = Qualifier.None;
        while (true)
        {
            if (Kind() is TermKind.Circa or TermKind.Possibly)
            {
                qualifier |= PassQualifiers();
            }
            else if (Kind() == TermKind.In)
            {
                _isWithin |= Peek().Value == 1;
                _at++;
            }
            else if (!Accept(TermKind.Filler))
            {
                break;
            }
        }
        if (!TryOperandBase(ref operand, isInner: false))
        {
            return Expect("a date");
        }
        if (AcceptSign('?'))
        {
            qualifier |= Qualifier.Uncertain;
        }
        operand.Qualifier |= qualifier;
        operand.EndAt = _at;
        return true;
    }

    private bool TryOperandBase(ref DateOperand operand, bool isInner)
    {
        bool isOfPart = _isOfPart;
        _isOfPart = isInner;
        bool read = TryAnyOperand(ref operand);
        _isOfPart = isOfPart;
        return read;
    }

    private bool TryAnyOperand(ref DateOperand operand)
    {
        operand = default;
        switch (Peek().Kind)
        {
            case TermKind.Weekday:
                return TryWeekday(ref operand);
            case TermKind.Part:
                return TryPart(ref operand, new DatePart(PartUnit.Third, Peek().Value));
            case TermKind.Edge:
                int edge = Peek().Value;
                return TryPart(ref operand, edge == 1 ? new DatePart(PartUnit.Third, 1) : new DatePart(PartUnit.Boundary, edge));
            case TermKind.Ordinal:
                return TryOrdinal(ref operand, Peek().Value);
            case TermKind.Number:
                return TryNumber(ref operand);
            case TermKind.Letter:
                return TryLetter(ref operand);
            case TermKind.Season or TermKind.Hemisphere:
                return TrySeason(ref operand);
            case TermKind.Month:
                return TryMonth(ref operand);
            case TermKind.Fiscal or TermKind.Country:
                return TryFiscal(ref operand);
            case TermKind.Unit:
                return TryUnit(ref operand);
            case TermKind.Some:
                return TrySome(ref operand);
            case TermKind.Named:
                return TryNamed(ref operand);
            case TermKind.WeekOf:
                return TryWeekOf(ref operand);
            case TermKind.Masked or TermKind.AnnoDomini:
                return TryYear(out EdtfDate year) && SetYear(ref operand, year) && TrySignificantDigits(ref operand);
            case TermKind.Sign when IsSign('-') && Kind(1) == TermKind.Number:
                return TryLongYear(out EdtfDate early) && SetYear(ref operand, early) && TrySignificantDigits(ref operand);
            default:
                return false;
        }
    }

    // "late August 2025", "late in August 2025", "mid-2026", "the end of the third quarter"
    private bool TryPart(ref DateOperand operand, DatePart part)
    {
        _at++;
        AcceptSign('-');
        Accept(TermKind.In);
        Accept(TermKind.Of);
        AcceptSign('-');
        PassFillers();
        // "mid-to-late 2026", "early or mid-2026": the second part has the period.
        bool isAlone = Kind() is TermKind.To or TermKind.Or or TermKind.And || (Kind() == TermKind.Part);
        DateOperand inner = default;
        if (!isAlone && !TryOperandBase(ref inner, isInner: true))
        {
            return Expect("a month, a year or a decade");
        }
        if (inner.HasPart && inner.Inner.Unit != PartUnit.None)
        {
            return Expect("a month, a year or a decade");
        }
        operand = inner;
        operand.Inner = inner.Outer;
        operand.Outer = part;
        return true;
    }

    // "first quarter of 2026", "the last day of February 2004", "the second half of August 2025", "20th century"
    private bool TryOrdinal(ref DateOperand operand, int number)
    {
        int start = _at++;
        if (Kind() is TermKind.Or or TermKind.And or TermKind.To or TermKind.Until || IsSign('-'))
        {
            operand = new DateOperand { Kind = OperandKind.Ordinal, Month = number };
            return number > 0;
        }
        DateUnit unit;
        if (Kind() == TermKind.Ordinal && Peek().Value == 3)
        {
            unit = DateUnit.Third;
        }
        else if (Kind() == TermKind.Unit)
        {
            unit = (DateUnit)Peek().Value;
        }
        else
        {
            return false;
        }
        _at++;
        return unit switch
        {
            DateUnit.Quarter => TryNumbered(ref operand, start, number, 4, PartUnit.Quarter, (int)SubYear.Quarter1),
            DateUnit.Half => TryNumbered(ref operand, start, number, 2, PartUnit.Half, (int)SubYear.Semestral1),
            DateUnit.Third => TryNumbered(ref operand, start, number, 3, PartUnit.Third, (int)SubYear.Quadrimester1),
            DateUnit.TenDays => TryNumbered(ref operand, start, number, 3, PartUnit.TenDays, 0),
            DateUnit.Day => TryDayOf(ref operand, number),
            DateUnit.Century => TryCentury(ref operand, number),
            _ => false,
        };
    }

    private bool TryDayOf(ref DateOperand operand, int number)
    {
        Accept(TermKind.Of);
        PassFillers();
        DateOperand inner = default;
        if (number is not (1 or -1) || !TryOperandBase(ref inner, isInner: true) || inner.HasPart || !TryResolve(ref inner, out DatePoint point)
            || !TryDateOf(number == 1 ? point.FirstDay : point.LastDay, out EdtfDate day))
        {
            return Expect("a day");
        }
        return SetPeriod(ref operand, DatePeriod.Of(day));
    }

    // A part of a year by its number, or a part of what follows.
    private bool TryNumbered(ref DateOperand operand, int start, int number, int count, PartUnit unit, int code)
    {
        number = number == -1 ? count : number;
        if (number < 1 || number > count)
        {
            string name = unit switch { PartUnit.Quarter => "quarter", PartUnit.Half => "half", PartUnit.TenDays => "ten days", _ => "third" };
            return ExpectAt(start, FormattableString.Invariant($"a {name}, 1 to {count}"), FormattableString.Invariant($"a year has no {name} {number}"));
        }
        int end = _at;
        bool isOf = Accept(TermKind.Of);
        PassFillers();
        if (Kind() is TermKind.Month or TermKind.Fiscal or TermKind.Country or TermKind.Named || IsPeriodOfYears() || IsFiscalNumber())
        {
            DateOperand inner = default;
            if (!TryOperandBase(ref inner, isInner: true) || inner.HasPart)
            {
                return false;
            }
            operand = inner;
            operand.Outer = new DatePart(unit, number - 1);
            return true;
        }
        if (unit == PartUnit.TenDays)
        {
            return Expect("a month");
        }
        if (!isOf)
        {
            Retry(end);
        }
        operand = new DateOperand { Kind = OperandKind.SubYear, Month = code + number - 1 };
        return TryOwnYear(ref operand);
    }

    // "2020s", "20-е годы XX века", "20th century", "XX век".
    private readonly bool IsPeriodOfYears() =>
        (Kind() == TermKind.Number && (Peek().Ending & NumberEnding.Plural) != 0 && Peek().DigitCount is 2 or 4 && !IsUnit(DateUnit.Century, 1))
        || (Kind() is TermKind.Number or TermKind.Ordinal && IsUnit(DateUnit.Century, 1));

    private readonly bool IsFiscalNumber() =>
        IsNumber(0, 4, 4) && (Kind(1) == TermKind.Fiscal || (IsSign('/', 1) && IsNumber(2, 2, 2) && Kind(3) == TermKind.Fiscal));

    // The year given with a month or a part of a year, if there is one.
    private bool TryOwnYear(ref DateOperand operand)
    {
        int start = _at;
        bool isJoined = AcceptSign('-') || AcceptSign('/');
        bool comma = AcceptSign(',');
        bool isOf = Accept(TermKind.Of);
        PassFillers();
        if (Kind() is TermKind.Number or TermKind.Masked or TermKind.AnnoDomini or TermKind.Some || IsUnit(DateUnit.Year))
        {
            int at = _at;
            if (TryYear(out EdtfDate year) && !year.IsLongYear)
            {
                operand.Year = year;
                operand.HasYear = true;
                return true;
            }
            // Days of the month, or the next member of a list, are not a year.
            bool isYear = isOf || Kind() == TermKind.Unknown;
            Retry(at);
            if (isYear || !(isJoined || comma))
            {
                NoteShortYear();
            }
        }
        if (!isOf)
        {
            Retry(start);
            return true;
        }
        return Expect("a year");
    }

    private void NoteShortYear()
    {
        if (Kind() == TermKind.Number && Peek().DigitCount == 2)
        {
            Expect("a year of four digits", "a shorter year does not give the century");
        }
    }

    private static bool SetYear(ref DateOperand operand, EdtfDate year)
    {
        operand = new DateOperand { Kind = OperandKind.Year, Year = year, HasYear = true };
        return true;
    }

    private static bool SetPeriod(ref DateOperand operand, DatePeriod period)
    {
        operand = new DateOperand { Kind = OperandKind.Period, Period = period };
        return true;
    }

    // Gives two operands the year, month or unit that only one of them has.
    private bool TryFillYear(ref DateOperand first, ref DateOperand second)
    {
        if (first.Kind == OperandKind.None)
        {
            DateOperand part = first;
            first = second;
            first.Inner = default;
            first.Outer = part.Outer;
        }
        if (first.Kind == OperandKind.Ordinal)
        {
            if (second.Kind != OperandKind.SubYear && second.Kind != OperandKind.Ordinal)
            {
                return ExpectAt(first.EndAt, "a quarter, a half or a third");
            }
            (int least, int count) = second.Month switch { >= 40 => (40, 2), >= 37 => (37, 3), >= 33 => (33, 4), _ => (0, 0) };
            if (first.Month > count)
            {
                return ExpectAt(first.EndAt, "a part of a year that exists");
            }
            first.Kind = OperandKind.SubYear;
            first.Month = least + first.Month - 1;
        }
        if (second.Kind == OperandKind.Day && first.Kind == OperandKind.DayOfMonth)
        {
            second.Kind = OperandKind.DayOfMonth;
            second.Month = first.Month;
        }
        if (first.Kind == OperandKind.Day && second.Kind == OperandKind.DayOfMonth)
        {
            first.Kind = OperandKind.DayOfMonth;
            first.Month = second.Month;
        }
        if (NeedsYear(second) && first.HasYear && first.IsYearFirst && first.Year.YearMask == 0)
        {
            second.Year = first.Year;
            second.HasYear = second.SharesYear = first.SharesYear = true;
        }
        if (NeedsYear(first) && second.HasYear && second.Year.YearMask == 0 && second.Kind is OperandKind.DayOfMonth or OperandKind.Month or OperandKind.SubYear)
        {
            first.Year = second.Year;
            first.HasYear = first.SharesYear = true;
        }
        return true;
    }

    private static bool NeedsYear(DateOperand operand) =>
        !operand.HasYear && operand.Kind is OperandKind.DayOfMonth or OperandKind.Month or OperandKind.SubYear;

    // True if one operand begins no later than the next; days of one month are left as they are.
    private bool IsInOrder(DateOperand first, DateOperand second)
    {
        bool isOneMonth = first.Kind == OperandKind.DayOfMonth && second.Kind == OperandKind.DayOfMonth && first.Month == second.Month;
        return isOneMonth || !TryResolve(ref first, out DatePoint one) || !TryResolve(ref second, out DatePoint other)
            || one.FirstDay <= other.FirstDay;
    }

    // The meaning of an operand, once all of it is known.
    private bool TryResolve(ref DateOperand operand, out DatePoint point)
    {
        point = default;
        if (operand.Kind != OperandKind.Period)
        {
            if (!operand.HasYear || operand.Kind is OperandKind.None or OperandKind.Day or OperandKind.Ordinal)
            {
                return ExpectAt(operand.EndAt, operand.Kind is OperandKind.Day ? "a month" : "a year");
            }
            EdtfDate date = operand.Year;
            if (operand.Kind == OperandKind.DayOfMonth && !TryMakeDay(operand.Year, operand.Month, operand.Day, operand.DayAt, out date))
            {
                return false;
            }
            if (operand.Kind is OperandKind.Month or OperandKind.SubYear)
            {
                date = EdtfDate.FromMonth(operand.Year.WrittenYear, operand.Month).WithMasks(operand.Year.YearMask, 0, 0);
            }
            operand.Period = DatePeriod.Of(date);
        }
        DatePeriod period = operand.Period;
        if (operand.Inner.Unit != PartUnit.None)
        {
            if (!TryTakePart(operand.Inner, ref period, operand.EndAt))
            {
                return false;
            }
            operand.Period = period;
        }
        if (operand.Outer.Unit != PartUnit.None && !TryTakePart(operand.Outer, ref period, operand.EndAt))
        {
            return false;
        }
        point = period.Point.With(operand.Qualifier);
        return true;
    }

    // A part of a period: thirds and halves of every kind that has them, quarters of years and centuries, and the first and last day.
    private bool TryTakePart(DatePart part, ref DatePeriod period, int at)
    {
        switch (part.Unit)
        {
            case PartUnit.Boundary:
                if (!TryDateOf(part.Number == 0 ? period.Point.FirstDay : period.Point.LastDay, out EdtfDate day))
                {
                    return false;
                }
                period = DatePeriod.Of(day);
                return true;
            case PartUnit.TenDays when period.Months == 1:
                period = DatePeriod.Of(DatePoint.Of(DateThirds.Days(period.FirstYear, period.FirstMonth, (part.Number * 10) + 1, part.Number == 2 ? 31 : (part.Number + 1) * 10)));
                return true;
            case PartUnit.Third when period.Years == 10:
                period = DatePeriod.Of(DatePoint.Of(DateThirds.OfDecade(_conventions, period.FirstYear, part.Number, part.LastNumber)));
                return true;
            case PartUnit.Third when period.Months == 12:
                period = DatePeriod.Of(DatePoint.Of(DateThirds.OfYear(_conventions, period.FirstYear, period.FirstMonth, part.Number, part.LastNumber)));
                return true;
            case PartUnit.Third when period.Months == 1:
                period = DatePeriod.Of(DatePoint.Of(DateThirds.OfMonth(_conventions, period.FirstYear, period.FirstMonth, part.Number, part.LastNumber)));
                return true;
            case PartUnit.Third when period.Years == 100:
                int first = part.Number == 0 ? 0 : 34 + ((part.Number - 1) * 33);
                int last = 33 + (part.LastNumber * 33);
                period = DatePeriod.OfYears(period.FirstYear + first, last - first + 1);
                return true;
            case PartUnit.Third when period.Months is 3 or 6:
                int size = period.Months / 3;
                return TakeMonths(ref period, part.Number * size, (part.LastNumber - part.Number + 1) * size);
            case PartUnit.Half when period.IsCalendarYear:
                period = DatePeriod.Of(EdtfDate.FromMonth(period.FirstYear, (int)SubYear.Semestral1 + part.Number));
                return true;
            case PartUnit.Half when period.Months is 6 or 12:
                return TakeMonths(ref period, part.Number * period.Months / 2, period.Months / 2);
            case PartUnit.Half when period.Months == 1:
                period = DatePeriod.Of(DatePoint.Of(DateThirds.Days(period.FirstYear, period.FirstMonth, part.Number == 0 ? 1 : 16, part.Number == 0 ? 15 : 31)));
                return true;
            case PartUnit.Half when period.Years is 10 or 100:
                period = DatePeriod.OfYears(period.FirstYear + (part.Number * period.Years / 2), period.Years / 2);
                return true;
            case PartUnit.Quarter when period.IsCalendarYear:
                period = DatePeriod.Of(EdtfDate.FromMonth(period.FirstYear, (int)SubYear.Quarter1 + part.Number));
                return true;
            case PartUnit.Quarter when period.Months == 12:
                return TakeMonths(ref period, part.Number * 3, 3);
            case PartUnit.Quarter when period.Years == 100:
                period = DatePeriod.OfYears(period.FirstYear + (part.Number * 25), 25);
                return true;
            default:
                return ExpectAt(at, "a period that has such a part");
        }
    }

    // Some months of a period, as days if the period is written in days, as a fiscal year is.
    private bool TakeMonths(ref DatePeriod period, int skip, int count)
    {
        long month = period.FirstMonth - 1 + skip;
        long year = period.FirstYear + (month / 12);
        int firstMonth = (int)(month % 12) + 1;
        if (!period.Point.IsDate)
        {
            period = DatePeriod.OfMonths(new LocalDate((int)year, firstMonth, 1), count);
            return true;
        }
        EdtfDate first = EdtfDate.FromMonth(year, firstMonth);
        long lastMonth = month + count - 1;
        if (period.FirstYear + (lastMonth / 12) > 9999)
        {
            return Expect("a month in the years -9999 to 9999");
        }
        EdtfDate last = EdtfDate.FromMonth(period.FirstYear + (lastMonth / 12), (int)(lastMonth % 12) + 1);
        period = count == 1 ? DatePeriod.Of(first) : DatePeriod.Of(DatePoint.Of(new SetItem(SetItemKind.Range, first, last))) with
        {
            FirstYear = year, FirstMonth = firstMonth, Months = count,
        };
        return true;
    }
}
