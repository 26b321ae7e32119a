using System;

namespace SpaceTalks.Time;

// A date as somebody wrote it: in EDTF, or else in words.
internal static class WrittenDate
{
    // Reads a date.
    public static bool TryRead(string text, EnglishConventions conventions, out When? when, out string? message)
    {
        if (When.TryParse(text.AsSpan(), out when, out TextFault edtf)
            || new EnglishReader(text, conventions).TryRead(out when, out TextFault english))
        {
            message = null;
            return true;
        }
        // Who understood enough to say why fits better ("10/7/2008" has two readings), else who got further into the text.
        message = (!english.IsExplained && edtf.Position > english.Position ? edtf : english).ToMessage(text);
        return false;
    }
}
