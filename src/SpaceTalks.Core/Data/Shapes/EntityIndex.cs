using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>Which identifiers there are, by kind.</summary>
internal sealed class EntityIndex
{
    private readonly List<Record[]>[] _records = new List<Record[]>[EntityKinds.Count];
    // Each is made when it is first asked for: nothing links to most kinds that are large.
    private readonly Dictionary<string, Record>?[] _byId = new Dictionary<string, Record>?[EntityKinds.Count];

    public EntityIndex()
    {
        for (int kind = 0; kind < _records.Length; kind++)
        {
            _records[kind] = [];
        }
    }

    public bool IsEmpty(EntityKind kind) => _records[(int)kind].Count == 0;

    public void Add(EntityKind kind, Record[] records)
    {
        _records[(int)kind].Add(records);
        _byId[(int)kind] = null;
    }

    public bool Contains(EntityKind kind, string id) => ById(kind).ContainsKey(id);

    /// <summary>The record with an identifier, the first of several; null where there is none.</summary>
    public Record? Find(EntityKind kind, string id) => ById(kind).TryGetValue(id, out Record? record) ? record : null;

    /// <summary>What to do about an identifier that is not there: the nearest one, or to add it.</summary>
    public string Suggest(EntityKind kind, string id) =>
        Spelling.Nearest(id, ById(kind).Keys) is { } nearest ? " (did you mean \"" + nearest + "\"?)" : ": add it, or load the data set that has it";

    private Dictionary<string, Record> ById(EntityKind kind) => _byId[(int)kind] ??= Collect(_records[(int)kind]);

    private static Dictionary<string, Record> Collect(List<Record[]> lists)
    {
        Dictionary<string, Record> byId = new(StringComparer.Ordinal);
        foreach (Record[] records in lists)
        {
            foreach (Record record in records)
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
