using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The sources that references cite, each created once or linked to one in a catalog.
internal sealed class WikidataSources
{
    private readonly WikidataDocument _document;
    private readonly WikidataDates _dates;
    private readonly Dictionary<string, SourceRecord> _sources = new(StringComparer.Ordinal);
    private readonly ForeignIds _ids = new("wikidata-");
    private readonly KnownAddresses _known;

    public WikidataSources(WikidataDocument document, WikidataDates dates)
    {
        _document = document;
        _dates = dates;
        _known = new KnownAddresses(document.Options.Catalog);
    }

    // The sources created, after Wikidata itself.
    public RecordTable<SourceRecord>? With(RecordTable<SourceRecord>? own) => RecordTable<SourceRecord>.Of([.. own?.Records ?? [], .. _sources.Values]);

    // The sources of a statement; empty if it has no references, or none that gives a source.
    public IReadOnlyList<WikidataCitation> CitationsOf(WikidataStatement statement) => [.. statement.References.SelectMany(CitationsOf)];

    private List<WikidataCitation> CitationsOf(JsonValue reference)
    {
        WikidataDate? published = DateOf(reference, WikidataProperties.PublicationDate);
        LocalDate? retrieved = DateOf(reference, WikidataProperties.Retrieved)?.Latest;
        List<string> ids = IdsOf(reference, published?.When);
        if (ids.Count == 0)
        {
            Note(reference, "A reference is not imported: it gives no address, no work and no project.");
        }
        // A page retrieved on a day had been published by then; the day does not tell when.
        When? reported = published?.When ?? (retrieved is { } day ? When.OneOf(SetItem.OnOrBefore(When.Day(day))) : null);
        LocalDate? by = published is null ? retrieved : published.Latest;
        return ids.ConvertAll(id => new WikidataCitation(new Link(id, reference.Offset), reported, by));
    }

    // Each address is a source; failing that, each work that it is stated in; failing that, each project that it was imported from.
    private List<string> IdsOf(JsonValue reference, When? published)
    {
        List<string> ids = [];
        IReadOnlyList<string> works = ItemsOf(reference, WikidataProperties.StatedIn);
        string? title = TitleOf(reference);
        string? publisher = NameOf(reference, ItemsOf(reference, WikidataProperties.Publisher));
        foreach (WikidataSnak address in _document.SnaksOf(reference, WikidataProperties.ReferenceAddress))
        {
            if (address.Text is not { } text || !AddressShape.IsAddress(text))
            {
                Note(address.Place, "The address of a reference is not imported: it is not an absolute http or https address.");
            }
            else if (_known.Find(text) is { } known)
            {
                ids.Add(known);
            }
            else
            {
                title ??= NameOf(reference, works);
                ids.Add(Make(reference, _ids.Of(text, new Uri(text).Host), SourceKind.Unattributed, title, publisher, published, text));
            }
        }
        if (ids.Count > 0)
        {
            return ids;
        }
        foreach (string work in works)
        {
            ids.Add(MakeOfItem(reference, work, SourceKind.Unattributed, title, publisher, published));
        }
        foreach (string project in ids.Count > 0 ? [] : ItemsOf(reference, WikidataProperties.ImportedFrom))
        {
            ids.Add(MakeOfItem(reference, project, SourceKind.SecondaryAccount, title, publisher, published));
        }
        return ids;
    }

    private string MakeOfItem(JsonValue reference, string item, SourceKind kind, string? title, string? publisher, When? published)
    {
        string id = WikidataDocument.IdOf(item);
        return _document.Catalog?.Sources.Find(id) is not null ? id
            : Make(reference, id, kind, title ?? NameOf(reference, [item]), publisher, published, null);
    }

    // The first values for a source are kept; later ones only fill gaps.
    private string Make(JsonValue reference, string id, SourceKind kind, string? title, string? publisher, When? published, string? address)
    {
        if (!_sources.TryGetValue(id, out SourceRecord? record))
        {
            record = new SourceRecord { Id = id, Kind = Words.SourceKinds.WordOf(kind), Address = address };
            _document.Log.SetOrigin(record, reference.Offset, reference.Path);
            _sources.Add(id, record);
        }
        record.Title ??= title;
        record.Publisher ??= publisher;
        record.Date ??= published;
        if ((title is not null && title != record.Title) || (publisher is not null && publisher != record.Publisher))
        {
            Note(reference, "The title or the publisher of a reference is not imported: another reference gives its source a different one.");
        }
        return id;
    }

    private string? TitleOf(JsonValue reference)
    {
        IReadOnlyList<WikidataSnak> titles = _document.SnaksOf(reference, WikidataProperties.Title);
        foreach (string language in _document.Languages)
        {
            foreach (WikidataSnak title in titles)
            {
                if (title.Language == language)
                {
                    return title.Text;
                }
            }
        }
        return titles.Count > 0 ? titles[0].Text : null;
    }

    private string? NameOf(JsonValue reference, IReadOnlyList<string> items)
    {
        List<string> names = [];
        foreach (string item in items)
        {
            if (_document.LabelOf(item) is { } name)
            {
                names.Add(name);
            }
            else
            {
                Note(reference, "The name of " + item + " is not imported: the item is not in the document.");
            }
        }
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    private IReadOnlyList<string> ItemsOf(JsonValue reference, string property) => WikidataDocument.ItemsOf(_document.SnaksOf(reference, property));

    private WikidataDate? DateOf(JsonValue reference, string property)
    {
        IReadOnlyList<WikidataSnak> snaks = _document.SnaksOf(reference, property);
        if (snaks.Count > 1)
        {
            Note(snaks[1].Place, "Only the first of several values of " + property + " in a reference is imported.");
        }
        return snaks.Count == 0 ? null : _dates.DateOf(snaks[0]);
    }

    private void Note(JsonValue place, string message) => _document.Log.AddGroupedNote(place.Offset, place.Path, message);
}
