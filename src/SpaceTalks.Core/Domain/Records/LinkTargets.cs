using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The distinct identifiers that the links of some documents name, so that a million links need not be resolved one by one.
internal sealed class LinkTargets
{
    // Beyond this number, collecting them costs more memory than resolving each link costs time.
    private const int Most = 100_000;

    private readonly Dictionary<EntityKind, HashSet<string>> _ids = [];

    // True if there are more than are collected.
    public bool IsFull { get; private set; }

    // These targets as an array; null if there are too many.
    public LinkTargets[]? ToParts() => IsFull ? null : [this];

    public IReadOnlyDictionary<EntityKind, HashSet<string>> Ids => _ids;

    public void Add(EntityKind kind, string id)
    {
        if (IsFull)
        {
            return;
        }
        if (!_ids.TryGetValue(kind, out HashSet<string>? ids))
        {
            _ids.Add(kind, ids = new HashSet<string>(StringComparer.Ordinal));
        }
        ids.Add(id);
        IsFull = ids.Count > Most;
    }
}
