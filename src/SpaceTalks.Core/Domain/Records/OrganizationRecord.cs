using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>An agency or a company as a document has it.</summary>
internal sealed class OrganizationRecord : Record
{
    public string Name = string.Empty;

    public string? Abbreviation;

    public string? NativeName;

    public string[]? AlternativeNames;

    public string? Country;

    public When? When;

    public OrganizationNameRecord[]? Names;

    public string Summary = string.Empty;

    public CitationRecord[] Citations = [];
}
