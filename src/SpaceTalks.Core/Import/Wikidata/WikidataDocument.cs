using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// A document of Wikidata being read: its entities, and what all readers share.
internal sealed class WikidataDocument
{
    private readonly Dictionary<string, WikidataEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);

    public WikidataDocument(ImportLog log, WikidataOptions options)
    {
        Log = log;
        Options = options;
        Values = new JsonValues(log);
        Languages = [.. options.Languages, WikidataWords.AnyLanguage];
    }

    public ImportLog Log { get; }

    public WikidataOptions Options { get; }

    public JsonValues Values { get; }

    // The languages of names, in order of preference.
    public IReadOnlyList<string> Languages { get; }

    public Entities? Catalog => Options.Catalog?.Entities;

    public IReadOnlyCollection<WikidataEntity> Entities => _entities.Values;

    // The identifier that an import gives to the entity of an item.
    public static string IdOf(string item) => "wikidata-" + item.ToLowerInvariant();

    public static string AddressOf(string item) => "https://www.wikidata.org/wiki/" + item;

    public static IReadOnlyList<string> ItemsOf(IReadOnlyList<WikidataSnak> snaks) =>
        snaks.Count == 0 ? [] : [.. snaks.Select(snak => snak.Item).OfType<string>().Distinct(StringComparer.Ordinal)];

    public void Add(string key, JsonValue value)
    {
        if (!Values.IsObject(value, "an entity"))
        {
            return;
        }
        string id = Values.Text(value, "id") ?? key;
        if (value.Has("missing"))
        {
            value.Label = null;
            Log.AddNote(value.Offset, value.Path, TextQuotation.Of(id) + " is not imported: there is no such entity.");
        }
        else if (!WikidataSnak.IsItem(id))
        {
            value.Label = null;
            Log.AddGroupedNote(value.Offset, value.Path, "This is not imported: it is not an item (the identifier of an item is Q followed by a number).");
        }
        else
        {
            if (_entities.TryGetValue(id, out WikidataEntity? first))
            {
                AddAgain(first, value);
            }
            else
            {
                _entities.Add(id, new WikidataEntity(this, value, id));
            }
            AddRedirects(key, value, id);
        }
    }

    public WikidataEntity? Find(string item) =>
        _entities.TryGetValue(item, out WikidataEntity? entity) || (_redirects.TryGetValue(item, out string? other) && _entities.TryGetValue(other, out entity)) ? entity : null;

    // Null if the item is not in the document or has no name.
    public string? LabelOf(string item)
    {
        if (Find(item) is not { } entity || entity.Label.Length == 0)
        {
            return null;
        }
        entity.IsNamed = true;
        return entity.Label;
    }

    public IReadOnlyList<WikidataSnak> SnaksOf(JsonValue owner, string property)
    {
        if (owner.Get(property) is null)
        {
            return [];
        }
        List<WikidataSnak> snaks = [];
        foreach (JsonValue value in Values.Objects(owner, property, "a snak"))
        {
            if (WikidataSnak.Read(value, Values, Log) is { } snak)
            {
                snaks.Add(snak);
            }
        }
        return snaks;
    }

    // The service returns an entity once for each of its identifiers in the request.
    private void AddAgain(WikidataEntity first, JsonValue value)
    {
        value.UseSame(first.Value);
        Values.UseAll(value, "id", "redirects");
        value.Label = null;
        if (value.Members.Any(member => !member.Value.IsUsed && !member.Value.IsEmpty))
        {
            Log.AddNote(value.Offset, value.Path, first.Id + " appears earlier in the document: this is not imported.");
        }
    }

    // The identifier of a merged item stands for the entity that it was merged into.
    private void AddRedirects(string key, JsonValue value, string id)
    {
        if (key != id)
        {
            _redirects[key] = id;
        }
        if (value.Get("redirects") is { Type: JsonTokenType.StartObject } redirects && Values.Text(redirects, "from") is { } from)
        {
            _redirects[from] = id;
        }
    }
}
