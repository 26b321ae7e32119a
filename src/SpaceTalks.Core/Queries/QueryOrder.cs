using System;
using System.Collections.Generic;
using NodaTime;

namespace SpaceTalks;

/// <summary>An order of results. Immutable; equality is equality of name and day.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class QueryOrder<T> : IEquatable<QueryOrder<T>>
    where T : class
{
    internal QueryOrder(string name, IComparer<T> comparer, LocalDate? day = null)
    {
        Name = name;
        Day = day?.WithCalendar(CalendarSystem.Iso);
        Comparer = comparer;
    }

    /// <summary>The name: <c>date</c>, <c>newest</c> …</summary>
    public string Name { get; }

    /// <summary>The day that it is as seen from; null where it does not depend on one.</summary>
    public LocalDate? Day { get; }

    /// <summary>The comparison, which is total.</summary>
    public IComparer<T> Comparer { get; }

    /// <inheritdoc/>
    public bool Equals(QueryOrder<T>? other) => other is not null && other.Name == Name && other.Day == Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueryOrder<T>);

    /// <summary>Whether both are the same order.</summary>
    /// <param name="left">One order, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(QueryOrder<T>? left, QueryOrder<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different orders.</summary>
    /// <param name="left">One order, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(QueryOrder<T>? left, QueryOrder<T>? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
