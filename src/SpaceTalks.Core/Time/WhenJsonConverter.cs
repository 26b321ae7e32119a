using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks.Time;

/// <summary>
/// The JSON converter of dates, which are written as EDTF strings, including as property names. <see cref="When"/> and its forms carry it,
/// so applications need no configuration; it is public so that a source-generated context can reach it.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class WhenJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(When).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(DateWhen) ? new Form<DateWhen>()
        : typeToConvert == typeof(DateTimeWhen) ? new Form<DateTimeWhen>()
        : typeToConvert == typeof(IntervalWhen) ? new Form<IntervalWhen>()
        : typeToConvert == typeof(OneOfWhen) ? new Form<OneOfWhen>()
        : typeToConvert == typeof(AllOfWhen) ? new Form<AllOfWhen>()
        : new Form<When>();

    private sealed class Form<T> : JsonConverter<T>
        where T : When
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException("Expected a date or time span in EDTF.");

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

        private static T Parse(string text) =>
            !When.TryParse(text.AsSpan(), out When? when, out TextFault fault) ? throw new JsonException(fault.ToMessage(text))
            : when as T ?? throw new JsonException("Expected a different form of date than " + TextQuotation.Of(text) + ".");
    }
}
