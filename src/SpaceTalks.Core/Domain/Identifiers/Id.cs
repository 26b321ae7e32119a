using System;

namespace SpaceTalks;

/// <summary>
/// The identifier of an entity: a slug of lower-case ASCII letters and digits in groups joined by single hyphens, of at most 64 characters
/// (<c>heads-meeting-2025</c>).
/// </summary>
/// <typeparam name="T">
/// The kind of entity that is identified. All kinds of organizations share <see cref="Organization"/>, so that one list can contain any of
/// them.
/// </typeparam>
/// <remarks>An immutable value with ordinal equality and order. The default value identifies nothing.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(IdJsonConverter))]
public readonly struct Id<T> : IEquatable<Id<T>>, IComparable<Id<T>>
    where T : class
{
    private readonly string? _value;

    /// <summary>Creates an identifier from a slug.</summary>
    /// <param name="value">The slug.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
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

    // The value must have come from a valid identifier; it is not checked again.
    internal static Id<T> Of(string value) => new(value, value.Length > 0);

    /// <summary>The slug; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Attempts to parse a slug.</summary>
    /// <param name="text">The text; null is not valid.</param>
    /// <param name="id">The identifier, or the default value if the method returns false.</param>
    /// <returns>True if the text is a slug; otherwise false.</returns>
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

    /// <summary>Determines whether two identifiers have the same slug.</summary>
    /// <param name="left">The first identifier.</param>
    /// <param name="right">The second identifier.</param>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>Determines whether two identifiers have different slugs.</summary>
    /// <param name="left">The first identifier.</param>
    /// <param name="right">The second identifier.</param>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>Determines whether the first slug precedes the second in ordinal order.</summary>
    /// <param name="left">The first identifier.</param>
    /// <param name="right">The second identifier.</param>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the first slug follows the second in ordinal order.</summary>
    /// <param name="left">The first identifier.</param>
    /// <param name="right">The second identifier.</param>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the first slug precedes the second in ordinal order or equals it.</summary>
    /// <param name="left">The first identifier.</param>
    /// <param name="right">The second identifier.</param>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the first slug follows the second in ordinal order or equals it.</summary>
    /// <param name="left">The first identifier.</param>
    /// <param name="right">The second identifier.</param>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the slug.</summary>
    public override string ToString() => Value;
}
