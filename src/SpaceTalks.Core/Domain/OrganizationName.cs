using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A name that an organization bore for a time. An immutable value.</summary>
/// <param name="Name">The name, in English.</param>
/// <param name="NativeName">The name in its own language; null where it is not recorded.</param>
/// <param name="Abbreviation">The abbreviation; null where there is none.</param>
/// <param name="When">From when to when.</param>
public sealed record OrganizationName(string Name, string? NativeName, string? Abbreviation, When When)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
