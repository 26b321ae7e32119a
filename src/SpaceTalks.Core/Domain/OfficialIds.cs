namespace SpaceTalks;

/// <summary>The identifiers of the embedded officials. A released one is never reused, nor dropped without a major version.</summary>
public static class OfficialIds
{
    /// <summary>Bill Nelson.</summary>
    public static readonly Id<Official> BillNelson = new("bill-nelson");

    /// <summary>Yuri Borisov.</summary>
    public static readonly Id<Official> YuriBorisov = new("yuri-borisov");
}
