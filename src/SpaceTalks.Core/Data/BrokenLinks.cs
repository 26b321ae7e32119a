namespace SpaceTalks;

// Finds links that name nothing, with the JSON path of each.
internal sealed class BrokenLinks : LinkVisitor
{
    private readonly EntityIndex _entities;
    private readonly FaultList _faults;
    private readonly JsonPath _path = new();
    private Record? _record;

    public BrokenLinks(EntityIndex entities, FaultList faults)
    {
        _entities = entities;
        _faults = faults;
    }

    public override void Begin(Record record) => _record = record;

    public override void Enter(string name) => _path.Enter(name);

    public override void Enter(int index) => _path.Enter(index);

    public override void Leave() => _path.Leave();

    public override void Visit(EntityKind kind, Link link)
    {
        if (!link.IsMissing && !_entities.Contains(kind, link.Id))
        {
            // The suggestion requires a search through all identifiers, so it is skipped once faults are only counted.
            Fault(link, _faults.IsFull
                ? string.Empty
                : "There is no " + kind.Name + " with the id \"" + link.Id + "\"" + _entities.Suggest(kind, link.Id) + ".");
        }
    }

    private void Fault(Link link, string message) =>
        _faults.Add(_record!.Document(), link.Offset, _path, _record!.Path, message);
}
