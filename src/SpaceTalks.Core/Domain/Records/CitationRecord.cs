namespace SpaceTalks;

/// <summary>A citation as a document has it.</summary>
internal sealed class CitationRecord
{
    public Link Source;

    public string? Locator;
}
