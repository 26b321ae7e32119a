using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>Which identifiers there are, by kind.</summary>
internal sealed class EntityIndex
{
    private readonly HashSet<string>[] _ids = new HashSet<string>[EntityKinds.Count];

    public EntityIndex()
    {
        for (int kind = 0; kind < _ids.Length; kind++)
        {
            _ids[kind] = new HashSet<string>(StringComparer.Ordinal);
        }
    }

    public bool Add(EntityKind kind, string id) => _ids[(int)kind].Add(id);

    public bool Contains(EntityKind kind, string id) => _ids[(int)kind].Contains(id);

    /// <summary>A question that names the nearest identifier; empty where none is near.</summary>
    public string Suggest(EntityKind kind, string id) =>
        Spelling.Nearest(id, _ids[(int)kind]) is { } nearest ? " (did you mean \"" + nearest + "\"?)" : string.Empty;
}
