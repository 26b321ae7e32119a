using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks.Time;

/// <summary>
/// The JSON converter of <see cref="Certainty"/> and <see cref="TimeRelation"/>, which are written as the words of this library:
/// <c>certain</c>, <c>intersecting</c>. Both carry it; it is public so that a source-generated context can reach it.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class TimeWordJsonConverter : JsonConverterFactory
{
    // The words of the members, in order.
    internal static string[] Certainties => ["impossible", "possible", "certain"];

    internal static string[] Relations => ["before", "after", "within", "intersecting", "covering"];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Certainty) || typeToConvert == typeof(TimeRelation);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Certainty)
            ? new Word<Certainty>(Certainties, index => (Certainty)index, value => (int)value)
            : new Word<TimeRelation>(Relations, index => (TimeRelation)index, value => (int)value);

    private sealed class Word<T>(string[] words, Func<int, T> valueAt, Func<T, int> indexOf) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            int index = reader.TokenType == JsonTokenType.String ? Array.IndexOf(words, reader.GetString()) : -1;
            return index >= 0 ? valueAt(index) : throw new JsonException("Expected one of " + string.Join(", ", words) + ".");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(indexOf(value) is var index && index >= 0 && index < words.Length ? words[index] : throw new JsonException("The value is not a member of the enumeration."));
    }
}
