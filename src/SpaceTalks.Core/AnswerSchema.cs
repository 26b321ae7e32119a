using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>
/// The JSON Schema (draft 2020-12) of answers: the JSON that <see cref="ExportFormat.Json"/>, <see cref="ExportFormat.JsonLines"/> and
/// System.Text.Json write for applications (<see cref="JsonSerializerOptionsExtensions.ConfigureForSpaceTalks"/>). The package carries it
/// as <c>schema/spacetalks-answers.schema.json</c>. Safe for use by any number of threads.
/// </summary>
/// <remarks>
/// An answer is one of the definitions, or a list of answers: <c>#/$defs/milestone</c> defines a milestone, <c>#/$defs/finding</c> a
/// finding. Versions before 1.0 may add properties.
/// </remarks>
public static class AnswerSchema
{
    private static readonly Lazy<string> LazyText = new(CreateText);

    // The definitions of what queries and the review return. AnswerTypes writes the values.
    private static readonly KeyValuePair<string, string>[] Definitions =
    [
        new("finding",
            $$$"""
            {
              "description": "A finding of the review: statements that cannot all be true, or something that no source has mentioned since.", "type": "object",
              "properties": {
                "rule": {"description": "The identifier of the rule.", "type": "string"},
                "severity": {"enum": {{{AnswerParts.ListOf(Words.Severities)}}} },
                "certainty": {"enum": {{{AnswerParts.ListOf(Words.Certainties)}}} },
                "message": {"description": "The finding, in English.", "type": "string"},
                "statements": {"description": "The reports on which it is based.", "type": "array", "items": {"$ref": "#/$defs/report"}}
              },
              "required": ["rule", "severity", "certainty", "message", "statements"], "additionalProperties": false
            }
            """),
        new("slip",
            $$$"""
            {
              "description": "A change of a plan.", "type": "object",
              "properties": {
                "kind": {"enum": {{{AnswerParts.ListOf(Words.SlipKinds)}}} },
                "from": {"$ref": "#/$defs/when"},
                "to": {"$ref": "#/$defs/when"},
                "smallestMove": {"description": "The smallest possible move in days; negative if the date became earlier.", "type": "integer"},
                "largestMove": {"description": "The largest possible move in days.", "type": "integer"},
                "reports": {"description": "The report of the old date and that of the new one.", "type": "array", "items": {"$ref": "#/$defs/report"}}
              },
              "required": ["kind", "from", "to", "reports"], "additionalProperties": false
            }
            """),
        new("incumbent",
            $$$"""
            {
              "description": "Who heads an organization on a day.", "type": "object",
              "properties": {
                "official": {"description": "The most likely head; missing if nobody is known.", "$ref": "#/$defs/holder"},
                "certainty": {"enum": {{{AnswerParts.ListOf(Words.Certainties)}}} },
                "alternatives": {"description": "Other possible heads.", "type": "array", "items": {"$ref": "#/$defs/holder"}}
              },
              "required": ["certainty", "alternatives"], "additionalProperties": false
            }
            """),
        new("holder",
            """
            {
              "description": "An official in an office.", "type": "object",
              "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "office": {"type": "string"}, "tenure": {"description": "The identifier of the tenure.", "type": "string"}},
              "required": ["id", "name", "office", "tenure"], "additionalProperties": false
            }
            """),
        new("tally",
            """
            {
              "description": "How many results have a value in common.", "type": "object",
              "properties": {
                "key": {"description": "The value: a year, a word, or a link.", "anyOf": [{"type": "integer"}, {"type": "string"}, {"$ref": "#/$defs/link"}]},
                "certain": {"description": "How many certainly have the value.", "type": "integer", "minimum": 0},
                "possible": {"description": "How many possibly have the value, including those that certainly do.", "type": "integer", "minimum": 0}
              },
              "required": ["key", "certain", "possible"], "additionalProperties": false
            }
            """),
        new("searchHit",
            """
            {
              "description": "What a search found.", "type": "object",
              "properties": {
                "kind": {"description": "The kind of entity, or \"date\" for a text that reads as a date.", "type": "string"},
                "id": {"type": "string"},
                "title": {"type": "string"},
                "matched": {"description": "Where the words were found.", "type": "string"},
                "window": {"description": "The days that the text names, if it reads as a date.", "type": "string"}
              },
              "required": ["kind", "title", "matched"], "additionalProperties": false
            }
            """),
        new("queryPlan",
            """
            {
              "description": "How a query ran.", "type": "object",
              "properties": {
                "query": {"type": "string"},
                "order": {"type": "string"},
                "steps": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"condition": {"type": "string"}, "means": {"type": "string"}, "candidates": {"type": "integer", "minimum": 0}},
                    "required": ["condition", "means", "candidates"], "additionalProperties": false
                  }
                },
                "tests": {"description": "How many candidates were tested one by one.", "type": "integer", "minimum": 0},
                "rows": {"description": "How many results were found.", "type": "integer", "minimum": 0}
              },
              "required": ["query", "steps", "tests", "rows"], "additionalProperties": false
            }
            """),
    ];

    /// <summary>The text of the schema, as <see cref="Write(Stream)"/> writes it.</summary>
    public static string Text => LazyText.Value;

    /// <summary>Writes the schema as indented UTF-8 JSON with a line feed at its end.</summary>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is not writable.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static void Write(Stream stream) =>
        DataSetSchema.Write(stream, "urn:spacetalks:answer", "SpaceTalks answer", new AnswerParts(Definitions), WriteRoot);

    private static void WriteRoot(SchemaWriter writer)
    {
        writer.Json.WriteString("description", "An entity, a report, or the result of a query, a search or the review; or a list of these.");
        writer.Json.WriteStartArray("anyOf");
        writer.Json.WriteStartObject();
        writer.WriteReference("answer");
        writer.Json.WriteEndObject();
        writer.Json.WriteStartObject();
        writer.Json.WriteString("type", "array");
        writer.Json.WriteStartObject("items");
        writer.WriteReference("answer", WriteAnswer);
        writer.Json.WriteEndObject();
        writer.Json.WriteEndObject();
        writer.Json.WriteEndArray();
    }

    private static void WriteAnswer(SchemaWriter writer)
    {
        writer.Json.WriteStartArray("anyOf");
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is not null)
            {
                writer.Json.WriteStartObject();
                list.WriteItemSchema(writer);
                writer.Json.WriteEndObject();
            }
        }
        writer.Json.WriteStartObject();
        ReportDescription.Report.WriteSchema(writer);
        writer.Json.WriteEndObject();
        foreach (KeyValuePair<string, string> definition in Definitions)
        {
            writer.Json.WriteStartObject();
            writer.WriteReference(definition.Key);
            writer.Json.WriteEndObject();
        }
        writer.Json.WriteEndArray();
    }

    private static string CreateText()
    {
        using MemoryStream stream = new();
        Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
