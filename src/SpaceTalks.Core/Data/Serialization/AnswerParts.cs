using System.Collections.Generic;
using System.Text.Json;

namespace SpaceTalks;

// The parts of the schema of answers that the schema of documents lacks. AnswerWriter writes the values.
internal sealed class AnswerParts
{
    public const string Link = "link";
    public const string When = "when";

    private static readonly string PrevailingStatus =
        $$$"""
        "status": {"description": "The status, according to the prevailing report.", "enum": {{{ListOf(Words.ReportStatuses)}}} },
        "when": {"description": "When it happens, according to the prevailing report.", "$ref": "#/$defs/when"}
        """;

    private static readonly Dictionary<string, string> FurtherProperties = new()
    {
        ["tenure"] = "{" + PrevailingStatus + "}",
        ["milestone"] = "{" + PrevailingStatus +
            """
            ,
            "places": {"description": "Where it happens, according to the prevailing report.", "$ref": "#/$defs/places"},
            "participants": {"description": "The participants, according to the prevailing report that names any; an office that it leaves out is taken from another report.", "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/participant"}},
            "agenda": {"description": "The points of all reports, those of the prevailing one first.", "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/unitedAgendaPoint"}},
            "firstSince": {"description": "The date since which it is said to be the first of its kind, according to the prevailing report that says so.", "$ref": "#/$defs/when"}
            }
            """,
    };

    private static readonly KeyValuePair<string, string>[] OwnDefinitions =
    [
        new(Link,
            """
            {
              "description": "A linked entity, with its name.", "type": "object",
              "properties": {"id": {"type": "string"}, "name": {"description": "Its name; null if the data has no such entity.", "anyOf": [{"type": "string"}, {"type": "null"}]}},
              "required": ["id", "name"], "additionalProperties": false
            }
            """),
        new(When,
            """
            {
              "description": "A date or a time span.", "type": "object",
              "properties": {
                "edtf": {"description": "In the Extended Date/Time Format.", "type": "string"},
                "words": {"description": "In English.", "type": "string"},
                "earliest": {"description": "The first day; null if there is none in the calendar.", "anyOf": [{"type": "string", "pattern": "^-?\\d{4}-\\d{2}-\\d{2}$"}, {"type": "null"}]},
                "earliestKind": {"description": "Why there is no first day.", "enum": ["open", "unknown", "beyond-calendar"]},
                "latest": {"description": "The last day; null if there is none in the calendar.", "anyOf": [{"type": "string", "pattern": "^-?\\d{4}-\\d{2}-\\d{2}$"}, {"type": "null"}]},
                "latestKind": {"description": "Why there is no last day.", "enum": ["open", "unknown", "beyond-calendar"]},
                "bounded": {"description": "The last day is the latest on which the report can have been made, not one that the report gives.", "const": true}
              },
              "required": ["edtf", "words", "earliest", "latest"], "additionalProperties": false
            }
            """),
        new("unitedAgendaPoint",
            """
            {
              "description": "A point on the agenda, combined from all reports.", "type": "object",
              "properties": {
                "title": {"description": "The point, in words.", "type": "string"},
                "topics": {"description": "The topics that it concerns.", "type": "array", "items": {"$ref": "#/$defs/link"}},
                "completed": {"description": "Whether a report of what happened names it.", "type": "boolean"},
                "sources": {"description": "The sources that name it.", "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/link"}}
              },
              "required": ["title", "topics", "completed", "sources"], "additionalProperties": false
            }
            """),
    ];

    public AnswerParts(params KeyValuePair<string, string>[] definitions) => Definitions = [.. OwnDefinitions, .. definitions];

    // The definitions by name, each a schema.
    public IReadOnlyList<KeyValuePair<string, string>> Definitions { get; }

    // The words of an enumeration, as a JSON list.
    public static string ListOf(WordTable words) => "[\"" + string.Join("\", \"", words.Words) + "\"]";

    public void WriteFurtherProperties(SchemaWriter writer, string key)
    {
        if (FurtherProperties.TryGetValue(key, out string? properties))
        {
            using JsonDocument document = JsonDocument.Parse(properties);
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                property.WriteTo(writer.Json);
            }
        }
    }
}
