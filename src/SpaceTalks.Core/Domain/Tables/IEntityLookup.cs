using System.Collections.Generic;

namespace SpaceTalks;

// How entities are named in the texts of queries.
internal interface IEntityLookup
{
    // The identifiers of all.
    IEnumerable<string> Ids { get; }

    // The identifiers and the names of all.
    IEnumerable<string> Names { get; }

    // The identifier of the one with an identifier or a name; null where there is none.
    string? IdOf(string text);

    // The identifiers of all that share a short name, which therefore names none of them; none where a text is no such name.
    IReadOnlyList<string> SharingName(string text);
}
