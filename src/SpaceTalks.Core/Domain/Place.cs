using System;

namespace SpaceTalks;

/// <summary>A place where talks and events happen. Immutable; equality is by reference.</summary>
public sealed class Place
{
    internal Place(Id<Place> id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The identifier.</summary>
    public Id<Place> Id { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>The name in the language of the place; null where it is not recorded.</summary>
    public string? NativeName { get; internal set; }

    /// <summary>The place that this one lies in; null where none is recorded.</summary>
    public Place? Within { get; internal set; }

    /// <summary>Whether this place is another, or lies in it.</summary>
    /// <param name="other">The other place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(Place other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }
        for (Place? place = this; place is not null; place = place.Within)
        {
            if (place == other)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What a document says of it: how it is written.</summary>
    internal PlaceRecord Record { get; set; } = null!;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
