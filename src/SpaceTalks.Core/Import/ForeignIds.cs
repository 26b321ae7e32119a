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

    // The letters and digits of the other identifier; where they are none, too many, or those of another one, a number made of all of it too.
    public string Of(string foreign)
    {
        if (_ids.TryGetValue(foreign, out string? known))
        {
            return known;
        }
        string id = _prefix + TitleSlugs.SlugOf(foreign);
        for (string hashed = foreign; id.Length is var length && (length == _prefix.Length || length > Slug.LongestLength || !_taken.Add(id)); hashed += "#")
        {
            id = TitleSlugs.Cut(_prefix + TitleSlugs.SlugOf(foreign), Slug.LongestLength - HashLength).TrimEnd('-') + "-" + HashOf(hashed);
        }
        _ids.Add(foreign, id);
        return id;
    }

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
}
