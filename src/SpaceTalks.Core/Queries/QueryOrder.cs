using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>An order of results. Immutable; equality is equality of name.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class QueryOrder<T> : IEquatable<QueryOrder<T>>
    where T : class
{
    internal QueryOrder(string name, IComparer<T> comparer)
    {
        Name = name;
        Comparer = comparer;
    }

    /// <summary>The name: <c>date</c>, <c>newest</c> …</summary>
    public string Name { get; }

    /// <summary>The comparison, which is total.</summary>
    public IComparer<T> Comparer { get; }

    /// <inheritdoc/>
    public bool Equals(QueryOrder<T>? other) => other is not null && other.Name == Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueryOrder<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
