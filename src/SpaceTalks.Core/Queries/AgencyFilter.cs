using System;

namespace SpaceTalks;

/// <summary>Conditions on agencies.</summary>
public static class AgencyFilter
{
    /// <summary>Belonging to a country.</summary>
    /// <param name="country">The name of the country, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public static Filter<Agency> InCountry(string country) => Filters.InCountry<Agency>(country);
}
