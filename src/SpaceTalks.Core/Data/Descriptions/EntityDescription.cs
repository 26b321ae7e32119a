using System;
using System.Text.Json;

namespace SpaceTalks;

// The form of one kind of entity in documents. Its list, its JSON and schema, the checks of links and identifiers, the differences of
// catalogs, and the converters of System.Text.Json all follow from it.
internal sealed class EntityDescription<T, TKind, TRecord> : RecordList<TRecord>
    where T : Entity<TKind>
    where TKind : Entity<TKind>
    where TRecord : Record
{
    public EntityDescription(
        string name, string item, string meaning, ObjectShape<TRecord> shape, FieldOf<DataContent, RecordTable<TRecord>?> list, Func<TRecord, string?> title)
        : base(name, item, meaning, EntityKind.Of<TKind>(), shape, list, title)
    {
    }

    public void Write(Utf8JsonWriter writer, T entity) => Shape.Write(writer, (TRecord)entity.Record);

    // See AnswerWriter.
    public void WriteAnswer(Utf8JsonWriter writer, T entity) => AnswerWriter.Write(writer, entity, this, document => Write(document, entity));

    public override void AddTo(SpaceTalksTypeInfoResolver resolver)
    {
        resolver.AddId<TKind>();
        resolver.AddAnswer<T>(WriteAnswer);
    }
}
