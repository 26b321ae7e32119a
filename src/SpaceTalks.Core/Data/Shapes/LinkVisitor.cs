using System.Collections.Generic;
using System.Globalization;

namespace SpaceTalks;

/// <summary>Walks through the links of records and knows the JSON path of each.</summary>
internal sealed class LinkVisitor
{
    private readonly EntityIndex _entities;
    private readonly List<DataFault> _faults;
    private readonly List<string> _path = [];
    private DataDocument? _document;

    public LinkVisitor(EntityIndex entities, List<DataFault> faults)
    {
        _entities = entities;
        _faults = faults;
    }

    public void Visit<T>(ObjectShape<T> shape, T record)
        where T : Record, new()
    {
        _document = record.Document;
        _path.Clear();
        _path.Add(record.Path);
        shape.VisitLinks(record, this);
    }

    public void Enter(string name) => _path.Add("." + name);

    public void Enter(int index) => _path.Add("[" + index.ToString(CultureInfo.InvariantCulture) + "]");

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Check(EntityKind kind, Link link)
    {
        if (!_entities.Contains(kind, link.Id))
        {
            Fault(link, "There is no " + EntityKinds.NameOf(kind) + " with the id \"" + link.Id + "\"" + _entities.Suggest(kind, link.Id) + ".");
        }
    }

    public void Fault(Link link, string message) =>
        _faults.Add(_document!.FaultAt(link.Offset, string.Concat(_path), message));
}
