using System;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>A word for a member of an enumeration, as a value that may be missing.</summary>
internal sealed class WordShape<T> : Shape<T?>
    where T : struct, Enum
{
    private readonly WordTable<T> _words;

    public WordShape(WordTable<T> words) => _words = words;

    public override string Expectation => _words.Expectation;

    public override bool TryRead(ref DataReader reader, out T? value)
    {
        if (_words.TryGet(reader.PlainText, out T word))
        {
            value = word;
            return true;
        }
        bool read = Shapes.WordOf(_words).TryRead(ref reader, out word);
        value = read ? word : null;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, T? value) => writer.WriteStringValue(_words.Get(value!.Value));

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
