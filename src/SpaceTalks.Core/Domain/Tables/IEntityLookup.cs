using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>How entities are named in the texts of queries.</summary>
internal interface IEntityLookup
{
    /// <summary>The identifiers of all.</summary>
    IEnumerable<string> Ids { get; }

    /// <summary>The identifiers and the names of all.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The identifier of the one with an identifier or a name; null where there is none.</summary>
    string? IdOf(string text);
}
