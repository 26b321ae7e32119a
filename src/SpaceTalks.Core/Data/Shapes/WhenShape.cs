using System;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// A date or interval in EDTF; documents may also use words.
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
            // Most texts are single dates of a few digits, which are parsed in place.
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
        value = null!;
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            reader.Unexpected("a date or time span, in EDTF or in words");
            return false;
        }
        if (!reader.TryGetText(out string words))
        {
            return false;
        }
        if (WrittenDate.TryRead(words, reader.Memory.Options.Conventions, out When? when, out string? message))
        {
            value = when!;
            return true;
        }
        reader.Fault(message!);
        return false;
    }

    public override When Read(SnapshotReader reader) => reader.ReadDate();

    public override void Write(SnapshotWriter writer, When value) => writer.WriteDate(value);

    // Dates are too complex for a regular expression.
    public override void WriteSchema(SchemaWriter writer)
    {
        if (writer.Answers is not null)
        {
            writer.WriteReference(AnswerParts.When);
            return;
        }
        new TextSchema("date", examples: ["2025-08-25", "2025-10", "2026-33", "[2025-08-21..2025-08-31]", "2000-11-02/..", "2027~"]).Write(writer, Expectation);
    }
}
