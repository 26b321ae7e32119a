namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the organizations to those that belong to a country.</summary>
    /// <typeparam name="T">The kind of organization: <see cref="Organization"/>, or one of its kinds.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="country">The name of the country, regardless of case.</param>
    /// <exception cref="System.ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> InCountry<T>(this Query<T> query, string country)
        where T : Organization =>
        query.With(Filter.InCountry<T>(country));
}
