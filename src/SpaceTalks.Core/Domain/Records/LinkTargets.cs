using System;
using System.Collections.Generic;

namespace SpaceTalks;

// All that the links of some documents name, each once: whether it is there need not be asked for each of a million links.
internal sealed class LinkTargets
{
    private readonly Dictionary<EntityKind, HashSet<string>> _ids = [];

    public IReadOnlyDictionary<EntityKind, HashSet<string>> Ids => _ids;

    public void Add(EntityKind kind, string id)
    {
        if (!_ids.TryGetValue(kind, out HashSet<string>? ids))
        {
            _ids.Add(kind, ids = new HashSet<string>(StringComparer.Ordinal));
        }
        ids.Add(id);
    }
}
