using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A factor as a document has it.</summary>
internal sealed class FactorRecord : Record
{
    public FactorKind? Kind;

    public string Title = string.Empty;

    public string Summary = string.Empty;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;

    public When? When;

    public FactorPointRecord[]? Points;

    public ClaimCheckRecord[]? Checks;

    public CitationRecord[] Citations = [];
}
