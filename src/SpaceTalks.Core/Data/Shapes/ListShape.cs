using System.Collections.Generic;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>A list of one item or more.</summary>
internal sealed class ListShape<T> : Shape<List<T>>
{
    private readonly Shape<T> _item;

    public ListShape(Shape<T> item) => _item = item;

    public override string Expectation => "an array with one item or more, each " + _item.Expectation;

    public override bool TryRead(ref DataReader reader, out List<T> value)
    {
        value = [];
        if (reader.Json.TokenType != JsonTokenType.StartArray)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        int start = reader.Offset;
        bool valid = true;
        int index = 0;
        for (; reader.Json.Read() && reader.Json.TokenType != JsonTokenType.EndArray; index++)
        {
            reader.Enter(index);
            if (_item.TryRead(ref reader, out T item))
            {
                value.Add(item);
            }
            else
            {
                valid = false;
            }
            reader.Leave();
        }
        if (index == 0)
        {
            reader.FaultAt(start, "Expected " + Expectation + ", but found an empty array.");
        }
        return valid && index > 0;
    }

    public override void Write(Utf8JsonWriter writer, List<T> value)
    {
        writer.WriteStartArray();
        foreach (T item in value)
        {
            _item.Write(writer, item);
        }
        writer.WriteEndArray();
    }

    public override void VisitLinks(List<T> value, LinkVisitor visitor)
    {
        for (int index = 0; index < value.Count; index++)
        {
            visitor.Enter(index);
            _item.VisitLinks(value[index], visitor);
            visitor.Leave();
        }
    }
}
