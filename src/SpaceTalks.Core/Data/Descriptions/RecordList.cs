using System.Collections.Generic;
using System.Text.Json;

namespace SpaceTalks;

// A list of records that a document may have. Immutable; safe for use by any number of threads.
internal abstract class RecordList
{
    protected RecordList(string name, string item, EntityKind? kind)
    {
        Name = name;
        Item = item;
        Kind = kind;
    }

    // The name of the property in the document.
    public string Name { get; }

    // The word for one of its records.
    public string Item { get; }

    // The kind of entity that its identifiers name; null if its records have none.
    public EntityKind? Kind { get; }

    // Null if the content has none.
    public abstract RecordTable? Get(DataContent content);

    // Merges the records of several contents, ordered by identifier.
    public abstract void Merge(IReadOnlyList<DataContent> contents, DataContent merged);

    // Marks the records as having unique identifiers in ascending order.
    public abstract void NoteOrder(DataContent content);

    public abstract void Remove(DataContent content, HashSet<string> ids);

    // Removes from a further content what another already has: equal records, and subjects of reports that differ only in their reports,
    // which become further reports. Any other difference is a fault.
    public abstract void TakeOutKnown(DataContent known, DataContent further, FaultList faults);

    // The changes of records from one content to a later one, by identifier. Both lists must be ordered by identifier.
    public abstract IEnumerable<EntityChange> Compare(DataContent earlier, DataContent later);

    // Writes a record of the list, as a document has it.
    public abstract void Write(Utf8JsonWriter writer, Record record);

    public abstract void VisitLinks(LinkVisitor visitor, DataContent content);

    public abstract void VisitLinks(LinkVisitor visitor, Record record);

    // Writes the list as a section of a snapshot, in the memory order of its records.
    public abstract void Write(SnapshotWriter writer, DataContent content);

    // Adds the list as a property of a document.
    public abstract void AddTo(ObjectShape<DataContent> shape);

    // Writes the schema of one of its records, as a reference to its definition.
    public abstract void WriteItemSchema(SchemaWriter writer);

    // Adds the System.Text.Json writers of its entities and converters of their identifiers.
    public virtual void AddTo(SpaceTalksTypeInfoResolver resolver)
    {
    }
}
