using System.Text.Json;

namespace SpaceTalks;

// True or false.
internal sealed class FlagShape : Shape<Word>
{
    public static readonly FlagShape Instance = new();

    public override string Expectation => "true or false";

    public override bool IsMissing(Word value) => value.IsMissing;

    public override bool TryRead(ref DataReader reader, out Word value)
    {
        bool isFlag = reader.Json.TokenType is JsonTokenType.True or JsonTokenType.False;
        value = isFlag ? Word.Of(reader.Json.TokenType == JsonTokenType.True) : default;
        if (!isFlag)
        {
            reader.Unexpected(Expectation);
        }
        return isFlag;
    }

    public override void Write(Utf8JsonWriter writer, Word value) => writer.WriteBooleanValue(value.IsTrue);

    public override Word Read(SnapshotReader reader)
    {
        int start = reader.Offset;
        byte value = reader.ReadByte();
        return value <= 1 ? Word.At(value) : throw reader.Fault("expected 0 or 1.", start);
    }

    public override void Write(SnapshotWriter writer, Word value) => writer.WriteByte((byte)value.Index);

    public override void WriteSchema(SchemaWriter writer) => writer.Json.WriteString("type", "boolean");
}
