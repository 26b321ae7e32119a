namespace SpaceTalks;

/// <summary>The identifiers of the embedded companies. A released one is never reused, nor dropped without a major version.</summary>
public static class CompanyIds
{
    /// <summary>Axiom Space.</summary>
    public static readonly Id<Organization> AxiomSpace = new("axiom-space");

    /// <summary>Blue Origin.</summary>
    public static readonly Id<Organization> BlueOrigin = new("blue-origin");

    /// <summary>Kosmokurs.</summary>
    public static readonly Id<Organization> Kosmokurs = new("kosmokurs");

    /// <summary>S7 Space.</summary>
    public static readonly Id<Organization> S7Space = new("s7-space");

    /// <summary>SpaceX.</summary>
    public static readonly Id<Organization> Spacex = new("spacex");
}
