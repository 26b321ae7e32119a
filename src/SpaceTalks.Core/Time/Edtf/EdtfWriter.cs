using System;
using System.Buffers;

namespace SpaceTalks.Time;

// Writes EDTF into a buffer of the caller. Characters that do not fit are counted but not written.
internal ref struct EdtfWriter
{
    // The longest date: sign, nineteen digits, exponent, significant digits and six qualifiers.
    private const int LongestDate = 40;

    private const int LongestOnStack = 160;

    private readonly Span<char> _buffer;

    public EdtfWriter(Span<char> buffer)
    {
        _buffer = buffer;
        Length = 0;
    }

    public int Length { get; private set; }

    public readonly bool Fits => Length <= _buffer.Length;

    public static string ToText(EdtfDate date)
    {
        EdtfWriter writer = new(stackalloc char[LongestDate]);
        writer.Write(date);
        return writer._buffer.Slice(0, writer.Length).ToString();
    }

    public static string ToText(When when)
    {
        EdtfWriter writer = new(stackalloc char[LongestOnStack]);
        when.Write(ref writer);
        if (writer.Fits)
        {
            return writer._buffer.Slice(0, writer.Length).ToString();
        }
        char[] rented = ArrayPool<char>.Shared.Rent(writer.Length);
        EdtfWriter longer = new(rented);
        when.Write(ref longer);
        string text = new(rented, 0, longer.Length);
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    public void Write(char character)
    {
        if (Length < _buffer.Length)
        {
            _buffer[Length] = character;
        }
        Length++;
    }

    public void WriteDots()
    {
        Write('.');
        Write('.');
    }

    public void Write(IntervalEnd end)
    {
        if (end.Kind is IntervalEndKind.OnOrBefore or IntervalEndKind.Open)
        {
            WriteDots();
        }
        if (end.HasDate)
        {
            Write(end.Date);
        }
        if (end.Kind == IntervalEndKind.OnOrAfter)
        {
            WriteDots();
        }
    }

    public void Write(SetItem item)
    {
        if (item.Kind == SetItemKind.OnOrBefore)
        {
            WriteDots();
        }
        Write(item.First);
        if (item.Kind is SetItemKind.OnOrAfter or SetItemKind.Range)
        {
            WriteDots();
        }
        if (item.Kind == SetItemKind.Range)
        {
            Write(item.Last);
        }
    }

    public void Write(EdtfDate date)
    {
        Write(date.Written(0, right: false));
        WriteYear(date);
        Write(date.Written(0, right: true));
        if (date.Precision != DatePrecision.Year)
        {
            Write('-');
            WritePart(date, 1, date.MonthCode, date.MonthMask);
        }
        if (date.Precision == DatePrecision.Day)
        {
            Write('-');
            WritePart(date, 2, date.DayOfMonth, date.DayMask);
        }
    }

    public void WriteTwoDigits(int value, int mask = 0)
    {
        Write((mask & 2) != 0 ? 'X' : (char)('0' + (value / 10)));
        Write((mask & 1) != 0 ? 'X' : (char)('0' + (value % 10)));
    }

    private void WritePart(EdtfDate date, int component, int value, int mask)
    {
        Write(date.Written(component, right: false));
        WriteTwoDigits(value, mask);
        Write(date.Written(component, right: true));
    }

    private void Write(Qualifier qualifier)
    {
        if (qualifier != Qualifier.None)
        {
            Write(qualifier switch { Qualifier.Uncertain => '?', Qualifier.Approximate => '~', _ => '%' });
        }
    }

    private void WriteYear(EdtfDate date)
    {
        long year = date.WrittenYear;
        if (date.IsLongYear)
        {
            Write('Y');
        }
        if (year < 0)
        {
            Write('-');
        }
        // The magnitude of the smallest long does not fit into a long.
        ulong magnitude = year < 0 ? unchecked(0UL - (ulong)year) : (ulong)year;
        if (date.HasExponent)
        {
            for (int open = date.Exponent; open > 0; open--)
            {
                magnitude /= 10;
            }
        }
        ulong power = 1;
        int digits = 1;
        while (digits < (date.IsLongYear ? 1 : 4) || magnitude / power >= 10)
        {
            power *= 10;
            digits++;
        }
        for (; power > 0; power /= 10)
        {
            digits--;
            bool unspecified = digits < 4 && (date.YearMask >> digits & 1) != 0;
            Write(unspecified ? 'X' : (char)('0' + (int)(magnitude / power % 10)));
        }
        if (date.HasExponent)
        {
            Write('E');
            WriteNumber(date.Exponent);
        }
        if (date.SignificantDigits is { } significant)
        {
            Write('S');
            WriteNumber(significant);
        }
    }

    private void WriteNumber(int number)
    {
        if (number >= 10)
        {
            Write((char)('0' + (number / 10)));
        }
        Write((char)('0' + (number % 10)));
    }
}
