using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The JSON converter of the enumerations, whose members are written as the words used in documents: <c>working-group</c>. The enumerations
/// carry it, so that no configuration of an application changes the words; it is public so that a source-generated context can reach it.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class WordJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ConverterOf(typeToConvert) ?? throw new NotSupportedException(typeToConvert + " has no words for its members.");

    private static JsonConverter? ConverterOf(Type type) =>
        type == typeof(SourceKind) ? new Converter<SourceKind>(Words.SourceKinds)
        : type == typeof(ReportStatus) ? new Converter<ReportStatus>(Words.ReportStatuses)
        : type == typeof(MilestoneKind) ? new Converter<MilestoneKind>(Words.MilestoneKinds)
        : type == typeof(MeetingLevel) ? new Converter<MeetingLevel>(Words.MeetingLevels)
        : type == typeof(ProgrammeKind) ? new Converter<ProgrammeKind>(Words.ProgrammeKinds)
        : type == typeof(FactorKind) ? new Converter<FactorKind>(Words.FactorKinds)
        : type == typeof(Verdict) ? new Converter<Verdict>(Words.Verdicts)
        : type == typeof(SlipKind) ? new Converter<SlipKind>(Words.SlipKinds)
        : type == typeof(Severity) ? new Converter<Severity>(Words.Severities)
        : null;

    private sealed class Converter<T>(WordTable<T> words) : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException("Expected " + words.Expectation + ".");

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(words.Get(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(words.Get(value));

        private T Parse(string text) => words.TryGet(text, out T value) ? value : throw new JsonException("Expected " + words.Expectation + ", but found " + TextQuotation.Of(text) + ".");
    }
}
