namespace SpaceTalks.Time;

// Texts in messages: in quotation marks, and no more of a long one than its beginning.
internal static class TextQuotation
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return "\"" + text + "\"";
        }
        // Half of a surrogate pair is no character.
        int length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return "\"" + text.Substring(0, length) + "…\"";
    }
}
