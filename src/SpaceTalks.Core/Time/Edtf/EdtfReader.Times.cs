namespace SpaceTalks.Time;

// Times of day and offsets.
internal ref partial struct EdtfReader
{
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
            || !TryReadSecond(out int second, out int secondAt)
            || !TryReadOffset(out DateTimeWhen.OffsetNotation notation, out int offset))
        {
            return false;
        }
        if (_position < _text.Length)
        {
            return Fail(_position, "the end of the text");
        }
        bool isLeapSecond = second == 60;
        if (isLeapSecond && !LeapSeconds.HasOne(date, (hour * 60) + minute - offset))
        {
            return Fail(secondAt, "a second, 00 to 59 (there was no leap second then)");
        }
        when = new DateTimeWhen(date, (((hour * 60) + minute) * 60) + (isLeapSecond ? 59 : second), notation, offset, isLeapSecond);
        return true;
    }

    private bool TryReadSecond(out int second, out int at)
    {
        at = _position;
        return TryReadTimePart(60, "a second, 00 to 59", out second);
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
            return Fail(start, "an offset, -12:00 to +14:00 (zero takes a plus sign)");
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
