namespace SpaceTalks;

/// <summary>The identifiers of the embedded agencies. A released one is never reused, nor dropped without a major version.</summary>
public static class AgencyIds
{
    /// <summary>Canada.</summary>
    public static readonly Id<Organization> Canada = new("canada");

    /// <summary>CNSA.</summary>
    public static readonly Id<Organization> Cnsa = new("cnsa");

    /// <summary>CSA.</summary>
    public static readonly Id<Organization> Csa = new("csa");

    /// <summary>ESA.</summary>
    public static readonly Id<Organization> Esa = new("esa");

    /// <summary>Japan.</summary>
    public static readonly Id<Organization> Japan = new("japan");

    /// <summary>JAXA.</summary>
    public static readonly Id<Organization> Jaxa = new("jaxa");

    /// <summary>NASA.</summary>
    public static readonly Id<Organization> Nasa = new("nasa");

    /// <summary>Roscosmos.</summary>
    public static readonly Id<Organization> Roscosmos = new("roscosmos");

    /// <summary>Russia.</summary>
    public static readonly Id<Organization> Russia = new("russia");

    /// <summary>United Nations.</summary>
    public static readonly Id<Organization> UnitedNations = new("united-nations");

    /// <summary>United States.</summary>
    public static readonly Id<Organization> UnitedStates = new("united-states");
}
