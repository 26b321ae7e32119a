using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>What can be said in the texts of queries over a kind of entity.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
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

    /// <summary>The keys of conditions.</summary>
    public IReadOnlyList<QueryKey<T>> Keys { get; }

    /// <summary>The orders.</summary>
    public IReadOnlyList<QueryOrderName<T>> Orders { get; }

    /// <summary>Finds an entity by its identifier or a name; null where the kind has neither.</summary>
    public Func<string, T?>? Find { get; }

    /// <summary>The key of a name; null where there is none.</summary>
    public QueryKey<T>? KeyOf(string name) => _keys.TryGetValue(name, out QueryKey<T>? key) ? key : null;
}
