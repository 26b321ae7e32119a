using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

// A value as a JSON string, as a property name too.
internal sealed class TextConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly ConvertedShape<T> _shape;

    public TextConverter(ConvertedShape<T> shape) => _shape = shape;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException("Expected " + _shape.Expectation + ".");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _shape.Write(writer, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(_shape.Format(value));

    private T Parse(string text)
    {
        (T value, string? fault) = _shape.Parse(text);
        return fault is null ? value : throw new JsonException(fault);
    }
}
