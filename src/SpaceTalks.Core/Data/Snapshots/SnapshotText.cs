using System;
using System.Text;

namespace SpaceTalks;

// The requirements on texts in a snapshot, which are those of a document.
internal static class SnapshotText
{
#if !NET
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif

    public static string Expectation(int limit) => FormattableString.Invariant(
        $"expected a text in UTF-8 of at most {limit} characters ({nameof(DataSetOptions)}.{nameof(DataSetOptions.TextLimit)}), not empty and without white space at either end.");

    public static bool IsText(ReadOnlySpan<byte> utf8, int limit)
    {
        if (Ascii.IsAscii(utf8))
        {
            return Ascii.IsText(utf8) && utf8.Length <= limit;
        }
        return IsUtf8(utf8) && Encoding.UTF8.GetString(utf8.ToArray()) is var text
            && text.Length <= limit && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[text.Length - 1]);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> utf8)
    {
#if NET
        return System.Text.Unicode.Utf8.IsValid(utf8);
#else
        try
        {
            return Strict.GetCharCount(utf8.ToArray()) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
#endif
    }
}
