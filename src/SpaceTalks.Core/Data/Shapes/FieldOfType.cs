using System.Text.Json;

namespace SpaceTalks;

// A property of an object, with the type of its values; null is omitted.
internal sealed class Field<TOwner, T> : Field<TOwner>
{
    private readonly Shape<T> _shape;
    private readonly FieldOf<TOwner, T?> _field;

    public Field(string name, string meaning, bool isRequired, Shape<T> shape, FieldOf<TOwner, T?> field)
        : base(name, meaning, isRequired)
    {
        _shape = shape;
        _field = field;
    }

    public override string Expectation => _shape.Expectation;

    public override bool HasLinks => _shape.HasLinks;

    public override bool TryRead(ref DataReader reader, TOwner owner)
    {
        bool valid = _shape.TryRead(ref reader, out T value);
        if (value is not null)
        {
            _field(owner) = value;
        }
        return valid;
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (_field(owner) is { } value && !_shape.IsMissing(value))
        {
            writer.WritePropertyName(Utf8Name);
            _shape.Write(writer, value);
        }
    }

    public override bool IsThere(TOwner owner) => _field(owner) is { } value && !_shape.IsMissing(value);

    public override void Read(SnapshotReader reader, TOwner owner) => _field(owner) = _shape.Read(reader);

    public override void Check(SnapshotReader reader) => _shape.Check(reader);

    public override void Write(SnapshotWriter writer, TOwner owner) => _shape.Write(writer, _field(owner)!);

    public override void WriteSchema(SchemaWriter writer)
    {
        writer.Json.WriteStartObject(Name);
        writer.Json.WriteString("description", Meaning);
        _shape.WriteSchema(writer);
        writer.Json.WriteEndObject();
    }

    public override void VisitLinks(TOwner owner, LinkVisitor visitor)
    {
        if (_field(owner) is { } value && !_shape.IsMissing(value))
        {
            visitor.Enter(Name);
            _shape.VisitLinks(value, visitor);
            visitor.Leave();
        }
    }
}
