using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace SpaceTalks;

public sealed partial class EntityCollection<T, TId> : IQuerySource<T>
{
    private readonly Lazy<QueryVocabulary<T>> _vocabulary;

    /// <summary>
    /// The keys that the texts of queries over this collection may use: <c>about</c>, <c>involving</c>, <c>sort</c> and so on.
    /// </summary>
    public IReadOnlyList<string> QueryKeyNames => _vocabulary.Value.Names;

    /// <summary>Parses a query over this collection from text. The syntax is described at <see cref="Query"/>.</summary>
    /// <param name="text">The text, of at most 4,096 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is not a query; the message says what was expected, and where.</exception>
    public Query<T> Parse(string text) => new QueryPattern<T>(this, _vocabulary.Value).Parse(text).GetValueOrThrow();

    /// <summary>Attempts to parse a query over this collection from text. The syntax is described at <see cref="Query"/>.</summary>
    /// <param name="text">The text; null is not a query.</param>
    /// <param name="query">The query, or null if the method returns false.</param>
    /// <returns>True if the text is a query; otherwise false.</returns>
    public bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Query<T>? query)
    {
        query = null;
        return text is not null && new QueryPattern<T>(this, _vocabulary.Value).Parse(text).TryGetValue(null!, out query!);
    }

    QueryVocabulary<T> IQuerySource<T>.Vocabulary => _vocabulary.Value;

    private QueryVocabulary<T> CreateVocabulary(IEnumerable<QueryKey<T>> keys, IReadOnlyList<QueryOrderName<T>> orders)
    {
        QueryKey<T> id = QueryKey<T>.Of(
            QueryKeys.Id, "one of the entities", _names, value => new TermFilter<T>(QueryKeys.Id, value, static (entity, id) => ((IEntity)entity).Key == id));
        return new QueryVocabulary<T>([id, .. keys], orders, Find);
    }
}
