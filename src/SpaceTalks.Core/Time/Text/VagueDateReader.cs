using System;
using System.Globalization;
using NodaTime;

namespace SpaceTalks.Time;

// Parses one vague date from left to right.
internal sealed class VagueDateReader
{
    private readonly string _text;
    private int _at;
    private TextFault _fault;

    public VagueDateReader(string text) => _text = text.Length <= 64 ? text.TrimEnd() : text.Substring(0, 64);

    public bool TryRead(out VagueDate date, out TextFault fault)
    {
        bool read = TryReadWhole(out date);
        fault = _fault;
        return read;
    }

    private bool TryReadWhole(out VagueDate date)
    {
        date = default;
        if (_text is "-" or "*")
        {
            return Fail("a date", "the text says that there is no date");
        }
        if (!TryNumber(1, 4, out int number))
        {
            return Fail("a year, a decade, a century or a millennium");
        }
        int digits = _at;
        if (Accept('C') || Accept('M'))
        {
            bool century = _text[_at - 1] == 'C';
            int width = century ? 100 : 1000;
            return number >= 1 && number <= 9999 / width
                ? TryFinish(century ? VagueDatePrecision.Century : VagueDatePrecision.Millennium, StartOfYear(((number - 1) * width) + 1), time => time.PlusYears(width), time => time.PlusYears(-width), out date)
                : Fail(century ? "a century, 1 to 99" : "a millennium, 1 to 9");
        }
        if (digits != 4 || number == 0)
        {
            _at = 0;
            return Fail("a year of four digits, from 0001 on");
        }
        if (Accept('s'))
        {
            return number % 10 == 0
                ? TryFinish(VagueDatePrecision.Decade, StartOfYear(number), time => time.PlusYears(10), time => time.PlusYears(-10), out date)
                : Fail("a decade, whose first year ends in 0");
        }
        if (!Accept(' '))
        {
            return TryFinish(VagueDatePrecision.Year, StartOfYear(number), time => time.PlusYears(1), time => time.PlusYears(-1), out date);
        }
        if (Accept('Q'))
        {
            return TryNumber(1, 1, out int quarter) && quarter is >= 1 and <= 4
                ? TryFinish(VagueDatePrecision.Quarter, StartOfYear(number).PlusMonths(3 * (quarter - 1)), time => time.PlusMonths(3), time => time.PlusMonths(-3), out date)
                : Fail("a quarter, 1 to 4");
        }
        return TryMonth(out int month) && TryReadInMonth(number, month, out date);
    }

    private bool TryReadInMonth(int year, int month, out VagueDate date)
    {
        date = default;
        LocalDateTime start = new(year, month, 1, 0, 0);
        if (!Accept(' '))
        {
            return TryFinish(VagueDatePrecision.Month, start, time => time.PlusMonths(1), time => time.PlusMonths(-1), out date);
        }
        Accept(' ');
        int dayPosition = _at;
        if (!TryNumber(1, 2, out int day) || day < 1 || day > Calendar.DaysInMonth(year, month))
        {
            _at = dayPosition;
            return Fail(FormattableString.Invariant($"a day, 1 to {Calendar.DaysInMonth(year, month)}"));
        }
        start = start.PlusDays(day - 1);
        if (Accept('.'))
        {
            int fractionPosition = _at;
            if (!TryNumber(1, 2, out int fraction))
            {
                return Fail("one or two digits of a fraction of a day");
            }
            bool deciday = _at - fractionPosition == 1;
            Period unit = Period.FromSeconds(deciday ? 8640 : 864);
            return TryFinish(
                deciday ? VagueDatePrecision.Deciday : VagueDatePrecision.Centiday,
                start.PlusSeconds(fraction * (deciday ? 8640L : 864L)),
                time => time + unit,
                time => time - unit,
                out date);
        }
        return Accept(' ')
            ? TryReadTime(start, out date)
            : TryFinish(VagueDatePrecision.Day, start, time => time.PlusDays(1), time => time.PlusDays(-1), out date);
    }

    private bool TryReadTime(LocalDateTime day, out VagueDate date)
    {
        date = default;
        if (!TryNumber(2, 2, out int hour) || hour > 23)
        {
            return Fail("an hour, 00 to 23");
        }
        LocalDateTime start = day.PlusHours(hour);
        if (Accept('h'))
        {
            return TryFinish(VagueDatePrecision.Hour, start, time => time.PlusHours(1), time => time.PlusHours(-1), out date);
        }
        if (!TryNumber(2, 2, out int minute) || minute > 59)
        {
            return Fail("a minute, 00 to 59, or \"h\"");
        }
        start = start.PlusMinutes(minute);
        if (!Accept(':'))
        {
            return TryFinish(VagueDatePrecision.Minute, start, time => time.PlusMinutes(1), time => time.PlusMinutes(-1), out date);
        }
        if (!TryNumber(2, 2, out int second) || second > 59)
        {
            return Fail("a second, 00 to 59");
        }
        start = start.PlusSeconds(second);
        if (!Accept('.'))
        {
            return TryFinish(VagueDatePrecision.Second, start, time => time.PlusSeconds(1), time => time.PlusSeconds(-1), out date);
        }
        return TryNumber(3, 3, out int millisecond)
            ? TryFinish(VagueDatePrecision.Millisecond, start.PlusMilliseconds(millisecond), time => time.PlusMilliseconds(1), time => time.PlusMilliseconds(-1), out date)
            : Fail("three digits of a second");
    }

    private bool TryFinish(
        VagueDatePrecision precision, LocalDateTime start, Func<LocalDateTime, LocalDateTime> next, Func<LocalDateTime, LocalDateTime> previous, out VagueDate date)
    {
        date = default;
        bool uncertain = Accept('?');
        if (_at < _text.Length)
        {
            return Fail("the end of the text");
        }
        try
        {
            date = uncertain
                ? new VagueDate(precision, true, previous(start), next(next(start)))
                : new VagueDate(precision, false, start, next(start));
            return true;
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            return Fail("a date within the years -9998 to 9999");
        }
    }

    private static LocalDateTime StartOfYear(int year) => new(year, 1, 1, 0, 0);

    private bool TryMonth(out int month)
    {
        for (month = 1; month <= 12; month++)
        {
            if (string.CompareOrdinal(_text, _at, MonthNames.Get(month), 0, 3) == 0)
            {
                _at += 3;
                return true;
            }
        }
        return Fail("a month (Jan to Dec) or a quarter (Q1 to Q4)");
    }

    private bool TryNumber(int least, int most, out int number)
    {
        int start = _at;
        while (_at < _text.Length && _at < start + most && _text[_at] is >= '0' and <= '9')
        {
            _at++;
        }
        bool read = _at - start >= least;
        number = read ? int.Parse(_text.Substring(start, _at - start), CultureInfo.InvariantCulture) : 0;
        return read;
    }

    private bool Accept(char character)
    {
        bool here = _at < _text.Length && _text[_at] == character;
        _at += here ? 1 : 0;
        return here;
    }

    private bool Fail(string expected, string? why = null)
    {
        _fault = new TextFault(_at, expected, why);
        return false;
    }
}
