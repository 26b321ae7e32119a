using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>Which identifiers there are, by kind.</summary>
internal sealed class EntityIndex
{
    private readonly List<Record[]>[] _records = new List<Record[]>[EntityKinds.Count];
    // Each is made when it is first asked for: nothing links to most kinds that are large.
    private readonly HashSet<string>?[] _ids = new HashSet<string>?[EntityKinds.Count];

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
        _ids[(int)kind] = null;
    }

    public bool Contains(EntityKind kind, string id) => IdsOf(kind).Contains(id);

    /// <summary>The record with an identifier; null where there is none.</summary>
    public Record? Find(EntityKind kind, string id)
    {
        if (Contains(kind, id))
        {
            foreach (Record[] records in _records[(int)kind])
            {
                if (Array.Find(records, record => record.Id == id) is { } found)
                {
                    return found;
                }
            }
        }
        return null;
    }

    /// <summary>What to do about an identifier that is not there: the nearest one, or to add it.</summary>
    public string Suggest(EntityKind kind, string id) =>
        Spelling.Nearest(id, IdsOf(kind)) is { } nearest ? " (did you mean \"" + nearest + "\"?)" : ": add it, or load the data set that has it";

    private HashSet<string> IdsOf(EntityKind kind) => _ids[(int)kind] ??= Collect(_records[(int)kind]);

    private static HashSet<string> Collect(List<Record[]> lists)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (Record[] records in lists)
        {
            foreach (Record record in records)
            {
                ids.Add(record.Id);
            }
        }
        return ids;
    }
}
