namespace SpaceTalks;

/// <summary>The identifiers of the embedded tenures. A released one is never reused, nor dropped without a major version.</summary>
public static class TenureIds
{
    /// <summary>Dmitry Bakanov, Director General, Roscosmos.</summary>
    public static readonly Id<Tenure> BakanovRoscosmos = new("bakanov-roscosmos");

    /// <summary>Charles Bolden, Administrator, NASA.</summary>
    public static readonly Id<Tenure> BoldenNasa = new("bolden-nasa");

    /// <summary>Yuri Borisov, Director General, Roscosmos.</summary>
    public static readonly Id<Tenure> BorisovRoscosmos = new("borisov-roscosmos");

    /// <summary>Jim Bridenstine, Administrator, NASA.</summary>
    public static readonly Id<Tenure> BridenstineNasa = new("bridenstine-nasa");

    /// <summary>Sean Duffy, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> DuffyNasaActing = new("duffy-nasa-acting");

    /// <summary>Jim Free, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> FreeNasaActing = new("free-nasa-acting");

    /// <summary>Daniel Goldin, Administrator, NASA.</summary>
    public static readonly Id<Tenure> GoldinNasa = new("goldin-nasa");

    /// <summary>Frederick Gregory, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> GregoryNasaActing = new("gregory-nasa-acting");

    /// <summary>Michael Griffin, Administrator, NASA.</summary>
    public static readonly Id<Tenure> GriffinNasa = new("griffin-nasa");

    /// <summary>Jared Isaacman, Administrator, NASA.</summary>
    public static readonly Id<Tenure> IsaacmanNasa = new("isaacman-nasa");

    /// <summary>Steve Jurczyk, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> JurczykNasaActing = new("jurczyk-nasa-acting");

    /// <summary>Igor Komarov, Head, Roscosmos.</summary>
    public static readonly Id<Tenure> KomarovFederalSpaceAgency = new("komarov-federal-space-agency");

    /// <summary>Igor Komarov, Director General, Roscosmos.</summary>
    public static readonly Id<Tenure> KomarovStateCorporation = new("komarov-state-corporation");

    /// <summary>Yuri Koptev, Director General, Roscosmos.</summary>
    public static readonly Id<Tenure> KoptevRoscosmos = new("koptev-roscosmos");

    /// <summary>Robert Lightfoot, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> LightfootNasaActing = new("lightfoot-nasa-acting");

    /// <summary>Daniel Mulville, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> MulvilleNasaActing = new("mulville-nasa-acting");

    /// <summary>Bill Nelson, Administrator, NASA.</summary>
    public static readonly Id<Tenure> NelsonNasa = new("nelson-nasa");

    /// <summary>Sean O'Keefe, Administrator, NASA.</summary>
    public static readonly Id<Tenure> OkeefeNasa = new("okeefe-nasa");

    /// <summary>Oleg Ostapenko, Head, Roscosmos.</summary>
    public static readonly Id<Tenure> OstapenkoRoscosmos = new("ostapenko-roscosmos");

    /// <summary>Anatoly Perminov, Head, Roscosmos.</summary>
    public static readonly Id<Tenure> PerminovRoscosmos = new("perminov-roscosmos");

    /// <summary>Janet Petro, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> PetroNasaActing = new("petro-nasa-acting");

    /// <summary>Vladimir Popovkin, Head, Roscosmos.</summary>
    public static readonly Id<Tenure> PopovkinRoscosmos = new("popovkin-roscosmos");

    /// <summary>Dmitry Rogozin, Director General, Roscosmos.</summary>
    public static readonly Id<Tenure> RogozinRoscosmos = new("rogozin-roscosmos");

    /// <summary>Christopher Scolese, Acting Administrator, NASA.</summary>
    public static readonly Id<Tenure> ScoleseNasaActing = new("scolese-nasa-acting");
}
