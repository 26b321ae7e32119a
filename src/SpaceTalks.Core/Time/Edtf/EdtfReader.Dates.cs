using System;

namespace SpaceTalks.Time;

// Dates: years, months and days, with unspecified digits and qualifiers.
internal ref partial struct EdtfReader
{
    private const string AQualifierOnce = "at most one qualifier on a component (% means both ? and ~)";

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

    // Reads a date of digits alone, optionally with a qualifier at its end, from the start of a text, since most dates have this form.
    // False means another form, or no date.
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
            return Fail(_position, "a month: two digits, either of which may be X");
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
            return Fail(_position, "a day: two digits, either of which may be X");
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
        else if (new DayPattern(date).IsEmpty)
        {
            return Fail(dayPosition, "a day that exists for some value of the unspecified digits", "no year and month that match the digits have it");
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
            return Fail(start, "a year without X, since a negative year cannot have unspecified digits");
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
            return Fail(digitsPosition, "the digits of a year, without a leading zero");
        }
        bool hasExponent = Peek() == 'E';
        int exponent = 0;
        if (hasExponent)
        {
            _position++;
            int exponentPosition = _position;
            if (!TryReadNumber(out exponent))
            {
                return Fail(exponentPosition, "an exponent: digits without a leading zero");
            }
            for (int power = 0; power < exponent && fits; power++)
            {
                fits = TryAppendDigit(ref year, 0);
            }
        }
        if (!fits)
        {
            return Fail(start, "a year that fits in a 64-bit integer");
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

    // A number of at most two digits without a leading zero.
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
}
