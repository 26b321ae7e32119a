using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SpaceTalks;

// A JSON Schema while it is written: what stands in several places is defined once, after the rest.
internal sealed class SchemaWriter
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, Action<SchemaWriter> Define)> _waiting = new();

    public SchemaWriter(Utf8JsonWriter json, AnswerParts? answers = null)
    {
        Json = json;
        Answers = answers;
    }

    // What answers have in other forms than documents, or more; null where the schema is that of documents.
    public AnswerParts? Answers { get; }

    // Where the schema goes; members of a schema are written into the object that is open.
    public Utf8JsonWriter Json { get; }

    // Refers to a definition, which is written later.
    public void WriteReference(string key, Action<SchemaWriter> define)
    {
        Json.WriteString("$ref", "#/$defs/" + key);
        if (_keys.Add(key))
        {
            _waiting.Enqueue((key, define));
        }
    }

    // Refers to a definition of answers, which is written with them.
    public void WriteReference(string key) => Json.WriteString("$ref", "#/$defs/" + key);

    // Describes values by what a message says was expected.
    public void WriteDescription(string expectation) =>
        Json.WriteString("description", char.ToUpperInvariant(expectation[0]) + expectation.Substring(1) + ".");

    // Writes the definitions that are referred to, and those that these refer to.
    public void WriteDefinitions()
    {
        Json.WriteStartObject("$defs");
        while (_waiting.Count > 0)
        {
            (string key, Action<SchemaWriter> define) = _waiting.Dequeue();
            Json.WriteStartObject(key);
            define(this);
            Json.WriteEndObject();
        }
        foreach (KeyValuePair<string, string> definition in Answers?.Definitions ?? [])
        {
            Json.WritePropertyName(definition.Key);
            WriteText(definition.Value);
        }
        Json.WriteEndObject();
    }

    // Writes what is a schema already, in the layout of the rest.
    public void WriteText(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.WriteTo(Json);
    }
}
