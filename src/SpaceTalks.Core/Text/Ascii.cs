using System;

namespace SpaceTalks;

// Texts of ASCII, as bytes.
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

    // As char.IsWhiteSpace has it.
    public static bool IsBlank(byte character) => character is (byte)' ' or (>= 9 and <= 13);
}
