using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// An entity of a document: its names and statements.
internal sealed class WikidataEntity
{
    private readonly WikidataDocument _document;
    private readonly JsonValue? _claims;
    private readonly Dictionary<string, IReadOnlyList<WikidataStatement>> _statements = new(StringComparer.Ordinal);
    private string? _label;
    private string? _description;
    private IReadOnlyList<string>? _aliases;

    public WikidataEntity(WikidataDocument document, JsonValue value, string id)
    {
        _document = document;
        Value = value;
        Id = id;
        // Properties of the page of the entity; its day identifies the revision.
        document.Values.UseAll(value, "id", "type", "pageid", "ns", "title", "lastrevid", "redirects");
        Modified = document.Values.DayOf(value, "modified") ?? document.Options.Retrieved;
        _claims = document.Values.Object(value, "claims", "an entity");
        Classes = WikidataDocument.ItemsOf([.. Statements(WikidataProperties.InstanceOf).Select(statement => statement.Main).OfType<WikidataSnak>()]);
        IsHuman = Classes.Contains(WikidataWords.Human, StringComparer.Ordinal);
    }

    public JsonValue Value { get; }

    // For example "Q42".
    public string Id { get; }

    // The day on which the entity and its statements last changed; null if not given.
    public LocalDate? Modified { get; }

    public IReadOnlyList<string> Classes { get; }

    public bool IsHuman { get; }

    // True if its name is imported.
    public bool IsNamed { get; set; }

    // True if it is imported as an entity, or a note says why not.
    public bool IsRead { get; private set; }

    // In a preferred language, in the code for all languages, or in the first language by code; empty if there is none.
    public string Label => _label ??= ReadLabel();

    // Only in a preferred language; null if there is none.
    public string? Description => (_description ??= Preferred("descriptions", value => TextOf(value)) ?? string.Empty) is { Length: > 0 } text ? text : null;

    // In the first preferred language that has any.
    public IReadOnlyList<string> Aliases => _aliases ??= Preferred("aliases", value => value.Type == JsonTokenType.StartArray
        ? value.Items.Select(TextOf).OfType<string>().Distinct(StringComparer.Ordinal).ToArray()
        : Unexpected(value)) ?? [];

    // Its name in messages.
    public string Quoted => Label.Length == 0 ? Id : TextQuotation.Of(Label) + " (" + Id + ")";

    // Sets its name in messages from now on.
    public void MarkAsRead(string kind)
    {
        IsRead = true;
        if (_claims is not null)
        {
            _claims.Label = kind;
        }
    }

    // The note about the whole entity also covers its properties.
    public void LeaveOut()
    {
        IsRead = true;
        Value.Label = null;
    }

    // Excludes deprecated statements.
    public IReadOnlyList<WikidataStatement> Statements(string property)
    {
        if (!_statements.TryGetValue(property, out IReadOnlyList<WikidataStatement>? statements))
        {
            _statements.Add(property, statements = _claims is null ? [] : [.. ReadStatements(_claims, property)]);
        }
        return statements;
    }

    private IEnumerable<WikidataStatement> ReadStatements(JsonValue claims, string property)
    {
        foreach (JsonValue value in _document.Values.Objects(claims, property, "a statement"))
        {
            if (_document.Values.Text(value, "rank") == "deprecated")
            {
                value.Label = null;
                _document.Log.AddGroupedNote(value.Offset, value.Path, "A deprecated statement of " + property + " is not imported.");
            }
            else
            {
                yield return new WikidataStatement(_document, value, property);
            }
        }
    }

    private string ReadLabel()
    {
        if (Preferred("labels", TextOf) is { } label)
        {
            return label;
        }
        if (Value.Get("labels") is not { Type: JsonTokenType.StartObject } labels)
        {
            return string.Empty;
        }
        KeyValuePair<string, JsonValue> first = labels.Members.Where(member => !member.Value.IsEmpty).OrderBy(member => member.Key, StringComparer.Ordinal).FirstOrDefault();
        if (first.Value is null || TextOf(first.Value) is not { } other)
        {
            return string.Empty;
        }
        _document.Log.AddGroupedNote(
            first.Value.Offset, first.Value.Path, "The name is imported in the language " + TextQuotation.Of(first.Key) + ": there is none in a preferred language.");
        return other;
    }

    // The first of the terms in the preferred languages; the others are noted.
    private T? Preferred<T>(string property, Func<JsonValue, T?> read)
        where T : class
    {
        if (_document.Values.Object(Value, property, property) is not { } terms)
        {
            return null;
        }
        terms.Label = null;
        JsonValue? found = null;
        foreach (string language in _document.Languages)
        {
            found ??= terms.Get(language);
        }
        foreach (KeyValuePair<string, JsonValue> member in terms.Members)
        {
            if (!ReferenceEquals(member.Value, found) && !member.Value.IsEmpty)
            {
                _document.Log.AddGroupedNote(terms.Offset, terms.Path, "The " + property + " in other languages are not imported.");
                break;
            }
        }
        return found is null ? null : read(found);
    }

    private string? TextOf(JsonValue term) =>
        _document.Values.IsObject(term, "a text with its language") ? _document.Values.Text(term, "value") : null;

    private string[]? Unexpected(JsonValue value)
    {
        _document.Values.Unexpected(value, "an array");
        return null;
    }
}
