using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SpaceTalks;

// Texts in pictures: escaped, measured and broken into lines.
internal static class SvgText
{
    // Longer than any that is meant to be read.
    private const int LongestElement = 64;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Formats tenths of a unit as a number.
    public static string Tenths(int value) => value % 10 == 0 ? Number(value / 10) : Number(value / 10) + "." + Number(value % 10);

    // Escapes text for markup; characters that XML does not allow are replaced by U+FFFD.
    public static void Write(TextWriter writer, string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            switch (character)
            {
                case '&':
                    writer.Write("&amp;");
                    break;
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '"':
                    writer.Write("&quot;");
                    break;
                case '\t' or '\n' or '\r':
                    writer.Write("&#" + Number(character) + ";");
                    break;
                case < ' ' or '\uFFFE' or '\uFFFF':
                    writer.Write('\uFFFD');
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    if (char.IsSurrogatePair(text, index))
                    {
                        writer.Write(character);
                        writer.Write(text[++index]);
                    }
                    else
                    {
                        writer.Write('\uFFFD');
                    }
                    break;
                default:
                    writer.Write(character);
                    break;
            }
        }
    }

    // Breaks a text into lines, at spaces if possible. No font is available for measuring, so the widths are those of a wide one (Verdana,
    // DejaVu Sans), and lines also fit in others.
    public static IEnumerable<string> Lines(string text, int width, int size)
    {
        int limit = width * 100 / size;
        int start = 0;
        int space = -1;
        int used = 0;
        for (int index = 0; index < text.Length; index++)
        {
            used += Width(text[index]);
            if (char.IsWhiteSpace(text[index]))
            {
                space = index;
            }
            else if (used > limit && index > start)
            {
                int end = space > start ? space : StartOfElement(text, start, index);
                yield return text.Substring(start, end - start);
                start = end == space ? end + 1 : end;
                index = start - 1;
                used = 0;
            }
        }
        yield return text.Substring(start);
    }

    // The start of the text element that contains a character, as readers perceive it: a letter with its marks, a flag, a family. The first
    // element of a line is kept whole too.
    private static int StartOfElement(string text, int start, int index)
    {
        int[] elements = StringInfo.ParseCombiningCharacters(text.Substring(start, Math.Min(text.Length, index + LongestElement) - start));
        int element = Array.BinarySearch(elements, index - start);
        element = element < 0 ? ~element - 1 : element;
        return element > 0 ? start + elements[element]
            : elements.Length > 1 ? start + elements[1]
            : text.Length;
    }

    // The approximate width of a text.
    public static int WidthOf(string text, int size)
    {
        int width = 0;
        foreach (char character in text)
        {
            width += Width(character);
        }
        return width * size / 100;
    }

    // In hundredths of the font size.
    private static int Width(char character) => character switch
    {
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' => 97,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' or '(' or ')' or '[' or ']' or '/' or '-' => 40,
        'Ж' or 'Ш' or 'Щ' or 'Ю' or 'Ы' or 'М' or 'Ф' or 'ж' or 'ш' or 'щ' or 'ю' or 'ф' or 'Œ' or 'œ' or 'Æ' or 'æ' => 110,
        'Љ' or 'Њ' or 'љ' or 'њ' => 130,
        >= 'A' and <= 'Z' => 72,
        // Greek and Cyrillic, whose capitals come first.
        >= '\u0386' and <= '\u03AB' or >= '\u0400' and <= '\u042F' => 82,
        >= '\u03AC' and <= '\u04FF' => 75,
        // From Hangul on, most characters of Unicode are square, or halves of pairs that are.
        >= '\u1100' and not (>= '\u1E00' and <= '\u2BFF') => 100,
        _ => 63,
    };
}
