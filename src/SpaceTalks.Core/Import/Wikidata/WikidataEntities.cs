using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The organizations, officials and places in a document of Wikidata, each created once or linked to one in a catalog.
internal sealed class WikidataEntities
{
    private readonly WikidataDocument _document;
    private readonly WikidataDates _dates;
    private readonly ForeignIds _placeIds = new("wikidata-place-");
    private readonly Dictionary<string, string?> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _officials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _places = new(StringComparer.Ordinal);
    private readonly OrganizationLists _organizationRecords = new();
    private readonly List<OfficialRecord> _officialRecords = [];
    private readonly List<PlaceRecord> _placeRecords = [];

    public WikidataEntities(WikidataDocument document, WikidataDates dates)
    {
        _document = document;
        _dates = dates;
    }

    private WikidataOptions Options => _document.Options;

    private Entities? Catalog => _document.Catalog;

    public void AddTo(DataContent content)
    {
        content.Places = RecordTable<PlaceRecord>.Of([.. _placeRecords]);
        content.Officials = RecordTable<OfficialRecord>.Of([.. _officialRecords]);
        _organizationRecords.AddTo(content);
    }

    // Null if the entity is not a known kind of organization.
    public static OrganizationKind? ClassOf(WikidataEntity entity) =>
        entity.Classes.Select(WikidataWords.OrganizationOf).FirstOrDefault(kind => kind is not null);

    // True if the options or the catalog have the organization; adds no note.
    public bool IsKnownOrganization(string item) => Options.Organizations.ContainsKey(item) || KnownOrganization(item) is not null;

    public bool IsPerson(string item) =>
        Options.Officials.ContainsKey(item)
        || Catalog?.Officials.Find(WikidataDocument.IdOf(item)) is not null
        || (_document.Find(item) is { } entity && entity.IsHuman);

    public Link OrganizationOf(string item, JsonValue place) => LinkOf(_organizations, item, place, "organization", FindOrganization);

    public Link OfficialOf(string item, JsonValue place) => LinkOf(_officials, item, place, "person", FindOfficial);

    public Link PlaceOf(string item, JsonValue place) => LinkOf(_places, item, place, "place", FindPlace);

    // The place for a name, about which nothing else is known.
    public Link PlaceNamed(string? item, string name, JsonValue place)
    {
        string id = item is not null ? WikidataDocument.IdOf(item) : _placeIds.Of(name);
        if (!_places.TryGetValue(id, out string? known))
        {
            known = (item is null ? Catalog?.Places.Find(id)?.Id.Value : FindGivenPlace(item)) ?? Catalog?.Places.FindByName(name)?.Id.Value ?? MakePlace(id, name, place);
            _places.Add(id, known);
        }
        return new Link(known!, place.Offset);
    }

    private Link LinkOf(Dictionary<string, string?> known, string item, JsonValue place, string kind, Func<string, string?> find)
    {
        // A merged item stands for the one that it was merged into.
        string own = _document.Find(item)?.Id ?? item;
        if (!known.TryGetValue(own, out string? id))
        {
            known.Add(own, id = find(own));
        }
        if (id is null)
        {
            _document.Log.AddGroupedNote(place.Offset, place.Path, Describe(own) + " is not imported: the document, the options and the catalog have no such " + kind + ".");
            return default;
        }
        return new Link(id, place.Offset);
    }

    private string Describe(string item) => _document.Find(item) is { } entity ? entity.Quoted : item;

    private string? FindOrganization(string item) =>
        Options.Organizations.TryGetValue(item, out Id<Organization> given) ? given.Value
        : KnownOrganization(item) is { } known ? Linked(item, known, null)
        : _document.Find(item) is not { } entity || entity.IsHuman ? null
        : OrganizationByName(entity) ?? (ClassOf(entity) is { } kind ? Make(entity, kind) : null);

    // By the identifier of an earlier import, or by the known items of the embedded data.
    private string? KnownOrganization(string item) =>
        (Catalog?.Organizations.Find(WikidataDocument.IdOf(item))
            ?? (WikidataWords.EmbeddedOrganization(item) is { } embedded ? Catalog?.Organizations.Find(embedded.Value) : null))?.Id.Value;

    private string? OrganizationByName(WikidataEntity entity)
    {
        if (Catalog is null || entity.Label.Length == 0)
        {
            return null;
        }
        if (Catalog.Organizations.FindByName(entity.Label) is { } named)
        {
            return Linked(entity.Id, named.Id.Value, null);
        }
        foreach (string name in entity.Aliases.Concat(Texts(entity, WikidataProperties.ShortName)))
        {
            if (Catalog.Organizations.FindByName(name) is { } known)
            {
                return Linked(entity.Id, known.Id.Value, "its other name " + TextQuotation.Of(name) + " only");
            }
        }
        return null;
    }

    private string? FindOfficial(string item)
    {
        if (Options.Officials.TryGetValue(item, out Id<Official> given))
        {
            return given.Value;
        }
        if (Catalog?.Officials.Find(WikidataDocument.IdOf(item)) is { } known)
        {
            return Linked(item, known.Id.Value, null);
        }
        if (_document.Find(item) is not { } entity || entity.Label.Length == 0 || !entity.IsHuman)
        {
            return null;
        }
        // A surname is not enough, and a person with the same name may be somebody else.
        return Catalog?.Officials.FindByName(entity.Label) is { } namesake && ((IEntity)namesake).Names.Contains(entity.Label, StringComparer.OrdinalIgnoreCase)
            ? Linked(item, namesake.Id.Value, "its name only")
            : Make(entity);
    }

