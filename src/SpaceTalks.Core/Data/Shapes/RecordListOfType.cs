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
