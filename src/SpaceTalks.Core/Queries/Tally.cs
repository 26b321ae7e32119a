using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// The number of milestones of a query that share a value: those that certainly have it, and those that possibly have it (including the
/// certain ones). Immutable, with value equality.
/// </summary>
/// <typeparam name="TKey">The type of the shared value.</typeparam>
public readonly struct Tally<TKey> : IEquatable<Tally<TKey>>
    where TKey : notnull
{
    internal Tally(TKey key, int certain, int possible)
    {
        Key = key;
        Certain = certain;
        Possible = possible;
    }

    /// <summary>The shared value.</summary>
    public TKey Key { get; }

    /// <summary>
    /// The number of milestones that certainly have the value: those that the query would also find if its possible answers had to be
    /// certain.
    /// </summary>
    public int Certain { get; }

    /// <summary>The number of milestones that possibly have the value, including those that certainly do.</summary>
    public int Possible { get; }

    /// <inheritdoc/>
    public bool Equals(Tally<TKey> other) =>
        EqualityComparer<TKey>.Default.Equals(Key, other.Key) && Certain == other.Certain && Possible == other.Possible;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tally<TKey> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Certain * 397) ^ Possible) * 397) ^ (Key?.GetHashCode() ?? 0);

    /// <summary>Determines whether two tallies are equal.</summary>
    /// <param name="left">The first tally.</param>
    /// <param name="right">The second tally.</param>
    public static bool operator ==(Tally<TKey> left, Tally<TKey> right) => left.Equals(right);

    /// <summary>Determines whether two tallies differ.</summary>
    /// <param name="left">The first tally.</param>
    /// <param name="right">The second tally.</param>
    public static bool operator !=(Tally<TKey> left, Tally<TKey> right) => !left.Equals(right);

    /// <summary>Returns the key and the two numbers.</summary>
    public override string ToString() =>
        FormattableString.Invariant(Certain == Possible ? $"{Key}: {Certain}" : (FormattableString)$"{Key}: {Certain} certain, {Possible} possible");
}
