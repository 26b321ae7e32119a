namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded places. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class PlaceIds
{
    /// <summary>Adelaide.</summary>
    public static Id<Place> Adelaide => Id<Place>.Of("adelaide");

    /// <summary>Baikonur.</summary>
    public static Id<Place> Baikonur => Id<Place>.Of("baikonur");

    /// <summary>Cape Canaveral.</summary>
    public static Id<Place> CapeCanaveral => Id<Place>.Of("cape-canaveral");

    /// <summary>Cape Town.</summary>
    public static Id<Place> CapeTown => Id<Place>.Of("cape-town");

    /// <summary>Europe.</summary>
    public static Id<Place> Europe => Id<Place>.Of("europe");

    /// <summary>Florida.</summary>
    public static Id<Place> Florida => Id<Place>.Of("florida");

    /// <summary>Geneva.</summary>
    public static Id<Place> Geneva => Id<Place>.Of("geneva");

    /// <summary>Houston.</summary>
    public static Id<Place> Houston => Id<Place>.Of("houston");

    /// <summary>International Space Station.</summary>
    public static Id<Place> InternationalSpaceStation => Id<Place>.Of("international-space-station");

    /// <summary>Japan.</summary>
    public static Id<Place> Japan => Id<Place>.Of("japan");

    /// <summary>Kazakhstan.</summary>
    public static Id<Place> Kazakhstan => Id<Place>.Of("kazakhstan");

    /// <summary>Kennedy Space Center.</summary>
    public static Id<Place> KennedySpaceCenter => Id<Place>.Of("kennedy-space-center");

    /// <summary>Monterey.</summary>
    public static Id<Place> Monterey => Id<Place>.Of("monterey");

    /// <summary>Montreal.</summary>
    public static Id<Place> Montreal => Id<Place>.Of("montreal");

    /// <summary>Moon.</summary>
    public static Id<Place> Moon => Id<Place>.Of("moon");

    /// <summary>Moscow.</summary>
    public static Id<Place> Moscow => Id<Place>.Of("moscow");

    /// <summary>Moscow region.</summary>
    public static Id<Place> MoscowRegion => Id<Place>.Of("moscow-region");

    /// <summary>Muscat.</summary>
    public static Id<Place> Muscat => Id<Place>.Of("muscat");

    /// <summary>New York.</summary>
    public static Id<Place> NewYork => Id<Place>.Of("new-york");

    /// <summary>Noordwijk.</summary>
    public static Id<Place> Noordwijk => Id<Place>.Of("noordwijk");

    /// <summary>Pacific off San Diego.</summary>
    public static Id<Place> PacificOffSanDiego => Id<Place>.Of("pacific-off-san-diego");

    /// <summary>Paris.</summary>
    public static Id<Place> Paris => Id<Place>.Of("paris");

    /// <summary>Quebec City.</summary>
    public static Id<Place> QuebecCity => Id<Place>.Of("quebec-city");

    /// <summary>Russia.</summary>
    public static Id<Place> Russia => Id<Place>.Of("russia");

    /// <summary>St Petersburg.</summary>
    public static Id<Place> StPetersburg => Id<Place>.Of("st-petersburg");

    /// <summary>Tokyo.</summary>
    public static Id<Place> Tokyo => Id<Place>.Of("tokyo");

    /// <summary>United States.</summary>
    public static Id<Place> UnitedStates => Id<Place>.Of("united-states");

    /// <summary>Vienna.</summary>
    public static Id<Place> Vienna => Id<Place>.Of("vienna");

    /// <summary>Vostochny.</summary>
    public static Id<Place> Vostochny => Id<Place>.Of("vostochny");

    /// <summary>Washington, D.C.</summary>
    public static Id<Place> WashingtonDc => Id<Place>.Of("washington-dc");

    /// <summary>Wuhan.</summary>
    public static Id<Place> Wuhan => Id<Place>.Of("wuhan");
}
