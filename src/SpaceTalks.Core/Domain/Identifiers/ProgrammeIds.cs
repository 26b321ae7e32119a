namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded programmes. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class ProgrammeIds
{
    /// <summary>Apollo-Soyuz.</summary>
    public static Id<Programme> ApolloSoyuz => Id<Programme>.Of("apollo-soyuz");

    /// <summary>Artemis.</summary>
    public static Id<Programme> Artemis => Id<Programme>.Of("artemis");

    /// <summary>Artemis Accords.</summary>
    public static Id<Programme> ArtemisAccords => Id<Programme>.Of("artemis-accords");

    /// <summary>Commercial Crew.</summary>
    public static Id<Programme> CommercialCrew => Id<Programme>.Of("commercial-crew");

    /// <summary>Commercial Resupply Services.</summary>
    public static Id<Programme> CommercialResupplyServices => Id<Programme>.Of("commercial-resupply-services");

    /// <summary>Crew Dragon.</summary>
    public static Id<Programme> CrewDragon => Id<Programme>.Of("crew-dragon");

    /// <summary>Gateway.</summary>
    public static Id<Programme> Gateway => Id<Programme>.Of("gateway");

    /// <summary>Integrated crews.</summary>
    public static Id<Programme> IntegratedCrews => Id<Programme>.Of("integrated-crews");

    /// <summary>International Space Station.</summary>
    public static Id<Programme> Iss => Id<Programme>.Of("iss");

    /// <summary>Luna-25.</summary>
    public static Id<Programme> Luna25 => Id<Programme>.Of("luna-25");

    /// <summary>Luna-26.</summary>
    public static Id<Programme> Luna26 => Id<Programme>.Of("luna-26");

    /// <summary>Progress.</summary>
    public static Id<Programme> Progress => Id<Programme>.Of("progress");

    /// <summary>Moon base of Russia and China.</summary>
    public static Id<Programme> RussiaChinaMoonBase => Id<Programme>.Of("russia-china-moon-base");

    /// <summary>Russian Orbital Station.</summary>
    public static Id<Programme> RussianOrbitalStation => Id<Programme>.Of("russian-orbital-station");

    /// <summary>Shuttle-Mir.</summary>
    public static Id<Programme> ShuttleMir => Id<Programme>.Of("shuttle-mir");

    /// <summary>Soyuz.</summary>
    public static Id<Programme> Soyuz => Id<Programme>.Of("soyuz");

    /// <summary>Space Shuttle.</summary>
    public static Id<Programme> SpaceShuttle => Id<Programme>.Of("space-shuttle");

    /// <summary>Tiangong.</summary>
    public static Id<Programme> Tiangong => Id<Programme>.Of("tiangong");
}
