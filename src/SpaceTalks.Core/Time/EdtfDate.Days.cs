namespace SpaceTalks.Time;

public readonly partial struct EdtfDate
{
    /// <summary>The first and last day, where the date denotes a run of days; false where it has holes.</summary>
    internal bool TryGetRun(out CalendarDay first, out CalendarDay last)
    {
        if (HasUnspecifiedDigits)
        {
            return TryGetUnspecifiedRun(out first, out last);
        }
        if (SignificantDigits is { } digits)
        {
            GetSignificantYears(digits, out long firstYear, out long lastYear);
            first = new CalendarDay(firstYear, 1, 1);
            last = new CalendarDay(lastYear, 12, 31);
            return true;
        }
        int code = MonthCode;
        switch (Parts)
        {
            case 0:
                first = new CalendarDay(_year, 1, 1);
                last = new CalendarDay(_year, 12, 31);
                return true;
            case 1 when code > 12:
                SubYearMonths.Get(code, out int firstMonth, out int count);
                int lastMonth = firstMonth + count - 1;
                long lastYearOfRun = lastMonth > 12 ? _year + 1 : _year;
                lastMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth;
                first = new CalendarDay(_year, firstMonth, 1);
                last = new CalendarDay(lastYearOfRun, lastMonth, Calendar.DaysInMonth(lastYearOfRun, lastMonth));
                return true;
            case 1:
                first = new CalendarDay(_year, code, 1);
                last = new CalendarDay(_year, code, Calendar.DaysInMonth(_year, code));
                return true;
            default:
                first = last = new CalendarDay(_year, code, DayOfMonth);
                return true;
        }
    }

    /// <summary>
    /// The first and last day as one number each (<see cref="PackedDay"/>), where the date is of the common kind: a year of four
    /// digits, or a part of one, that is a run. Where the answer is false it says nothing.
    /// </summary>
    internal bool TryGetPackedRun(out int first, out int last)
    {
        if ((_bits & Uncommon) != 0)
        {
            return TryGetPackedUnspecifiedRun(out first, out last);
        }
        // A day, which is asked about most, is both.
        if (Parts == 2)
        {
            first = last = PackedDay.Of((int)_year, MonthCode, DayOfMonth);
            return true;
        }
        first = PackedFirst;
        last = PackedLast;
        return true;
    }

    /// <summary>The first day of such a run, by itself.</summary>
    internal bool TryGetPackedFirst(out int first)
    {
        if ((_bits & Uncommon) != 0)
        {
            return TryGetPackedUnspecifiedRun(out first, out _);
        }
        first = PackedFirst;
        return true;
    }

    /// <summary>The last day of such a run, by itself.</summary>
    internal bool TryGetPackedLast(out int last)
    {
        if ((_bits & Uncommon) != 0)
        {
            return TryGetPackedUnspecifiedRun(out _, out last);
        }
        last = PackedLast;
        return true;
    }

    private int PackedFirst
    {
        get
        {
            int year = (int)_year;
            int code = MonthCode;
            switch (Parts)
            {
                case 0:
                    return PackedDay.Of(year, 1, 1);
                case 1 when code > 12:
                    SubYearMonths.Get(code, out int month, out _);
                    return PackedDay.Of(year, month, 1);
                case 1:
                    return PackedDay.Of(year, code, 1);
                default:
                    return PackedDay.Of(year, code, DayOfMonth);
            }
        }
    }

    private int PackedLast
    {
        get
        {
            int year = (int)_year;
            int code = MonthCode;
            switch (Parts)
            {
                case 0:
                    return PackedDay.Of(year, 12, 31);
                case 1:
                    int month = code;
                    if (code > 12)
                    {
                        SubYearMonths.Get(code, out int firstMonth, out int count);
                        month = firstMonth + count - 1;
                        year = month > 12 ? year + 1 : year;
                        month = month > 12 ? month - 12 : month;
                    }
                    return PackedDay.Of(year, month, Calendar.DaysInMonth(year, month));
                default:
                    return PackedDay.Of(year, code, DayOfMonth);
            }
        }
    }

    private bool TryGetPackedUnspecifiedRun(out int first, out int last)
    {
        first = last = 0;
        if (!HasUnspecifiedDigits || !TryGetUnspecifiedRun(out CalendarDay firstDay, out CalendarDay lastDay))
        {
            return false;
        }
        first = PackedDay.Of(firstDay);
        last = PackedDay.Of(lastDay);
        return true;
    }

    /// <summary>The days that it may be; empty where no real day matches, which a value of the library never is.</summary>
    internal DaySet GetDays() => TryGetRun(out CalendarDay first, out CalendarDay last) ? DaySet.Run(first, last) : DaySet.Matching(new DayPattern(this));

    // Digits left open from the right only, as in 202X, 2025-XX or 2025-08-XX, leave a run.
    private bool TryGetUnspecifiedRun(out CalendarDay first, out CalendarDay last)
    {
        int yearMask = YearMask;
        int year = (int)_year;
        bool isOfWholeYears = Parts == 0 || (MonthMask == UnspecifiedMonthOrDay && (Parts == 1 || DayMask == UnspecifiedMonthOrDay));
        if (isOfWholeYears && yearMask is 0 or 1 or 3 or 7 or UnspecifiedYear)
        {
            int width = yearMask switch { 0 => 1, 1 => 10, 3 => 100, 7 => 1000, _ => 10_000 };
            first = new CalendarDay(year, 1, 1);
            last = new CalendarDay(year + width - 1, 12, 31);
            return true;
        }
        if (yearMask == 0 && MonthMask == 0 && DayMask == UnspecifiedMonthOrDay)
        {
            first = new CalendarDay(year, MonthCode, 1);
            last = new CalendarDay(year, MonthCode, Calendar.DaysInMonth(year, MonthCode));
            return true;
        }
        first = last = default;
        return false;
    }

    private void GetSignificantYears(int digits, out long first, out long last)
    {
        long step = 1;
        for (int open = DigitsOfYear - digits; open > 0; open--)
        {
            step *= 10;
        }
        // Rounded towards zero: 1950S2 is 1900 to 1999, and -1950S2 is -1999 to -1900. A step of 10^18 may reach past what a long holds.
        long nearZero = _year / step * step;
        if (_year >= 0)
        {
            first = nearZero;
            last = nearZero > long.MaxValue - (step - 1) ? long.MaxValue : nearZero + (step - 1);
        }
        else
        {
            last = nearZero;
            first = nearZero < long.MinValue + (step - 1) ? long.MinValue : nearZero - (step - 1);
        }
    }

    /// <summary>How many digits the year has as written, four at least, with its exponent carried out.</summary>
    internal int DigitsOfYear
    {
        get
        {
            int digits = 0;
            for (long rest = _year; rest != 0; rest /= 10)
            {
                digits++;
            }
            return digits < 4 ? 4 : digits;
        }
    }
}
