using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace SpaceTalks;

public sealed partial class EntityCollection<T, TId> : IQuerySource<T>, IEntityLookup
{
    private readonly Lazy<QueryVocabulary<T>> _vocabulary;

    IEnumerable<string> IEntityLookup.Ids => Entities.Select(entity => _id(entity).Value);

    IEnumerable<string> IEntityLookup.Names => _byName.Value.Keys;

    /// <summary>Reads a query over this collection from its text, whose syntax stands at <see cref="Query"/>.</summary>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="UnparsableValueException">The text is no query; the message says what was expected, and where.</exception>
    public Query<T> Parse(string text) => new QueryPattern<T>(this, _vocabulary.Value).Parse(text).GetValueOrThrow();

    QueryVocabulary<T> IQuerySource<T>.Vocabulary => _vocabulary.Value;

    string? IEntityLookup.IdOf(string text) => Find(text) is { } entity ? _id(entity).Value : null;

    private QueryVocabulary<T> CreateVocabulary(IEnumerable<QueryKey<T>> keys, IReadOnlyList<QueryOrderName<T>> orders)
    {
        QueryKey<T> id = QueryKey<T>.Of(
            "id", "one of them", this, value => new TermFilter<T>("id", value, (entity, id) => _id(entity).Value == id));
        return new QueryVocabulary<T>([id, .. keys], orders, Find);
    }
}
