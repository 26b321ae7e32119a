using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A dated name of an organization as a document has it.</summary>
internal sealed class OrganizationNameRecord
{
    public string Name = string.Empty;

    public string? NativeName;

    public string? Abbreviation;

    public When When = null!;
}
