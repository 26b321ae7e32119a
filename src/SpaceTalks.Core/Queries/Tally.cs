using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// How many milestones of a query have something in common: certainly, and possibly, the certain ones included. Immutable, with value
/// equality.
/// </summary>
/// <typeparam name="TKey">What they have in common.</typeparam>
public readonly struct Tally<TKey> : IEquatable<Tally<TKey>>
    where TKey : notnull
{
    internal Tally(TKey key, int certain, int possible)
    {
        Key = key;
        Certain = certain;
        Possible = possible;
    }

    /// <summary>What they have in common.</summary>
    public TKey Key { get; }

    /// <summary>How many certainly do: those that the query would also find if its possible answers had to be certain ones.</summary>
    public int Certain { get; }

    /// <summary>How many possibly do, those that certainly do among them.</summary>
    public int Possible { get; }

    /// <inheritdoc/>
    public bool Equals(Tally<TKey> other) =>
        EqualityComparer<TKey>.Default.Equals(Key, other.Key) && Certain == other.Certain && Possible == other.Possible;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tally<TKey> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Certain * 397) ^ Possible) * 397) ^ (Key?.GetHashCode() ?? 0);

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Tally<TKey> left, Tally<TKey> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Tally<TKey> left, Tally<TKey> right) => !left.Equals(right);

    /// <summary>The key and the two counts.</summary>
    public override string ToString() =>
        FormattableString.Invariant(Certain == Possible ? $"{Key}: {Certain}" : (FormattableString)$"{Key}: {Certain} certain, {Possible} possible");
}
