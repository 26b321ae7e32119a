using System.Text.Json;

namespace SpaceTalks;

// A point on an agenda: an object or, if a topic gives the point its name, the identifier of the topic, as for all points in version 1 of
// the schema.
internal sealed class AgendaPointShape : Shape<AgendaPointRecord>
{
    private static readonly Shape<Link> Topic = Shapes.Link<Topic>();

    private readonly ObjectShape<AgendaPointRecord> _point;

    public AgendaPointShape(ObjectShape<AgendaPointRecord> point) => _point = point;

    public override string Expectation => "the id of one topic, or a point on an agenda (an object)";

    public override bool HasLinks => true;

    public override bool TryRead(ref DataReader reader, out AgendaPointRecord value)
    {
        if (reader.Json.TokenType == JsonTokenType.StartObject)
        {
            return _point.TryRead(ref reader, out value);
        }
        value = new AgendaPointRecord();
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        bool valid = Topic.TryRead(ref reader, out Link topic);
        if (valid)
        {
            reader.Memory.Links.Add(topic);
            value.Topics = reader.Memory.Links.Take();
        }
        return valid;
    }

    public override void Write(Utf8JsonWriter writer, AgendaPointRecord value)
    {
        if (value.Title is null)
        {
            Topic.Write(writer, value.Topics[0]);
        }
        else
        {
            _point.Write(writer, value);
        }
    }

    // In a snapshot, a topic alone is written as its link, and an object is preceded by a zero.
    public override AgendaPointRecord Read(SnapshotReader reader)
    {
        if (reader.TryReadZero())
        {
            return _point.Read(reader);
        }
        Link topic = Topic.Read(reader);
        return new AgendaPointRecord { Topics = new ListPart<Link>([topic], 0, 1) };
    }

    public override void Check(SnapshotReader reader)
    {
        if (reader.TryReadZero())
        {
            _point.Check(reader);
        }
        else
        {
            Topic.Check(reader);
        }
    }

    public override void Write(SnapshotWriter writer, AgendaPointRecord value)
    {
        if (value.Title is null)
        {
            Topic.Write(writer, value.Topics[0]);
        }
        else
        {
            writer.WriteByte(0);
            _point.Write(writer, value);
        }
    }

    public override void WriteSchema(SchemaWriter writer)
    {
        writer.Json.WriteStartArray("oneOf");
        writer.Json.WriteStartObject();
        Topic.WriteSchema(writer);
        writer.Json.WriteEndObject();
        writer.Json.WriteStartObject();
        _point.WriteSchema(writer);
        writer.Json.WriteEndObject();
        writer.Json.WriteEndArray();
    }

    public override void VisitLinks(AgendaPointRecord value, LinkVisitor visitor)
    {
        if (value.Title is null)
        {
            Topic.VisitLinks(value.Topics[0], visitor);
        }
        else
        {
            _point.VisitLinks(value, visitor);
        }
    }
}
