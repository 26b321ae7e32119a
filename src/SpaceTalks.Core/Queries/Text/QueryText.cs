namespace SpaceTalks;

// Limits on the texts of queries, so that no text takes much time or memory.
internal static class QueryText
{
    public const int LongestLength = 4096;
}
