using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A dated name of an organization as a document has it.</summary>
internal sealed class OrganizationNameRecord
{
    public string Name { get; set; } = string.Empty;

    public string? NativeName { get; set; }

    public string? Abbreviation { get; set; }

    public When? When { get; set; }
}
