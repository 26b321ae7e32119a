using System;

namespace SpaceTalks;

/// <summary>Conditions on agencies.</summary>
public static class AgencyFilter
{
    /// <summary>Belonging to a country.</summary>
    /// <param name="country">The name of the country, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public static Filter<Agency> InCountry(string country) => Filters.InCountry<Agency>(country);

    /// <summary>With some words, one after the other, in a name of any time or the summary. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Agency> Mentioning(string phrase) => Filters.Mentioning<Agency>(phrase);
}
