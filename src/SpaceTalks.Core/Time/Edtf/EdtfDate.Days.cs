namespace SpaceTalks.Time;

public readonly partial struct EdtfDate
{
    // The first and last day, if the date denotes a run of days; false if it has gaps.
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

    // True for a run of days of a four-digit year, with neither unspecified nor significant digits.
    internal bool IsCommon => (_bits & Uncommon) == 0;

    // True if a day between the first and the last does not match.
    internal bool HasHoles => HasUnspecifiedDigits && !AreYearsUnspecified && !IsDayUnspecified;

    // Digits that are unspecified only from the right, as in 202X, 2025-XX or 2025-08-XX, leave a run.
    private bool AreYearsUnspecified =>
        (YearMask & (YearMask + 1)) == 0
        && (Parts == 0 || (MonthMask == UnspecifiedMonthOrDay && (Parts == 1 || DayMask == UnspecifiedMonthOrDay)));

    private bool IsDayUnspecified => YearMask == 0 && MonthMask == 0 && DayMask == UnspecifiedMonthOrDay;

    // The first and last day as one number each (PackedDay); the last is before the first if a year has too many digits.
    internal void GetPackedHull(out PackedDay first, out PackedDay last)
    {
        if (!IsCommon)
        {
            GetUncommonHull(out first, out last);
            return;
        }
        int year = (int)_year;
        int code = MonthCode;
        switch (Parts)
        {
            case 0:
                first = new PackedDay(year, 1, 1);
                last = new PackedDay(year, 12, 31);
                return;
            case 1 when code > 12:
                SubYearMonths.Get(code, out int firstMonth, out int count);
                first = new PackedDay(year, firstMonth, 1);
                int lastMonth = firstMonth + count - 1;
                year = lastMonth > 12 ? year + 1 : year;
                lastMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth;
                last = new PackedDay(year, lastMonth, Calendar.DaysInMonth(year, lastMonth));
                return;
            case 1:
                first = new PackedDay(year, code, 1);
                last = new PackedDay(year, code, Calendar.DaysInMonth(year, code));
                return;
            default:
                first = last = new PackedDay(year, code, DayOfMonth);
                return;
        }
    }

    private void GetUncommonHull(out PackedDay first, out PackedDay last)
    {
        if (!TryGetRun(out CalendarDay firstDay, out CalendarDay lastDay))
        {
            DayPattern pattern = new(this);
            firstDay = pattern.First;
            lastDay = pattern.Last;
        }
        bool isShort = PackedDay.CanBe(firstDay) && PackedDay.CanBe(lastDay);
        first = isShort ? new PackedDay(firstDay) : PackedDay.PositiveInfinity;
        last = isShort ? new PackedDay(lastDay) : PackedDay.NegativeInfinity;
    }

    // The possible days; empty if no real day matches, which cannot happen for a value of the library.
    internal DaySet GetDays() => TryGetRun(out CalendarDay first, out CalendarDay last) ? DaySet.Run(first, last) : DaySet.Matching(new DayPattern(this));

    private bool TryGetUnspecifiedRun(out CalendarDay first, out CalendarDay last)
    {
        if (HasHoles)
        {
            first = last = default;
            return false;
        }
        if (IsDayUnspecified)
        {
            first = new CalendarDay(_year, MonthCode, 1);
            last = new CalendarDay(_year, MonthCode, Calendar.DaysInMonth(_year, MonthCode));
            return true;
        }
        int width = YearMask switch { 0 => 1, 1 => 10, 3 => 100, 7 => 1000, _ => 10_000 };
        first = new CalendarDay(_year, 1, 1);
        last = new CalendarDay(_year + width - 1, 12, 31);
        return true;
    }

    private void GetSignificantYears(int digits, out long first, out long last)
    {
        long step = 1;
        for (int open = DigitsOfYear - digits; open > 0; open--)
        {
            step *= 10;
        }
        // Rounded towards zero: 1950S2 is 1900 to 1999, and -1950S2 is -1999 to -1900. A step of 10^18 may exceed the range of long.
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

    // The number of digits of the year as written, at least four, with its exponent applied.
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
