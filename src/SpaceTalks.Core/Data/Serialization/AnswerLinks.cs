using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The positions of links in the JSON of a record, and the kind of entity that each names.
internal sealed class AnswerLinks : LinkVisitor
{
    private readonly JsonPath _path = new();
    private readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal);

    public override void Enter(string name) => _path.Enter(name);

    public override void Enter(int index) => _path.Enter(index);

    public override void Leave() => _path.Leave();

    public override void Visit(EntityKind kind, Link link)
    {
        if (!link.IsMissing)
        {
            _kinds[_path.ToText(string.Empty)] = kind;
        }
    }

    // Null if there is no link at the path.
    public EntityKind? KindAt(JsonPath path) => _kinds.TryGetValue(path.ToText(string.Empty), out EntityKind? kind) ? kind : null;
}
