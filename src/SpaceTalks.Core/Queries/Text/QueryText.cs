namespace SpaceTalks;

/// <summary>The bounds of the texts of queries, so that no text takes long or needs much.</summary>
internal static class QueryText
{
    public const int LongestLength = 4096;

    public const int GreatestDepth = 32;

    /// <summary>Among how many identifiers the nearest to a mistyped one is looked for.</summary>
    public const int MostCandidates = 10_000;
}
