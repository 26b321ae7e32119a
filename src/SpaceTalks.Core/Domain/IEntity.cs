using System.Collections.Generic;

namespace SpaceTalks;

// An entity of any kind.
internal interface IEntity : ITextual
{
    // The identifier, as a text.
    string Key { get; }

    // All that it is called, the first first; null is none.
    IEnumerable<string?> Names { get; }
}
