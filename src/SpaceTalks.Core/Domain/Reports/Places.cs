using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>The places of an event, as a report gives them: either one of several places, or all of them. An immutable value.</summary>
public sealed class Places : IReadOnlyList<Place>, IEquatable<Places>
{
    private readonly IReadOnlyList<Place> _places;

    internal Places(PlacesRecord record, Entities entities)
    {
        _places = entities.Places.At(record.OneOf.Count > 0 ? record.OneOf : record.AllOf);
        AreAlternatives = record.OneOf.Count > 1;
    }

    /// <summary>
    /// A value indicating whether the event is at one of the places ("Vienna or Geneva") rather than at all of them ("Baikonur and
    /// Moscow").
    /// </summary>
    public bool AreAlternatives { get; }

    /// <inheritdoc/>
    public int Count => _places.Count;

    /// <summary>Returns the place at an index.</summary>
    /// <param name="index">The index, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative or not less than the number of places.
    /// </exception>
    public Place this[int index] =>
        index >= 0 && index < _places.Count ? _places[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Determines whether the event may be at a place: at least one of these places is that place or lies within it.</summary>
    /// <param name="place">The place.</param>
    public bool ArePossiblyWithin(Id<Place> place) => _places.Any(own => own.IsWithin(place));

    /// <summary>
    /// Determines whether the event is certainly at a place: if these places are alternatives, each of them is that place or lies within
    /// it; otherwise at least one does.
    /// </summary>
    /// <param name="place">The place.</param>
    public bool AreCertainlyWithin(Id<Place> place) =>
        AreAlternatives ? _places.All(own => own.IsWithin(place)) : _places.Any(own => own.IsWithin(place));

    /// <inheritdoc/>
    public IEnumerator<Place> GetEnumerator() => _places.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Places? other) =>
        other is not null && other.AreAlternatives == AreAlternatives && other._places.SequenceEqual(_places);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Places);

    /// <summary>
    /// Determines whether two values contain the same places in the same order, with the same <see cref="AreAlternatives"/>.
    /// </summary>
    /// <param name="left">The first places, or null.</param>
    /// <param name="right">The second places, or null.</param>
    public static bool operator ==(Places? left, Places? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two values differ.</summary>
    /// <param name="left">The first places, or null.</param>
    /// <param name="right">The second places, or null.</param>
    public static bool operator !=(Places? left, Places? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _places.Aggregate(AreAlternatives ? 1 : 0, (hash, place) => unchecked((hash * 397) ^ place.GetHashCode()));

    /// <summary>Returns the names of the places, joined by "or" or "and".</summary>
    public override string ToString() => string.Join(AreAlternatives ? " or " : " and ", _places.Select(place => place.Name));
}

// The places of a report, as in a document: one of the two lists is set.
internal sealed class PlacesRecord
{
    public ListPart<Link> OneOf;

    public ListPart<Link> AllOf;
}
