using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// An entity that a catalog knows by an identifier. Two entities are equal if they are of the same kind and have the same identifier,
/// whichever catalogs they are from; <see cref="SpaceTalksCatalog.DiffFrom"/> compares what two catalogs say about them. Immutable.
/// </summary>
/// <typeparam name="T">
/// The kind of entity. Agencies, companies, states and international bodies share the kind <see cref="Organization"/>, so that one list can
/// contain all of them.
/// </typeparam>
public abstract class Entity<T> : IEquatable<Entity<T>>, IEntity
    where T : class
{
    private protected Entity(Record record) => Record = record;

    /// <summary>The identifier.</summary>
    public Id<T> Id => Id<T>.Of(Record.Id);

    // The record in the document, which is the only place where facts are kept. All catalogs that say the same share it.
    internal Record Record { get; }

    // The catalog to which the entity belongs; null if the entity links to nothing.
    internal virtual Entities? Catalog => null;

    string IEntity.Key => Record.Id;

    IEnumerable<string?> IEntity.Names => AllNames;

    bool ITextual.AnyText(TextTest test) => AnyText(test);

    private protected abstract IEnumerable<string?> AllNames { get; }

    private protected abstract bool AnyText(TextTest test);

    /// <inheritdoc/>
    public bool Equals(Entity<T>? other) => other is not null && Record.Id == other.Record.Id;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity<T>);

    /// <summary>Determines whether two values denote the same entity, in the same catalog or in different ones.</summary>
    /// <param name="left">The first entity, or null.</param>
    /// <param name="right">The second entity, or null.</param>
    public static bool operator ==(Entity<T>? left, Entity<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two values denote different entities.</summary>
    /// <param name="left">The first entity, or null.</param>
    /// <param name="right">The second entity, or null.</param>
    public static bool operator !=(Entity<T>? left, Entity<T>? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Record.Id);

    /// <summary>Returns the name or title by which readers know the entity.</summary>
    public abstract override string ToString();
}
