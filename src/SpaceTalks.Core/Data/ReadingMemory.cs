using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>How documents are read, and what was read before, so that it need not be made again.</summary>
internal sealed class ReadingMemory
{
    // Of few kinds: the first that is looked at is mostly the right one.
    private readonly List<LinkMemory> _ids = [];

    public ReadingMemory(DataSetOptions options) => Options = options;

    /// <summary>How it is read.</summary>
    public DataSetOptions Options { get; }

    /// <summary>All that links have named.</summary>
    public LinkTargets Targets { get; } = new();

    /// <summary>The lists of records whose identifiers stand in ascending order.</summary>
    public HashSet<Record[]> OrderedLists { get; } = [];

    /// <summary>Texts that tend to stand in many places.</summary>
    public TextCache Texts { get; } = new();

    /// <summary>Texts of which no string is made.</summary>
    public TextPages Pages { get; } = new();

    public DateCache Dates { get; } = new();

    public ListTable<Link> Links { get; } = new();

    /// <summary>The identifiers of one kind that links have named.</summary>
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
