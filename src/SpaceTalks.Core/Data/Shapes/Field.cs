using System.Text;
using System.Text.Json;

namespace SpaceTalks;

// A property of an object.
internal abstract class Field<TOwner>
{
    // A field, since an accessor would be compiled at the start of an application.
    public readonly bool IsRequired;

    protected Field(string name, string meaning, bool isRequired)
    {
        Name = name;
        Meaning = meaning;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        IsRequired = isRequired;
    }

    public string Name { get; }

    // The description in a sentence, which editors show.
    public string Meaning { get; }

    public byte[] Utf8Name { get; }

    // The description of the expected value in messages.
    public abstract string Expectation { get; }

    public abstract bool HasLinks { get; }

    public abstract bool TryRead(ref DataReader reader, TOwner owner);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    public abstract bool IsThere(TOwner owner);

    public abstract void Read(SnapshotReader reader, TOwner owner);

    // Checks a value of a snapshot and skips it.
    public abstract void Check(SnapshotReader reader);

    public abstract void Write(SnapshotWriter writer, TOwner owner);

    // Writes the property into the open object of a schema.
    public abstract void WriteSchema(SchemaWriter writer);

    public abstract void VisitLinks(TOwner owner, LinkVisitor visitor);
}
