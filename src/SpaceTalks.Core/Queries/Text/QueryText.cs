namespace SpaceTalks;

// The bounds of the texts of queries, so that no text takes long or needs much.
internal static class QueryText
{
    public const int LongestLength = 4096;
}
