using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

// An entity as a document has it, with its links as identifiers. It is written only: an entity alone has nothing to link to.
internal sealed class EntityConverter<T> : JsonConverter<T>
    where T : class
{
    private readonly Action<Utf8JsonWriter, T> _write;

    public EntityConverter(Action<Utf8JsonWriter, T> write) => _write = write;

    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An entity is read with the data set that it belongs to: DataSet.Parse, SpaceTalksCatalog.With.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _write(writer, value);
}
