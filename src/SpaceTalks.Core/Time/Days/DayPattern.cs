using System;

namespace SpaceTalks.Time;

// The days that match a date with unspecified digits. Its year has four digits; only a positive year has unspecified ones.
internal readonly struct DayPattern
{
    private const int NoYear = int.MinValue;
    private const int AllMonths = 0xFFF;
    private const uint AllDays = 0xFFFF_FFFE;
    private const uint OneInEachTen = (1u << 0) | (1u << 10) | (1u << 20) | (1u << 30);
    private const uint DaysOfEachMonth = (1u << 29) - 2;

    // The nines in place of the unspecified digits of a year, by mask.
    private static ReadOnlySpan<short> OpenYears => [0, 9, 90, 99, 900, 909, 990, 999, 9000, 9009, 9090, 9099, 9900, 9909, 9990, 9999];

    private readonly int _year;                 // zero for each unspecified digit
    private readonly int _yearMask;
    private readonly int _months;               // bit 0 is January
    private readonly int _monthsOfNextYear;     // the months of the following year that belong to a winter
    private readonly uint _days;                // bit 1 is the first

    public DayPattern(in EdtfDate date)
    {
        _year = (int)date.WrittenYear;
        _yearMask = date.YearMask;
        _months = AllMonths;
        _monthsOfNextYear = 0;
        _days = date.Precision == DatePrecision.Day ? Matching(date.DayOfMonth, date.DayMask, 31) : AllDays;
        if (date.Precision == DatePrecision.SubYear)
        {
            SubYearMonths.Get(date.MonthCode, out int first, out int count);
            int run = ((1 << count) - 1) << (first - 1);
            _months = run & AllMonths;
            _monthsOfNextYear = run >> 12;
        }
        else if (date.Precision != DatePrecision.Year)
        {
            _months = (int)(Matching(date.MonthCode, date.MonthMask, 12) >> 1);
        }
    }

    private DayPattern(int year, int yearMask, int months, uint days, int monthsOfNextYear = 0)
    {
        _year = year;
        _yearMask = yearMask;
        _months = months;
        _monthsOfNextYear = monthsOfNextYear;
        _days = days;
    }

    // True if the period of a year extends into the next.
    public bool SpansYears => _monthsOfNextYear != 0;

    // The days as months of years: those of the year that the digits give and, for a winter, those of the following year.
    public MonthsOfYears[] GetParts()
    {
        MonthsOfYears ofYear = new(new Years(_year, _yearMask, 0), _months, _days);
        return SpansYears ? [ofYear, new MonthsOfYears(new Years(_year, _yearMask, 1), _monthsOfNextYear, _days)] : [ofYear];
    }

    // True if it has the last day of some month.
    public bool MayEndMonths => _days >> 28 != 0;

    // The common days. Either both patterns span years or neither does. If the result is false, there are none.
    public static bool TryIntersect(in DayPattern left, in DayPattern right, out DayPattern both) =>
        TryMerge(left, right, left._days & right._days, out both);

    // The days of the right pattern that follow a day of the left one within the same month. Neither may span years.
    public static bool TryFollow(in DayPattern left, in DayPattern right, out DayPattern following) =>
        TryMerge(left, right, (left._days << 1) & right._days, out following);

    // Its days that are the first of a month.
    public bool TryGetFirstsOfMonths(out DayPattern firsts)
    {
        firsts = new DayPattern(_year, _yearMask, _months, _days & 2);
        return (_days & 2) != 0;
    }

    private static bool TryMerge(in DayPattern left, in DayPattern right, uint days, out DayPattern merged)
    {
        merged = default;
        int months = left._months & right._months;
        // A year can only be negative if no digit is unspecified; then the years must be the same.
        bool sameYear = left._yearMask == 0 || right._yearMask == 0
            ? left.IsMatch(right._yearMask == 0 ? right._year : left._year) && right.IsMatch(left._yearMask == 0 ? left._year : right._year)
            : true;
        if (days == 0 || months == 0 || !sameYear)
        {
            return false;
        }
        int year = 0;
        for (int position = 0, power = 1; position < 4; position++, power *= 10)
        {
            bool leftOpen = (left._yearMask >> position & 1) != 0;
            bool rightOpen = (right._yearMask >> position & 1) != 0;
            int leftDigit = left._year / power % 10;
            int rightDigit = right._year / power % 10;
            if (!leftOpen && !rightOpen && leftDigit != rightDigit)
            {
                return false;
            }
            year += (leftOpen ? rightDigit : leftDigit) * power;
        }
        merged = new DayPattern(year, left._yearMask & right._yearMask, months, days, left._monthsOfNextYear & right._monthsOfNextYear);
        return true;
    }

    // True if no real day matches, as for the digits of 30 February.
    public bool IsEmpty => (_days & DaysOfEachMonth) == 0 && FirstOnOrAfter(CalendarDay.BeforeAll) == CalendarDay.AfterAll;

    // CalendarDay.AfterAll if no day matches.
    public CalendarDay First
    {
        get
        {
            if ((_days & DaysOfEachMonth) == 0)
            {
                return FirstOnOrAfter(CalendarDay.BeforeAll);
            }
            // Unspecified digits are zero in the year.
            return new CalendarDay(_year, Bits.Lowest((uint)_months) + 1, Bits.Lowest(_days));
        }
    }

    // CalendarDay.BeforeAll if no day matches.
    public CalendarDay Last
    {
        get
        {
            int year = _year + OpenYears[_yearMask];
            uint months = (uint)(_monthsOfNextYear == 0 ? _months : _monthsOfNextYear);
            year = _monthsOfNextYear == 0 ? year : year + 1;
            int month = Bits.Highest(months) + 1;
            uint days = DaysOf(year, month);
            return days == 0 ? LastOnOrBefore(CalendarDay.AfterAll) : new CalendarDay(year, month, Bits.Highest(days));
        }
    }

    public CalendarDay FirstOnOrAfter(CalendarDay day)
    {
        int start = (int)Clamp(day.Year);
        for (int year = FirstCalendarYear(start); year != NoYear; year = FirstCalendarYear(year + 1))
        {
            int months = MonthsOf(year);
            bool sameYear = year == day.Year && day.IsReal;
            if (sameYear)
            {
                months &= ~((1 << (day.Month - 1)) - 1);
            }
            for (; months != 0; months &= months - 1)
            {
                int month = Bits.Lowest((uint)months) + 1;
                uint days = DaysOf(year, month);
                if (sameYear && month == day.Month)
                {
                    days &= ~((1u << day.DayOfMonth) - 1);
                }
                if (days != 0)
                {
                    return new CalendarDay(year, month, Bits.Lowest(days));
                }
            }
        }
        return CalendarDay.AfterAll;
    }

    public CalendarDay LastOnOrBefore(CalendarDay day)
    {
        int start = (int)Clamp(day.Year);
        for (int year = LastCalendarYear(start); year != NoYear; year = LastCalendarYear(year - 1))
        {
            int months = MonthsOf(year);
            bool sameYear = year == day.Year && day.IsReal;
            if (sameYear)
            {
                months &= (1 << day.Month) - 1;
            }
            while (months != 0)
            {
                int month = Bits.Highest((uint)months) + 1;
                months ^= 1 << (month - 1);
                uint days = DaysOf(year, month);
                if (sameYear && month == day.Month)
                {
                    days &= unchecked((uint)((2UL << day.DayOfMonth) - 1));
                }
                if (days != 0)
                {
                    return new CalendarDay(year, month, Bits.Highest(days));
                }
            }
        }
        return CalendarDay.BeforeAll;
    }

    // Years of four digits, and the following one, in which their last winter ends.
    private static long Clamp(long year) => year < -10_000 ? -10_000 : year > 10_001 ? 10_001 : year;

    private uint DaysOf(int year, int month) => _days & unchecked((uint)((2UL << Calendar.DaysInMonth(year, month)) - 1));

    private int MonthsOf(int year) =>
        (IsMatch(year) ? _months : 0) | (_monthsOfNextYear != 0 && IsMatch(year - 1) ? _monthsOfNextYear : 0);

    private bool IsMatch(int year) => NextMatch(year) == year;

    // The first calendar year, from a year on, that can contain a matching day.
    private int FirstCalendarYear(int from)
    {
        int year = NextMatch(from);
        int before = _monthsOfNextYear == 0 ? NoYear : NextMatch(from - 1);
        return before != NoYear && (year == NoYear || before + 1 < year) ? before + 1 : year;
    }

    private int LastCalendarYear(int from)
    {
        int year = PreviousMatch(from);
        int before = _monthsOfNextYear == 0 ? NoYear : PreviousMatch(from - 1);
        return before != NoYear && before + 1 > year ? before + 1 : year;
    }

    private int NextMatch(int from) =>
        _yearMask == 0 ? _year >= from ? _year : NoYear
        : from > 9999 ? NoYear
        : _yearMask == EdtfDate.UnspecifiedYear ? from < 0 ? 0 : from
        : NextMatch(_year, _yearMask, from < 0 ? 0 : from);

    // The nines' complement converts "last at or before" to "first at or after".
    private int PreviousMatch(int from)
    {
        if (_yearMask == 0)
        {
            return _year <= from ? _year : NoYear;
        }
        if (from < 0)
        {
            return NoYear;
        }
        int complement = 0;
        for (int position = 0, power = 1; position < 4; position++, power *= 10)
        {
            if ((_yearMask >> position & 1) == 0)
            {
                complement += (9 - (_year / power % 10)) * power;
            }
        }
        int match = NextMatch(complement, _yearMask, from > 9999 ? 0 : 9999 - from);
        return match == NoYear ? NoYear : 9999 - match;
    }

    // The first four-digit number, from a number on, that has the digits of a value where the mask does not leave them unspecified.
    private static int NextMatch(int value, int mask, int from)
    {
        // From left to right: keep the digits of `from` while they match, and remember the last place where a greater digit is possible.
        int best = NoYear;
        int prefix = 0;
        for (int position = 3, power = 1000; position >= 0; position--, power /= 10)
        {
            int wanted = from / power % 10;
            bool open = (mask >> position & 1) != 0;
            int digit = value / power % 10;
            if (open ? wanted < 9 : digit > wanted)
            {
                // Unspecified digits are zero in the value, so its lower digits are the smallest completion.
                int greater = open ? wanted + 1 : digit;
                best = prefix + (greater * power) + (value % power);
            }
            if (!open && digit != wanted)
            {
                return best;
            }
            prefix += wanted * power;
        }
        return prefix;
    }

    // One bit for each number from 1 to a limit that has the specified ones of two digits.
    private static uint Matching(int value, int mask, int limit)
    {
        if (mask == 0)
        {
            return 1u << value;
        }
        if (mask == EdtfDate.UnspecifiedMonthOrDay)
        {
            return unchecked((uint)((2UL << limit) - 2));
        }
        // With given tens, ten successive numbers; with given units, one in every ten.
        uint bits = (mask & 1) != 0 ? unchecked((uint)(0x3FFUL << (value / 10 * 10))) : OneInEachTen << (value % 10);
        return bits & unchecked((uint)((2UL << limit) - 2));
    }

    // The years that have the digits of a value where the mask does not leave them unspecified, or the years after these.
    public readonly struct Years : IEquatable<Years>
    {
        private readonly int _year;
        private readonly int _mask;
        private readonly int _after;

        public Years(int year, int mask, int after)
        {
            _year = year;
            _mask = mask;
            _after = after;
        }

        // The first such year from a year on, or the greatest number if there is none.
        public int FirstFrom(int from)
        {
            int wanted = from - _after;
            int year = _mask == 0 ? _year >= wanted ? _year : NoYear
                : wanted > 9999 ? NoYear
                : NextMatch(_year, _mask, Math.Max(wanted, 0));
            return year == NoYear ? int.MaxValue : year + _after;
        }

        public bool Equals(Years other) => _year == other._year && _mask == other._mask && _after == other._after;

        public override bool Equals(object? obj) => obj is Years other && Equals(other);

        public override int GetHashCode() => unchecked((((_year * 397) ^ _mask) * 397) ^ _after);
    }

    // Months of some years, with their days.
    public readonly struct MonthsOfYears
    {
        private readonly int _months;
        private readonly uint _days;

        public MonthsOfYears(Years years, int months, uint days)
        {
            Years = years;
            _months = months;
            _days = days;
        }

        public Years Years { get; }

        // The days of a month, counted from 0; the month need not have all of them.
        public uint DaysOf(int month) => (_months >> month & 1) != 0 ? _days : 0;
    }
}
