using System.Text.Json;

namespace SpaceTalks;

/// <summary>The identifier of another entity.</summary>
internal sealed class LinkShape : Shape<Link?>
{
    private readonly EntityKind _kind;

    public LinkShape(EntityKind kind) => _kind = kind;

    public override string Expectation => "the id of one " + EntityKinds.NameOf(_kind);

    public override bool TryRead(ref DataReader reader, out Link? value)
    {
        value = null;
        if (!Shapes.Id.TryRead(ref reader, out string id))
        {
            return false;
        }
        value = new Link(id, reader.Offset);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Link? value) => writer.WriteStringValue(value!.Value.Id);

    public override void VisitLinks(Link? value, LinkVisitor visitor) => visitor.Check(_kind, value!.Value);
}
