using System;
using System.Text.Json;

namespace SpaceTalks;

// A word for a member of an enumeration.
internal sealed class WordShape : Shape<Word>
{
    private readonly WordTable _words;

    public WordShape(WordTable words) => _words = words;

    public override string Expectation => _words.Expectation;

    public override bool IsMissing(Word value) => value.IsMissing;

    public override bool TryRead(ref DataReader reader, out Word value)
    {
        if (_words.TryGet(reader.PlainText, out value))
        {
            return true;
        }
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        if (!reader.TryGetText(out string text))
        {
            return false;
        }
        if (_words.TryGet(text, out value))
        {
            return true;
        }
        reader.Fault(Shapes.Unexpected(Expectation, text));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, Word value) => writer.WriteStringValue(_words.TextOf(value));

    public override Word Read(SnapshotReader reader)
    {
        int start = reader.Offset;
        byte value = reader.ReadByte();
        return value < _words.Count ? Word.At(value) : throw reader.Fault("expected the number of " + Expectation + ".", start);
    }

    public override void Write(SnapshotWriter writer, Word value) => writer.WriteByte((byte)value.Index);

    public override void WriteSchema(SchemaWriter writer)
    {
        writer.Json.WriteStartArray("enum");
        foreach (string word in _words.Words)
        {
            writer.Json.WriteStringValue(word);
        }
        writer.Json.WriteEndArray();
    }
}
