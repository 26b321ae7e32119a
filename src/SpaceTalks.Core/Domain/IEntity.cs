using System.Collections.Generic;

namespace SpaceTalks;

// An entity of any kind.
internal interface IEntity : ITextual
{
    string Key { get; }

    // All names of the entity, the main one first; an item may be null.
    IEnumerable<string?> Names { get; }
}
