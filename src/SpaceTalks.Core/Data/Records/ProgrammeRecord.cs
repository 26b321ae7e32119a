using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A programme as a document has it.</summary>
internal sealed class ProgrammeRecord : Record
{
    public string Name { get; set; } = string.Empty;

    public string? Abbreviation { get; set; }

    public string? NativeName { get; set; }

    public string[]? AlternativeNames { get; set; }

    public ProgrammeKind? Kind { get; set; }

    public When? When { get; set; }

    public ListPart<Link> Organizations { get; set; }

    public ContributionRecord[]? Contributions { get; set; }

    public ListPart<Link> Subjects { get; set; }

    public string Summary { get; set; } = string.Empty;

    public CitationRecord[] Citations { get; set; } = [];
}
