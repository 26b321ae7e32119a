using System;
using System.Collections.Generic;

namespace SpaceTalks;

// All that the links of some documents name, each once: whether it is there need not be asked for each of a million links.
internal sealed class LinkTargets
{
    // Of more, noting takes more memory than a look at each link takes time.
    private const int Most = 100_000;

    private readonly Dictionary<EntityKind, HashSet<string>> _ids = [];

    // Whether there are more than are noted.
    public bool IsFull { get; private set; }

    // These, as the only ones; null where there are more.
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
