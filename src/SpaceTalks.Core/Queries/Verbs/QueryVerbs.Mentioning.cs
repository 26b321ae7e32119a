using System;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>
    /// Filters the entities to those with the given words, one after the other, in one of their texts (title, summary, or a name of any
    /// sort). Case, accents and the characters between words make no difference.
    /// </summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> contains no word.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, and a condition would have to be added before it.</exception>
    public static Query<T> Mentioning<T>(this Query<T> query, string phrase)
        where T : class =>
        query.With(Filter.Mentioning<T>(phrase));
}
