using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A factor as a document has it.</summary>
internal sealed class FactorRecord : Record
{
    public FactorKind? Kind { get; set; }

    public string Title { get; set; } = string.Empty;

    public string Summary { get; set; } = string.Empty;

    public List<Link?>? Subjects { get; set; }

    public List<Link?>? Organizations { get; set; }

    public List<Link?>? Programmes { get; set; }

    public When? When { get; set; }

    public List<FactorPointRecord>? Points { get; set; }

    public List<ClaimCheckRecord>? Checks { get; set; }

    public List<CitationRecord> Citations { get; set; } = [];
}
