using System.Text;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>One property of an object.</summary>
internal abstract class Field<TOwner>
{
    protected Field(string name, bool isRequired)
    {
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        IsRequired = isRequired;
    }

    public string Name { get; }

    public byte[] Utf8Name { get; }

    public bool IsRequired { get; }

    /// <summary>What a message says was expected.</summary>
    public abstract string Expectation { get; }

    public abstract bool HasLinks { get; }

    public abstract bool TryRead(ref DataReader reader, TOwner owner);

    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    public abstract void VisitLinks(TOwner owner, LinkVisitor visitor);
}
