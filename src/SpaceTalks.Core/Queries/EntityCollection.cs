using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SpaceTalks;

/// <summary>
/// The collection of all entities of a kind. It looks them up by identifier or name, and it is the query from which others are composed.
/// Immutable; safe for use by any number of threads.
/// </summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <typeparam name="TId">
/// The type that the identifiers identify: the kind itself, or <see cref="Organization"/> for every kind of organization.
/// </typeparam>
public sealed partial class EntityCollection<T, TId> : Query<T>
    where T : class
    where TId : class
{
    private readonly EntityTable<T> _table;
    private readonly IEntityLookup _names;

    // Returns the name of the collection of another kind that has the identifier; null if none has it.
    private readonly Func<string, string?>? _elsewhere;

    internal EntityCollection(EntityTable<T> table, IEntityLookup names, Func<IEnumerable<QueryKey<T>>> keys, Func<string, string?>? elsewhere = null)
        : this(table, names, new ScanSource<T>(table, Comparer<T>.Create((x, y) => string.CompareOrdinal(((IEntity)x).Key, ((IEntity)y).Key))), keys) => _elsewhere = elsewhere;

    internal EntityCollection(
        EntityTable<T> table, IEntityLookup names, QuerySource<T> source, Func<IEnumerable<QueryKey<T>>> keys, Func<IReadOnlyList<QueryOrderName<T>>>? orders = null)
        : base(source)
    {
        _table = table;
        _names = names;
        _vocabulary = new Lazy<QueryVocabulary<T>>(() => CreateVocabulary(keys(), orders?.Invoke() ?? QueryOrderNames.ById<T>()));
    }

    /// <summary>Returns the entity with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">No entity has the identifier.</exception>
    public T this[Id<TId> id] =>
        TryGet(id, out T? entity)
            ? entity
            : throw new KeyNotFoundException("There is no " + typeof(T).Name + " with the id \"" + id + "\"" + (_elsewhere?.Invoke(id.Value) is { } place ? ": it is in " + place : string.Empty) + ".");

    /// <summary>Looks up an entity by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="entity">The entity, or null if the method returns false.</param>
    /// <returns>True if an entity has the identifier; otherwise false.</returns>
    public bool TryGet(Id<TId> id, [NotNullWhen(true)] out T? entity)
    {
        entity = _table.Find(id.Value);
        return entity is not null;
    }

    /// <summary>
    /// Looks up an entity by its identifier, name, abbreviation, or native, former or other name, regardless of case. If several entities
    /// have the name, the first of them is returned. An official is also found by surname, if no other official has it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The entity, or null if none is found.</returns>
    /// <exception cref="ArgumentException">Several officials have the surname; the message lists them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public T? Find(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        if (_names.SharingName(text) is { Count: > 0 } several)
        {
            throw new ArgumentException("Several entities have that name: " + string.Join(", ", several) + ".", nameof(text));
        }
        return _names.IdOf(text) is { } id ? _table.Find(id) : null;
    }
}
