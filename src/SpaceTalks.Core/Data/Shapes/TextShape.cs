using System.Text.Json;

namespace SpaceTalks;

/// <summary>A text of one character or more, not blank at its ends.</summary>
internal sealed class TextShape : Shape<string>
{
    public static readonly TextShape Instance = new();

    public override string Expectation => "a text that is neither empty nor blank at an end";

    public override bool TryRead(ref DataReader reader, out string value)
    {
        value = string.Empty;
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        if (!reader.TryGetText(out value))
        {
            return false;
        }
        if (value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]))
        {
            reader.Unexpected(Expectation);
            return false;
        }
        return true;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
