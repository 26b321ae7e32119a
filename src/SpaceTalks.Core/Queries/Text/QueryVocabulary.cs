using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// The keys and orders that the texts of queries over a kind of entity may use.
internal sealed class QueryVocabulary<T>
    where T : class
{
    private readonly Dictionary<string, QueryKey<T>> _keys;

    public QueryVocabulary(IReadOnlyList<QueryKey<T>> keys, IReadOnlyList<QueryOrderName<T>> orders, Func<string, T?>? find)
    {
        Keys = keys;
        Orders = orders;
        Find = find;
        _keys = keys.ToDictionary(key => key.Name, StringComparer.Ordinal);
    }

    // The keys of conditions.
    public IReadOnlyList<QueryKey<T>> Keys { get; }

    // The names of all keys, with those of settings last.
    public IReadOnlyList<string> Names => field ??= [.. Keys.Select(key => key.Name), .. QuerySettings<T>.Names];

    public IReadOnlyList<QueryOrderName<T>> Orders { get; }

    // Finds an entity by its identifier or a name; null for kinds that have neither.
    public Func<string, T?>? Find { get; }

    public QueryKey<T>? KeyOf(string name) => _keys.TryGetValue(name, out QueryKey<T>? key) ? key : null;
}
