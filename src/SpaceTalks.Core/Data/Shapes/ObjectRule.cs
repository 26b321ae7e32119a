using System;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>What must hold between the properties of an object. Immutable.</summary>
internal sealed class ObjectRule<T>
{
    private readonly Func<T, bool> _holds;
    private readonly string _schema;

    /// <param name="fault">What a message says where it does not hold.</param>
    /// <param name="holds">Whether it holds for an object whose properties are all right by themselves.</param>
    /// <param name="schema">The same as a JSON Schema.</param>
    public ObjectRule(string fault, Func<T, bool> holds, string schema)
    {
        Fault = fault;
        _holds = holds;
        _schema = schema;
    }

    public string Fault { get; }

    public bool Holds(T value) => _holds(value);

    /// <summary>Writes the members of the schema into the object that is open.</summary>
    public void WriteSchema(Utf8JsonWriter json)
    {
        using JsonDocument schema = JsonDocument.Parse(_schema);
        foreach (JsonProperty member in schema.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }
    }
}
