using System;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>
    /// Filters the entities to those with the given words, one after the other, in one of their texts or in the name of an entity that they
    /// link to. Case, accents and the characters between words make no difference. A single word matches its singular and plural too,
    /// unless it is in quotation marks (see <see cref="PhraseFilter{T}"/>).
    /// </summary>
    /// <typeparam name="T">The kind of entity, or <see cref="Finding"/>.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> contains no word.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> Mentioning<T>(this Query<T> query, string phrase)
        where T : class =>
        query.With(Filter.Mentioning<T>(phrase));
}
