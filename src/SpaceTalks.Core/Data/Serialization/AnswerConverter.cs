using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

// Writes answers. It cannot read them, since an entity alone has no catalog for its links, and a finding has no rule.
internal sealed class AnswerConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly Action<Utf8JsonWriter, T> _write;

    public AnswerConverter(Action<Utf8JsonWriter, T> write) => _write = write;

    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers can only be written. To read an entity, read its data set: DataSet.Parse, SpaceTalksCatalog.With.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _write(writer, value);
}
