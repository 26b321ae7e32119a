using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>What a JSON Schema says of one kind of text. Immutable.</summary>
internal sealed class TextSchema
{
    private readonly string _key;

    /// <param name="key">By what the definition is referred to.</param>
    public TextSchema(string key) => _key = key;

    /// <summary>A regular expression of ECMAScript.</summary>
    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public int? LongestLength { get; init; }

    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <param name="writer">Where to.</param>
    /// <param name="expectation">What a message says was expected.</param>
    public void Write(SchemaWriter writer, string expectation) => writer.WriteReference(_key, _ => WriteDefinition(writer, expectation));

    private void WriteDefinition(SchemaWriter writer, string expectation)
    {
        writer.WriteDescription(expectation);
        writer.Json.WriteString("type", "string");
        if (Pattern is not null)
        {
            writer.Json.WriteString("pattern", Pattern);
        }
        if (Format is not null)
        {
            writer.Json.WriteString("format", Format);
        }
        if (LongestLength is { } length)
        {
            writer.Json.WriteNumber("maxLength", length);
        }
        if (Examples.Count > 0)
        {
            writer.Json.WriteStartArray("examples");
            foreach (string example in Examples)
            {
                writer.Json.WriteStringValue(example);
            }
            writer.Json.WriteEndArray();
        }
    }
}
