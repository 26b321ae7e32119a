using System;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>
/// One kind of entity as documents have it. Its list, its JSON and schema, the check of its links and identifiers, what differs between
/// two catalogs, and the converters of System.Text.Json all follow from it.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TKind">The kind of its identifiers.</typeparam>
/// <typeparam name="TRecord">What a document says of it.</typeparam>
internal sealed class EntityDescription<T, TKind, TRecord> : RecordList<TRecord>
    where T : Entity<TKind>
    where TKind : Entity<TKind>
    where TRecord : Record
{
    /// <param name="name">The name of the property that holds it.</param>
    /// <param name="item">What one of its records is called.</param>
    /// <param name="meaning">What it holds, in a sentence.</param>
    /// <param name="shape">What its records look like.</param>
    /// <param name="list">Where a content keeps it.</param>
    /// <param name="title">What a reader knows a record by; null where there is nothing but the identifier.</param>
    public EntityDescription(
        string name, string item, string meaning, ObjectShape<TRecord> shape, FieldOf<DataContent, TRecord[]?> list, Func<TRecord, string?> title)
        : base(name, item, meaning, EntityKind.Of<TKind>(), shape, list, title)
    {
    }

    public void Write(Utf8JsonWriter writer, T entity) => Shape.Write(writer, (TRecord)entity.Record);

    public override void AddTo(SpaceTalksTypeInfoResolver resolver)
    {
        resolver.AddId<TKind>();
        resolver.AddEntity<T>(Write);
    }
}
