using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>An object with known properties: each at most once, the required ones present, no others.</summary>
internal sealed class ObjectShape<T> : Shape<T>
    where T : class, new()
{
    private readonly List<Field<T>> _fields = [];
    private readonly Func<T, string?>? _check;

    /// <param name="name">What a message calls such an object.</param>
    /// <param name="check">What is wrong with an object whose properties are all right by themselves; null where nothing is.</param>
    public ObjectShape(string name, Func<T, string?>? check = null)
    {
        Expectation = "an object, " + name;
        _check = check;
    }

    public override string Expectation { get; }

    public ObjectShape<T> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, Action<T, TValue> set)
    {
        _fields.Add(new Field<T, TValue>(name, true, shape, get, set));
        return this;
    }

    public ObjectShape<T> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, Action<T, TValue> set)
    {
        _fields.Add(new Field<T, TValue>(name, false, shape, get, set));
        return this;
    }

    public override bool TryRead(ref DataReader reader, out T value)
    {
        value = new T();
        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            reader.Unexpected(Expectation);
            return false;
        }
        int start = reader.Offset;
        if (value is Record record)
        {
            record.SetOrigin(reader.Document, start, reader.Path);
        }
        bool valid = true;
        ulong seen = 0;
        int expected = 0;
        while (reader.Json.Read() && reader.Json.TokenType == JsonTokenType.PropertyName)
        {
            int index = Find(ref reader, expected);
            if (index < 0)
            {
                FaultUnknown(ref reader);
                valid = false;
                continue;
            }
            Field<T> field = _fields[index];
            expected = index + 1;
            bool repeated = (seen & (1UL << index)) != 0;
            seen |= 1UL << index;
            reader.Enter(field.Name);
            if (repeated)
            {
                reader.Fault("The property stands here for the second time.");
            }
            reader.Json.Read();
            valid = field.TryRead(ref reader, value) && !repeated && valid;
            reader.Leave();
        }
        for (int index = 0; index < _fields.Count; index++)
        {
            if (_fields[index].IsRequired && (seen & (1UL << index)) == 0)
            {
                reader.FaultAt(start, "The property \"" + _fields[index].Name + "\" is missing.");
                valid = false;
            }
        }
        if (valid && _check?.Invoke(value) is { } wrong)
        {
            reader.FaultAt(start, wrong);
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

    public override void VisitLinks(T value, LinkVisitor visitor)
    {
        foreach (Field<T> field in _fields)
        {
            field.VisitLinks(value, visitor);
        }
    }

    // Properties mostly stand in the order of the description.
    private int Find(ref DataReader reader, int expected)
    {
        for (int step = 0; step < _fields.Count; step++)
        {
            int index = (expected + step) % _fields.Count;
            if (reader.IsAt(_fields[index].Name, _fields[index].Utf8Name))
            {
                return index;
            }
        }
        return -1;
    }

    private void FaultUnknown(ref DataReader reader)
    {
        if (reader.TryGetText(out string name))
        {
            string suggestion = Spelling.Nearest(name, _fields.Select(field => field.Name)) is { } nearest
                ? " (did you mean \"" + nearest + "\"?)"
                : string.Empty;
            reader.Fault("There is no property " + TextQuotation.Of(name) + " here" + suggestion + ".");
        }
        reader.Json.Read();
        reader.Json.Skip();
    }
}
