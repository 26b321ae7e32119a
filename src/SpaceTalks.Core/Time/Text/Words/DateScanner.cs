using System;

namespace SpaceTalks.Time;

// Splits a text into terms: first into numbers, runs of letters and signs, and then into the entries of the language's table.
internal static class DateScanner
{
    private const int MostRomanLetters = 8;

    // Writes as many terms as there is room for; there are at most as many as characters.
    public static int Scan(DateLanguage language, ReadOnlySpan<char> text, Span<Term> terms)
    {
        Span<char> letters = stackalloc char[32];
        int count = 0;
        int position = 0;
        bool isApart = false;
        while (position < text.Length)
        {
            char character = text[position];
            if (char.IsWhiteSpace(character))
            {
                isApart = true;
                position++;
                continue;
            }
            ref Term term = ref terms[count++];
            term = default;
            term.Start = position;
            term.IsApart = isApart;
            isApart = false;
            if (IsMasked(text, position, out int masked))
            {
                term.Kind = TermKind.Masked;
                term.Length = masked;
            }
            else if (IsDigit(character))
            {
                ScanNumber(language, text, letters, ref term);
            }
            else if (IsLetter(character))
            {
                int end = position + 1;
                while (end < text.Length && IsLetter(text[end]))
                {
                    end++;
                }
                term.Length = end - position;
                // The number of the word, until it is replaced by the entry of the table.
                term.Number = language.WordOf(Fold(text.Slice(position, term.Length), letters));
                term.DigitCount = -1;
            }
            else
            {
                term.Kind = TermKind.Sign;
                term.Length = 1;
                // Hyphens, dashes and the minus sign are equivalent here.
                character = IsHyphen(character) ? '-' : character;
                term.Value = unchecked((short)character);
                Span<char> sign = [character];
                term.Number = language.WordOf(sign);
            }
            position += term.Length;
        }
        return Join(language, text, terms.Slice(0, count), letters);
    }

    // Joins the words that form one entry of the table.
    private static int Join(DateLanguage language, ReadOnlySpan<char> text, Span<Term> terms, Span<char> letters)
    {
        int count = 0;
        for (int index = 0; index < terms.Length;)
        {
            int state = 0;
            int length = 0;
            TermKind kind = default;
            short value = 0;
            for (int ahead = 0; index + ahead < terms.Length && (terms[index + ahead].Kind is TermKind.Unknown or TermKind.Sign); ahead++)
            {
                state = language.Step(state, (int)terms[index + ahead].Number);
                if (state == 0)
                {
                    break;
                }
                if (language.IsEnd(state, out TermKind foundKind, out short foundValue))
                {
                    (kind, value, length) = (foundKind, foundValue, ahead + 1);
                }
            }
            Term term = terms[index];
            if (length > 0)
            {
                Term last = terms[index + length - 1];
                term.Kind = kind;
                term.Value = value;
                term.Length = last.Start + last.Length - term.Start;
                index += length;
            }
            else
            {
                if (term.Kind == TermKind.Unknown && language.HasRomanNumbers && RomanNumber(text.Slice(term.Start, term.Length)) is > 0 and int roman)
                {
                    term.Kind = TermKind.Ordinal;
                    term.Value = (short)roman;
                }
                index++;
            }
            terms[count++] = term;
        }
        return count;
    }

    private static void ScanNumber(DateLanguage language, ReadOnlySpan<char> text, Span<char> letters, ref Term term)
    {
        int end = term.Start;
        ulong number = 0;
        bool isTooLong = false;
        while (end < text.Length && IsDigit(text[end]))
        {
            isTooLong |= number > 922_337_203_685_477_580;
            number = unchecked((number * 10) + (ulong)(text[end] - '0'));
            end++;
        }
        term.Kind = TermKind.Number;
        term.DigitCount = (short)Math.Min(end - term.Start, short.MaxValue);
        term.Number = isTooLong ? -1 : unchecked((long)number);
        // An ending follows the digits, with or without a hyphen.
        int start = end < text.Length - 1 && language.HasHyphenatedEndings && IsHyphen(text[end]) ? end + 1 : end;
        int letter = start;
        while (letter < text.Length && char.IsLetter(text[letter]))
        {
            letter++;
        }
        if (letter > start && letter - start <= 4 && (letter == text.Length || !IsDigit(text[letter]))
            && language.EndingOf(Fold(text.Slice(start, letter - start), letters)) is var ending and not NumberEnding.None)
        {
            term.Ending = ending;
            end = letter;
        }
        term.Length = end - term.Start;
    }

    // "156X", "X5", "XXX1", but not "XX", which may be a Roman number.
    private static bool IsMasked(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        int digits = 0;
        int unknown = 0;
        for (int index = start; index < text.Length && (char.IsLetter(text[index]) || IsDigit(text[index])); index++)
        {
            digits += IsDigit(text[index]) ? 1 : 0;
            unknown += text[index] is 'x' or 'X' ? 1 : 0;
            length++;
        }
        return length is 2 or 4 && digits + unknown == length && (digits > 0 || length == 4) && unknown > 0;
    }

    // In Latin letters, in similar Cyrillic letters, in the Unicode signs for Roman numbers, or mixed.
    private static int RomanNumber(ReadOnlySpan<char> text)
    {
        if (text.Length > MostRomanLetters)
        {
            return 0;
        }
        int sum = 0;
        int previous = 0;
        for (int index = text.Length - 1; index >= 0; index--)
        {
            int value = text[index] switch
            {
                'I' or 'i' or '\u0406' or '\u0456' => 1,
                'V' or 'v' => 5,
                'X' or 'x' or '\u0425' or '\u0445' => 10,
                >= '\u2160' and <= '\u216B' => text[index] - '\u2160' + 1,
                >= '\u2170' and <= '\u217B' => text[index] - '\u2170' + 1,
                _ => 0,
            };
            if (value == 0)
            {
                return 0;
            }
            sum += value < previous ? -value : value;
            previous = value;
        }
        return sum;
    }

    // In lower case, with "ё" and "е" as the same letter.
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> letters)
    {
        if (text.Length > letters.Length)
        {
            return default;
        }
        for (int index = 0; index < text.Length; index++)
        {
            char letter = char.ToLowerInvariant(text[index]);
            letters[index] = letter == 'ё' ? 'е' : letter;
        }
        return letters.Slice(0, text.Length);
    }

    // Unicode classifies the signs for Roman numbers as numbers.
    private static bool IsLetter(char character) => char.IsLetter(character) || character is >= '\u2160' and <= '\u217F';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsHyphen(char character) => character is '-' or >= '\u2010' and <= '\u2014' or '\u2212';
}
