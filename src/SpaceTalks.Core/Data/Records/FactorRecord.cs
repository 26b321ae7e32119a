using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A factor as a document has it.</summary>
internal sealed class FactorRecord : Record
{
    public FactorKind? Kind { get; set; }

    public string Title { get; set; } = string.Empty;

    public string Summary { get; set; } = string.Empty;

    public ListPart<Link> Subjects { get; set; }

    public ListPart<Link> Organizations { get; set; }

    public ListPart<Link> Programmes { get; set; }

    public When? When { get; set; }

    public FactorPointRecord[]? Points { get; set; }

    public ClaimCheckRecord[]? Checks { get; set; }

    public CitationRecord[] Citations { get; set; } = [];
}