    private string? FindPlace(string item)
    {
        if (FindGivenPlace(item) is { } given)
        {
            return given;
        }
        if (_document.Find(item) is not { } entity || entity.Label.Length == 0 || entity.IsHuman)
        {
            return null;
        }
        entity.IsNamed = true;
        return Catalog?.Places.FindByName(entity.Label)?.Id.Value ?? MakePlace(WikidataDocument.IdOf(item), entity.Label, entity.Value);
    }

    private string? FindGivenPlace(string item) =>
        Options.Places.TryGetValue(item, out Id<Place> given) ? given.Value : Catalog?.Places.Find(WikidataDocument.IdOf(item))?.Id.Value;

    // A linked entity keeps the values of the catalog.
    private string Linked(string item, string id, string? reason)
    {
        if (_document.Find(item) is { } entity)
        {
            entity.IsNamed = true;
            _document.Log.AddNote(
                entity.Value.Offset,
                entity.Value.Path,
                entity.Quoted + " is linked to \"" + id + "\"" + (reason is null ? string.Empty : " by " + reason) + ": its names and its description are not imported.");
        }
        return id;
    }

    private string? Make(WikidataEntity entity, OrganizationKind kind)
    {
        if (entity.Label.Length == 0)
        {
            return null;
        }
        List<string> shortNames = Texts(entity, WikidataProperties.ShortName);
        OrganizationRecord record = new()
        {
            Id = WikidataDocument.IdOf(entity.Id),
            Name = entity.Label,
            Abbreviation = shortNames.Find(name => name != entity.Label),
            NativeName = NativeName(entity, WikidataProperties.NativeLabel),
            Country = CountryOf(entity),
            When = LifeOf(entity),
            Summary = entity.Description ?? entity.Label,
            Citations = CitationsOf(entity),
        };
        record.AlternativeNames = OtherNames(entity, shortNames, record.Abbreviation, record.NativeName);
        _document.Log.SetOrigin(record, entity.Value.Offset, entity.Value.Path);
        _organizationRecords.Add(kind, record);
        return record.Id;
    }

    private string Make(WikidataEntity entity)
    {
        OfficialRecord record = new()
        {
            Id = WikidataDocument.IdOf(entity.Id),
            Name = entity.Label,
            NativeName = NativeName(entity, WikidataProperties.NameInNativeLanguage),
            Summary = entity.Description ?? entity.Label,
            Citations = CitationsOf(entity),
        };
        record.AlternativeNames = OtherNames(entity, [], record.NativeName);
        _document.Log.SetOrigin(record, entity.Value.Offset, entity.Value.Path);
        _officialRecords.Add(record);
        return record.Id;
    }

    private string MakePlace(string id, string name, JsonValue value)
    {
        PlaceRecord record = new() { Id = id, Name = name };
        _document.Log.SetOrigin(record, value.Offset, value.Path);
        _placeRecords.Add(record);
        return id;
    }

    // An organization of several countries has no country in the data.
    private string? CountryOf(WikidataEntity entity)
    {
        IReadOnlyList<WikidataSnak> countries = ValuesOf(entity, WikidataProperties.Country);
        string? item = countries.Count == 1 ? countries[0].Item : null;
        if (item is not null && item != entity.Id && _document.LabelOf(item) is { } name)
        {
            return name;
        }
        // A state is its own country.
        if (countries.Count > 0 && item != entity.Id)
        {
            Note(countries[0].Place, "The country of an organization is not imported: it is not in the document.");
        }
        return null;
    }

    private When? LifeOf(WikidataEntity entity)
    {
        IReadOnlyList<WikidataSnak> starts = ValuesOf(entity, WikidataProperties.Inception);
        IReadOnlyList<WikidataSnak> ends = ValuesOf(entity, WikidataProperties.Dissolution);
        if (starts.Count > 1 || ends.Count > 1)
        {
            Note((starts.Count > 1 ? starts : ends)[0].Place, "The lifetime of an organization is not imported: several dates are given.");
            return null;
        }
        return _dates.SpanOf(starts.FirstOrDefault(), ends.FirstOrDefault(), Qualifier.None, entity.Modified);
    }

    private static IReadOnlyList<WikidataSnak> ValuesOf(WikidataEntity entity, string property) =>
        [.. entity.Statements(property).Select(statement => statement.Main).OfType<WikidataSnak>()];

    // The texts of a property in the preferred languages; the others are noted.
    private List<string> Texts(WikidataEntity entity, string property)
    {
        List<string> texts = [];
        foreach (WikidataSnak snak in ValuesOf(entity, property))
        {
            if (snak.Text is { } text && _document.Languages.Contains(snak.Language, StringComparer.Ordinal))
            {
                texts.Add(text);
            }
            else
            {
                Note(snak.Place, "A value of " + property + " in another language is not imported.");
            }
        }
        return texts;
    }

    private string? NativeName(WikidataEntity entity, string property)
    {
        IReadOnlyList<WikidataSnak> names = ValuesOf(entity, property);
        if (names.Count > 1)
        {
            Note(names[1].Place, "Only the first of several values of " + property + " is imported.");
        }
        return names.Count == 0 || names[0].Text == entity.Label ? null : names[0].Text;
    }

    private static string[]? OtherNames(WikidataEntity entity, IReadOnlyList<string> shortNames, params string?[] known)
    {
        string[] names =
        [
            .. shortNames.Concat(entity.Aliases).Where(name => name != entity.Label && !known.Contains(name, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal),
        ];
        return names.Length == 0 ? null : names;
    }

    private CitationRecord[] CitationsOf(WikidataEntity entity) =>
        [new CitationRecord { Source = new Link(Options.Source.Value, entity.Value.Offset), Locator = WikidataDocument.AddressOf(entity.Id) }];

    private void Note(JsonValue place, string message) => _document.Log.AddGroupedNote(place.Offset, place.Path, message);
}
