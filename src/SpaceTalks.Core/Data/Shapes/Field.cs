using System.Text;
using System.Text.Json;

namespace SpaceTalks;

// One property of an object.
internal abstract class Field<TOwner>
{
    // A field: an accessor would be compiled when an application starts.
    public readonly bool IsRequired;

    protected Field(string name, string meaning, bool isRequired)
    {
        Name = name;
        Meaning = meaning;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        IsRequired = isRequired;
    }

    public string Name { get; }

    // What it means, in a sentence: what an editor shows.
    public string Meaning { get; }

    public byte[] Utf8Name { get; }

    // What a message says was expected.
    public abstract string Expectation { get; }

    public abstract bool HasLinks { get; }

    public abstract bool TryRead(ref DataReader reader, TOwner owner);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    // Whether the owner has a value.
    public abstract bool IsThere(TOwner owner);

    public abstract void Read(SnapshotReader reader, TOwner owner);

    // Checks a value, and steps over it.
    public abstract void Check(SnapshotReader reader);

    // Writes the value that the owner has.
    public abstract void Write(SnapshotWriter writer, TOwner owner);

    // Writes the property into the object of a schema that is open.
    public abstract void WriteSchema(SchemaWriter writer);

    public abstract void VisitLinks(TOwner owner, LinkVisitor visitor);
}
