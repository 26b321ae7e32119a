using System;
using System.Text.Json;

namespace SpaceTalks;

// A text of at least one character, without white space at either end.
internal sealed class TextShape : Shape<string>
{
    // White space as ECMAScript defines it, which differs from .NET in U+0085 and U+FEFF.
    private const string Pattern = @"^[^\s\x85]([\s\S]*[^\s\x85])?$";

    private readonly bool _isShared;

    public TextShape(bool isShared) => _isShared = isShared;

    public override string Expectation => "a text that is not empty and has no white space at either end";

    public override bool TryRead(ref DataReader reader, out string value)
    {
        ReadOnlySpan<byte> plain = _isShared ? reader.PlainText : default;
        if (reader.Memory.Texts.Find(plain) is { } known)
        {
            value = known;
            return true;
        }
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
        reader.Memory.Texts.Add(plain, value);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override string Read(SnapshotReader reader) => _isShared ? reader.ReadSharedText() : reader.ReadText();

    public override void Write(SnapshotWriter writer, string value)
    {
        if (_isShared)
        {
            writer.WriteSharedText(value);
        }
        else
        {
            writer.WriteText(value);
        }
    }

    public override void WriteSchema(SchemaWriter writer) => new TextSchema("text", Pattern).Write(writer, Expectation);
}
