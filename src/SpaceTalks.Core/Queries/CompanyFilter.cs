using System;

namespace SpaceTalks;

/// <summary>Conditions on companies.</summary>
public static class CompanyFilter
{
    /// <summary>Belonging to a country.</summary>
    /// <param name="country">The name of the country, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public static Filter<Company> InCountry(string country) => Filters.InCountry<Company>(country);
}
