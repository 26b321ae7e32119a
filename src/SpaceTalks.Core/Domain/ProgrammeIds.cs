namespace SpaceTalks;

/// <summary>The identifiers of the embedded programmes. A released one is never reused, nor dropped without a major version.</summary>
public static class ProgrammeIds
{
    /// <summary>Artemis.</summary>
    public static readonly Id<Programme> Artemis = new("artemis");

    /// <summary>Commercial Crew.</summary>
    public static readonly Id<Programme> CommercialCrew = new("commercial-crew");

    /// <summary>Commercial Resupply Services.</summary>
    public static readonly Id<Programme> CommercialResupplyServices = new("commercial-resupply-services");

    /// <summary>Crew Dragon.</summary>
    public static readonly Id<Programme> CrewDragon = new("crew-dragon");

    /// <summary>Gateway.</summary>
    public static readonly Id<Programme> Gateway = new("gateway");

    /// <summary>Integrated crews.</summary>
    public static readonly Id<Programme> IntegratedCrews = new("integrated-crews");

    /// <summary>International Space Station.</summary>
    public static readonly Id<Programme> Iss = new("iss");

    /// <summary>Luna-25.</summary>
    public static readonly Id<Programme> Luna25 = new("luna-25");

    /// <summary>Luna-26.</summary>
    public static readonly Id<Programme> Luna26 = new("luna-26");

    /// <summary>Moon base of Russia and China.</summary>
    public static readonly Id<Programme> RussiaChinaMoonBase = new("russia-china-moon-base");

    /// <summary>Russian Orbital Station.</summary>
    public static readonly Id<Programme> RussianOrbitalStation = new("russian-orbital-station");

    /// <summary>Shuttle-Mir.</summary>
    public static readonly Id<Programme> ShuttleMir = new("shuttle-mir");

    /// <summary>Soyuz.</summary>
    public static readonly Id<Programme> Soyuz = new("soyuz");

    /// <summary>Space Shuttle.</summary>
    public static readonly Id<Programme> SpaceShuttle = new("space-shuttle");

    /// <summary>Tiangong.</summary>
    public static readonly Id<Programme> Tiangong = new("tiangong");
}
