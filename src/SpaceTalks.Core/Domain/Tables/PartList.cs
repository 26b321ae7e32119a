using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Read-only views of the lists in records.
internal static class PartList
{
    public static IReadOnlyList<string> Of(string[]? texts) => texts is null ? [] : new EntityList<string>(texts);

    public static IReadOnlyList<TView> Of<TPart, TView>(TPart[]? parts, Func<TPart, TView> view) =>
        parts is null ? [] : new EntityList<TView>(Array.ConvertAll(parts, part => view(part)));
}
