using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

// What one kind of value looks like in JSON. The one description reads it, writes it, checks its links and is its schema; a shape has no
// state, so any number of threads may use it.
internal abstract class Shape<T>
{
    // What a message says was expected.
    public abstract string Expectation { get; }

    // Reads the value at which the reader stands and leaves it on the value's last token. Where the answer is false, the faults have
    // been reported.
    public abstract bool TryRead(ref DataReader reader, out T value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    // Reads a value of a snapshot, or checks it: then what it answers is of no use but for a rule.
    // Throws DocumentFaultException: It is damaged.
    public virtual T Read(SnapshotReader reader) => throw NotInSnapshots();

    // Checks a value of a snapshot, and steps over it.
    // Throws DocumentFaultException: It is damaged.
    public virtual void Check(SnapshotReader reader) => Read(reader);

    public virtual void Write(SnapshotWriter writer, T value) => throw NotInSnapshots();

    // Whether two values are written alike.
    public bool AreEqual(T left, T right) => ToText(left) == ToText(right);

    // A value as it is written, without blanks.
    public string ToText(T value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            Write(writer, value);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    // Writes the members of a JSON Schema that says what it looks like, but no description.
    public abstract void WriteSchema(SchemaWriter writer);

    private InvalidOperationException NotInSnapshots() => new("No snapshot has such a value: " + Expectation + ".");

    // Whether a value stands for none.
    public virtual bool IsMissing(T value) => value is null;

    // Whether it may hold links.
    public virtual bool HasLinks => false;

    // Hands every link in the value to a visitor.
    public virtual void VisitLinks(T value, LinkVisitor visitor)
    {
    }
}
