using System;
using System.Collections.Generic;
using NodaTime;

namespace SpaceTalks;

/// <summary>An order of results. Immutable; two orders are equal if their names and days are.</summary>
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

    /// <summary>The name: <c>date</c>, <c>newest</c> and so on.</summary>
    public string Name { get; }

    /// <summary>The day to which the order is relative; null if it does not depend on one.</summary>
    public LocalDate? Day { get; }

    /// <summary>The comparer, which defines a total order.</summary>
    public IComparer<T> Comparer { get; }

    /// <inheritdoc/>
    public bool Equals(QueryOrder<T>? other) => other is not null && other.Name == Name && other.Day == Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueryOrder<T>);

    /// <summary>Determines whether two orders are equal.</summary>
    /// <param name="left">The first order, or null.</param>
    /// <param name="right">The second order, or null.</param>
    public static bool operator ==(QueryOrder<T>? left, QueryOrder<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two orders are different.</summary>
    /// <param name="left">The first order, or null.</param>
    /// <param name="right">The second order, or null.</param>
    public static bool operator !=(QueryOrder<T>? left, QueryOrder<T>? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
