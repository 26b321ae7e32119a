using System;

namespace SpaceTalks;

/// <summary>
/// The identifier of an entity: a slug of lower-case ASCII letters and digits in groups joined by single hyphens, 64 characters at
/// most (<c>heads-meeting-2025</c>).
/// </summary>
/// <typeparam name="T">
/// What it identifies. Agencies and companies share <see cref="Organization"/>, so that one list can name both.
/// </typeparam>
/// <remarks>An immutable value with ordinal equality and order. The default value identifies nothing.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJsonConverter))]
public readonly struct Id<T> : IEquatable<Id<T>>, IComparable<Id<T>>
    where T : class
{
    private readonly string? _value;

    /// <summary>Makes an identifier of a slug.</summary>
    /// <param name="value">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is no slug.</exception>
    public Id(string value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }
        if (!Slug.IsValid(value))
        {
            throw new ArgumentException("Expected " + Slug.Expectation + ", not \"" + value + "\".", nameof(value));
        }
        _value = value;
    }

    private Id(string value, bool isValid) => _value = isValid ? value : null;

    // The identifier whose Value a text is, which is not checked again.
    internal static Id<T> Of(string value) => new(value, value.Length > 0);

    /// <summary>The slug; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Reads a slug.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="id">The identifier, or the default where the answer is false.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse(string? text, out Id<T> id)
    {
        bool valid = text is not null && Slug.IsValid(text);
        id = valid ? new Id<T>(text!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public bool Equals(Id<T> other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether both are the same slug.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Whether they are different slugs.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>Whether the left slug comes first, ordinally.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left slug comes last, ordinally.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left slug comes first or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left slug comes last or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
