using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Where in the JSON of a record links stand, and the kind of what each names.
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

    // The kind of what a link at a path names; null where no link stands there.
    public EntityKind? KindAt(JsonPath path) => _kinds.TryGetValue(path.ToText(string.Empty), out EntityKind? kind) ? kind : null;
}
