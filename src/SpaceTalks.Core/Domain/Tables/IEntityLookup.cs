using System.Collections.Generic;

namespace SpaceTalks;

// Looks up the entities that the texts of queries name.
internal interface IEntityLookup
{
    IEnumerable<string> Ids { get; }

    // The identifiers and names of all entities.
    IEnumerable<string> Names { get; }

    // The identifier of the entity with an identifier or a name; null if there is none.
    string? IdOf(string text);

    // The identifiers of all entities that share a short name, which is therefore ambiguous; empty if the text is not such a name.
    IReadOnlyList<string> SharingName(string text);
}
