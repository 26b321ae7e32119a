namespace SpaceTalks;

/// <summary>Texts in messages: quoted, and cut where they are long.</summary>
internal static class TextQuotation
{
    private const int LongestLength = 60;

    public static string Of(string text) =>
        text.Length <= LongestLength ? "\"" + text + "\"" : "\"" + text.Substring(0, LongestLength) + "…\"";
}
