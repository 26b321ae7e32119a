using System.Text;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>One property of an object.</summary>
internal abstract class Field<TOwner>
{
    protected Field(string name, string meaning, bool isRequired)
    {
        Name = name;
        Meaning = meaning;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        IsRequired = isRequired;
    }

    public string Name { get; }

    /// <summary>What it means, in a sentence: what an editor shows.</summary>
    public string Meaning { get; }

    public byte[] Utf8Name { get; }

    public bool IsRequired { get; }

    /// <summary>What a message says was expected.</summary>
    public abstract string Expectation { get; }

    public abstract bool HasLinks { get; }

    public abstract bool TryRead(ref DataReader reader, TOwner owner);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    /// <summary>Writes the property into the object of a schema that is open.</summary>
    public abstract void WriteSchema(SchemaWriter writer);

    public abstract void VisitLinks(TOwner owner, LinkVisitor visitor);
}
