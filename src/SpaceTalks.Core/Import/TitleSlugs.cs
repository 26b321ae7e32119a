using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SpaceTalks;

// Makes identifiers from titles: the same titles in the same order yield the same ones.
internal sealed class TitleSlugs
{
    // The letters from а to я in English transliteration, which omits the hard and the soft sign.
    private static readonly string[] Cyrillic =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    private const int LongestNumber = 11;

    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public TitleSlugs(IEnumerable<string> taken) => _taken = new HashSet<string>(taken, StringComparer.Ordinal);

    // The identifier for the next title, with a number if it is taken.
    public string Next(string title)
    {
        string slug = SlugOf(title) ?? "row";
        string candidate = slug;
        // Titles that differ only at their ends become equal when a number replaces the end, so they are numbered together.
        string stem = Cut(slug, Slug.LongestLength - LongestNumber);
        _numbers.TryGetValue(stem, out int number);
        for (number = Math.Max(number, 1); !_taken.Add(candidate); number++)
        {
            string end = "-" + (number + 1).ToString(CultureInfo.InvariantCulture);
            candidate = Cut(slug, Slug.LongestLength - end.Length) + end;
        }
        _numbers[stem] = number;
        return candidate;
    }

    // The letters and digits of a text, in lower-case Latin script, with words joined by hyphens; null if it has none.
    public static string? SlugOf(string text)
    {
        StringBuilder slug = new();
        bool isApart = false;
        foreach (char character in text)
        {
            char folded = LetterFold.Fold(character);
            if (folded == LetterFold.Dropped)
            {
                continue;
            }
            string latin = Latin(folded);
            isApart |= latin.Length == 0 && folded == LetterFold.Separator;
            if (latin.Length > 0)
            {
                slug.Append(isApart && slug.Length > 0 ? "-" : string.Empty).Append(latin);
                isApart = false;
            }
        }
        return slug.Length == 0 ? null : Cut(slug.ToString(), Slug.LongestLength);
    }

    private static string Latin(char folded) => folded switch
    {
        LetterFold.Separator => string.Empty,
        >= 'a' and <= 'z' or >= '0' and <= '9' => folded.ToString(),
        >= 'а' and <= 'я' => Cyrillic[folded - 'а'],
        'і' => "i",
        'є' => "ye",
        'ґ' => "g",
        _ => LetterFold.IsPlain(folded) ? string.Empty : Pair(folded),
    };

    private static string Pair(char folded)
    {
        (char first, char second) = LetterFold.PairOf(folded);
        return string.Concat(first.ToString(), second.ToString());
    }

    public static string Cut(string slug, int length) => slug.Length <= length ? slug : slug.Substring(0, length).TrimEnd('-');
}
