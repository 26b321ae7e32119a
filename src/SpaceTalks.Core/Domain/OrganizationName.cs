using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A name that an organization bore for a time. An immutable value.</summary>
public sealed record OrganizationName
{
    internal OrganizationName(string name, string? nativeName, string? abbreviation, When when)
    {
        Name = name;
        NativeName = nativeName;
        Abbreviation = abbreviation;
        When = when;
    }

    /// <summary>The name, in English.</summary>
    public string Name { get; }

    /// <summary>The name in its own language; null where it is not recorded.</summary>
    public string? NativeName { get; }

    /// <summary>The abbreviation; null where there is none.</summary>
    public string? Abbreviation { get; }

    /// <summary>From when to when.</summary>
    public When When { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
