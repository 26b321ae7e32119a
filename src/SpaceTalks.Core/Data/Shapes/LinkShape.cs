using System;
using System.Text.Json;

namespace SpaceTalks;

// The identifier of another entity.
internal sealed class LinkShape : Shape<Link>
{
    public LinkShape(EntityKind kind) => Kind = kind;

    // The kind of the linked entity.
    public EntityKind Kind { get; }

    public override string Expectation => "the id of one " + Kind.Name;

    public override bool HasLinks => true;

    public override bool IsMissing(Link value) => value.IsMissing;

    public override bool TryRead(ref DataReader reader, out Link value)
    {
        ReadOnlySpan<byte> plain = reader.PlainText;
        LinkMemory ids = reader.Memory.IdsOf(Kind);
        if (ids.Find(plain) is not { } id)
        {
            value = default;
            if (!Shapes.Id.TryRead(ref reader, out id))
            {
                return false;
            }
            ids.Add(plain, id);
        }
        value = new Link(id, reader.Offset);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Link value) => writer.WriteStringValue(value.Id);

    public override Link Read(SnapshotReader reader) => reader.ReadLink(Kind);

    public override void Write(SnapshotWriter writer, Link value) => writer.WriteLink(Kind, value);

    public override void WriteSchema(SchemaWriter writer)
    {
        if (writer.Answers is not null)
        {
            writer.WriteReference(AnswerParts.Link);
            return;
        }
        writer.WriteReference(Kind.Name + "Id", definition =>
        {
            definition.WriteDescription(Expectation);
            Shapes.Id.WriteSchema(definition);
        });
    }

    public override void VisitLinks(Link value, LinkVisitor visitor) => visitor.Visit(Kind, value);
}
