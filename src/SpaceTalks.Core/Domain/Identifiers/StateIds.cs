namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded states. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class StateIds
{
    /// <summary>Azerbaijan.</summary>
    public static Id<Organization> Azerbaijan => Id<Organization>.Of("azerbaijan");

    /// <summary>Belarus.</summary>
    public static Id<Organization> Belarus => Id<Organization>.Of("belarus");

    /// <summary>Canada.</summary>
    public static Id<Organization> Canada => Id<Organization>.Of("canada");

    /// <summary>China.</summary>
    public static Id<Organization> China => Id<Organization>.Of("china");

    /// <summary>Hungary.</summary>
    public static Id<Organization> Hungary => Id<Organization>.Of("hungary");

    /// <summary>India.</summary>
    public static Id<Organization> India => Id<Organization>.Of("india");

    /// <summary>Japan.</summary>
    public static Id<Organization> Japan => Id<Organization>.Of("japan");

    /// <summary>Latvia.</summary>
    public static Id<Organization> Latvia => Id<Organization>.Of("latvia");

    /// <summary>Malaysia.</summary>
    public static Id<Organization> Malaysia => Id<Organization>.Of("malaysia");

    /// <summary>Nicaragua.</summary>
    public static Id<Organization> Nicaragua => Id<Organization>.Of("nicaragua");

    /// <summary>Oman.</summary>
    public static Id<Organization> Oman => Id<Organization>.Of("oman");

    /// <summary>Pakistan.</summary>
    public static Id<Organization> Pakistan => Id<Organization>.Of("pakistan");

    /// <summary>Philippines.</summary>
    public static Id<Organization> Philippines => Id<Organization>.Of("philippines");

    /// <summary>Portugal.</summary>
    public static Id<Organization> Portugal => Id<Organization>.Of("portugal");

    /// <summary>Russia.</summary>
    public static Id<Organization> Russia => Id<Organization>.Of("russia");

    /// <summary>South Africa.</summary>
    public static Id<Organization> SouthAfrica => Id<Organization>.Of("south-africa");

    /// <summary>Soviet Union.</summary>
    public static Id<Organization> SovietUnion => Id<Organization>.Of("soviet-union");

    /// <summary>Ukraine.</summary>
    public static Id<Organization> Ukraine => Id<Organization>.Of("ukraine");

    /// <summary>United States.</summary>
    public static Id<Organization> UnitedStates => Id<Organization>.Of("united-states");

    /// <summary>Venezuela.</summary>
    public static Id<Organization> Venezuela => Id<Organization>.Of("venezuela");
}
