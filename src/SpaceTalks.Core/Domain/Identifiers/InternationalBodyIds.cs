namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded international bodies. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class InternationalBodyIds
{
    /// <summary>United Nations.</summary>
    public static Id<Organization> UnitedNations => Id<Organization>.Of("united-nations");
}
