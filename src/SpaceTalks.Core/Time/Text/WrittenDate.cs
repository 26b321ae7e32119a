using System;

namespace SpaceTalks.Time;

// A date as somebody wrote it: in EDTF, or else in words, English or Russian.
internal static class WrittenDate
{
    // Reads a date.
    public static bool TryRead(string text, DateConventions conventions, out When? when, out string? message)
    {
        if (When.TryParse(text.AsSpan(), out when, out TextFault edtf)
            || DateReading.TryRead(LanguageOf(text), text, conventions, out when, out TextFault words))
        {
            message = null;
            return true;
        }
        // Who understood enough to say why fits better ("10/7/2008" has two readings), else who got further into the text.
        message = (!words.IsExplained && edtf.Position > words.Position ? edtf : words).ToMessage(text);
        return false;
    }

    // Cyrillic letters are Russian; what has none reads the same in both.
    public static DateLanguage LanguageOf(string text)
    {
        foreach (char letter in text)
        {
            if (letter is >= '\u0400' and <= '\u04FF')
            {
                return RussianLanguage.Instance;
            }
        }
        return EnglishLanguage.Instance;
    }
}
