namespace SpaceTalks;

/// <summary>An official as a document has it.</summary>
internal sealed class OfficialRecord : Record
{
    public string Name { get; set; } = string.Empty;

    public string? NativeName { get; set; }

    public string[]? AlternativeNames { get; set; }

    public string Summary { get; set; } = string.Empty;

    public CitationRecord[] Citations { get; set; } = [];
}
