using System;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// Parses windows and days in the texts of queries, in EDTF or in words.
internal static class QueryDates
{
    public static bool TryReadWindow(string text, out DateWindow window, out string? why)
    {
        why = null;
        if (DateWindow.TryParse(text, out window))
        {
            return true;
        }
        if (!TryReadWhen(text, out When? when, out why))
        {
            return false;
        }
        bool spans = WindowText.TryGetSpan(when!, out window, out string? whyNot);
        why = spans ? null : "it " + whyNot;
        return spans;
    }

    public static bool TryReadDay(string text, out LocalDate day, out string? why)
    {
        day = default;
        if (!TryReadWhen(text, out When? when, out why))
        {
            return false;
        }
        why = when!.IsQualified ? "it is uncertain or approximate"
            : when is not DateWhen || when.Earliest is null || when.Earliest != when.Latest ? "it is not a single day"
            : null;
        day = why is null ? when.Earliest!.Value : default;
        return why is null;
    }

    // The reader that got further reports the fault, since it knows better what was meant.
    private static bool TryReadWhen(string text, out When? when, out string? why)
    {
        why = null;
        if (When.TryParse(text.AsSpan(), out when, out TextFault edtf))
        {
            return true;
        }
        if (DateReading.TryRead(WrittenDate.LanguageOf(text), text, DateConventions.Default, out when, out TextFault words))
        {
            return true;
        }
        string message = (edtf.Position > words.Position ? edtf : words).ToMessage(text);
        why = char.ToLowerInvariant(message[0]) + message.Substring(1, message.Length - 2);
        return false;
    }
}
