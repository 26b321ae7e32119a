namespace SpaceTalks;

/// <summary>A citation as a document has it.</summary>
internal sealed class CitationRecord
{
    public Link Source { get; set; }

    public string? Locator { get; set; }
}
