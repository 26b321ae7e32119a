using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SpaceTalks;

// A JSON Schema that is being written. Parts that are used in several places are defined once, at the end.
internal sealed class SchemaWriter
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, Action<SchemaWriter> Define)> _waiting = new();

    public SchemaWriter(Utf8JsonWriter json, AnswerParts? answers = null)
    {
        Json = json;
        Answers = answers;
    }

    // The parts that differ in answers; null in the schema of documents.
    public AnswerParts? Answers { get; }

    // The output. Members of a schema are written into the open object.
    public Utf8JsonWriter Json { get; }

    // Writes a reference to a definition, which is written later.
    public void WriteReference(string key, Action<SchemaWriter> define)
    {
        Json.WriteString("$ref", "#/$defs/" + key);
        if (_keys.Add(key))
        {
            _waiting.Enqueue((key, define));
        }
    }

    // Writes a reference to a definition of answers, which is written together with them.
    public void WriteReference(string key) => Json.WriteString("$ref", "#/$defs/" + key);

    // Writes the description of the expected value, as in messages, as the description in the schema.
    public void WriteDescription(string expectation) =>
        Json.WriteString("description", char.ToUpperInvariant(expectation[0]) + expectation.Substring(1) + ".");

    // Writes the definitions that are referred to, and those that they refer to.
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

    // Writes an existing schema in the layout of the rest.
    public void WriteText(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.WriteTo(Json);
    }
}
