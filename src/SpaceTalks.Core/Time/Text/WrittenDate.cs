using System;

namespace SpaceTalks.Time;

// A date as somebody wrote it: in EDTF, or else in words, English or Russian.
internal static class WrittenDate
{
    // Reads a date.
    public static bool TryRead(string text, DateConventions conventions, out When? when, out string? message)
    {
        bool isRead = TryParse(text, conventions, out when, out TextFault fault);
        message = isRead ? null : fault.ToMessage(text);
        return isRead;
    }

    // Reads a date, or finds the better of the faults: that of who understood enough to say why ("10/7/2008" has two readings), else of who
    // got further into the text.
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
