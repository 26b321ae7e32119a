using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

/// <summary>Reads EDTF, levels 0 to 2, strictly, in one walk from left to right.</summary>
internal ref struct EdtfReader
{
    private const string AQualifierOnce = "one qualifier at most on a component (% is both ? and ~)";

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    public EdtfReader(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        Fault = default;
    }

    public TextFault Fault { get; private set; }

    public bool TryRead(out When? when)
    {
        when = null;
        if (_text.Length > When.LongestText)
        {
            return Fail(When.LongestText, "a text of at most 4096 characters");
        }
        char first = Peek();
        if (first is '[' or '{')
        {
            return TryReadSet(first, out when);
        }
        if (!TryReadEnd(isStart: true, out IntervalEnd start))
        {
            return false;
        }
        if (_position == _text.Length)
        {
            if (start.Kind != IntervalEndKind.Date)
            {
                return Fail(_position, start.HasDate ? "\"/\" and the end of an interval (or brackets: [..] one of, {..} all of)" : "a date, an interval or a set");
            }
            when = new DateWhen(start.Date);
            return true;
        }
        if (Peek() == 'T' && start.Kind == IntervalEndKind.Date)
        {
            return TryReadTime(start.Date, out when);
        }
        int endPosition = _position + 1;
        if (Peek() != '/')
        {
            return Fail(_position, start.Kind == IntervalEndKind.Date ? "the end of the text or \"/\"" : "\"/\"");
        }
        _position++;
        if (!TryReadEnd(isStart: false, out IntervalEnd end))
        {
            return false;
        }
        if (_position < _text.Length)
        {
            return Fail(_position, "the end of the text");
        }
        if (!start.HasDate && !end.HasDate)
        {
            return Fail(endPosition, "a date on at least one side of the interval");
        }
        IntervalWhen interval = new(start, end);
        if (!interval.CanEnd)
        {
            return Fail(endPosition, "an end that can lie on or after the start");
        }
        when = interval;
        return true;
    }

    private readonly char Peek(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private readonly bool AreDotsNext => Peek() == '.' && Peek(1) == '.';

    private bool Fail(int position, string expected, string? why = null)
    {
        Fault = new TextFault(position, expected, why);
        return false;
    }

    private bool TryReadEnd(bool isStart, out IntervalEnd end)
    {
        end = default;
        if (isStart ? Peek() == '/' && _text.Length > 0 : _position == _text.Length)
        {
            end = IntervalEnd.Unknown;
            return true;
        }
        bool dotsBefore = AreDotsNext;
        if (dotsBefore)
        {
            _position += 2;
            if (_position == _text.Length || Peek() == '/')
            {
                end = IntervalEnd.Open;
                return true;
            }
        }
        if (!TryReadDate(out EdtfDate date))
        {
            return false;
        }
        bool dotsAfter = !dotsBefore && AreDotsNext;
        if (dotsAfter)
        {
            _position += 2;
        }
        end = new IntervalEnd(
            dotsBefore ? IntervalEndKind.OnOrBefore : dotsAfter ? IntervalEndKind.OnOrAfter : IntervalEndKind.Date, date);
        return true;
    }

    private bool TryReadSet(char open, out When? when)
    {
        when = null;
        char close = open == '[' ? ']' : '}';
        List<SetItem> items = [];
        do
        {
            _position++;
            if (!TryReadItem(out SetItem item))
            {
                return false;
            }
            items.Add(item);
        }
        while (Peek() == ',');
        if (Peek() != close)
        {
            return Fail(_position, open == '[' ? "\",\" or \"]\"" : "\",\" or \"}\"");
        }
        _position++;
        if (_position < _text.Length)
        {
            return Fail(_position, "the end of the text");
        }
        when = open == '[' ? new OneOfWhen(items.ToArray()) : new AllOfWhen(items.ToArray());
        return true;
    }

    private bool TryReadItem(out SetItem item)
    {
        item = default;
        bool dotsBefore = AreDotsNext;
        if (dotsBefore)
        {
            _position += 2;
        }
        int firstPosition = _position;
        if (!TryReadDate(out EdtfDate first))
        {
            return false;
        }
        if (!dotsBefore && !AreDotsNext)
        {
            item = new SetItem(SetItemKind.Date, first, first);
            return true;
        }
        if (!SetItem.IsRangeEnd(first))
        {
            return Fail(firstPosition, "an end of a range: a date whose digits are all specified");
        }
        if (dotsBefore)
        {
            item = new SetItem(SetItemKind.OnOrBefore, first, first);
            return true;
        }
        _position += 2;
        if (Peek() is ',' or ']' or '}')
        {
            item = new SetItem(SetItemKind.OnOrAfter, first, first);
            return true;
        }
        int lastPosition = _position;
        if (!TryReadDate(out EdtfDate last))
        {
            return false;
        }
        if (!SetItem.IsRangeEnd(last))
        {
            return Fail(lastPosition, "an end of a range: a date whose digits are all specified");
        }
        if (!DateUnits.AreOfOneKind(first, last))
        {
            return Fail(lastPosition, "a date of the same precision as the start of the range");
        }
        if (first.GetDays().First > last.GetDays().First)
        {
            return Fail(lastPosition, "a date on or after the start of the range");
        }
        item = new SetItem(SetItemKind.Range, first, last);
        return true;
    }

    private bool TryReadDate(out EdtfDate date)
    {
        if (TryReadPlainDate(_text.Slice(_position), out date, out int length))
        {
            _position += length;
            return true;
        }
        Qualifier left = ReadQualifier();
        if (Peek() == 'Y')
        {
            if (!TryReadLongYear(out date))
            {
                return false;
            }
        }
        else if (!TryReadYear(out date))
        {
            return false;
        }
        bool hasSignificantDigits = Peek() == 'S';
        if (hasSignificantDigits && !TryReadSignificantDigits(ref date))
        {
            return false;
        }
        int rightPosition = _position;
        Qualifier right = ReadQualifier();
        if (left != Qualifier.None && right != Qualifier.None)
        {
            return Fail(rightPosition, AQualifierOnce);
        }
        date = date.WithQualifier(0, false, left).WithQualifier(0, true, right);
        if (Peek() != '-')
        {
            return true;
        }
        if (date.IsLongYear || hasSignificantDigits)
        {
            return Fail(_position, "no month after a long year or significant digits");
        }
        return TryReadMonthAndDay(ref date);
    }

    /// <summary>
    /// Reads a date of digits alone, perhaps with a qualifier behind, which most are, at the start of a text. Where the answer is false the date is of another form, or
    /// none.
    /// </summary>
    public static bool TryReadPlainDate(ReadOnlySpan<char> rest, out EdtfDate date, out int length)
    {
        date = default;
        length = 0;
        if (rest.Length < 4)
        {
            return false;
        }
        int thousands = rest[0] - '0';
        int hundreds = rest[1] - '0';
        int tens = rest[2] - '0';
        int units = rest[3] - '0';
        if (IsNoDigit(thousands) | IsNoDigit(hundreds) | IsNoDigit(tens) | IsNoDigit(units))
        {
            return false;
        }
        int year = (thousands * 1000) + (hundreds * 100) + (tens * 10) + units;
        length = 4;
        if (rest.Length < 7 || rest[4] != '-')
        {
            date = EdtfDate.FromYear(year);
        }
        else
        {
            int month = TwoDigits(rest[5], rest[6]);
            length = 7;
            if (rest.Length < 10 || rest[7] != '-')
            {
                if (month is not ((>= 1 and <= 12) or (>= 21 and <= 41)))
                {
                    return false;
                }
                date = EdtfDate.FromMonth(year, month);
            }
            else
            {
                int day = TwoDigits(rest[8], rest[9]);
                length = 10;
                if (month is < 1 or > 12 || day < 1 || (day > 28 && day > Calendar.DaysInMonth(year, month)))
                {
                    return false;
                }
                date = EdtfDate.FromDay(year, month, day);
            }
        }
        if (length < rest.Length && rest[length] is '?' or '~' or '%')
        {
            date = date.WithQualifier(date.LastComponent, right: true, QualifierOf(rest[length]));
            length++;
        }
        return length == rest.Length || rest[length] is '/' or '.' or ',' or ']' or '}' or 'T';
    }

    private static bool IsNoDigit(int digit) => digit is < 0 or > 9;

    private static int TwoDigits(char tens, char units)
    {
        int high = tens - '0';
        int low = units - '0';
        return IsNoDigit(high) | IsNoDigit(low) ? -1 : (high * 10) + low;
    }

    private bool TryReadMonthAndDay(ref EdtfDate year)
    {
        Qualifier yearLeft = year.Written(0, false);
        Qualifier yearRight = year.Written(0, true);
        _position++;
        Qualifier monthLeft = ReadQualifier();
        int monthPosition = _position;
        if (!TryReadTwo(out int month, out int monthMask))
        {
            return Fail(_position, "a month: two digits, each perhaps X");
        }
        bool isMonth = monthMask switch
        {
            0 => month is (>= 1 and <= 12) or (>= 21 and <= 41),
            1 => month <= 10,
            _ => true,
        };
        if (!isMonth)
        {
            return Fail(monthPosition, "a month, 01 to 12, or a season or grouping, 21 to 41");
        }
        Qualifier monthRight = ReadQualifier();
        if (Peek() != '-')
        {
            year = EdtfDate.FromMonth(year.WrittenYear, month).WithMasks(year.YearMask, monthMask, 0)
                .WithQualifier(0, false, yearLeft).WithQualifier(0, true, yearRight)
                .WithQualifier(1, false, monthLeft).WithQualifier(1, true, monthRight);
            return true;
        }
        if (month > 12)
        {
            return Fail(_position, "no day after a season or a grouping");
        }
        _position++;
        Qualifier dayLeft = ReadQualifier();
        int dayPosition = _position;
        if (!TryReadTwo(out int day, out int dayMask))
        {
            return Fail(_position, "a day: two digits, each perhaps X");
        }
        if (dayMask switch { 0 => day is < 1 or > 31, 1 => day > 30, _ => false })
        {
            return Fail(dayPosition, "a day, 01 to 31");
        }
        EdtfDate date = EdtfDate.FromDay(year.WrittenYear, month, day).WithMasks(year.YearMask, monthMask, dayMask);
        if (!date.HasUnspecifiedDigits)
        {
            if (day > Calendar.DaysInMonth(date.WrittenYear, month))
            {
                return Fail(dayPosition, "a day that exists", WhyNoSuchDay(date.WrittenYear, month));
            }
        }
        else if (date.GetDays().IsEmpty)
        {
            return Fail(dayPosition, "a day that some completion of the unspecified digits has", "no year and month that the digits allow has it");
        }
        Qualifier dayRight = ReadQualifier();
        year = date
            .WithQualifier(0, false, yearLeft).WithQualifier(0, true, yearRight)
            .WithQualifier(1, false, monthLeft).WithQualifier(1, true, monthRight)
            .WithQualifier(2, false, dayLeft).WithQualifier(2, true, dayRight);
        return true;
    }

    private static string WhyNoSuchDay(long year, int month) => month == 2
        ? FormattableString.Invariant($"February {year} has {Calendar.DaysInMonth(year, 2)} days, since {year} is {(Calendar.IsLeapYear(year) ? "a" : "not a")} leap year")
        : FormattableString.Invariant($"{MonthNames.Get(month)} has {Calendar.DaysInMonth(year, month)} days");

    private bool TryReadYear(out EdtfDate date)
    {
        date = default;
        int start = _position;
        bool negative = Peek() == '-';
        if (negative)
        {
            _position++;
        }
        int year = 0;
        int mask = 0;
        for (int index = 0; index < 4; index++)
        {
            char character = Peek();
            int digit = character - '0';
            if (digit is < 0 or > 9)
            {
                if (character != 'X')
                {
                    return Fail(_position, index == 0 && !negative ? "a date" : "a year of four digits (longer ones are written with a Y)");
                }
                digit = 0;
                mask |= 8 >> index;
            }
            year = (year * 10) + digit;
            _position++;
        }
        if (Peek() is >= '0' and <= '9')
        {
            return Fail(_position, "a year of four digits (longer ones are written with a Y)");
        }
        if (negative && mask != 0)
        {
            return Fail(start, "a year without X, since a negative one cannot have unspecified digits");
        }
        if (negative && year == 0)
        {
            return Fail(start, "the year 0000 without a sign");
        }
        date = EdtfDate.FromYear(negative ? -year : year).WithMasks(mask, 0, 0);
        return true;
    }

    private bool TryReadLongYear(out EdtfDate date)
    {
        date = default;
        int start = _position;
        _position++;
        bool negative = Peek() == '-';
        if (negative)
        {
            _position++;
        }
        int digitsPosition = _position;
        long year = 0;
        bool fits = true;
        for (int digit = Peek() - '0'; digit is >= 0 and <= 9; digit = Peek() - '0')
        {
            fits = fits && TryAppendDigit(ref year, negative ? -digit : digit);
            _position++;
        }
        if (_position == digitsPosition || _text[digitsPosition] == '0')
        {
            return Fail(digitsPosition, "the digits of a year, the first of them 1 to 9");
        }
        bool hasExponent = Peek() == 'E';
        int exponent = 0;
        if (hasExponent)
        {
            _position++;
            int exponentPosition = _position;
            if (!TryReadNumber(out exponent))
            {
                return Fail(exponentPosition, "an exponent: digits, without a leading zero");
            }
            for (int power = 0; power < exponent && fits; power++)
            {
                fits = TryAppendDigit(ref year, 0);
            }
        }
        if (!fits)
        {
            return Fail(start, "a year that a 64-bit integer holds");
        }
        if (year is >= -9999 and <= 9999)
        {
            return Fail(start, "a year of five digits or more after Y (shorter ones are written without it)");
        }
        date = EdtfDate.FromYear(year).WithLongYear(exponent, hasExponent);
        return true;
    }

    private static bool TryAppendDigit(ref long number, int digit)
    {
        if (number is > long.MaxValue / 10 or < long.MinValue / 10)
        {
            return false;
        }
        long shifted = number * 10;
        if (digit > 0 ? shifted > long.MaxValue - digit : shifted < long.MinValue - digit)
        {
            return false;
        }
        number = shifted + digit;
        return true;
    }

    private bool TryReadSignificantDigits(ref EdtfDate date)
    {
        _position++;
        int start = _position;
        if (!TryReadNumber(out int digits) || digits == 0)
        {
            return Fail(start, "a number of significant digits, 1 or more");
        }
        if (date.HasUnspecifiedDigits)
        {
            return Fail(start - 1, "no significant digits where digits are unspecified");
        }
        if (digits > date.DigitsOfYear)
        {
            return Fail(start, "no more significant digits than the year has");
        }
        date = date.WithSignificantDigits(digits);
        return true;
    }

    /// <summary>A number of at most two digits without a leading zero.</summary>
    private bool TryReadNumber(out int number)
    {
        number = 0;
        int start = _position;
        for (int digit = Peek() - '0'; digit is >= 0 and <= 9 && _position < start + 3; digit = Peek() - '0')
        {
            number = (number * 10) + digit;
            _position++;
        }
        int length = _position - start;
        return length is 1 or 2 && (length == 1 || _text[start] != '0');
    }

    private bool TryReadTwo(out int value, out int mask)
    {
        value = 0;
        mask = 0;
        for (int place = 2; place > 0; place--)
        {
            char character = Peek();
            int digit = character - '0';
            if (digit is < 0 or > 9)
            {
                if (character != 'X')
                {
                    return false;
                }
                mask |= place;
                digit = 0;
            }
            value = (value * 10) + digit;
            _position++;
        }
        return true;
    }

    private Qualifier ReadQualifier()
    {
        Qualifier qualifier = QualifierOf(Peek());
        if (qualifier != Qualifier.None)
        {
            _position++;
        }
        return qualifier;
    }

    private static Qualifier QualifierOf(char character) => character switch
    {
        '?' => Qualifier.Uncertain,
        '~' => Qualifier.Approximate,
        '%' => Qualifier.UncertainAndApproximate,
        _ => Qualifier.None,
    };

    private bool TryReadTime(EdtfDate date, out When? when)
    {
        when = null;
        if (date.Precision != DatePrecision.Day || date.HasUnspecifiedDigits || date.IsQualified)
        {
            return Fail(_position, "a time of day only after a plain day");
        }
        _position++;
        if (!TryReadTimePart(23, "an hour, 00 to 23", out int hour)
            || !TryReadColon()
            || !TryReadTimePart(59, "a minute, 00 to 59", out int minute)
            || !TryReadColon()
            || !TryReadTimePart(59, "a second, 00 to 59", out int second)
            || !TryReadOffset(out DateTimeWhen.OffsetNotation notation, out int offset))
        {
            return false;
        }
        if (_position < _text.Length)
        {
            return Fail(_position, "the end of the text");
        }
        when = new DateTimeWhen(date, (((hour * 60) + minute) * 60) + second, notation, offset);
        return true;
    }

    private bool TryReadOffset(out DateTimeWhen.OffsetNotation notation, out int minutes)
    {
        notation = DateTimeWhen.OffsetNotation.None;
        minutes = 0;
        int start = _position;
        char sign = Peek();
        if (sign == 'Z')
        {
            _position++;
            notation = DateTimeWhen.OffsetNotation.Utc;
            return true;
        }
        if (sign is not ('+' or '-'))
        {
            return _position == _text.Length || Fail(_position, "Z, an offset or the end of the text");
        }
        _position++;
        notation = DateTimeWhen.OffsetNotation.Hours;
        if (!TryReadTimePart(14, "an offset, -12:00 to +14:00", out int hours))
        {
            return false;
        }
        int rest = 0;
        if (_position < _text.Length)
        {
            notation = DateTimeWhen.OffsetNotation.HoursAndMinutes;
            if (!TryReadColon() || !TryReadTimePart(59, "the minutes of an offset, 00 to 59", out rest))
            {
                return false;
            }
        }
        minutes = (hours * 60) + rest;
        if (sign == '-')
        {
            minutes = -minutes;
        }
        if (minutes is < -12 * 60 or > 14 * 60 || (minutes == 0 && sign == '-'))
        {
            return Fail(start, "an offset, -12:00 to +14:00 (zero is positive)");
        }
        return true;
    }

    private bool TryReadColon()
    {
        if (Peek() != ':')
        {
            return Fail(_position, "\":\"");
        }
        _position++;
        return true;
    }

    private bool TryReadTimePart(int limit, string expected, out int value)
    {
        int start = _position;
        return (TryReadTwo(out value, out int mask) && mask == 0 && value <= limit) || Fail(start, expected);
    }
}
