using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>An entity of any kind.</summary>
internal interface IEntity : ITextual
{
    /// <summary>The identifier, as a text.</summary>
    string Key { get; }

    /// <summary>All that it is called, the first first; null is none.</summary>
    IEnumerable<string?> Names { get; }
}
