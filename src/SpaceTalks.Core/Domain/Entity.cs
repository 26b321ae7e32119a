using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// Something that a catalog knows by an identifier. Two entities are equal if they are of one kind and have the same identifier, whatever
/// catalog each is from; what two catalogs say of one entity is compared by <see cref="SpaceTalksCatalog.DiffFrom"/>. Immutable.
/// </summary>
/// <typeparam name="T">
/// The kind. Agencies, companies, states and international bodies are of one kind, <see cref="Organization"/>, so that one list can have all.
/// </typeparam>
public abstract class Entity<T> : IEquatable<Entity<T>>, IEntity
    where T : class
{
    private protected Entity(Record record) => Record = record;

    /// <summary>The identifier.</summary>
    public Id<T> Id => Id<T>.Of(Record.Id);

    // What a document says of it: the only place where its facts are kept, shared by all catalogs that say the same.
    internal Record Record { get; }

    // The catalog that it belongs to; null where it links to nothing.
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

    /// <summary>Determines whether both are the same entity, in whatever catalog.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(Entity<T>? left, Entity<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether they are different entities.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(Entity<T>? left, Entity<T>? right) => !(left == right);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Record.Id);

    /// <summary>Returns what a reader knows it by: its name or title.</summary>
    public abstract override string ToString();
}
