using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>Whether records fit together: each identifier once, every link to something that is there, no circles.</summary>
internal sealed class LinkCheck
{
    private readonly EntityIndex _entities = new();
    private readonly List<DataFault> _faults = [];

    /// <param name="content">The records of all documents.</param>
    /// <param name="documents">The names of the documents, in their order.</param>
    /// <exception cref="DataSetException">The records do not fit together.</exception>
    public static void Check(DataContent content, List<string?> documents)
    {
        LinkCheck check = new();
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
                [.. check._faults.OrderBy(fault => documents.IndexOf(fault.Document)).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
        }
    }

    // The records of a list stand in the order of their identifiers.
    private void Index(EntityKind kind, Record[] records)
    {
        bool isFirst = _entities.IsEmpty(kind);
        for (int index = 0; index < records.Length; index++)
        {
            Record record = records[index];
            if ((index > 0 && record.Id == records[index - 1].Id) || (!isFirst && _entities.Contains(kind, record.Id)))
            {
                Fault(record, "There is another " + EntityKinds.NameOf(kind) + " with the id \"" + record.Id + "\".");
            }
        }
        _entities.Add(kind, records);
    }

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
                Fault(step, "By way of \"" + name + "\" this " + EntityKinds.NameOf(kind) + " comes back to itself: a circle.");
            }
            rooted.UnionWith(way);
        }
    }

    private void Fault(Record record, string message) => _faults.Add(record.Document!.FaultAt(record.Offset, record.Path, message));
}
