namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded companies. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class CompanyIds
{
    /// <summary>Axiom Space.</summary>
    public static Id<Organization> AxiomSpace => Id<Organization>.Of("axiom-space");

    /// <summary>Blue Origin.</summary>
    public static Id<Organization> BlueOrigin => Id<Organization>.Of("blue-origin");

    /// <summary>Kosmokurs.</summary>
    public static Id<Organization> Kosmokurs => Id<Organization>.Of("kosmokurs");

    /// <summary>S7 Space.</summary>
    public static Id<Organization> S7Space => Id<Organization>.Of("s7-space");

    /// <summary>SpaceX.</summary>
    public static Id<Organization> Spacex => Id<Organization>.Of("spacex");
}
