namespace SpaceTalks;

/// <summary>The identifiers of the embedded sources. A released one is never reused, nor dropped without a major version.</summary>
public static class SourceIds
{
    /// <summary>The brief: the article that the library started from.</summary>
    public static readonly Id<Source> Brief = new("brief");
}
