using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// A document of Wikidata while it is read: its entities, and what is asked of it from everywhere.
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

    // The languages of names, the first first.
    public IReadOnlyList<string> Languages { get; }

    public Entities? Catalog => Options.Catalog?.Entities;

    public IReadOnlyCollection<WikidataEntity> Entities => _entities.Values;

    // The identifier that an import gives what an item is.
    public static string IdOf(string item) => "wikidata-" + item.ToLowerInvariant();

    public static string AddressOf(string item) => "https://www.wikidata.org/wiki/" + item;

    // The items among some snaks, each once.
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
            Log.AddNote(value.Offset, value.Path, TextQuotation.Of(id) + " is not carried: there is no such entity.");
        }
        else if (!WikidataSnak.IsItem(id))
        {
            value.Label = null;
            Log.AddGroupedNote(value.Offset, value.Path, "This is not carried: it is no item, whose identifier is Q and a number.");
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

    // What an item is called that is in the document; null where it is not, or has no name.
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

    // The service answers with an entity once for each of its identifiers that it was asked for.
    private void AddAgain(WikidataEntity first, JsonValue value)
    {
        value.UseSame(first.Value);
        Values.UseAll(value, "id", "redirects");
        value.Label = null;
        if (value.Members.Any(member => !member.Value.IsUsed && !member.Value.IsEmpty))
        {
            Log.AddNote(value.Offset, value.Path, first.Id + " stands in the document before: this is not carried.");
        }
    }

    // What has been merged into an entity is it.
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
