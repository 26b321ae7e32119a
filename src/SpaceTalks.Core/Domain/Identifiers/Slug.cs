namespace SpaceTalks;

// What an identifier may look like.
internal static class Slug
{
    public const int LongestLength = 64;

    public const string Expectation = "a slug (lower-case ASCII letters and digits, joined by single hyphens, at most 64 characters)";

    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > LongestLength)
        {
            return false;
        }
        bool afterHyphen = true;
        foreach (char character in text)
        {
            bool hyphen = character == '-';
            if (hyphen ? afterHyphen : character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
    }
}
