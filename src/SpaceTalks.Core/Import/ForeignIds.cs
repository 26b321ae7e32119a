using System;
using System.Collections.Generic;
using System.Globalization;

namespace SpaceTalks;

// Identifiers made of those of another system, which may be any text ("term/8", "Q12"): the same in every import.
internal sealed class ForeignIds
{
    private const int HashLength = 17;

    private readonly string _prefix;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public ForeignIds(string prefix) => _prefix = prefix;

    // The letters and digits of the other identifier; and a number that is made of all of it where there are none, too many, or those that
    // another one has.
    public string Of(string foreign)
    {
        if (_ids.TryGetValue(foreign, out string? known))
        {
            return known;
        }
        string slug = _prefix + TitleSlugs.SlugOf(foreign);
        return Add(foreign, slug, slug.Length > _prefix.Length && slug.Length <= Slug.LongestLength);
    }

    // Some words of it, and a number that is made of all of it: the same whatever stands beside it.
    public string Of(string foreign, string words) =>
        _ids.TryGetValue(foreign, out string? known) ? known : Add(foreign, _prefix + TitleSlugs.SlugOf(words), false);

    // FNV-1a, which is the same on every machine.
    public static string HashOf(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211);
        }
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private string Add(string foreign, string slug, bool isWhole)
    {
        string id = slug;
        for (string hashed = foreign; !isWhole || !_taken.Add(id); hashed += "#")
        {
            id = TitleSlugs.Cut(slug, Slug.LongestLength - HashLength).TrimEnd('-') + "-" + HashOf(hashed);
            isWhole = true;
        }
        _ids.Add(foreign, id);
        return id;
    }
}
