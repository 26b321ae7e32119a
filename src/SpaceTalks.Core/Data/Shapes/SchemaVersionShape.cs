using System;
using System.Text.Json;

namespace SpaceTalks;

// The version of the documents' schema, which must be one that this library reads.
// To add a version, raise DataSet.CurrentSchemaVersion; what is written, and the schema with its name, follow. A new field is optional,
// so that older documents stay valid. A field whose form changes needs a shape that reads both forms and writes the new one. The fixture
// of the older version in the tests stays as it is, with its approved listing; a copy of it for the new version gets the additions, and
// takes over the test that every property occurs.
internal sealed class SchemaVersionShape : Shape<int?>
{
    public static readonly SchemaVersionShape Instance = new();

    public override string Expectation => "a whole number of 1 or more";

    public override bool TryRead(ref DataReader reader, out int? value)
    {
        value = null;
        if (reader.Json.TokenType != JsonTokenType.Number || !TryGetWhole(reader.Json, out int number) || number < 1)
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

    // In JSON Schema, 1.0 is an integer too.
    private static bool TryGetWhole(in Utf8JsonReader json, out int number)
    {
        number = 0;
        if (json.TryGetInt32(out number))
        {
            return true;
        }
        bool isWhole = json.TryGetDecimal(out decimal value) && value == decimal.Truncate(value) && value is >= 1 and <= int.MaxValue;
        number = isWhole ? (int)value : 0;
        return isWhole;
    }

    public override void Write(Utf8JsonWriter writer, int? value) => writer.WriteNumberValue(value ?? 0);

    public override void WriteSchema(SchemaWriter writer)
    {
        writer.Json.WriteString("type", "integer");
        writer.Json.WriteNumber("minimum", 1);
        writer.Json.WriteNumber("maximum", DataSet.CurrentSchemaVersion);
    }
}
