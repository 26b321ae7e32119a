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
        check.Index(content);
        check.VisitLinks(content);
        check.FindCircles(EntityKind.Topic, content.Topics, record => record.Broader, "broader");
        check.FindCircles(EntityKind.Place, content.Places, record => record.Within, "within");
        if (check._faults.Count > 0)
        {
            throw new DataSetException(
                [.. check._faults.OrderBy(fault => documents.IndexOf(fault.Document)).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
        }
    }

    private void Index(DataContent content)
    {
        Index(EntityKind.Source, content.Sources);
        Index(EntityKind.Place, content.Places);
        Index(EntityKind.Topic, content.Topics);
        Index(EntityKind.Organization, content.Agencies);
        Index(EntityKind.Organization, content.Companies);
        Index(EntityKind.Programme, content.Programmes);
        Index(EntityKind.Official, content.Officials);
        Index(EntityKind.Tenure, content.Tenures);
        Index(EntityKind.Milestone, content.Milestones);
        Index(EntityKind.Factor, content.Factors);
        Index(EntityKind.Question, content.Questions);
    }

    // The records of a list stand in the order of their identifiers.
    private void Index(EntityKind kind, Record[]? records)
    {
        if (records is null)
        {
            return;
        }
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

    private void VisitLinks(DataContent content)
    {
        LinkVisitor visitor = new(_entities, _faults);
        Visit(visitor, RecordShapes.Place, content.Places);
        Visit(visitor, RecordShapes.Topic, content.Topics);
        Visit(visitor, RecordShapes.Organization, content.Agencies);
        Visit(visitor, RecordShapes.Organization, content.Companies);
        Visit(visitor, RecordShapes.Programme, content.Programmes);
        Visit(visitor, RecordShapes.Official, content.Officials);
        Visit(visitor, RecordShapes.Tenure, content.Tenures);
        Visit(visitor, RecordShapes.Milestone, content.Milestones);
        Visit(visitor, RecordShapes.TenureReports, content.TenureReports);
        Visit(visitor, RecordShapes.MilestoneReports, content.MilestoneReports);
        Visit(visitor, RecordShapes.Factor, content.Factors);
        Visit(visitor, RecordShapes.Question, content.Questions);
    }

    private static void Visit<T>(LinkVisitor visitor, ObjectShape<T> shape, T[]? records)
        where T : Record
    {
        foreach (T record in records ?? [])
        {
            visitor.Visit(shape, record);
        }
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
