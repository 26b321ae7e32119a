using System;
using System.Text.Json;

namespace SpaceTalks;

// A condition across the properties of an object. Immutable.
internal sealed class ObjectRule<T>
{
    private readonly Func<T, bool> _holds;
    private readonly string _schema;

    public ObjectRule(string fault, Func<T, bool> holds, string schema)
    {
        Fault = fault;
        _holds = holds;
        _schema = schema;
    }

    public string Fault { get; }

    public bool Holds(T value) => _holds(value);

    // Writes the members of the schema into the open object.
    public void WriteSchema(Utf8JsonWriter json)
    {
        using JsonDocument schema = JsonDocument.Parse(_schema);
        foreach (JsonProperty member in schema.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }
    }
}
