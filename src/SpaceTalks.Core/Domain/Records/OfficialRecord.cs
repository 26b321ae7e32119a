namespace SpaceTalks;

/// <summary>An official as a document has it.</summary>
internal sealed class OfficialRecord : Record
{
    public string Name = string.Empty;

    public string? NativeName;

    public string[]? AlternativeNames;

    public string Summary = string.Empty;

    public CitationRecord[] Citations = [];
}
