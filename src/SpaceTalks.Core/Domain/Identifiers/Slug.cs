using System;

namespace SpaceTalks;

// The syntax of identifiers.
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
        Span<byte> ascii = stackalloc byte[LongestLength];
        for (int index = 0; index < text.Length; index++)
        {
            // Any other character is as invalid as a space.
            ascii[index] = text[index] < 0x80 ? (byte)text[index] : (byte)' ';
        }
        return IsValid(ascii.Slice(0, text.Length));
    }

    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > LongestLength)
        {
            return false;
        }
        bool afterHyphen = true;
        foreach (byte character in utf8)
        {
            bool hyphen = character == '-';
            if (hyphen ? afterHyphen : character is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9')))
            {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
    }
}
