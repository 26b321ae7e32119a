using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SpaceTalks;

// A list of records that a document may have, with the type of the records.
internal class RecordList<T> : RecordList
    where T : Record
{
    private readonly string _meaning;
    private readonly FieldOf<DataContent, RecordTable<T>?> _list;
    private readonly Func<T, string?> _title;

    public RecordList(
        string name,
        string item,
        string meaning,
        EntityKind? kind,
        ObjectShape<T> shape,
        FieldOf<DataContent, RecordTable<T>?> list,
        Func<T, string?> title)
        : base(name, item, kind)
    {
        _meaning = meaning;
        _title = title;
        Shape = shape;
        _list = list;
    }

    // The form of its records.
    protected ObjectShape<T> Shape { get; }

    public override RecordTable? Get(DataContent content) => _list(content);

    public override void Merge(IReadOnlyList<DataContent> contents, DataContent merged)
    {
        // Without LINQ, of which native code would contain dozens of types for each kind of record.
        int count = 0;
        foreach (DataContent content in contents)
        {
            count += _list(content)?.Count ?? 0;
        }
        T[] all = [];
        int filled = 0;
        bool mustBeLaidOut = false;
        foreach (DataContent content in contents)
        {
            if (_list(content) is { } part)
            {
                if (part.Count == count)
                {
                    // Lists never change, so one may be part of several contents.
                    _list(merged) = part.IsInOrder ? part : InOrder(part.Records, part.MustBeLaidOut);
                    return;
                }
                all = filled == 0 ? new T[count] : all;
                part.Records.CopyTo(all, filled);
                filled += part.Count;
                mustBeLaidOut |= part.MustBeLaidOut;
            }
        }
        _list(merged) = InOrder(all, mustBeLaidOut);
    }

    public override void NoteOrder(DataContent content)
    {
        if (_list(content) is { IsInOrder: false } list)
        {
            _list(content) = new RecordTable<T>(list.Records, isInOrder: true, list.MemoryOrder, list.MustBeLaidOut);
        }
    }

    public override void Remove(DataContent content, HashSet<string> ids) =>
        _list(content) = _list(content)?.Map(record => ids.Contains(record.Id) ? null : record);

    public override void TakeOutKnown(DataContent known, DataContent further, FaultList faults)
    {
        if (_list(known)?.Records is not { } knownRecords || _list(further)?.Records is not { } furtherRecords)
        {
            return;
        }
        Dictionary<string, T> byId = knownRecords.ToDictionary(record => record.Id, StringComparer.Ordinal);
        List<T> left = [];
        List<ReportedRecord> reported = [];
        for (int index = 0; index < furtherRecords.Length; index++)
        {
            T record = furtherRecords[index];
            // Duplicate identifiers are left to the check of links.
            if (!byId.TryGetValue(record.Id, out T? same) || IsRepeated(furtherRecords, index))
            {
                left.Add(record);
            }
            else if (record is ReportedRecord subject && Shape.AreEqual((T)(Record)subject.With([]), (T)(Record)((ReportedRecord)(Record)same).With([])))
            {
                reported.Add(subject);
            }
            else if (!Shape.AreEqual(record, same))
            {
                faults.Add(record, "The catalog has a different " + Kind!.Name + " with the id \"" + record.Id
                    + "\": make the two equal, choose another id, or let this one replace the other (MergePolicy.Override).");
            }
        }
        further.AddReports(reported);
        _list(further) = RecordTable<T>.Of(left.ToArray());
    }

    public override IEnumerable<EntityChange> Compare(DataContent earlier, DataContent later)
    {
        T[] before = _list(earlier)?.Records ?? [];
        T[] after = _list(later)?.Records ?? [];
        int index = 0;
        foreach (T record in after)
        {
            for (; index < before.Length && string.CompareOrdinal(before[index].Id, record.Id) < 0; index++)
            {
                yield return Change(before[index], ChangeKind.Removed, []);
            }
            if (index == before.Length || before[index].Id != record.Id)
            {
                yield return Change(record, ChangeKind.Added, []);
            }
            else if (Differences(before[index++], record) is { Count: > 0 } fields)
            {
                yield return Change(record, ChangeKind.Changed, fields);
            }
        }
        for (; index < before.Length; index++)
        {
            yield return Change(before[index], ChangeKind.Removed, []);
        }
    }

    public override void VisitLinks(LinkVisitor visitor, DataContent content)
    {
        if (Shape.HasLinks)
        {
            foreach (T record in _list(content)?.Records ?? [])
            {
                VisitLinks(visitor, record);
            }
        }
    }

    public override void VisitLinks(LinkVisitor visitor, Record record)
    {
        visitor.Begin(record);
        Shape.VisitLinks((T)record, visitor);
    }

    public override void Write(SnapshotWriter writer, DataContent content)
    {
        T[] records = _list(content)?.Records ?? [];
        int[]? order = _list(content)?.MemoryOrder;
        writer.WriteNumber(records.Length);
        string before = string.Empty;
        foreach (T record in records)
        {
            writer.WriteNextId(before, record.Id);
            before = record.Id;
        }
        int next = 0;
        for (int step = 0; step < records.Length; step++)
        {
            int place = order is null ? step : order[step];
            writer.WriteSignedNumber(place - next);
            Shape.Write(writer, records[place]);
            next = place + 1;
        }
    }

    // Reads a section of a snapshot. Throws DocumentFaultException if it is damaged.
    public (T[] Records, int[]? MemoryOrder) Read(SnapshotReader reader, RecordOrigin origin)
    {
        T[] records = new T[reader.ReadCount()];
        int[] order = new int[records.Length];
        bool isOrdered = true;
        reader.ReadIds(records.Length);
        for (int step = 0; step < records.Length; step++)
        {
            int place = ReadPlace(reader, records.Length);
            int start = reader.Offset;
            records[place] = Shape.Read(reader);
            records[place].SetOrigin(origin, place, start);
            order[step] = place;
            isOrdered = isOrdered && place == step;
        }
        return (records, isOrdered ? null : order);
    }

    // Checks a section of a snapshot: each record must be valid, with a unique place and identifier. Throws DocumentFaultException if it is
    // damaged.
    public void Check(SnapshotReader reader)
    {
        bool[] isThere = new bool[reader.ReadCount()];
        reader.ReadIds(isThere.Length);
        for (int step = 0; step < isThere.Length; step++)
        {
            int start = reader.Offset;
            int place = ReadPlace(reader, isThere.Length);
            if (isThere[place])
            {
                throw reader.Fault("two records have the same place.", start);
            }
            isThere[place] = true;
            Shape.Check(reader);
        }
        reader.End();
    }

    public override void Write(Utf8JsonWriter writer, Record record) => Shape.Write(writer, (T)record);

    public override void WriteItemSchema(SchemaWriter writer) => Shape.WriteSchema(writer);

    public override void AddTo(ObjectShape<DataContent> shape) => shape.Optional(Name, _meaning, new RecordListShape<T>(Shape), _list);

    // A place is written as its distance from the expected next one.
    private static int ReadPlace(SnapshotReader reader, int count)
    {
        int start = reader.Offset;
        long place = reader.Place + 1L + reader.ReadSignedNumber();
        return place >= 0 && place < count ? reader.Place = (int)place : throw reader.Fault("a record has a place beyond the end of the list.", start);
    }

    private EntityChange Change(T record, ChangeKind kind, IReadOnlyList<FieldChange> fields) => new(Item, record.Id, _title(record), kind, fields);

    // Catalogs derived from one another share most records.
    private IReadOnlyList<FieldChange> Differences(T earlier, T later) => ReferenceEquals(earlier, later) ? [] : Shape.Compare(earlier, later);

    // The records are in the order of their identifiers.
    private static bool IsRepeated(T[] records, int index) =>
        (index > 0 && records[index - 1].Id == records[index].Id) || (index < records.Length - 1 && records[index + 1].Id == records[index].Id);

    // The sort is stable for equal identifiers.
    private static RecordTable<T>? InOrder(T[] records, bool mustBeLaidOut)
    {
        if (!IsInOrder(records))
        {
            int[] places = new int[records.Length];
            for (int place = 0; place < places.Length; place++)
            {
                places[place] = place;
            }
            T[] unordered = records;
            Array.Sort(places, (left, right) => string.CompareOrdinal(unordered[left].Id, unordered[right].Id) is var order && order != 0 ? order : left.CompareTo(right));
            records = Array.ConvertAll(places, place => unordered[place]);
        }
        return records.Length == 0 ? null : new RecordTable<T>(records, mustBeLaidOut: mustBeLaidOut);
    }

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
