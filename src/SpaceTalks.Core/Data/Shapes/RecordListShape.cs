using System;
using System.Text.Json;

namespace SpaceTalks;

// A list of records, which records whether their identifiers are in ascending order, as in most documents.
internal sealed class RecordListShape<T> : Shape<RecordTable<T>>
    where T : Record
{
    private readonly Items _items;

    public RecordListShape(Shape<T> item) => _items = new Items(item);

    public override string Expectation => _items.Expectation;

    public override bool HasLinks => _items.HasLinks;

    public override bool TryRead(ref DataReader reader, out RecordTable<T> value)
    {
        bool valid = _items.TryRead(ref reader, out T[] records, out bool isInOrder);
        value = new RecordTable<T>(records, valid && isInOrder, mustBeLaidOut: true);
        return valid;
    }

    public override void Write(Utf8JsonWriter writer, RecordTable<T> value) => _items.Write(writer, value.Records);

    public override void WriteSchema(SchemaWriter writer) => _items.WriteSchema(writer);

    public override void VisitLinks(RecordTable<T> value, LinkVisitor visitor) => _items.VisitLinks(value.Records, visitor);

    private sealed class Items(Shape<T> item) : ListShape<T>(item)
    {
        protected override bool IsInOrder(T before, T item) => string.CompareOrdinal(before.Id, item.Id) < 0;
    }
}
