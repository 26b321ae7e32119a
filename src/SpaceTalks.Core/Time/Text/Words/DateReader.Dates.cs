using System;
using System.Globalization;

namespace SpaceTalks.Time;

// Years, months and days, and everything that begins with a number.
internal ref partial struct DateReader
{
    private bool TryNumber(ref DateOperand operand)
    {
        Term number = Peek();
        int start = _at;
        if (IsJoined(1) && Kind(1) == TermKind.Unknown && Peek(1).Length == 1 && Kind(2) == TermKind.Number && !Peek(2).IsApart)
        {
            return TryLongYear(out EdtfDate far) && SetYear(ref operand, far) && TrySignificantDigits(ref operand);
        }
        if (_at == _shortYearAt)
        {
            return TryShortSecondYear(ref operand);
        }
        if (IsNumericDay())
        {
            return TryNumericDay(ref operand);
        }
        if (IsSign('/', 1) && IsNumber(0, 1, 2) && IsNumber(2, 4, 4) && !IsSign('/', 3))
        {
            return TryMonthOfNumber(ref operand);
        }
        if (_language.HasDottedDates && IsSign('.', 1) && number.DigitCount <= 2 && Kind(2) == TermKind.Number && !Peek(1).IsApart && !Peek(2).IsApart)
        {
            if (IsSign('.', 3) && Kind(4) == TermKind.Number && !Peek(4).IsApart)
            {
                return TryDottedDay(ref operand);
            }
            if (Peek(2).DigitCount == 4)
            {
                return TryMonthOfNumber(ref operand);
            }
        }
        // "1Q 2026", "4Q2025", "2H 2026"
        if (number.DigitCount == 1 && number.Ending == NumberEnding.None && Kind(1) == TermKind.Letter && !Peek(1).IsApart)
        {
            bool isQuarter = Peek(1).Value == 0;
            _at += 2;
            return TryNumbered(
                ref operand, start, (int)number.Number, isQuarter ? 4 : 2, isQuarter ? PartUnit.Quarter : PartUnit.Half, (int)(isQuarter ? SubYear.Quarter1 : SubYear.Semestral1));
        }
        // "1st quarter 2026", "21st century", "1 квартал 2026 года"
        if (number.DigitCount <= 2 && Kind(1) is TermKind.Unit or TermKind.Ordinal && !IsUnit(DateUnit.Year, 1) && !IsUnit(DateUnit.Day, 1) && !IsUnit(DateUnit.Month, 1)
            && (Kind(1) != TermKind.Ordinal || Peek(1).Value == 3))
        {
            return TryOrdinal(ref operand, (int)number.Number);
        }
        if (number.DigitCount <= 2)
        {
            return TryDay(ref operand, (int)number.Number);
        }
        if (number.DigitCount == 4 && (number.Ending & NumberEnding.Plural) != 0)
        {
            return TryDecade(ref operand);
        }
        return IsFiscalNumber() ? TryFiscal(ref operand) : TryYearFirst(ref operand);
    }

    // "25 August 2025", "the 25th of August", "25-Aug-2025", "15-е число неизвестного месяца 2025 года", "20-е годы XXI века"
    private bool TryDay(ref DateOperand operand, int day)
    {
        int dayAt = _at;
        if ((Peek().Ending & NumberEnding.Plural) != 0 && IsUnit(DateUnit.Year, 1))
        {
            return TryDecadeOfCentury(ref operand, day);
        }
        // "45 BC", "AD 7" and similar years.
        if (Kind(1) is TermKind.BeforeChrist or TermKind.AnnoDomini || (IsUnit(DateUnit.Year, 1) && Kind(2) is TermKind.BeforeChrist or TermKind.AnnoDomini))
        {
            return TryYearFirst(ref operand);
        }
        int start = _at++;
        if (Kind() == TermKind.Numbered || (Accept(TermKind.Of) && Kind() is TermKind.Some) || (IsUnit(DateUnit.Month) && Kind(1) == TermKind.Masked)
            || (Kind() == TermKind.Month && Kind(1) == TermKind.Some) || (Kind() == TermKind.Month && Kind(1) == TermKind.Of && Kind(2) == TermKind.Some))
        {
            Retry(start);
            return TryUnspecified(ref operand);
        }
        Retry(start + 1);
        bool isOf = Accept(TermKind.Of);
        bool isJoined = !isOf && IsSign('-') && Kind(1) == TermKind.Month && Peek().IsApart == false && !Peek(1).IsApart && IsSign('-', 2);
        _at += isJoined ? 1 : 0;
        if (isOf && IsUnit(DateUnit.Month) && Kind(1) == TermKind.Masked)
        {
            Retry(start);
            return TryUnspecified(ref operand);
        }
        if (Accept(TermKind.Month, out int month))
        {
            operand = new DateOperand { Kind = OperandKind.DayOfMonth, Day = day, Month = month, DayAt = dayAt };
            return TryOwnYear(ref operand);
        }
        if (isOf)
        {
            return Expect("a month");
        }
        // "25–27 August 2025", "August 25–27, 2025": the other day has the month.
        operand = new DateOperand { Kind = OperandKind.Day, Day = day, DayAt = dayAt };
        if (Kind() is TermKind.Or or TermKind.And or TermKind.To or TermKind.Until or TermKind.BareUntil || (Kind() == TermKind.In && Kind(1) == TermKind.Number)
            || IsSign('-') || (IsSign('/') && IsNumber(1, 1, 2)))
        {
            return true;
        }
        if (IsSign(',') && Kind(1) == TermKind.Number && Peek(1).DigitCount <= 2)
        {
            return true;
        }
        int here = _at;
        bool hasYear = TryOwnYear(ref operand) && operand.HasYear;
        if (!hasYear)
        {
            Retry(here);
            Expect("a month");
            return Kind() == TermKind.Unknown && _at == _terms.Length ? false : operand.Kind == OperandKind.Day && IsSign(',');
        }
        return true;
    }

    // "10/7/2008": two numbers of one or two digits and a year.
    private readonly bool IsNumericDay() =>
        IsSign('/', 1) && IsSign('/', 3) && IsNumber(0, 1, 2) && IsNumber(2, 1, 2) && IsNumber(4, 1, 4);

    private bool TryNumericDay(ref DateOperand operand)
    {
        if (Peek(4).DigitCount != 4)
        {
            return ExpectAt(_at + 4, "a year of four digits", "a shorter year does not give the century");
        }
        int first = (int)Peek().Number;
        int second = (int)Peek(2).Number;
        int year = (int)Peek(4).Number;
        bool dayFirst = IsDay(year, second, first) && _conventions.NumericDates != NumericDateOrder.MonthFirst;
        bool monthFirst = IsDay(year, first, second) && _conventions.NumericDates != NumericDateOrder.DayFirst;
        if (!dayFirst && !monthFirst)
        {
            return Expect("a day that exists", _conventions.NumericDates switch
            {
                NumericDateOrder.DayFirst => "it is not a day, month and year",
                NumericDateOrder.MonthFirst => "it is not a month, day and year",
                _ => "it is neither day, month and year nor month, day and year",
            });
        }
        bool takesDayFirst = dayFirst && (!monthFirst || first == second || Choose(2, PositionAt(_at)) == 0);
        _at += 5;
        operand = new DateOperand
        {
            Kind = OperandKind.DayOfMonth, Day = takesDayFirst ? first : second, Month = takesDayFirst ? second : first, DayAt = _at - 5,
            HasYear = true, Year = EdtfDate.FromYear(year),
        };
        return true;
    }

    // "25.08.2025": the day is always first.
    private bool TryDottedDay(ref DateOperand operand)
    {
        if (Peek(4).DigitCount != 4)
        {
            return ExpectAt(_at + 4, "a year of four digits", "a shorter year does not give the century");
        }
        int month = (int)Peek(2).Number;
        if (month is < 1 or > 12)
        {
            return ExpectAt(_at + 2, "a month, 01 to 12", "the day comes first, then the month");
        }
        operand = new DateOperand
        {
            Kind = OperandKind.DayOfMonth, Day = (int)Peek().Number, Month = month, DayAt = _at, HasYear = true, Year = EdtfDate.FromYear(Peek(4).Number),
        };
        _at += 5;
        AcceptUnit(DateUnit.Year);
        return true;
    }

    // "06/2004", "10.2025"
    private bool TryMonthOfNumber(ref DateOperand operand)
    {
        int month = (int)Peek().Number;
        if (month is < 1 or > 12)
        {
            return Expect("a month, 01 to 12");
        }
        operand = new DateOperand { Kind = OperandKind.Month, Month = month, HasYear = true, Year = EdtfDate.FromYear(Peek(2).Number) };
        _at += 3;
        AcceptUnit(DateUnit.Year);
        return true;
    }

    private static bool IsDay(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= Calendar.DaysInMonth(year, month);

    // "2020s", "2030-х годов", "2000s"
    private bool TryDecade(ref DateOperand operand)
    {
        long decade = Peek().Number;
        if (decade % 10 != 0)
        {
            return Expect("a year or a decade");
        }
        bool isCentury = decade % 100 == 0 && !_language.HundredsAreDecades && !_isOfPart && Choose(2, PositionAt(_at)) == 1;
        _at++;
        AcceptUnit(DateUnit.Year);
        return SetYear(ref operand, EdtfDate.FromYear(decade).WithMasks(isCentury ? 3 : 1, 0, 0)) && AsPeriod(ref operand);
    }

    // "20-е годы XXI века"
    private bool TryDecadeOfCentury(ref DateOperand operand, int decade)
    {
        int start = _at;
        _at += 2;
        bool hasCentury = (Kind() is TermKind.Ordinal or TermKind.Number) && IsUnit(DateUnit.Century, 1);
        if (!hasCentury)
        {
            return ExpectAt(start, "a year of four digits", "a shorter year does not give the century");
        }
        long century = Kind() == TermKind.Ordinal ? Peek().Value : Peek().Number;
        if (decade % 10 != 0 || century is < 1 or > 99)
        {
            return Expect("a decade of a century");
        }
        _at += 2;
        return SetYear(ref operand, EdtfDate.FromYear(((century - 1) * 100) + decade).WithMasks(1, 0, 0)) && AsPeriod(ref operand);
    }

    // "Monday, August 25, 2025"
    private bool TryWeekday(ref DateOperand operand)
    {
        int at = _at;
        int weekday = Peek().Value;
        _at++;
        AcceptSign(',');
        PassFillers();
        if (!TryOperandBase(ref operand, isInner: true) || operand.HasPart)
        {
            return Expect("a day");
        }
        DateOperand copy = operand;
        if (!TryResolve(ref copy, out DatePoint point) || !point.IsDate || point.Date.Precision != DatePrecision.Day)
        {
            return Expect("a day");
        }
        if (point.FirstDay.ToLocalDate() is not { } date || point.Date.HasUnspecifiedDigits)
        {
            return ExpectAt(at, "no day of the week", "days of the week are known only for the years -9998 to 9999");
        }
        return (int)date.DayOfWeek == weekday
            || ExpectAt(at, "the right day of the week", FormattableString.Invariant($"{_language.Print(new DateWhen(point.Date), _conventions)} is a {date.DayOfWeek}"));
    }

    // "2025", "2025-10", "2025-10-15", "2026 Q1", "2020 Dec Late", "2026 год, I квартал"
    private bool TryYearFirst(ref DateOperand operand)
    {
        int start = _at;
        if (!TryYear(out EdtfDate year))
        {
            return false;
        }
        SetYear(ref operand, year);
        if (year.IsLongYear)
        {
            return TrySignificantDigits(ref operand);
        }
        bool isPlain = _at == start + 1 && year.YearMask == 0 && _terms[start].Kind == TermKind.Number && _terms[start].Ending == NumberEnding.None && _terms[start].DigitCount == 4;
        if (isPlain && IsSign('-') && Kind(1) == TermKind.Number && Peek(1).DigitCount == 1 && IsSign('-', 2) && !Peek(1).IsApart)
        {
            return ExpectAt(_at + 1, "a month of two digits", "a numeric date has a year of four digits and a month and a day of two digits each");
        }
        if (isPlain && IsSign('-') && IsNumber(1, 2, 2) && !Peek().IsApart && !Peek(1).IsApart)
        {
            return TryIso(ref operand, year.WrittenYear);
        }
        int afterYear = _at;
        AcceptSign('-');
        AcceptSign(',');
        if (TryPartBehind(out DatePart part))
        {
            operand = new DateOperand
            {
                Kind = OperandKind.SubYear, Month = (int)(part.Unit == PartUnit.Quarter ? SubYear.Quarter1 : SubYear.Semestral1) + part.Number,
                Year = year, HasYear = true, IsYearFirst = true,
            };
            return true;
        }
        Retry(afterYear);
        AcceptSign('-');
        if (year.YearMask == 0 && Accept(TermKind.Month, out int month))
        {
            operand = new DateOperand { Kind = OperandKind.Month, Month = month, Year = year, HasYear = true, IsYearFirst = true };
            if (Kind() == TermKind.Part)
            {
                operand.Outer = new DatePart(PartUnit.Third, Peek().Value);
                _at++;
            }
            else if (Kind() == TermKind.Number && Peek().DigitCount <= 2)
            {
                operand.Kind = OperandKind.DayOfMonth;
                operand.Day = (int)Peek().Number;
                operand.DayAt = _at++;
            }
            return true;
        }
        Retry(afterYear);
        return TrySignificantDigits(ref operand);
    }

    private bool TryIso(ref DateOperand operand, long year)
    {
        int start = _at++;
        int month = (int)Peek().Number;
        if (IsSign('-', 1) && IsNumber(2, 1, 2) && !Peek(2).IsApart)
        {
            if (month is < 1 or > 12)
            {
                return Expect("a month, 01 to 12");
            }
            operand = new DateOperand { Kind = OperandKind.DayOfMonth, Month = month, Day = (int)Peek(2).Number, DayAt = _at + 2, HasYear = true, Year = EdtfDate.FromYear(year) };
            _at += 3;
            return true;
        }
        if (month is < 1 or > 12)
        {
            return Expect("a month, 01 to 12");
        }
        // 2011-12 may be a month or two years; 2025-10 can only be a month.
        if (month > year % 100 && Choose(2, PositionAt(_at)) == 1)
        {
            _shortYearAt = _at;
            Retry(start);
            return true;
        }
        _at++;
        operand = new DateOperand { Kind = OperandKind.Month, Month = month, HasYear = true, Year = EdtfDate.FromYear(year) };
        return true;
    }

    // The second year of "2011-12".
    private bool TryShortSecondYear(ref DateOperand operand)
    {
        long century = _terms[_at - 2].Number / 100 * 100;
        long year = century + Peek().Number;
        _at++;
        return SetYear(ref operand, EdtfDate.FromYear(year));
    }

    // "2025", "AD 7", "45 BC", "156X", "some year", "the year 170000002", "2025 год"
    private bool TryYear(out EdtfDate year)
    {
        year = default;
        if (Kind() == TermKind.Some && IsUnit(DateUnit.Year, 1))
        {
            _at += 2;
            year = EdtfDate.FromYear(0).WithMasks(EdtfDate.UnspecifiedYear, 0, 0);
            return true;
        }
        Accept(TermKind.In);
        PassFillers();
        if (IsUnit(DateUnit.Year))
        {
            _at++;
            if (Kind() != TermKind.Masked && (!IsNumber(0, 4, 4) || (Kind(1) == TermKind.Unknown && IsJoined(1))))
            {
                return TryLongYear(out year);
            }
        }
        bool era = Accept(TermKind.AnnoDomini);
        if (Kind() == TermKind.Masked && Peek().Length == 4)
        {
            return TryMaskedYear(out year);
        }
        if (Kind() != TermKind.Number)
        {
            return Expect("a year");
        }
        Term number = Peek();
        int ahead = IsUnit(DateUnit.Year, 1) ? 2 : 1;
        bool before = Kind(ahead) == TermKind.BeforeChrist;
        bool after = Kind(ahead) == TermKind.AnnoDomini;
        era |= after;
        if (!era && !before && number.DigitCount != 4)
        {
            return number.DigitCount > 4 && ahead == 2 ? TryLongYear(out year) : Expect("a year of four digits");
        }
        if (number.Number == -1 || (number.Number < 0 && !before) || ((era || before) && number.Number == 0))
        {
            return Expect("a year of four digits");
        }
        _at += before || after ? ahead + 1 : 1;
        if (!before && !after)
        {
            AcceptUnit(DateUnit.Year);
        }
        // Astronomical 0 is 1 BC.
        year = EdtfDate.FromYear(before ? unchecked(1 - number.Number) : number.Number);
        return true;
    }

    // "170000002", "17E7", "-1950": written without spaces.
    private bool TryLongYear(out EdtfDate year)
    {
        year = default;
        int start = _at;
        int end = _at;
        bool isEarly = AcceptSign('-');
        while (end < _terms.Length && (end == start || !_terms[end].IsApart) && (_terms[end].Kind is TermKind.Number or TermKind.Unknown || (end == start && isEarly)))
        {
            end++;
        }
        if (end == start || (isEarly && end == start + 1) || _terms[end - 1].Ending != NumberEnding.None)
        {
            Retry(start);
            return Expect("a year");
        }
        int from = _terms[start].Start;
        string digits = _text.Slice(from, _terms[end - 1].Start + _terms[end - 1].Length - from).ToString().Replace('\u2212', '-').ToUpperInvariant();
        if (isEarly && digits.Length == 5 && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long early))
        {
            year = EdtfDate.FromYear(early);
        }
        else if (When.TryParse("Y" + digits, out When? when) && when is DateWhen { Date: { IsLongYear: true, SignificantDigits: null } date })
        {
            year = date;
        }
        else
        {
            Retry(start);
            return digits.Length > 18 ? Expect("a year that fits in a 64-bit integer") : Expect("a year of four digits");
        }
        _at = end;
        AcceptUnit(DateUnit.Year);
        return true;
    }

    private bool TryMaskedYear(out EdtfDate year)
    {
        int value = 0;
        int mask = 0;
        int start = Peek().Start;
        for (int index = 0; index < 4; index++)
        {
            char digit = _text[start + index];
            value = (value * 10) + (digit is 'x' or 'X' ? 0 : digit - '0');
            mask |= digit is 'x' or 'X' ? 8 >> index : 0;
        }
        _at++;
        AcceptUnit(DateUnit.Year);
        year = EdtfDate.FromYear(value).WithMasks(mask, 0, 0);
        return true;
    }

    // ", to 2 significant digits", "с точностью до 2 значащих цифр"
    private bool TrySignificantDigits(ref DateOperand operand)
    {
        int start = _at;
        bool isSaid = (AcceptSign(',') && Accept(TermKind.To)) || (Retry(start) && Accept(TermKind.Precision));
        if (!isSaid || !IsNumber(0, 1, 2) || Kind(1) != TermKind.Digits)
        {
            Retry(start);
            return true;
        }
        int digits = (int)Peek().Number;
        if (operand.Year.HasUnspecifiedDigits || digits < 1 || digits > operand.Year.DigitsOfYear)
        {
            return Expect("no more significant digits than the year has");
        }
        _at += 2;
        operand.Year = operand.Year.WithSignificantDigits(digits);
        return true;
    }

    private bool TryMakeDay(EdtfDate year, int month, int day, int dayAt, out EdtfDate date)
    {
        date = EdtfDate.FromDay(year.WrittenYear, month, day).WithMasks(year.YearMask, 0, 0);
        bool exists = day is >= 1 and <= 31 && (year.YearMask != 0 ? !date.GetDays().IsEmpty : day <= Calendar.DaysInMonth(year.WrittenYear, month));
        return exists || ExpectAt(
            dayAt,
            "a day that exists",
            FormattableString.Invariant($"{_language.Print(new DateWhen(EdtfDate.FromMonth(year.WrittenYear, month).WithMasks(year.YearMask, 0, 0)), _conventions)} has {Calendar.DaysInMonth(year.WrittenYear, month)} days"));
    }

    // "31 July 2025, 19:07:00 UTC"
    private bool TryDateTime(out When? when)
    {
        when = null;
        int colon = 0;
        while (colon < _terms.Length && !(_terms[colon].Kind == TermKind.Sign && _terms[colon].Value == ':'))
        {
            colon++;
        }
        if (colon == _terms.Length || !TryOperand(out DateOperand operand) || operand.HasPart || !TryResolve(ref operand, out DatePoint day)
            || !day.IsDate || day.Date.Precision != DatePrecision.Day)
        {
            return false;
        }
        AcceptSign(',');
        Accept(TermKind.AtTime);
        int start = _at;
        if (!IsNumber(0, 1, 2) || !IsSign(':', 1))
        {
            return false;
        }
        string time = Raw(0) + ":" + Raw(2) + (IsSign(':', 3) ? ":" + Raw(4) : string.Empty);
        _at += IsSign(':', 3) ? 5 : 3;
        if (Accept(TermKind.Utc))
        {
            time += "Z";
        }
        else if (IsSign('+') || IsSign('-'))
        {
            time += (char)Peek().Value + Raw(1);
            _at += 2;
            if (AcceptSign(':'))
            {
                time += ":" + Raw(0);
                _at++;
            }
        }
        return When.TryParse(day.Date + "T" + time, out when)
            || ExpectAt(start, "a time of day to the second, 00:00:00 to 23:59:59, optionally with UTC or an offset", "this is not one");
    }
}
