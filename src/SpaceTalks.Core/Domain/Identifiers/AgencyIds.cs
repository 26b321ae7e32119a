namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded agencies. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class AgencyIds
{
    /// <summary>CNSA.</summary>
    public static Id<Organization> Cnsa => Id<Organization>.Of("cnsa");

    /// <summary>CSA.</summary>
    public static Id<Organization> Csa => Id<Organization>.Of("csa");

    /// <summary>ESA.</summary>
    public static Id<Organization> Esa => Id<Organization>.Of("esa");

    /// <summary>JAXA.</summary>
    public static Id<Organization> Jaxa => Id<Organization>.Of("jaxa");

    /// <summary>NASA.</summary>
    public static Id<Organization> Nasa => Id<Organization>.Of("nasa");

    /// <summary>Roscosmos.</summary>
    public static Id<Organization> Roscosmos => Id<Organization>.Of("roscosmos");
}
