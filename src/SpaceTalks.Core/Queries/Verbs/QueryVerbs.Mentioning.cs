using System;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>
    /// Those of which a text (title, summary, a name of any sort) has some words, one after the other. Case, accents and what stands
    /// between words do not count.
    /// </summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> Mentioning<T>(this Query<T> query, string phrase)
        where T : class =>
        query.With(Filter.Mentioning<T>(phrase));
}
