using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace SpaceTalks;

public sealed partial class EntityCollection<T, TId> : IQuerySource<T>
{
    private readonly Lazy<QueryVocabulary<T>> _vocabulary;

    /// <summary>The keys that may stand in the texts of queries over this collection: <c>about</c>, <c>involving</c>, <c>sort</c> …</summary>
    public IReadOnlyList<string> QueryKeyNames => _vocabulary.Value.Names;

    /// <summary>Reads a query over this collection from its text, whose syntax stands at <see cref="Query"/>.</summary>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is no query; the message says what was expected, and where.</exception>
    public Query<T> Parse(string text) => new QueryPattern<T>(this, _vocabulary.Value).Parse(text).GetValueOrThrow();

    /// <summary>Reads a query from its text, whose syntax stands at <see cref="Query"/>.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="query">The query, or null where the answer is false.</param>
    /// <returns>Whether the text is a query.</returns>
    public bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Query<T>? query)
    {
        query = null;
        return text is not null && new QueryPattern<T>(this, _vocabulary.Value).Parse(text).TryGetValue(null!, out query!);
    }

    QueryVocabulary<T> IQuerySource<T>.Vocabulary => _vocabulary.Value;

    private QueryVocabulary<T> CreateVocabulary(IEnumerable<QueryKey<T>> keys, IReadOnlyList<QueryOrderName<T>> orders)
    {
        QueryKey<T> id = QueryKey<T>.Of(
            QueryKeys.Id, "one of them", _names, value => new TermFilter<T>(QueryKeys.Id, value, static (entity, id) => ((IEntity)entity).Key == id));
        return new QueryVocabulary<T>([id, .. keys], orders, Find);
    }
}
