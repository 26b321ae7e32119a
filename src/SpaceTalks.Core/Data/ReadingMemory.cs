using System.Collections.Generic;
using System.Threading;

namespace SpaceTalks;

// The options for reading, and values that were read before, for reuse.
internal sealed class ReadingMemory
{
    // A few kinds, of which the first one tried is usually the right one.
    private readonly List<LinkMemory> _ids = [];

    public ReadingMemory(DataSetOptions options, CancellationToken cancellationToken = default)
    {
        Options = options;
        CancellationToken = cancellationToken;
    }

    public CancellationToken CancellationToken { get; }

    public DataSetOptions Options { get; }

    // The targets of all links.
    public LinkTargets Targets { get; } = new();

    // Texts that usually occur in many places.
    public TextCache Texts { get; } = new();

    // Texts that are kept without a string.
    public TextPages Pages { get; } = new();

    public DateCache Dates { get; } = new();

    public ListTable<Link> Links { get; } = new();

    public LinkMemory IdsOf(EntityKind kind)
    {
        foreach (LinkMemory known in _ids)
        {
            if (ReferenceEquals(known.Kind, kind))
            {
                return known;
            }
        }
        LinkMemory ids = new(kind, Targets);
        _ids.Add(ids);
        return ids;
    }
}
