using System;
using System.Text.Json;

namespace SpaceTalks;

// A value that is written as a text.
internal class ConvertedShape<T> : Shape<T>
{
    private readonly Func<string, (T Value, string? Fault)> _parse;
    private readonly Func<T, string> _format;

    public ConvertedShape(string expectation, Func<string, (T Value, string? Fault)> parse, Func<T, string> format)
    {
        Expectation = expectation;
        _parse = parse;
        _format = format;
    }

    public override string Expectation { get; }

    public override bool TryRead(ref DataReader reader, out T value)
    {
        value = default!;
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        if (!reader.TryGetText(out string text))
        {
            return false;
        }
        (value, string? fault) = _parse(text);
        if (fault is not null)
        {
            reader.Fault(fault);
        }
        return fault is null;
    }

    public (T Value, string? Fault) Parse(string text) => _parse(text);

    public string Format(T value) => _format(value);

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(_format(value));

    public override void Write(SnapshotWriter writer, T value) => writer.WriteText(_format(value));

    public override void WriteSchema(SchemaWriter writer) => throw new InvalidOperationException("No document has such a value: " + Expectation + ".");
}
