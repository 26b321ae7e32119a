namespace SpaceTalks;

/// <summary>The identifiers of the embedded places. A released one is never reused, nor dropped without a major version.</summary>
public static class PlaceIds
{
    /// <summary>Adelaide.</summary>
    public static readonly Id<Place> Adelaide = new("adelaide");

    /// <summary>Baikonur.</summary>
    public static readonly Id<Place> Baikonur = new("baikonur");

    /// <summary>Cape Canaveral.</summary>
    public static readonly Id<Place> CapeCanaveral = new("cape-canaveral");

    /// <summary>Cape Town.</summary>
    public static readonly Id<Place> CapeTown = new("cape-town");

    /// <summary>Europe.</summary>
    public static readonly Id<Place> Europe = new("europe");

    /// <summary>Florida.</summary>
    public static readonly Id<Place> Florida = new("florida");

    /// <summary>Geneva.</summary>
    public static readonly Id<Place> Geneva = new("geneva");

    /// <summary>Houston.</summary>
    public static readonly Id<Place> Houston = new("houston");

    /// <summary>International Space Station.</summary>
    public static readonly Id<Place> InternationalSpaceStation = new("international-space-station");

    /// <summary>Kennedy Space Center.</summary>
    public static readonly Id<Place> KennedySpaceCenter = new("kennedy-space-center");

    /// <summary>Moon.</summary>
    public static readonly Id<Place> Moon = new("moon");

    /// <summary>Moscow.</summary>
    public static readonly Id<Place> Moscow = new("moscow");

    /// <summary>Moscow region.</summary>
    public static readonly Id<Place> MoscowRegion = new("moscow-region");

    /// <summary>New York.</summary>
    public static readonly Id<Place> NewYork = new("new-york");

    /// <summary>Pacific off San Diego.</summary>
    public static readonly Id<Place> PacificOffSanDiego = new("pacific-off-san-diego");

    /// <summary>Quebec City.</summary>
    public static readonly Id<Place> QuebecCity = new("quebec-city");

    /// <summary>Russia.</summary>
    public static readonly Id<Place> Russia = new("russia");

    /// <summary>United States.</summary>
    public static readonly Id<Place> UnitedStates = new("united-states");

    /// <summary>Vienna.</summary>
    public static readonly Id<Place> Vienna = new("vienna");

    /// <summary>Vostochny.</summary>
    public static readonly Id<Place> Vostochny = new("vostochny");

    /// <summary>Washington, D.C.</summary>
    public static readonly Id<Place> WashingtonDc = new("washington-dc");
}
