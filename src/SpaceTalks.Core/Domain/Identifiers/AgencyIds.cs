namespace SpaceTalks;

/// <summary>The identifiers of the embedded agencies. A released one is never reused, nor dropped without a major version.</summary>
public static class AgencyIds
{
    /// <summary>Canada.</summary>
    public static Id<Organization> Canada => Id<Organization>.Of("canada");

    /// <summary>CNSA.</summary>
    public static Id<Organization> Cnsa => Id<Organization>.Of("cnsa");

    /// <summary>CSA.</summary>
    public static Id<Organization> Csa => Id<Organization>.Of("csa");

    /// <summary>ESA.</summary>
    public static Id<Organization> Esa => Id<Organization>.Of("esa");

    /// <summary>Japan.</summary>
    public static Id<Organization> Japan => Id<Organization>.Of("japan");

    /// <summary>JAXA.</summary>
    public static Id<Organization> Jaxa => Id<Organization>.Of("jaxa");

    /// <summary>NASA.</summary>
    public static Id<Organization> Nasa => Id<Organization>.Of("nasa");

    /// <summary>Roscosmos.</summary>
    public static Id<Organization> Roscosmos => Id<Organization>.Of("roscosmos");

    /// <summary>Russia.</summary>
    public static Id<Organization> Russia => Id<Organization>.Of("russia");

    /// <summary>United Nations.</summary>
    public static Id<Organization> UnitedNations => Id<Organization>.Of("united-nations");

    /// <summary>United States.</summary>
    public static Id<Organization> UnitedStates => Id<Organization>.Of("united-states");
}
