using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SpaceTalks;

// A set of sources that is queried very often. For one thread.
internal sealed class SourceSet
{
    private const int RecentSources = 256;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    // The records of a catalog share the strings of identifiers, so nearly all are recognized by reference, without being compared.
    private readonly (string? Id, bool IsIn)[] _recent = new (string?, bool)[RecentSources];

    public SourceSet(Id<Source>[] sources)
    {
        foreach (Id<Source> source in sources)
        {
            _ids.Add(source.Value);
        }
    }

    public bool Contains(Link source)
    {
        ref (string? Id, bool IsIn) recent = ref _recent[RuntimeHelpers.GetHashCode(source.Id) & (RecentSources - 1)];
        if (!ReferenceEquals(recent.Id, source.Id))
        {
            recent = (source.Id, _ids.Contains(source.Id));
        }
        return recent.IsIn;
    }
}
