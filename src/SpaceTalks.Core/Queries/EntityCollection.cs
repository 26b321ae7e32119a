using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SpaceTalks;

/// <summary>All entities of a kind: looked up by identifier or name, and the query to start from. Immutable; thread-safe.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <typeparam name="TId">What its identifiers identify: the kind itself, or <see cref="Organization"/> for agencies and companies.</typeparam>
public sealed partial class EntityCollection<T, TId> : Query<T>
    where T : class
    where TId : class
{
    private readonly Func<T, Id<TId>> _id;
    private readonly Func<T, IEnumerable<string?>> _names;
    private readonly Lazy<Dictionary<Id<TId>, T>> _byId;
    private readonly Lazy<Dictionary<string, T>> _byName;

    internal EntityCollection(
        IReadOnlyList<T> entities, Func<T, Id<TId>> id, Func<T, IEnumerable<string?>> names, Func<IEnumerable<QueryKey<T>>> keys)
        : this(new ScanSource<T>(entities, Comparer<T>.Create((x, y) => id(x).CompareTo(id(y)))), id, names, keys)
    {
    }

    internal EntityCollection(
        QuerySource<T> source, Func<T, Id<TId>> id, Func<T, IEnumerable<string?>> names, Func<IEnumerable<QueryKey<T>>> keys,
        IReadOnlyList<QueryOrderName<T>>? orders = null)
        : base(source)
    {
        _id = id;
        _names = names;
        _byId = new Lazy<Dictionary<Id<TId>, T>>(IndexById);
        _byName = new Lazy<Dictionary<string, T>>(IndexByName);
        _vocabulary = new Lazy<QueryVocabulary<T>>(() => CreateVocabulary(keys(), orders ?? QueryOrderNames.ById<T>()));
    }

    /// <summary>The entity with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[Id<TId> id] =>
        TryGet(id, out T? entity)
            ? entity
            : throw new KeyNotFoundException("There is no " + typeof(T).Name + " with the id \"" + id + "\".");

    /// <summary>Looks an entity up by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="entity">The entity, or null where the answer is false.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(Id<TId> id, [NotNullWhen(true)] out T? entity) => _byId.Value.TryGetValue(id, out entity);

    /// <summary>
    /// Looks an entity up by its identifier, name, abbreviation, native, former or other name, in any case. Where several have the
    /// same name, it is the first of them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The entity, or null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public T? Find(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        return _byName.Value.TryGetValue(text.Trim(), out T? entity) ? entity : null;
    }

    private Dictionary<Id<TId>, T> IndexById()
    {
        Dictionary<Id<TId>, T> index = [];
        foreach (T entity in Entities)
        {
            index.Add(_id(entity), entity);
        }
        return index;
    }

    // Identifiers first, so that no name can hide one.
    private Dictionary<string, T> IndexByName()
    {
        Dictionary<string, T> index = new(StringComparer.OrdinalIgnoreCase);
        foreach (T entity in Entities)
        {
            index[_id(entity).Value] = entity;
        }
        foreach (T entity in Entities)
        {
            foreach (string? name in _names(entity))
            {
                if (name is not null && !index.ContainsKey(name))
                {
                    index.Add(name, entity);
                }
            }
        }
        return index;
    }
}
