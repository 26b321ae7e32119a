using System;

namespace SpaceTalks.Time;

// A date as somebody wrote it: in EDTF, or in English or Russian words.
internal static class WrittenDate
{
    public static bool TryRead(string text, DateConventions conventions, out When? when, out string? message)
    {
        bool isRead = TryParse(text, conventions, out when, out TextFault fault);
        message = isRead ? null : fault.ToMessage(text);
        return isRead;
    }

    // Parses a date, or selects the better of the faults: the one that says why ("10/7/2008" has two readings), otherwise the one farther
    // in the text.
    public static bool TryParse(string text, DateConventions conventions, out When? when, out TextFault fault)
    {
        if (When.TryParse(text.AsSpan(), out when, out TextFault edtf)
            || DateReading.TryRead(LanguageOf(text), text, conventions, out when, out fault))
        {
            fault = default;
            return true;
        }
        fault = !fault.IsExplained && edtf.Position > fault.Position ? edtf : fault;
        return false;
    }

    // A text with Cyrillic letters is Russian; one without reads the same in both languages.
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
