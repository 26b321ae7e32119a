using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The lists that entities have in their records, as lists that nobody can write to.
internal static class PartList
{
    public static IReadOnlyList<string> Of(string[]? texts) => texts is null ? [] : new EntityList<string>(texts);

    // A view of each part.
    public static IReadOnlyList<TView> Of<TPart, TView>(TPart[]? parts, Func<TPart, TView> view) =>
        parts is null ? [] : new EntityList<TView>(Array.ConvertAll(parts, part => view(part)));
}
