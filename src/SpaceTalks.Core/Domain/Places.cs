using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>Where something happens, as a report says it: in one of several places, or in all of them. An immutable value.</summary>
public sealed class Places : IReadOnlyList<Place>, IEquatable<Places>
{
    private readonly Place[] _places;

    internal Places(Place[] places, bool areAlternatives)
    {
        _places = places;
        AreAlternatives = areAlternatives;
    }

    /// <summary>Whether it is one of the places ("Vienna or Geneva"), and not all of them ("Baikonur and Moscow").</summary>
    public bool AreAlternatives { get; }

    /// <inheritdoc/>
    public int Count => _places.Length;

    /// <inheritdoc/>
    public Place this[int index] => _places[index];

    /// <inheritdoc/>
    public IEnumerator<Place> GetEnumerator() => ((IEnumerable<Place>)_places).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Places? other) =>
        other is not null && other.AreAlternatives == AreAlternatives && other._places.SequenceEqual(_places);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Places);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _places.Aggregate(AreAlternatives ? 1 : 0, (hash, place) => unchecked((hash * 397) ^ place.GetHashCode()));

    /// <summary>The names of the places, joined by "or" or "and".</summary>
    public override string ToString() => string.Join(AreAlternatives ? " or " : " and ", _places.Select(place => place.Name));
}
