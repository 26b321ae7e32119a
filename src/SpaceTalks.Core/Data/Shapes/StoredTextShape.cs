using System;
using System.Text.Json;

namespace SpaceTalks;

// A text like that of TextShape, of which no string is created before it is requested.
internal sealed class StoredTextShape : Shape<StoredText>
{
    public override string Expectation => Shapes.Text.Expectation;

    public override bool IsMissing(StoredText value) => value.IsMissing;

    public override bool TryRead(ref DataReader reader, out StoredText value)
    {
        ReadOnlySpan<byte> plain = reader.PlainText;
        if (Ascii.IsAscii(plain) && Ascii.IsText(plain) && plain.Length <= reader.Memory.Options.TextLimit)
        {
            value = reader.Memory.Pages.Add(plain);
            return true;
        }
        bool valid = Shapes.Text.TryRead(ref reader, out string text);
        value = text;
        return valid;
    }

    public override void Write(Utf8JsonWriter writer, StoredText value)
    {
        if (value.TryGetUtf8(out ReadOnlySpan<byte> utf8))
        {
            writer.WriteStringValue(utf8);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    public override StoredText Read(SnapshotReader reader) => reader.ReadStoredText();

    public override void Write(SnapshotWriter writer, StoredText value)
    {
        if (value.TryGetUtf8(out ReadOnlySpan<byte> utf8))
        {
            writer.WriteText(utf8);
        }
        else
        {
            writer.WriteText(value.ToString());
        }
    }

    public override void WriteSchema(SchemaWriter writer) => Shapes.Text.WriteSchema(writer);
}
