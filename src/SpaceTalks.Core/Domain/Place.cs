using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A place where talks and other events are held. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Place : Entity<Place>
{
    private readonly Entities _entities;

    internal override Entities? Catalog => _entities;

    internal Place(PlaceRecord record, Entities entities)
        : base(record) => _entities = entities;

    /// <summary>The name in English.</summary>
    public string Name => Record.Name;

    /// <summary>The name in the language of the place; null if it is not recorded.</summary>
    public string? NativeName => Record.NativeName;

    /// <summary>The place within which this one lies; null if none is recorded.</summary>
    public Place? Within => _entities.Places.AtOptional(Record.Within);

    /// <summary>Determines whether this place is the same as another or lies within it.</summary>
    /// <param name="other">The other place, of this catalog or another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(Place other) => IsWithin((other ?? throw new ArgumentNullException(nameof(other))).Id);

    /// <summary>Determines whether this place is the same as another or lies within it.</summary>
    /// <param name="other">The other place.</param>
    public bool IsWithin(Id<Place> other)
    {
        for (Place? place = this; place is not null; place = place.Within)
        {
            if (place.Id == other)
            {
                return true;
            }
        }
        return false;
    }

    private protected override IEnumerable<string?> AllNames => [Name, NativeName];

    private protected override bool AnyText(TextTest test) => test(Name.AsSpan()) || test(NativeName.AsSpan());

    internal new PlaceRecord Record => (PlaceRecord)base.Record;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

// A place, as in a document.
internal sealed class PlaceRecord : Record
{
    public string Name = string.Empty;

    public string? NativeName;

    public Link Within;
}
