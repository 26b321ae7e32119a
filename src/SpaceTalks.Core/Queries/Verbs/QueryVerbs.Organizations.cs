namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the organizations to those that belong to a country.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="country">The name of the country, in any case.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query has a limit, and a condition would have to be added before it.
    /// </exception>
    public static Query<T> InCountry<T>(this Query<T> query, string country)
        where T : Organization =>
        query.With(Filter.InCountry<T>(country));
}
