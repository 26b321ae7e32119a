namespace SpaceTalks;

/// <summary>The identifiers of the embedded international bodies. A released one is never reused, nor dropped without a major version.</summary>
public static class InternationalBodyIds
{
    /// <summary>United Nations.</summary>
    public static Id<Organization> UnitedNations => Id<Organization>.Of("united-nations");
}
