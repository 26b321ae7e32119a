using System;
using System.Collections.Generic;

namespace SpaceTalks;

// A statement of an entity about a property: its value, qualifiers and references.
internal sealed class WikidataStatement
{
    private readonly WikidataDocument _document;
    private readonly JsonValue? _qualifiers;
    private readonly Dictionary<string, IReadOnlyList<WikidataSnak>> _qualifiersByProperty = new(StringComparer.Ordinal);
    private IReadOnlyList<JsonValue>? _references;

    public WikidataStatement(WikidataDocument document, JsonValue value, string property)
    {
        _document = document;
        Value = value;
        Property = property;
        JsonValues values = document.Values;
        values.UseAll(value, "type", "qualifiers-order");
        Id = values.Text(value, "id");
        Main = values.Object(value, "mainsnak", "a snak") is { } main ? WikidataSnak.Read(main, values, document.Log) : null;
        _qualifiers = values.Object(value, "qualifiers", "a statement of " + property);
    }

    public JsonValue Value { get; }

    public string Property { get; }

    public string? Id { get; }

    // Null, with a note or a fault, if it could not be read.
    public WikidataSnak? Main { get; }

    // The note about the whole statement also covers its parts.
    public void LeaveOut() => Value.Label = null;

    public IReadOnlyList<WikidataSnak> Qualifiers(string property)
    {
        if (!_qualifiersByProperty.TryGetValue(property, out IReadOnlyList<WikidataSnak>? snaks))
        {
            _qualifiersByProperty.Add(property, snaks = _qualifiers is null ? [] : _document.SnaksOf(_qualifiers, property));
        }
        return snaks;
    }

    // The only qualifier of a property; null if there is none, or several, since none is preferable.
    public WikidataSnak? Qualifier(string property)
    {
        IReadOnlyList<WikidataSnak> snaks = Qualifiers(property);
        if (snaks.Count > 1)
        {
            _document.Log.AddGroupedNote(
                snaks[0].Place.Offset, snaks[0].Place.Path, "Several values of " + property + " qualify a statement of " + Property + ": none is imported.");
        }
        return snaks.Count == 1 ? snaks[0] : null;
    }

    public IReadOnlyList<string> QualifyingItems(string property) => WikidataDocument.ItemsOf(Qualifiers(property));

    public IReadOnlyList<JsonValue> References => _references ??= ReadReferences();

    private List<JsonValue> ReadReferences()
    {
        List<JsonValue> references = [];
        foreach (JsonValue reference in _document.Values.Objects(Value, "references", "a reference"))
        {
            _document.Values.UseAll(reference, "hash", "snaks-order");
            if (_document.Values.Object(reference, "snaks", "a reference") is { } snaks)
            {
                references.Add(snaks);
            }
        }
        return references;
    }
}
