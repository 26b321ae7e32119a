namespace SpaceTalks;

/// <summary>The identifiers of the embedded states. A released one is never reused, nor dropped without a major version.</summary>
public static class StateIds
{
    /// <summary>Canada.</summary>
    public static Id<Organization> Canada => Id<Organization>.Of("canada");

    /// <summary>China.</summary>
    public static Id<Organization> China => Id<Organization>.Of("china");

    /// <summary>Japan.</summary>
    public static Id<Organization> Japan => Id<Organization>.Of("japan");

    /// <summary>Russia.</summary>
    public static Id<Organization> Russia => Id<Organization>.Of("russia");

    /// <summary>Ukraine.</summary>
    public static Id<Organization> Ukraine => Id<Organization>.Of("ukraine");

    /// <summary>United States.</summary>
    public static Id<Organization> UnitedStates => Id<Organization>.Of("united-states");
}
