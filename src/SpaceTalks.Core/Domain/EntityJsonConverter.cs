using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks;

/// <summary>
/// The JSON converter that entities carry. Reading and writing throw a <see cref="NotSupportedException"/> whose message says to configure
/// the options of the application; without the converter, a serializer would follow links in circles. It is public so that a
/// source-generated context can reach it.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public sealed class EntityJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ConverterOf(typeToConvert) ?? throw new NotSupportedException(typeToConvert + " is not a kind of entity.");

    private static JsonConverter? ConverterOf(Type type) =>
        type == typeof(Milestone) ? new Refusal<Milestone>()
        : type == typeof(Official) ? new Refusal<Official>()
        : type == typeof(Tenure) ? new Refusal<Tenure>()
        : type == typeof(Agency) ? new Refusal<Agency>()
        : type == typeof(Company) ? new Refusal<Company>()
        : type == typeof(State) ? new Refusal<State>()
        : type == typeof(InternationalBody) ? new Refusal<InternationalBody>()
        : type == typeof(Organization) ? new Refusal<Organization>()
        : type == typeof(Programme) ? new Refusal<Programme>()
        : type == typeof(Topic) ? new Refusal<Topic>()
        : type == typeof(Factor) ? new Refusal<Factor>()
        : type == typeof(Question) ? new Refusal<Question>()
        : type == typeof(Place) ? new Refusal<Place>()
        : type == typeof(Source) ? new Refusal<Source>()
        : null;

    private sealed class Refusal<T> : JsonConverter<T>
    {
        private const string Message = "Call ConfigureForSpaceTalks() on the JsonSerializerOptions: without it, entities can be neither written nor read.";

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(Message);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException(Message);
    }
}
