using System.Collections.Generic;

namespace SpaceTalks;

// What a JSON Schema says of one kind of text. Immutable.
internal sealed class TextSchema
{
    private readonly string _key;

    public TextSchema(string key) => _key = key;

    // A regular expression of ECMAScript.
    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public int? LongestLength { get; init; }

    public IReadOnlyList<string> Examples { get; init; } = [];

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
