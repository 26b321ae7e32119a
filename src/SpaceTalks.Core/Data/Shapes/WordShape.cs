using System;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>A word for a member of an enumeration, as a value that may be missing.</summary>
internal sealed class WordShape<T> : Shape<T?>
    where T : struct, Enum
{
    private readonly WordTable<T> _words;
    private readonly ConvertedShape<T> _shape;

    public WordShape(WordTable<T> words)
    {
        _words = words;
        _shape = Shapes.WordOf(words);
    }

    public override string Expectation => _shape.Expectation;

    public override bool TryRead(ref DataReader reader, out T? value)
    {
        bool read = _words.TryGet(reader.PlainText, out T word) || _shape.TryRead(ref reader, out word);
        value = read ? word : null;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, T? value) => _shape.Write(writer, value!.Value);
}
