using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

// The form of one kind of value in JSON. This single description reads it, writes it, checks its links and is its schema. A shape has no
// state, so any number of threads may use it.
internal abstract class Shape<T>
{
    // The description of the expected value in messages.
    public abstract string Expectation { get; }

    // Reads the value at the position of the reader, and leaves the reader on its last token. If the result is false, the faults have been
    // reported.
    public abstract bool TryRead(ref DataReader reader, out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    // Reads a value of a snapshot, or checks it, in which case the result is only meaningful for rules. Throws DocumentFaultException if it
    // is damaged.
    public virtual T Read(SnapshotReader reader) => throw NotInSnapshots();

    // Checks a value of a snapshot and skips it. Throws DocumentFaultException if it is damaged.
    public virtual void Check(SnapshotReader reader) => Read(reader);

    public virtual void Write(SnapshotWriter writer, T value) => throw NotInSnapshots();

    // True if the JSON of two values is the same.
    public bool AreEqual(T left, T right) => ToText(left) == ToText(right);

    // The compact JSON of a value.
    public string ToText(T value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            Write(writer, value);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    // Writes the members of a JSON Schema for the form, without a description.
    public abstract void WriteSchema(SchemaWriter writer);

    private InvalidOperationException NotInSnapshots() => new("No snapshot has such a value: " + Expectation + ".");

    // True for a value that represents an absent one.
    public virtual bool IsMissing(T value) => value is null;

    // True if the value may contain links.
    public virtual bool HasLinks => false;

    public virtual void VisitLinks(T value, LinkVisitor visitor)
    {
    }
}
