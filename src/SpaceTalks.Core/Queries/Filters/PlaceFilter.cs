using System;

namespace SpaceTalks;

/// <summary>Conditions on places.</summary>
public static class PlaceFilter
{
    /// <summary>With some words, one after the other, in a name. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Place> Mentioning(string phrase) => Filters.Mentioning<Place>(phrase);
}
