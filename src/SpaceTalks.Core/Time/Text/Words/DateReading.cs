using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// Reads a text: all of its readings, or its only one.
internal static class DateReading
{
    private const int MostTermsOnStack = 48;

    // A phrase with more choices has more readings than could usefully be listed.
    private const int MostReadings = 16;

    public static bool TryRead(DateLanguage language, string text, DateConventions conventions, out When? when, out TextFault fault)
    {
        if (text.Length > When.LongestText)
        {
            when = null;
            fault = new TextFault(When.LongestText, "a text of at most 4096 characters");
            return false;
        }
        Span<Term> terms = text.Length <= MostTermsOnStack ? stackalloc Term[MostTermsOnStack] : new Term[text.Length];
        terms = terms.Slice(0, DateScanner.Scan(language, text.AsSpan(), terms));
        DateReader reader = new(language, text.AsSpan(), terms, conventions, 0);
        if (reader.TryRead(out when, out fault) && !reader.HasForks)
        {
            return true;
        }
        if (!reader.HasForks)
        {
            return false;
        }
        List<When> readings = ReadAll(language, text, terms, conventions, out int forkAt);
        if (readings.Count == 1)
        {
            when = readings[0];
            return true;
        }
        when = null;
        if (readings.Count > 1)
        {
            fault = new TextFault(forkAt, "an unambiguous date", "it may mean " + List(readings.ConvertAll(reading => "\"" + language.Print(reading, conventions) + "\"")));
        }
        return false;
    }

    public static IReadOnlyList<When> Readings(DateLanguage language, string text, DateConventions conventions)
    {
        if (text.Length > When.LongestText)
        {
            return [];
        }
        Span<Term> terms = text.Length <= MostTermsOnStack ? stackalloc Term[MostTermsOnStack] : new Term[text.Length];
        terms = terms.Slice(0, DateScanner.Scan(language, text.AsSpan(), terms));
        return ReadAll(language, text, terms, conventions, out _).AsReadOnly();
    }

    // Reads the text again for each combination of choices, which are the digits of a number, the last choice first.
    private static List<When> ReadAll(DateLanguage language, string text, ReadOnlySpan<Term> terms, DateConventions conventions, out int forkAt)
    {
        List<When> readings = [];
        forkAt = 0;
        ulong path = 0;
        for (int turn = 0; turn < MostReadings; turn++)
        {
            DateReader reader = new(language, text.AsSpan(), terms, conventions, path);
            if (reader.TryRead(out When? when, out _) && !readings.Contains(when!))
            {
                readings.Add(when!);
            }
            forkAt = turn == 0 ? reader.ForkAt : forkAt;
            if (!reader.TryTurn(out path))
            {
                break;
            }
        }
        return readings;
    }

    private static string List(List<string> texts) =>
        string.Join(", ", texts.GetRange(0, texts.Count - 1)) + " or " + texts[texts.Count - 1];
}
