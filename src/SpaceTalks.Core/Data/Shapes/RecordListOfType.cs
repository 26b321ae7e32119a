using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>One list of records that a document may have, with the type of the records.</summary>
internal sealed class RecordList<T> : RecordList
    where T : Record
{
    private readonly ObjectShape<T> _shape;
    private readonly FieldOf<DataContent, T[]?> _list;

    public RecordList(string name, EntityKind? kind, ObjectShape<T> shape, FieldOf<DataContent, T[]?> list)
        : base(name, kind)
    {
        _shape = shape;
        _list = list;
    }

    public override Record[] Get(DataContent content) => _list(content) ?? [];

    public override void Merge(IReadOnlyList<DataContent> contents, DataContent merged)
    {
        // Lists are never written to, so that one may be part of several contents.
        T[] all = [];
        foreach (DataContent content in contents)
        {
            T[] part = _list(content) ?? [];
            all = all.Length == 0 ? part : part.Length == 0 ? all : [.. all, .. part];
        }
        _list(merged) = all.Length == 0 ? null : IsInOrder(all) ? all : [.. all.OrderBy(record => record.Id, StringComparer.Ordinal)];
    }

    public override void Remove(DataContent content, HashSet<string> ids) =>
        Set(content, Array.FindAll(_list(content) ?? [], record => !ids.Contains(record.Id)));

    public override void TakeOutKnown(DataContent known, DataContent further, FaultList faults)
    {
        if (_list(known) is not { } knownRecords || _list(further) is not { } furtherRecords)
        {
            return;
        }
        Dictionary<string, T> byId = knownRecords.ToDictionary(record => record.Id, StringComparer.Ordinal);
        List<T> left = [];
        foreach (T record in furtherRecords)
        {
            if (!byId.TryGetValue(record.Id, out T? same))
            {
                left.Add(record);
            }
            else if (record is ReportedRecord subject && _shape.AreEqual((T)(Record)subject.With([]), (T)(Record)((ReportedRecord)(Record)same).With([])))
            {
                further.AddReports(subject);
            }
            else if (!_shape.AreEqual(record, same))
            {
                faults.Add(record, "The catalog says something else about the " + EntityKinds.NameOf(Kind!.Value) + " \"" + record.Id
                    + "\": say the same, choose another id, or let it take the other's place (MergePolicy.Override).");
            }
        }
        Set(further, left.ToArray());
    }

    public override void VisitLinks(LinkVisitor visitor, DataContent content)
    {
        if (_shape.HasLinks)
        {
            foreach (T record in _list(content) ?? [])
            {
                visitor.Visit(_shape, record);
            }
        }
    }

    public override void AddTo(ObjectShape<DataContent> shape) => shape.Optional(Name, Shapes.ListOf(_shape), _list);

    private void Set(DataContent content, T[] records) => _list(content) = records.Length == 0 ? null : records;

    private static bool IsInOrder(T[] records)
    {
        for (int index = 1; index < records.Length; index++)
        {
            if (string.CompareOrdinal(records[index - 1].Id, records[index].Id) > 0)
            {
                return false;
            }
        }
        return true;
    }
}
