using System.Collections.Generic;
using System.Threading;

namespace SpaceTalks;

// How documents are read, and what was read before, so that it need not be made again.
internal sealed class ReadingMemory
{
    // Of few kinds: the first that is looked at is mostly the right one.
    private readonly List<LinkMemory> _ids = [];

    public ReadingMemory(DataSetOptions options, CancellationToken cancellationToken = default)
    {
        Options = options;
        CancellationToken = cancellationToken;
    }

    // Ends the reading early.
    public CancellationToken CancellationToken { get; }

    // How it is read.
    public DataSetOptions Options { get; }

    // All that links have named.
    public LinkTargets Targets { get; } = new();

    // Texts that tend to stand in many places.
    public TextCache Texts { get; } = new();

    // Texts of which no string is made.
    public TextPages Pages { get; } = new();

    public DateCache Dates { get; } = new();

    public ListTable<Link> Links { get; } = new();

    // The identifiers of one kind that links have named.
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
