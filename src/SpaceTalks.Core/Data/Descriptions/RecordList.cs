using System.Collections.Generic;

namespace SpaceTalks;

// One list of records that a document may have. Immutable; safe for use by any number of threads.
internal abstract class RecordList
{
    protected RecordList(string name, string item, EntityKind? kind)
    {
        Name = name;
        Item = item;
        Kind = kind;
    }

    // The name of the property that holds it.
    public string Name { get; }

    // What one of its records is called.
    public string Item { get; }

    // What the identifiers of its records name; null where they have none.
    public EntityKind? Kind { get; }

    // The records that a content has; null where it has none.
    public abstract RecordTable? Get(DataContent content);

    // Puts the records of several contents into one, ordered by identifier.
    public abstract void Merge(IReadOnlyList<DataContent> contents, DataContent merged);

    // Notes that the records are known to have each identifier once, in ascending order.
    public abstract void NoteOrder(DataContent content);

    // Leaves out the records with some identifiers.
    public abstract void Remove(DataContent content, HashSet<string> ids);

    // Takes out of a further content what another has already: records that are the same, and subjects of reports that differ in
    // their reports alone, which become further reports. What says something else is a fault.
    public abstract void TakeOutKnown(DataContent known, DataContent further, FaultList faults);

    // What happened to the records from one content to a later one, by identifier. The lists are ordered by it.
    public abstract IEnumerable<EntityChange> Compare(DataContent earlier, DataContent later);

    // Hands every link in the records to a visitor.
    public abstract void VisitLinks(LinkVisitor visitor, DataContent content);

    // Hands every link in one of its records to a visitor.
    public abstract void VisitLinks(LinkVisitor visitor, Record record);

    // Writes the list as a section of a snapshot, in the order in which its records lie in memory.
    public abstract void Write(SnapshotWriter writer, DataContent content);

    // Describes the list as a property of a document.
    public abstract void AddTo(ObjectShape<DataContent> shape);

    // Describes one of its records, by a reference to its definition.
    public abstract void WriteItemSchema(SchemaWriter writer);

    // Adds what writes its entities with System.Text.Json, and their identifiers.
    public virtual void AddTo(SpaceTalksTypeInfoResolver resolver)
    {
    }
}
