namespace SpaceTalks;

/// <summary>The identifiers of the embedded agencies. A released one is never reused, nor dropped without a major version.</summary>
public static class AgencyIds
{
    /// <summary>NASA.</summary>
    public static readonly Id<Organization> Nasa = new("nasa");

    /// <summary>Roscosmos.</summary>
    public static readonly Id<Organization> Roscosmos = new("roscosmos");
}
