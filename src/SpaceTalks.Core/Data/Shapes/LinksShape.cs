using System.Text.Json;

namespace SpaceTalks;

// A list of at least one link.
internal sealed class LinksShape : Shape<ListPart<Link>>
{
    private readonly LinkShape _item;

    public LinksShape(LinkShape item) => _item = item;

    public override string Expectation => Lists.ExpectationOf(_item.Expectation);

    public override bool HasLinks => true;

    public override bool IsMissing(ListPart<Link> value) => value.Count == 0;

    public override bool TryRead(ref DataReader reader, out ListPart<Link> value)
    {
        value = default;
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
            valid = _item.TryRead(ref reader, out Link link) && valid;
            reader.Memory.Links.Add(link);
            reader.Leave();
        }
        value = reader.Memory.Links.Take();
        if (index == 0)
        {
            reader.FaultAt(start, Lists.FaultOfEmpty(Expectation));
        }
        return valid && index > 0;
    }

    public override void Write(Utf8JsonWriter writer, ListPart<Link> value)
    {
        writer.WriteStartArray();
        foreach (Link link in value.AsSpan())
        {
            _item.Write(writer, link);
        }
        writer.WriteEndArray();
    }

    public override ListPart<Link> Read(SnapshotReader reader) => reader.ReadLinks(_item.Kind);

    public override void Write(SnapshotWriter writer, ListPart<Link> value) => writer.WriteLinks(_item.Kind, value.AsSpan());

    public override void WriteSchema(SchemaWriter writer) => Lists.WriteSchema(writer, _item);

    public override void VisitLinks(ListPart<Link> value, LinkVisitor visitor)
    {
        int index = 0;
        foreach (Link link in value.AsSpan())
        {
            visitor.Enter(index++);
            _item.VisitLinks(link, visitor);
            visitor.Leave();
        }
    }
}
