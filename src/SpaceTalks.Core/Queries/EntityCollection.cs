using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SpaceTalks;

/// <summary>All entities of a kind: looked up by identifier or name, and the query to start from. Immutable; thread-safe.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <typeparam name="TId">What its identifiers identify: the kind itself, or <see cref="Organization"/> for each kind of organization.</typeparam>
public sealed partial class EntityCollection<T, TId> : Query<T>
    where T : class
    where TId : class
{
    private readonly EntityTable<T> _table;
    private readonly IEntityLookup _names;

    // The collection of another kind that has an identifier; null where none has.
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

    /// <summary>The entity with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[Id<TId> id] =>
        TryGet(id, out T? entity)
            ? entity
            : throw new KeyNotFoundException("There is no " + typeof(T).Name + " with the id \"" + id + "\"" + (_elsewhere?.Invoke(id.Value) is { } place ? ": it is in " + place : string.Empty) + ".");

    /// <summary>Looks an entity up by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="entity">The entity, or null where the answer is false.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(Id<TId> id, [NotNullWhen(true)] out T? entity)
    {
        entity = _table.Find(id.Value);
        return entity is not null;
    }

    /// <summary>
    /// Looks an entity up by its identifier, name, abbreviation, native, former or other name, in any case. Where several have the
    /// same name, it is the first of them. An official is also known by the surname, where nobody else has it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The entity, or null where there is none.</returns>
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
            throw new ArgumentException("Several have that name: " + string.Join(", ", several) + ".", nameof(text));
        }
        return _names.IdOf(text) is { } id ? _table.Find(id) : null;
    }
}
