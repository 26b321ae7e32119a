using System;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>The version of the documents' schema: one that this library reads.</summary>
internal sealed class SchemaVersionShape : Shape<int?>
{
    public static readonly SchemaVersionShape Instance = new();

    public override string Expectation => "a whole number of 1 or more";

    public override bool TryRead(ref DataReader reader, out int? value)
    {
        value = null;
        if (reader.Json.TokenType != JsonTokenType.Number || !reader.Json.TryGetInt32(out int number) || number < 1)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        if (number > DataSet.CurrentSchemaVersion)
        {
            reader.Fault(FormattableString.Invariant(
                $"The document has schema version {number}; this library reads versions up to {DataSet.CurrentSchemaVersion}."));
            return false;
        }
        value = number;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, int? value) => writer.WriteNumberValue(value ?? 0);

    public override void WriteSchema(SchemaWriter writer)
    {
        writer.Json.WriteString("type", "integer");
        writer.Json.WriteNumber("minimum", 1);
        writer.Json.WriteNumber("maximum", DataSet.CurrentSchemaVersion);
    }
}
