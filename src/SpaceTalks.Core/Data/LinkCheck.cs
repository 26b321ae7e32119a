using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>Whether records fit together: each identifier once, every link to something that is there, no circles.</summary>
internal sealed class LinkCheck
{
    private readonly EntityIndex _entities = new();
    private readonly FaultList _faults;

    private LinkCheck(int faultLimit) => _faults = new FaultList(faultLimit);

    /// <param name="content">The records of all documents.</param>
    /// <param name="documents">The names of the documents, in their order.</param>
    /// <exception cref="DataSetException">The records do not fit together.</exception>
    public static void Check(DataContent content, List<string?> documents)
    {
        LinkCheck check = new(DataSetException.FaultLimit);
        foreach (RecordList list in RecordLists.All)
        {
            if (list.Kind is { } kind)
            {
                check.Index(kind, list.Get(content));
            }
        }
        LinkVisitor visitor = new(check._entities, check._faults);
        foreach (RecordList list in RecordLists.All)
        {
            list.VisitLinks(visitor, content);
        }
        check.FindCircles(EntityKind.Topic, content.Topics, record => record.Broader, "broader");
        check.FindCircles(EntityKind.Place, content.Places, record => record.Within, "within");
        if (check._faults.Count > 0)
        {
            throw new DataSetException(
                [.. check._faults.Kept.OrderBy(fault => documents.IndexOf(fault.Document)).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)],
                check._faults.Count);
        }
    }

    // The records of a list stand in the order of their identifiers.
    private void Index(EntityKind kind, Record[] records)
    {
        bool isFirst = _entities.IsEmpty(kind);
        for (int index = 0; index < records.Length; index++)
        {
            Record record = records[index];
            if (index > 0 && record.Id == records[index - 1].Id)
            {
                FaultTwice(kind, record, records[index - 1]);
            }
            else if (!isFirst && _entities.Find(kind, record.Id) is { } other)
            {
                FaultTwice(kind, record, other);
            }
        }
        _entities.Add(kind, records);
    }

    private void FaultTwice(EntityKind kind, Record record, Record other) => _faults.Add(
        record,
        "There is another " + EntityKinds.NameOf(kind) + " with the id \"" + record.Id + "\", " + other.Path + " in " + other.Document!.Name
        + ": give one of them an id of its own.");

    private void FindCircles<T>(EntityKind kind, T[]? records, Func<T, Link> parent, string name)
        where T : Record
    {
        Dictionary<string, T> byId = new(StringComparer.Ordinal);
        foreach (T record in records ?? [])
        {
            byId[record.Id] = record;
        }
        HashSet<string> rooted = new(StringComparer.Ordinal);
        foreach (T record in records ?? [])
        {
            HashSet<string> way = new(StringComparer.Ordinal);
            T? step = record;
            while (step is not null && !rooted.Contains(step.Id) && way.Add(step.Id))
            {
                step = parent(step) is { IsMissing: false } link && byId.TryGetValue(link.Id, out T? next) ? next : null;
            }
            if (step is not null && !rooted.Contains(step.Id))
            {
                _faults.Add(step, "By way of \"" + name + "\" this " + EntityKinds.NameOf(kind) + " comes back to itself, a circle: take one of the links out of it.");
            }
            rooted.UnionWith(way);
        }
    }

}
