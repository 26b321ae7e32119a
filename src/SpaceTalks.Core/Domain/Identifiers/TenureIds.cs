namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded tenures. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class TenureIds
{
    /// <summary>Josef Aschbacher, Director General, ESA.</summary>
    public static Id<Tenure> AschbacherEsa => Id<Tenure>.Of("aschbacher-esa");

    /// <summary>Dmitry Bakanov, Director General, Roscosmos.</summary>
    public static Id<Tenure> BakanovRoscosmos => Id<Tenure>.Of("bakanov-roscosmos");

    /// <summary>Charles Bolden, Administrator, NASA.</summary>
    public static Id<Tenure> BoldenNasa => Id<Tenure>.Of("bolden-nasa");

    /// <summary>Yuri Borisov, Director General, Roscosmos.</summary>
    public static Id<Tenure> BorisovRoscosmos => Id<Tenure>.Of("borisov-roscosmos");

    /// <summary>Jim Bridenstine, Administrator, NASA.</summary>
    public static Id<Tenure> BridenstineNasa => Id<Tenure>.Of("bridenstine-nasa");

    /// <summary>Lisa Campbell, President, CSA.</summary>
    public static Id<Tenure> CampbellCsa => Id<Tenure>.Of("campbell-csa");

    /// <summary>Jean-Jacques Dordain, Director General, ESA.</summary>
    public static Id<Tenure> DordainEsa => Id<Tenure>.Of("dordain-esa");

    /// <summary>Sean Duffy, Acting Administrator, NASA.</summary>
    public static Id<Tenure> DuffyNasaActing => Id<Tenure>.Of("duffy-nasa-acting");

    /// <summary>Jim Free, Acting Administrator, NASA.</summary>
    public static Id<Tenure> FreeNasaActing => Id<Tenure>.Of("free-nasa-acting");

    /// <summary>Daniel Goldin, Administrator, NASA.</summary>
    public static Id<Tenure> GoldinNasa => Id<Tenure>.Of("goldin-nasa");

    /// <summary>Frederick Gregory, Acting Administrator, NASA.</summary>
    public static Id<Tenure> GregoryNasaActing => Id<Tenure>.Of("gregory-nasa-acting");

    /// <summary>Frederick Gregory, Deputy Administrator, NASA.</summary>
    public static Id<Tenure> GregoryNasaDeputy => Id<Tenure>.Of("gregory-nasa-deputy");

    /// <summary>Michael Griffin, Administrator, NASA.</summary>
    public static Id<Tenure> GriffinNasa => Id<Tenure>.Of("griffin-nasa");

    /// <summary>Jared Isaacman, Administrator, NASA.</summary>
    public static Id<Tenure> IsaacmanNasa => Id<Tenure>.Of("isaacman-nasa");

    /// <summary>Steve Jurczyk, Acting Administrator, NASA.</summary>
    public static Id<Tenure> JurczykNasaActing => Id<Tenure>.Of("jurczyk-nasa-acting");

    /// <summary>Igor Komarov, Head, Roscosmos.</summary>
    public static Id<Tenure> KomarovFederalSpaceAgency => Id<Tenure>.Of("komarov-federal-space-agency");

    /// <summary>Igor Komarov, Director General, Roscosmos.</summary>
    public static Id<Tenure> KomarovStateCorporation => Id<Tenure>.Of("komarov-state-corporation");

    /// <summary>Yuri Koptev, Director General, Roscosmos.</summary>
    public static Id<Tenure> KoptevRoscosmos => Id<Tenure>.Of("koptev-roscosmos");

    /// <summary>Sylvain Laporte, President, CSA.</summary>
    public static Id<Tenure> LaporteCsa => Id<Tenure>.Of("laporte-csa");

    /// <summary>Robert Lightfoot, Acting Administrator, NASA.</summary>
    public static Id<Tenure> LightfootNasaActing => Id<Tenure>.Of("lightfoot-nasa-acting");

    /// <summary>Daniel Mulville, Acting Administrator, NASA.</summary>
    public static Id<Tenure> MulvilleNasaActing => Id<Tenure>.Of("mulville-nasa-acting");

    /// <summary>Bill Nelson, Administrator, NASA.</summary>
    public static Id<Tenure> NelsonNasa => Id<Tenure>.Of("nelson-nasa");

    /// <summary>Sean O'Keefe, Administrator, NASA.</summary>
    public static Id<Tenure> OkeefeNasa => Id<Tenure>.Of("okeefe-nasa");

    /// <summary>Naoki Okumura, President, JAXA.</summary>
    public static Id<Tenure> OkumuraJaxa => Id<Tenure>.Of("okumura-jaxa");

    /// <summary>Oleg Ostapenko, Head, Roscosmos.</summary>
    public static Id<Tenure> OstapenkoRoscosmos => Id<Tenure>.Of("ostapenko-roscosmos");

    /// <summary>Anatoly Perminov, Head, Roscosmos.</summary>
    public static Id<Tenure> PerminovRoscosmos => Id<Tenure>.Of("perminov-roscosmos");

    /// <summary>Janet Petro, Acting Administrator, NASA.</summary>
    public static Id<Tenure> PetroNasaActing => Id<Tenure>.Of("petro-nasa-acting");

    /// <summary>Vladimir Popovkin, Head, Roscosmos.</summary>
    public static Id<Tenure> PopovkinRoscosmos => Id<Tenure>.Of("popovkin-roscosmos");

    /// <summary>Dmitry Rogozin, Director General, Roscosmos.</summary>
    public static Id<Tenure> RogozinRoscosmos => Id<Tenure>.Of("rogozin-roscosmos");

    /// <summary>Christopher Scolese, Acting Administrator, NASA.</summary>
    public static Id<Tenure> ScoleseNasaActing => Id<Tenure>.Of("scolese-nasa-acting");

    /// <summary>Johann-Dietrich Wörner, Director General, ESA.</summary>
    public static Id<Tenure> WoernerEsa => Id<Tenure>.Of("woerner-esa");

    /// <summary>Hiroshi Yamakawa, President, JAXA.</summary>
    public static Id<Tenure> YamakawaJaxa => Id<Tenure>.Of("yamakawa-jaxa");
}
