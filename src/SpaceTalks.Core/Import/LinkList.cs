using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Distinct links, in the order in which they were added.
internal sealed class LinkList
{
    private readonly List<Link> _links = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    // Ignores a missing link.
    public void Add(Link link)
    {
        if (!link.IsMissing && _ids.Add(link.Id))
        {
            _links.Add(link);
        }
    }

    public ListPart<Link> ToPart() => new([.. _links], 0, _links.Count);
}
