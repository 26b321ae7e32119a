using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>One list of records that a document may have. Immutable; safe for use by any number of threads.</summary>
internal abstract class RecordList
{
    protected RecordList(string name, string item, EntityKind? kind)
    {
        Name = name;
        Item = item;
        Kind = kind;
    }

    /// <summary>The name of the property that holds it.</summary>
    public string Name { get; }

    /// <summary>What one of its records is called.</summary>
    public string Item { get; }

    /// <summary>What the identifiers of its records name; null where they have none.</summary>
    public EntityKind? Kind { get; }

    /// <summary>The records that a content has.</summary>
    public abstract Record[] Get(DataContent content);

    /// <summary>Puts the records of several contents into one, ordered by identifier.</summary>
    public abstract void Merge(IReadOnlyList<DataContent> contents, DataContent merged);

    /// <summary>Leaves out the records with some identifiers.</summary>
    public abstract void Remove(DataContent content, HashSet<string> ids);

    /// <summary>
    /// Takes out of a further content what another has already: records that are the same, and subjects of reports that differ in
    /// their reports alone, which become further reports. What says something else is a fault.
    /// </summary>
    public abstract void TakeOutKnown(DataContent known, DataContent further, FaultList faults);

    /// <summary>What happened to the records from one content to a later one, by identifier. The lists are ordered by it.</summary>
    public abstract IEnumerable<EntityChange> Compare(DataContent earlier, DataContent later);

    /// <summary>Hands every link in the records to a visitor.</summary>
    public abstract void VisitLinks(LinkVisitor visitor, DataContent content);

    /// <summary>Describes the list as a property of a document.</summary>
    public abstract void AddTo(ObjectShape<DataContent> shape);

    /// <summary>Adds what writes its entities with System.Text.Json, and their identifiers.</summary>
    public virtual void AddTo(SpaceTalksTypeInfoResolver resolver)
    {
    }
}
