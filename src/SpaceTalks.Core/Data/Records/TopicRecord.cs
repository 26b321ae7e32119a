using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A topic as a document has it.</summary>
internal sealed class TopicRecord : Record
{
    public string Name { get; set; } = string.Empty;

    public List<string>? AlternativeNames { get; set; }

    public Link? Broader { get; set; }

    public List<Link?>? Related { get; set; }

    public string Summary { get; set; } = string.Empty;

    public List<CitationRecord> Citations { get; set; } = [];
}
