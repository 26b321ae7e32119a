using System;
using System.Collections.Generic;

namespace SpaceTalks;

// The existing identifiers, by kind.
internal sealed class EntityIndex
{
    private readonly Dictionary<EntityKind, List<RecordTable>> _records = [];
    // Each is created on first use, since nothing links to most of the large kinds.
    private readonly Dictionary<EntityKind, Dictionary<string, Record>> _byId = [];

    public bool IsEmpty(EntityKind kind) => !_records.ContainsKey(kind);

    public void Add(EntityKind kind, RecordTable records)
    {
        if (!_records.TryGetValue(kind, out List<RecordTable>? lists))
        {
            _records.Add(kind, lists = []);
        }
        lists.Add(records);
        _byId.Remove(kind);
    }

    public bool Contains(EntityKind kind, string id) => ById(kind).ContainsKey(id);

    // The first record with an identifier; null if there is none.
    public Record? Find(EntityKind kind, string id) => ById(kind).TryGetValue(id, out Record? record) ? record : null;

    // The advice for an unknown identifier: the nearest one, or to add it.
    public string Suggest(EntityKind kind, string id) =>
        Spelling.Nearest(id, ById(kind).Keys) is { } nearest ? " (did you mean \"" + nearest + "\"?)" : ": add it, or load the data set that has it";

    private Dictionary<string, Record> ById(EntityKind kind)
    {
        if (!_byId.TryGetValue(kind, out Dictionary<string, Record>? byId))
        {
            _byId.Add(kind, byId = Collect(_records.TryGetValue(kind, out List<RecordTable>? lists) ? lists : []));
        }
        return byId;
    }

    private static Dictionary<string, Record> Collect(List<RecordTable> lists)
    {
        Dictionary<string, Record> byId = new(StringComparer.Ordinal);
        foreach (RecordTable records in lists)
        {
            foreach (Record record in records.All)
            {
                if (!byId.ContainsKey(record.Id))
                {
                    byId.Add(record.Id, record);
                }
            }
        }
        return byId;
    }
}
