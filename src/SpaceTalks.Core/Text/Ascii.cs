using System;

namespace SpaceTalks;

// ASCII texts, as bytes.
internal static class Ascii
{
    public static bool IsAscii(ReadOnlySpan<byte> utf8)
    {
#if NET
        return System.Text.Ascii.IsValid(utf8);
#else
        foreach (byte part in utf8)
        {
            if (part > 0x7F)
            {
                return false;
            }
        }
        return true;
#endif
    }

    // Determines whether a text is neither empty nor has white space at either end.
    public static bool IsText(ReadOnlySpan<byte> ascii) => ascii.Length > 0 && !IsBlank(ascii[0]) && !IsBlank(ascii[ascii.Length - 1]);

    // As char.IsWhiteSpace defines it for ASCII.
    private static bool IsBlank(byte character) => character is (byte)' ' or (>= 9 and <= 13);
}
