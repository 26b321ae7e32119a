using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A date or time span in EDTF.</summary>
internal sealed class WhenShape : ConvertedShape<When>
{
    private const int LongestPlainDate = 16;

    public WhenShape()
        : base(
            "a date or time span in EDTF",
            text => When.TryParse(text.AsSpan(), out When? when, out TextFault fault) ? (when, null) : (null!, fault.ToMessage(text)),
            when => when.ToString())
    {
    }

    public override bool TryRead(ref DataReader reader, out When value)
    {
        ReadOnlySpan<byte> plain = reader.PlainText;
        if (plain.Length is > 0 and <= LongestPlainDate)
        {
            // Most texts are single dates of a few digits, which are read where they stand.
            Span<char> text = stackalloc char[LongestPlainDate];
            for (int index = 0; index < plain.Length; index++)
            {
                text[index] = (char)plain[index];
            }
            if (EdtfReader.TryReadPlainDate(text.Slice(0, plain.Length), out EdtfDate date, out int length) && length == plain.Length)
            {
                value = reader.Memory.Dates.Get(date);
                return true;
            }
        }
        return base.TryRead(ref reader, out value);
    }
}
