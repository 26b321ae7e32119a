namespace SpaceTalks;

// The JSON Schema of one kind of text. Immutable.
internal sealed class TextSchema
{
    private readonly string _key;
    private readonly string? _pattern;
    private readonly string? _format;
    private readonly int? _longestLength;
    private readonly string[] _examples;

    // The pattern is an ECMAScript regular expression.
    public TextSchema(string key, string? pattern = null, string? format = null, int? longestLength = null, params string[] examples)
    {
        _key = key;
        _pattern = pattern;
        _format = format;
        _longestLength = longestLength;
        _examples = examples;
    }

    public void Write(SchemaWriter writer, string expectation) => writer.WriteReference(_key, _ => WriteDefinition(writer, expectation));

    private void WriteDefinition(SchemaWriter writer, string expectation)
    {
        writer.WriteDescription(expectation);
        writer.Json.WriteString("type", "string");
        if (_pattern is not null)
        {
            writer.Json.WriteString("pattern", _pattern);
        }
        if (_format is not null)
        {
            writer.Json.WriteString("format", _format);
        }
        if (_longestLength is { } length)
        {
            writer.Json.WriteNumber("maxLength", length);
        }
        if (_examples.Length > 0)
        {
            writer.Json.WriteStartArray("examples");
            foreach (string example in _examples)
            {
                writer.Json.WriteStringValue(example);
            }
            writer.Json.WriteEndArray();
        }
    }
}
