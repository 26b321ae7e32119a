using System;

namespace SpaceTalks;

// The identifiers of one kind that links have named: each is one string, known to be valid, and is noted as named.
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

    // What hardly repeats need not be remembered.
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
