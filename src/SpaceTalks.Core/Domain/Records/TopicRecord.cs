namespace SpaceTalks;

/// <summary>A topic as a document has it.</summary>
internal sealed class TopicRecord : Record
{
    public string Name = string.Empty;

    public string[]? AlternativeNames;

    public Link Broader;

    public ListPart<Link> Related;

    public string Summary = string.Empty;

    public CitationRecord[] Citations = [];
}
