namespace SpaceTalks;

// Walks through the links of records and knows the JSON path of each.
internal sealed class LinkVisitor
{
    private readonly EntityIndex _entities;
    private readonly FaultList _faults;
    private readonly JsonPath _path = new();
    private Record? _record;

    public LinkVisitor(EntityIndex entities, FaultList faults)
    {
        _entities = entities;
        _faults = faults;
    }

    public void Visit<T>(ObjectShape<T> shape, T record)
        where T : Record
    {
        _record = record;
        shape.VisitLinks(record, this);
    }

    public void Enter(string name) => _path.Enter(name);

    public void Enter(int index) => _path.Enter(index);

    public void Leave() => _path.Leave();

    public void Check(EntityKind kind, Link link)
    {
        if (!link.IsMissing && !_entities.Contains(kind, link.Id))
        {
            // All identifiers are looked through for a suggestion.
            Fault(link, _faults.IsFull
                ? string.Empty
                : "There is no " + kind.Name + " with the id \"" + link.Id + "\"" + _entities.Suggest(kind, link.Id) + ".");
        }
    }

    private void Fault(Link link, string message) =>
        _faults.Add(_record!.Document(), link.Offset, _path, _record!.Path, message);
}
