using System.Text.Json;

namespace SpaceTalks;

/// <summary>True or false.</summary>
internal sealed class FlagShape : Shape<bool?>
{
    public static readonly FlagShape Instance = new();

    public override string Expectation => "true or false";

    public override bool TryRead(ref DataReader reader, out bool? value)
    {
        value = reader.Json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };
        if (value is null)
        {
            reader.Unexpected(Expectation);
        }
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, bool? value) => writer.WriteBooleanValue(value == true);

    public override void WriteSchema(SchemaWriter writer) => writer.Json.WriteString("type", "boolean");
}
