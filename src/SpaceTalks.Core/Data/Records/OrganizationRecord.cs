using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>An agency or a company as a document has it.</summary>
internal sealed class OrganizationRecord : Record
{
    public string Name { get; set; } = string.Empty;

    public string? Abbreviation { get; set; }

    public string? NativeName { get; set; }

    public string[]? AlternativeNames { get; set; }

    public string? Country { get; set; }

    public When? When { get; set; }

    public OrganizationNameRecord[]? Names { get; set; }

    public string Summary { get; set; } = string.Empty;

    public CitationRecord[] Citations { get; set; } = [];
}
