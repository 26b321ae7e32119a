using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>
/// What one kind of value looks like in JSON. The one description reads it, writes it, checks its links and is its schema; a shape has no
/// state, so any number of threads may use it.
/// </summary>
internal abstract class Shape<T>
{
    /// <summary>What a message says was expected.</summary>
    public abstract string Expectation { get; }

    /// <summary>
    /// Reads the value at which the reader stands and leaves it on the value's last token. Where the answer is false, the faults have
    /// been reported.
    /// </summary>
    public abstract bool TryRead(ref DataReader reader, out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Whether two values are written alike.</summary>
    public bool AreEqual(T left, T right) => ToText(left) == ToText(right);

    /// <summary>A value as it is written, without blanks.</summary>
    public string ToText(T value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            Write(writer, value);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the members of a JSON Schema that says what it looks like, but no description.</summary>
    public abstract void WriteSchema(SchemaWriter writer);

    /// <summary>Whether a value stands for none.</summary>
    public virtual bool IsMissing(T value) => value is null;

    /// <summary>Whether it may hold links.</summary>
    public virtual bool HasLinks => false;

    /// <summary>Hands every link in the value to a visitor.</summary>
    public virtual void VisitLinks(T value, LinkVisitor visitor)
    {
    }
}
