using System;

namespace SpaceTalks;

// A web address. Most are never requested, and parsing one takes longer than reading the rest of its source.
internal sealed class AddressShape : ConvertedShape<string>
{
    public AddressShape()
        : base("an absolute http or https address", text => (text, FaultOf(text)), address => address)
    {
    }

    public override string Read(SnapshotReader reader)
    {
        int start = reader.Offset;
        string text = reader.ReadStoredText().ToString();
        return reader.IsCheck && FaultOf(text) is { } fault ? throw reader.Fault(fault, start) : text;
    }

    public override void WriteSchema(SchemaWriter writer) =>
        new TextSchema("address", @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\x85\\/?#][^\s\x85\\]*$")
            .Write(writer, Expectation + "; the loader also checks its host and port");

    public static bool IsAddress(string text) => FaultOf(text) is null;

    private static string? FaultOf(string text)
    {
        foreach (char character in text)
        {
            // Uri would accept white space and backslashes in an address.
            if (char.IsWhiteSpace(character) || character == '\\')
            {
                return Unexpected(text);
            }
        }
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? null : Unexpected(text);
    }

    private static string Unexpected(string text) => Shapes.Unexpected("an absolute http or https address", text);
}
