using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// The JSON converter of windows, which are written as strings: the EDTF text of a run of days. <see cref="DateWindow"/> carries it; it is
/// public so that a source-generated context can reach it.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class DateWindowJsonConverter : JsonConverter<DateWindow>
{
    /// <inheritdoc/>
    public override DateWindow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("Expected a run of days as a string in EDTF.");
        }
        ParseResult<DateWindow> result = WindowText.Parse(reader.GetString()!);
        return result.Success ? result.Value : throw new JsonException(result.Exception.Message);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateWindow value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.ToString());
}
