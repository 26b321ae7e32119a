using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The persons, organizations and places that a document of Popolo names, each created once or linked to that of a catalog.
internal sealed class PopoloEntities
{
    private readonly ImportLog _log;
    private readonly PopoloOptions _options;
    private readonly JsonValues _values;
    private readonly PopoloSources _sources;
    private readonly PopoloDates _dates;
    private readonly PopoloLinks<Official> _people;
    private readonly PopoloLinks<Organization> _bodies;
    private readonly ForeignIds _placeIds = new("popolo-place-");
    private readonly Dictionary<string, PlaceRecord> _places = new(StringComparer.Ordinal);
    private readonly List<OfficialRecord> _officials = [];
    private readonly OrganizationLists _organizations = new();

    public PopoloEntities(ImportLog log, PopoloOptions options, JsonValues values, PopoloSources sources, PopoloDates dates)
    {
        _log = log;
        _options = options;
        _values = values;
        _sources = sources;
        _dates = dates;
        _people = new PopoloLinks<Official>(log, values, options.Officials, options.Catalog?.Entities.Officials, "popolo-person-");
        _bodies = new PopoloLinks<Organization>(log, values, options.Organizations, options.Catalog?.Entities.Organizations, "popolo-organization-");
    }

    public void AddTo(DataContent content)
    {
        content.Officials = RecordTable<OfficialRecord>.Of([.. _officials]);
        _organizations.AddTo(content);
        content.Places = RecordTable<PlaceRecord>.Of([.. _places.Values]);
    }

    // The person whom an object names, as a nested object or by an identifier; null if the person is not imported.
    public string? PersonOfOwner(JsonValue owner) => Of(owner, "person", "a person", PersonOf, _people.Find);

    // The organization that an object names, in the same way.
    public string? OrganizationOfOwner(JsonValue owner) => Of(owner, "organization", "an organization", OrganizationOf, _bodies.Find);

    // The person represented by an object, which may contain only the identifier.
    public string? PersonAt(JsonValue value) => At(value, PersonOf, _people.Find);

    // The official for a person; null if none can be created, which has been noted.
    public string? PersonOf(JsonValue person) => _people.Add(person, (id, name) =>
    {
        OfficialRecord record = new()
        {
            Id = id, Name = name, Summary = _values.Text(person, "summary") ?? name, Citations = _sources.CitationsOf(person),
        };
        NameList names = new(name);
        foreach (JsonValue other in _values.Objects(person, "other_names", PopoloLinks.OtherName))
        {
            names.Add(_values.Text(other, "name"));
        }
        record.AlternativeNames = names.ToArray();
        _log.SetOrigin(record, person.Offset, person.Path);
        _officials.Add(record);
        return id;
    });

    // The organization for one of the document; null if no kind corresponds to it or it cannot be created, which has been noted.
    public string? OrganizationOf(JsonValue organization) => _bodies.Add(organization, (id, name) =>
    {
        string? classification = _values.Text(organization, "classification");
        if (classification is null || KindOf(classification) is not { } kind)
        {
            JsonValue place = organization.Get("classification") ?? organization;
            string what = "An organization " + (classification is null ? "without a classification" : "with the classification " + TextQuotation.Of(classification));
            _log.AddGroupedNote(place.Offset, place.Path, what + " matches no kind of organization: neither it nor its memberships are imported.");
            return null;
        }
        OrganizationRecord record = new()
        {
            Id = id,
            Name = name,
            When = _dates.SpanOf(organization, "founding_date", "dissolution_date"),
            Summary = _values.Text(organization, organization.Get("abstract") is null ? "description" : "abstract") ?? name,
            Citations = _sources.CitationsOf(organization),
        };
        ReadNames(organization, record);
        _log.SetOrigin(record, organization.Offset, organization.Path);
        _organizations.Add(kind, record);
        return id;
    });

    public Link PlaceNamed(JsonValue name)
    {
        string id = _placeIds.Of(name.Text);
        if (_options.Catalog?.Entities.Places is { } known && (known.Find(id) ?? known.FindByName(name.Text)) is { } place)
        {
            return new Link(place.Id.Value, name.Offset);
        }
        if (!_places.ContainsKey(id))
        {
            PlaceRecord record = new() { Id = id, Name = name.Text };
            _log.SetOrigin(record, name.Offset, name.Path);
            _places.Add(id, record);
        }
        return new Link(id, name.Offset);
    }

    private string? At(JsonValue value, Func<JsonValue, string?> add, Func<string, string?> find) =>
        value.Get("name") is not null ? add(value)
        : _values.TextOrNumber(value, "id") is { } foreignId ? find(foreignId)
        : null;

    private string? Of(JsonValue owner, string property, string label, Func<JsonValue, string?> add, Func<string, string?> find)
    {
        string? id = _values.Object(owner, property, label) is { } embedded ? At(embedded, add, find) : null;
        if (_values.TextOrNumber(owner, property + "_id") is { } foreignId)
        {
            string? named = find(foreignId);
            id ??= named;
            owner.Get(property + "_id")!.IsUsed = id is not null && named == id;
        }
        return id;
    }

    private OrganizationKind? KindOf(string classification) =>
        _options.Classifications.TryGetValue(classification, out OrganizationKind kind) ? kind : PopoloWords.OrganizationKindOf(classification);

    // A name with a period is a former name, and one without is in use; a note can mark it as an abbreviation.
    private void ReadNames(JsonValue organization, OrganizationRecord record)
    {
        NameList names = new(record.Name);
        List<OrganizationNameRecord> dated = [];
        foreach (JsonValue other in _values.Objects(organization, "other_names", PopoloLinks.OtherName))
        {
            if (_values.Text(other, "name") is not { } name)
            {
                continue;
            }
            if (_dates.SpanOf(other) is { } when)
            {
                dated.Add(new OrganizationNameRecord { Name = name, When = when });
            }
            else if (record.Abbreviation is null && other.Get("note") is { } note
                && note.Text.ToLowerInvariant() is "abbreviation" or "acronym" or "short name")
            {
                note.IsUsed = true;
                record.Abbreviation = name;
            }
            else
            {
                names.Add(name);
            }
        }
        record.AlternativeNames = names.ToArray();
        record.Names = dated.Count == 0 ? null : [.. dated];
    }

    // Distinct further names, since many documents repeat a name for each language.
    private sealed class NameList(string first)
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal) { first };
        private readonly List<string> _names = [];

        public void Add(string? name)
        {
            if (name is not null && _known.Add(name))
            {
                _names.Add(name);
            }
        }

        public string[]? ToArray() => _names.Count == 0 ? null : [.. _names];
    }
}
