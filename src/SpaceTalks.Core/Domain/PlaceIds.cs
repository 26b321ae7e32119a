namespace SpaceTalks;

/// <summary>The identifiers of the embedded places. A released one is never reused, nor dropped without a major version.</summary>
public static class PlaceIds
{
    /// <summary>Europe.</summary>
    public static readonly Id<Place> Europe = new("europe");

    /// <summary>Geneva.</summary>
    public static readonly Id<Place> Geneva = new("geneva");

    /// <summary>Vienna.</summary>
    public static readonly Id<Place> Vienna = new("vienna");
}
