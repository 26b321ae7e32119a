using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpaceTalks.Time;

namespace SpaceTalks;

// An object with known properties: each at most once, all required ones present, and no others.
internal sealed class ObjectShape<T> : Shape<T>
    where T : class
{
    private readonly Func<T> _create;
    private readonly ObjectRule<T>? _rule;
    private readonly string _key;
    private readonly string _name;
    private Field<T>[] _fields = [];
    private Field<T>[]? _fieldsWithLinks;
    // Represents all values that are not objects, since there could be a million of them.
    private T? _nothing;
    // One bit per field.
    private ulong _required;

    public ObjectShape(string key, string name, Func<T> create, ObjectRule<T>? rule = null)
    {
        _key = key;
        _name = name;
        _create = create;
        Expectation = name + " (an object)";
        _rule = rule;
    }

    public override string Expectation { get; }

    public ObjectShape<T> Required<TValue>(string name, string meaning, Shape<TValue> shape, FieldOf<T, TValue> field)
    {
        return With(new Field<T, TValue>(name, meaning, true, shape, field!));
    }

    public ObjectShape<T> Optional<TValue>(string name, string meaning, Shape<TValue> shape, FieldOf<T, TValue?> field)
    {
        return With(new Field<T, TValue>(name, meaning, false, shape, field));
    }

    public override bool HasLinks => FieldsWithLinks.Length > 0;

    private Field<T>[] FieldsWithLinks => _fieldsWithLinks ??= Array.FindAll(_fields, part => part.HasLinks);

    public override bool TryRead(ref DataReader reader, out T value)
    {
        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            reader.Unexpected(Expectation);
            value = _nothing ??= _create();
            return false;
        }
        value = _create();
        int start = reader.Offset;
        if (value is Record record)
        {
            reader.SetOrigin(record);
        }
        bool valid = true;
        ulong seen = 0;
        int expected = 0;
        while (reader.Read() && reader.Json.TokenType == JsonTokenType.PropertyName)
        {
            int index = Find(ref reader, expected);
            if (index < 0)
            {
                valid &= TryPassUnknown(ref reader);
                continue;
            }
            Field<T> field = _fields[index];
            expected = index + 1;
            bool repeated = (seen & (1UL << index)) != 0;
            seen |= 1UL << index;
            reader.Enter(field.Name);
            if (repeated)
            {
                reader.Fault("The property appears for the second time: keep one of the two.");
            }
            reader.Read();
            valid = field.TryRead(ref reader, value) && !repeated && valid;
            reader.Leave();
        }
        if ((_required & ~seen) != 0)
        {
            FaultMissing(ref reader, start, _required & ~seen);
            valid = false;
        }
        if (valid && _rule?.Holds(value) == false)
        {
            reader.FaultAt(start, _rule.Fault);
            valid = false;
        }
        return valid;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (Field<T> field in _fields)
        {
            field.Write(writer, value);
        }
        writer.WriteEndObject();
    }

    // In a snapshot, an object is one bit for each optional field that it has, followed by its fields.
    public override T Read(SnapshotReader reader)
    {
        T value = _create();
        int there = reader.ReadNumber();
        foreach (Field<T> field in _fields)
        {
            if (IsNext(field, ref there))
            {
                field.Read(reader, value);
            }
        }
        return value;
    }

    // A rule needs the object, so its fields are read.
    public override void Check(SnapshotReader reader)
    {
        int start = reader.Offset;
        int there = reader.ReadNumber();
        T? value = _rule is null ? null : _create();
        foreach (Field<T> field in _fields)
        {
            if (!IsNext(field, ref there))
            {
                continue;
            }
            if (value is null)
            {
                field.Check(reader);
            }
            else
            {
                field.Read(reader, value);
            }
        }
        if (there != 0)
        {
            throw reader.Fault(_name + " has unknown fields.", start);
        }
        if (value is not null && !_rule!.Holds(value))
        {
            throw reader.Fault(_rule.Fault, start);
        }
    }

    private static bool IsNext(Field<T> field, ref int there)
    {
        if (field.IsRequired)
        {
            return true;
        }
        bool isThere = (there & 1) != 0;
        there >>= 1;
        return isThere;
    }

    public override void Write(SnapshotWriter writer, T value)
    {
        int there = 0;
        int bit = 1;
        foreach (Field<T> field in _fields)
        {
            if (!field.IsRequired)
            {
                there |= field.IsThere(value) ? bit : 0;
                bit <<= 1;
            }
        }
        writer.WriteNumber(there);
        foreach (Field<T> field in _fields)
        {
            if (field.IsRequired || field.IsThere(value))
            {
                field.Write(writer, value);
            }
        }
    }

    public override void WriteSchema(SchemaWriter writer) => writer.WriteReference(_key, WriteDefinition);

    // Writes the members of the schema itself.
    public void WriteDefinition(SchemaWriter writer)
    {
        writer.WriteDescription(_name);
        writer.Json.WriteString("type", "object");
        writer.Json.WriteStartObject("properties");
        foreach (Field<T> field in _fields)
        {
            field.WriteSchema(writer);
        }
        writer.Answers?.WriteFurtherProperties(writer, _key);
        writer.Json.WriteEndObject();
        if (_required != 0)
        {
            writer.Json.WriteStartArray("required");
            foreach (Field<T> field in _fields)
            {
                if (field.IsRequired)
                {
                    writer.Json.WriteStringValue(field.Name);
                }
            }
            writer.Json.WriteEndArray();
        }
        writer.Json.WriteBoolean("additionalProperties", false);
        _rule?.WriteSchema(writer.Json);
    }

    public override void VisitLinks(T value, LinkVisitor visitor)
    {
        foreach (Field<T> field in FieldsWithLinks)
        {
            field.VisitLinks(value, visitor);
        }
    }

    public IReadOnlyList<FieldChange> Compare(T earlier, T later) => FieldDifference.Between(_fields, earlier, later);

    private ObjectShape<T> With(Field<T> field)
    {
        _required |= field.IsRequired ? 1UL << _fields.Length : 0;
        _fields = [.. _fields, field];
        return this;
    }

    // Properties are usually in the order of the description.
    private int Find(ref DataReader reader, int expected)
    {
        for (int step = 0; step < _fields.Length; step++)
        {
            int index = expected + step;
            index = index < _fields.Length ? index : index - _fields.Length;
            if (reader.IsAt(_fields[index].Name, _fields[index].Utf8Name))
            {
                return index;
            }
        }
        return -1;
    }

    private void FaultMissing(ref DataReader reader, int start, ulong missing)
    {
        for (int index = 0; index < _fields.Length; index++)
        {
            if ((missing & (1UL << index)) != 0)
            {
                reader.FaultAt(start, reader.KeepsFaults
                    ? "The property \"" + _fields[index].Name + "\" is missing: expected " + _fields[index].Expectation + "."
                    : string.Empty);
            }
        }
    }

    private bool TryPassUnknown(ref DataReader reader)
    {
        bool isPassed = reader.Memory.Options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip;
        if (!isPassed && reader.TryGetText(out string name))
        {
            reader.Fault(reader.KeepsFaults ? FaultOfUnknown(name) : string.Empty);
        }
        reader.Read();
        reader.Skip();
        return isPassed;
    }

    private string FaultOfUnknown(string name)
    {
        string suggestion = Spelling.Nearest(name, _fields.Select(field => field.Name)) is { } nearest
            ? " (did you mean \"" + nearest + "\"?)"
            : "; expected one of " + string.Join(", ", _fields.Select(field => field.Name));
        return "There is no property " + TextQuotation.Of(name) + " here" + suggestion + ".";
    }
}
