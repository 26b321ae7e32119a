using System;

namespace SpaceTalks;

// The identifiers of one kind that links have named. Each is one string instance, known to be valid, and collected as a target.
internal sealed class LinkMemory
{
    private readonly TextCache _ids = new();
    private readonly LinkTargets _targets;

    public LinkMemory(EntityKind kind, LinkTargets targets)
    {
        Kind = kind;
        _targets = targets;
    }

    public EntityKind Kind { get; }

    public string? Find(ReadOnlySpan<byte> utf8) => _ids.Find(utf8);

    // Identifiers that hardly repeat are not worth remembering.
    public void Add(ReadOnlySpan<byte> utf8, string id)
    {
        if (_targets.IsFull)
        {
            return;
        }
        _ids.Add(utf8, id);
        _targets.Add(Kind, id);
    }
}
