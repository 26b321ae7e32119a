namespace SpaceTalks;

/// <summary>The identifiers of the embedded tenures. A released one is never reused, nor dropped without a major version.</summary>
public static class TenureIds
{
    /// <summary>Yuri Borisov, Director General, Roscosmos.</summary>
    public static readonly Id<Tenure> BorisovRoscosmos = new("borisov-roscosmos");

    /// <summary>Bill Nelson, Administrator, NASA.</summary>
    public static readonly Id<Tenure> NelsonNasa = new("nelson-nasa");
}
