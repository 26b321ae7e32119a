using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

/// <summary>
/// The JSON converter of identifiers, which are written as strings, including as property names. <see cref="Id{T}"/> carries it, so
/// applications need no configuration; it is public so that a source-generated context can reach it. Writing the default identifier, which
/// identifies nothing, is an error.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class IdJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ConverterOf(typeToConvert) ?? throw new NotSupportedException(typeToConvert + " is not an identifier of an entity.");

    // The kinds are known, so no reflection is needed.
    private static JsonConverter? ConverterOf(Type type) =>
        type == typeof(Id<Organization>) ? new Converter<Organization>()
        : type == typeof(Id<Milestone>) ? new Converter<Milestone>()
        : type == typeof(Id<Topic>) ? new Converter<Topic>()
        : type == typeof(Id<Official>) ? new Converter<Official>()
        : type == typeof(Id<Tenure>) ? new Converter<Tenure>()
        : type == typeof(Id<Programme>) ? new Converter<Programme>()
        : type == typeof(Id<Place>) ? new Converter<Place>()
        : type == typeof(Id<Source>) ? new Converter<Source>()
        : type == typeof(Id<Factor>) ? new Converter<Factor>()
        : type == typeof(Id<Question>) ? new Converter<Question>()
        : null;

    private sealed class Converter<T> : JsonConverter<Id<T>>
        where T : class
    {
        public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException("Expected " + Slug.Expectation + ".");

        public override Id<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) => writer.WritePropertyName(Text(value));

        private static string Text(Id<T> value) =>
            value == default ? throw new JsonException("The default identifier identifies nothing and cannot be written.") : value.Value;

        private static Id<T> Parse(string text) => Slug.IsValid(text) ? Id<T>.Of(text) : throw new JsonException("Expected " + Slug.Expectation + ", but found " + Time.TextQuotation.Of(text) + ".");
    }
}
