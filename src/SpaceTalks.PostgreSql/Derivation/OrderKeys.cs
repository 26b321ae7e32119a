using System;
using System.Buffers.Binary;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// Writes values as bytes whose order is the library's order of the values, which PostgreSQL knows nothing of.
internal static class OrderKeys
{
    private const int Undated = 9;

    // The first day and the last day; dates that are not known come last.
    public static void WriteDate(When? when, ByteWriter bytes)
    {
        if (when is null)
        {
            WriteUndated(bytes);
            return;
        }
        WriteDay(when.FirstDay, bytes);
        WriteDay(when.LastDay, bytes);
    }

    // The same with later dates first. Dates that are not known still come last.
    public static void WriteNewest(When? when, ByteWriter bytes)
    {
        int start = bytes.Count;
        WriteDate(when, bytes);
        if (when is not null)
        {
            bytes.InvertFrom(start);
        }
    }

    // Both are empty for a date that is not known.
    public static void WriteEarliestStart(When? when, ByteWriter bytes)
    {
        if (when is not null)
        {
            when.GetBounds(out Bounds bounds);
            WriteDay(bounds.EarliestStart, bytes);
        }
    }

    public static void WriteLatestEnd(When? when, ByteWriter bytes)
    {
        if (when is not null)
        {
            when.GetBounds(out Bounds bounds);
            WriteDay(bounds.LatestEnd, bytes);
        }
    }

    // Four bytes for a day of a usual year or for a bound. All other years have two numbers among these, behind which stands the whole day.
    public static void WriteDay(CalendarDay day, ByteWriter bytes)
    {
        WritePacked(PackedDay.Clamped(day).Number, bytes);
        if (day.IsReal && !PackedDay.CanBe(day))
        {
            BinaryPrimitives.WriteInt64BigEndian(bytes.Extend(8), day.Year ^ long.MinValue);
            BinaryPrimitives.WriteInt16BigEndian(bytes.Extend(2), (short)((day.Month << 5) | day.DayOfMonth));
        }
    }

    // The beginning of the keys of a packed day.
    public static byte[] OfPacked(int number)
    {
        ByteWriter bytes = new(4);
        WritePacked(number, bytes);
        return bytes.ToArray();
    }

    public static byte[] OfDay(CalendarDay day)
    {
        ByteWriter bytes = new(16);
        WriteDay(day, bytes);
        return bytes.ToArray();
    }

    // Each UTF-16 code unit as UTF-8 writes a character of that number. Ordinal comparison of strings compares code units, and half of a
    // surrogate pair comes before U+E000 there, but after it in UTF-8.
    public static void WriteText(string text, ByteWriter bytes)
    {
        foreach (char unit in text)
        {
            if (unit < 0x80)
            {
                bytes.Extend(1)[0] = (byte)unit;
            }
            else if (unit < 0x800)
            {
                Span<byte> two = bytes.Extend(2);
                two[0] = (byte)(0xC0 | (unit >> 6));
                two[1] = (byte)(0x80 | (unit & 0x3F));
            }
            else
            {
                Span<byte> three = bytes.Extend(3);
                three[0] = (byte)(0xE0 | (unit >> 12));
                three[1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                three[2] = (byte)(0x80 | (unit & 0x3F));
            }
        }
    }

    private static void WritePacked(int number, ByteWriter bytes) => bytes.WriteInt32(number ^ int.MinValue);

    // Longer than any key of eight bytes of which it could be the beginning.
    private static void WriteUndated(ByteWriter bytes) => bytes.Extend(Undated).Fill(byte.MaxValue);
}
