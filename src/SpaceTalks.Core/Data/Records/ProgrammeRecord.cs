using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A programme as a document has it.</summary>
internal sealed class ProgrammeRecord : Record
{
    public string Name { get; set; } = string.Empty;

    public string? Abbreviation { get; set; }

    public string? NativeName { get; set; }

    public List<string>? AlternativeNames { get; set; }

    public ProgrammeKind? Kind { get; set; }

    public When? When { get; set; }

    public List<Link?>? Organizations { get; set; }

    public List<ContributionRecord>? Contributions { get; set; }

    public List<Link?>? Subjects { get; set; }

    public string Summary { get; set; } = string.Empty;

    public List<CitationRecord> Citations { get; set; } = [];
}
