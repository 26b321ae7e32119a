namespace SpaceTalks;

/// <summary>A topic as a document has it.</summary>
internal sealed class TopicRecord : Record
{
    public string Name { get; set; } = string.Empty;

    public string[]? AlternativeNames { get; set; }

    public Link Broader { get; set; }

    public ListPart<Link> Related { get; set; }

    public string Summary { get; set; } = string.Empty;

    public CitationRecord[] Citations { get; set; } = [];
}
