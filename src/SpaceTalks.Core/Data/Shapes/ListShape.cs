using System;
using System.Text.Json;

namespace SpaceTalks;

// A list of at least one item.
internal class ListShape<T> : Shape<T[]>
{
    private readonly Shape<T> _item;

    public ListShape(Shape<T> item) => _item = item;

    public override string Expectation => Lists.ExpectationOf(_item.Expectation);

    public override bool HasLinks => _item.HasLinks;

    public override bool TryRead(ref DataReader reader, out T[] value) => TryRead(ref reader, out value, out _);

    // Also determines whether all successive items are in order.
    public bool TryRead(ref DataReader reader, out T[] value, out bool isInOrder)
    {
        value = [];
        isInOrder = true;
        if (reader.Json.TokenType != JsonTokenType.StartArray)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        int start = reader.Offset;
        bool valid = true;
        int index = 0;
        for (; reader.Read() && reader.Json.TokenType != JsonTokenType.EndArray; index++)
        {
            reader.Enter(index);
            // An invalid item is kept too, so that links to it are not reported as further faults.
            valid = _item.TryRead(ref reader, out T item) && valid;
            if (index == value.Length)
            {
                Array.Resize(ref value, Math.Max(1, index * 2));
            }
            value[index] = item;
            isInOrder = isInOrder && (index == 0 || IsInOrder(value[index - 1], item));
            reader.Leave();
        }
        if (index == 0)
        {
            reader.FaultAt(start, Lists.FaultOfEmpty(Expectation));
        }
        Array.Resize(ref value, index);
        return valid && index > 0;
    }

    // True if two successive items are in an order that is worth recording.
    protected virtual bool IsInOrder(T before, T item) => false;

    public override void Write(Utf8JsonWriter writer, T[] value)
    {
        writer.WriteStartArray();
        foreach (T item in value)
        {
            _item.Write(writer, item);
        }
        writer.WriteEndArray();
    }

    public override T[] Read(SnapshotReader reader)
    {
        if (reader.IsCheck)
        {
            Check(reader);
            return [];
        }
        T[] value = new T[reader.ReadCount()];
        for (int index = 0; index < value.Length; index++)
        {
            value[index] = _item.Read(reader);
        }
        return value;
    }

    public override void Check(SnapshotReader reader)
    {
        int start = reader.Offset;
        int count = reader.ReadCount();
        if (count == 0)
        {
            throw reader.Fault("a list is empty.", start);
        }
        for (int index = 0; index < count; index++)
        {
            _item.Check(reader);
        }
    }

    public override void Write(SnapshotWriter writer, T[] value)
    {
        writer.WriteNumber(value.Length);
        foreach (T item in value)
        {
            _item.Write(writer, item);
        }
    }

    public override void WriteSchema(SchemaWriter writer) => Lists.WriteSchema(writer, _item);

    public override void VisitLinks(T[] value, LinkVisitor visitor)
    {
        for (int index = 0; index < value.Length; index++)
        {
            visitor.Enter(index);
            _item.VisitLinks(value[index], visitor);
            visitor.Leave();
        }
    }
}
