using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A programme as a document has it.</summary>
internal sealed class ProgrammeRecord : Record
{
    public string Name = string.Empty;

    public string? Abbreviation;

    public string? NativeName;

    public string[]? AlternativeNames;

    public ProgrammeKind? Kind;

    public When? When;

    public ListPart<Link> Organizations;

    public ContributionRecord[]? Contributions;

    public ListPart<Link> Subjects;

    public string Summary = string.Empty;

    public CitationRecord[] Citations = [];
}
