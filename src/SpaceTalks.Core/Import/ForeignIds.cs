using System;
using System.Collections.Generic;
using System.Globalization;

namespace SpaceTalks;

// Makes identifiers from those of another system, which may be any text ("term/8", "Q12"). They are the same in every import.
internal sealed class ForeignIds
{
    private const int HashLength = 17;

    private readonly string _prefix;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public ForeignIds(string prefix) => _prefix = prefix;

    // Uses the letters and digits of the other identifier, and appends a hash of all of it if there are none, if there are too many, or if
    // another identifier has the same ones.
    public string Of(string foreign)
    {
        if (_ids.TryGetValue(foreign, out string? known))
        {
            return known;
        }
        string slug = _prefix + TitleSlugs.SlugOf(foreign);
        return Add(foreign, slug, slug.Length > _prefix.Length && slug.Length <= Slug.LongestLength);
    }

    // Made of some words and a hash of the whole identifier, so that it does not depend on other identifiers.
    public string Of(string foreign, string words) =>
        _ids.TryGetValue(foreign, out string? known) ? known : Add(foreign, _prefix + TitleSlugs.SlugOf(words), false);

    // FNV-1a, which yields the same result on every machine.
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
