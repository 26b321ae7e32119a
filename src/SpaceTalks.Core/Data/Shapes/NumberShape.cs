using System.Text.Json;

namespace SpaceTalks;

/// <summary>A whole number of one or more.</summary>
internal sealed class NumberShape : Shape<int?>
{
    public static readonly NumberShape Instance = new();

    public override string Expectation => "a whole number of 1 or more";

    public override bool TryRead(ref DataReader reader, out int? value)
    {
        value = null;
        if (reader.Json.TokenType != JsonTokenType.Number || !reader.Json.TryGetInt32(out int number) || number < 1)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        value = number;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, int? value) => writer.WriteNumberValue(value ?? 0);
}
