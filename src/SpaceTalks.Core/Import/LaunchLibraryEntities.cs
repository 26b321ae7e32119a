using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// The organizations, places and programmes that a document of Launch Library 2 names, each created once or linked to that of a catalog.
internal sealed class LaunchLibraryEntities
{
    private readonly ImportLog _log;
    private readonly LaunchLibraryOptions _options;
    private readonly JsonValues _values;
    private readonly Dictionary<string, OrganizationEntry> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceRecord> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProgrammeRecord> _programmes = new(StringComparer.Ordinal);

    public LaunchLibraryEntities(ImportLog log, LaunchLibraryOptions options, JsonValues values)
    {
        _log = log;
        _options = options;
        _values = values;
    }

    public void AddTo(DataContent content)
    {
        foreach (OrganizationEntry entry in _organizations.Values)
        {
            if (LaunchLibraryWords.IsCompany(entry.Type) is null)
            {
                string type = entry.Type is null ? "does not give its type" : "gives its type as " + TextQuotation.Of(entry.Type);
                _log.AddNote(
                    entry.Value.Offset, entry.Value.Path, TextQuotation.Of(entry.Record.Name) + " is imported as an agency: the service " + type + ".");
            }
        }
        content.Places = ListOf(_places.Values);
        content.Agencies = ListOf(_organizations.Values.Where(entry => !entry.IsCompany).Select(entry => entry.Record));
        content.Companies = ListOf(_organizations.Values.Where(entry => entry.IsCompany).Select(entry => entry.Record));
        content.Programmes = ListOf(_programmes.Values);
    }

    public Link OrganizationOf(JsonValue agency)
    {
        string? id = _values.Id(agency, "ll2-agency-");
        string name = _values.RequiredText(agency, "name");
        string? abbreviation = _values.Text(agency, "abbrev");
        if (id is null || name.Length == 0)
        {
            return default;
        }
        if (KnownOrganization(agency, id, name, abbreviation) is { } known)
        {
            UseIfKnown(agency, "name", known);
            UseIfKnown(agency, "abbrev", known);
            return new Link(known, agency.Offset);
        }
        if (!_organizations.TryGetValue(id, out OrganizationEntry? entry))
        {
            entry = new OrganizationEntry(new OrganizationRecord { Id = id, Name = name, Summary = name }, agency);
            if (_options.Catalog is not null)
            {
                _log.AddGroupedNote(agency.Offset, agency.Path, TextQuotation.Of(name) + " is new: the catalog has no organization with its number, name or abbreviation.");
            }
            _log.SetOrigin(entry.Record, agency.Offset, agency.Path);
            _organizations.Add(id, entry);
        }
        OrganizationRecord record = entry.Record;
        Keep(agency, "name", name, record.Name);
        record.Abbreviation = Keep(agency, "abbrev", abbreviation, record.Abbreviation);
        entry.Type = Keep(agency, "type", TypeOf(agency), entry.Type);
        ReadCountry(agency, record);
        ReadFounding(agency, record);
        record.Summary = KeepSummary(agency, record.Summary, record.Name);
        record.Citations = CitationsOf(agency, record.Citations);
        return new Link(id, agency.Offset);
    }

    // The place of a pad, within its location. It is not looked up by name, since many pads are called "Pad 1".
    public Link PadOf(JsonValue pad)
    {
        JsonValue? location = _values.Object(pad, "location", "a location");
        Link within = location is null ? default : PlaceOf(location, _values.Id(location, "ll2-location-"), _values.RequiredText(location, "name"), true);
        return PlaceOf(pad, _values.Id(pad, "ll2-pad-"), _values.RequiredText(pad, "name"), false, within);
    }

    // A place of which only the name is given; missing if no place can be made from it.
    public Link PlaceNamed(JsonValue name) =>
        TitleSlugs.SlugOf(name.Text) is null ? default : PlaceOf(name, TitleSlugs.SlugOf("ll2-place " + name.Text), name.Text, true);

    public Link ProgrammeOf(JsonValue program)
    {
        string? id = _values.Id(program, "ll2-program-");
        string name = _values.RequiredText(program, "name");
        if (id is null || name.Length == 0)
        {
            return default;
        }
        if (_options.Catalog?.Entities is { } catalog
            && ((catalog.Programmes.Find(id) ?? catalog.Programmes.FindByName(name)) is { } found))
        {
            UseIf(program, "name", found.Name == name || catalog.Programmes.FindByName(name) == found);
            return new Link(found.Id.Value, program.Offset);
        }
        if (!_programmes.TryGetValue(id, out ProgrammeRecord? record))
        {
            record = new ProgrammeRecord { Id = id, Name = name, Summary = name, Kind = Words.ProgrammeKinds.WordOf(ProgrammeKind.Programme) };
            _log.SetOrigin(record, program.Offset, program.Path);
            _programmes.Add(id, record);
        }
        Keep(program, "name", name, record.Name);
        record.Summary = KeepSummary(program, record.Summary, record.Name);
        When? life = LifeOf(program);
        record.When ??= life;
        LinkList organizations = new();
        foreach (Link link in record.Organizations.AsSpan())
        {
            organizations.Add(link);
        }
        foreach (JsonValue agency in _values.Objects(program, "agencies", "an agency"))
        {
            organizations.Add(OrganizationOf(agency));
        }
        record.Organizations = organizations.ToPart();
        record.Citations = CitationsOf(program, record.Citations);
        return new Link(id, program.Offset);
    }

    // An organization of which only the name is given; null if the catalog does not know the name.
    public Link? OrganizationNamed(JsonValue name) =>
        _options.Catalog?.Entities is { } catalog && FindByName(catalog, name.Text) is { } known ? new Link(known.Id.Value, name.Offset) : null;

    // By name, or by either of two names written as "Russian Federal Space Agency (ROSCOSMOS)".
    private static Organization? FindByName(Entities catalog, string name)
    {
        int open = name.IndexOf('(');
        return catalog.Organizations.FindByName(name)
            ?? (open > 0 && name[name.Length - 1] == ')'
                ? catalog.Organizations.FindByName(name.Substring(0, open).Trim())
                    ?? catalog.Organizations.FindByName(name.Substring(open + 1, name.Length - open - 2).Trim())
                : null);
    }

    // A name that the linked organization does not have in the catalog is not imported.
    private void UseIfKnown(JsonValue agency, string property, string id)
    {
        if (agency.Get(property) is { } name)
        {
            name.IsUsed = _options.Catalog?.Entities.Organizations.FindByName(name.Text)?.Id.Value == id;
        }
    }

    private string? KnownOrganization(JsonValue agency, string id, string name, string? abbreviation)
    {
        if (int.TryParse(agency.Get("id")!.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && _options.Organizations.TryGetValue(number, out Id<Organization> given))
        {
            return given.Value;
        }
        if (_options.Catalog?.Entities is not { } catalog)
        {
            return null;
        }
        Organization? known = catalog.Organizations.Find(id)
            ?? (LaunchLibraryWords.OrganizationOf(number) is { } embedded ? catalog.Organizations.Find(embedded.Value) : null)
            ?? FindByName(catalog, name);
        if (known is not null)
        {
            return known.Id.Value;
        }
        if (abbreviation is null || catalog.Organizations.FindByName(abbreviation) is not { } abbreviated)
        {
            return null;
        }
        _log.AddGroupedNote(
            agency.Offset, agency.Path, TextQuotation.Of(name) + " is linked to \"" + abbreviated.Id + "\" only by its abbreviation.");
        return abbreviated.Id.Value;
    }

    private Link PlaceOf(JsonValue value, string? id, string name, bool isKnownByName, Link within = default)
    {
        if (id is null || name.Length == 0)
        {
            return default;
        }
        if (_options.Catalog?.Entities is { } catalog)
        {
            Place? known = catalog.Places.Find(id) ?? (isKnownByName ? catalog.Places.FindByName(name) : null);
            if (known is not null)
            {
                UseIf(value, "name", known.Name == name || catalog.Places.FindByName(name) == known);
                UseIf(value, "location", within.IsMissing || (catalog.Places.Find(within.Id) is { } wider && known.IsWithin(wider)));
                return new Link(known.Id.Value, value.Offset);
            }
        }
        if (!_places.TryGetValue(id, out PlaceRecord? record))
        {
            record = new PlaceRecord { Id = id, Name = name, Within = within };
            _log.SetOrigin(record, value.Offset, value.Path);
            _places.Add(id, record);
        }
        if (record.Within.IsMissing)
        {
            record.Within = within;
        }
        UseIf(value, "name", record.Name == name);
        UseIf(value, "location", within.IsMissing || record.Within.Id == within.Id);
        return new Link(id, value.Offset);
    }

    // A value that differs from that of another object or of the catalog is not imported.
    private static void UseIf(JsonValue owner, string property, bool isCarried)
    {
        if (!isCarried)
        {
            (owner.Get(property) ?? owner).IsUsed = false;
        }
    }

    // A text in version 2.2.0, an object in 2.3.0.
    private string? TypeOf(JsonValue agency) => agency.Get("type") is { Type: JsonTokenType.StartObject }
        ? _values.Text(_values.Object(agency, "type", "a type of agency")!, "name")
        : _values.Text(agency, "type");

    // One or more codes with commas in version 2.2.0, a list of objects in 2.3.0. An organization of several countries has none in the
    // data.
    private void ReadCountry(JsonValue agency, OrganizationRecord record)
    {
        if (agency.Get("country") is { Type: JsonTokenType.StartArray, Items: { Count: 1 } countries } && _values.IsObject(countries[0], "a country"))
        {
            record.Country = Keep(agency, "country", _values.Text(countries[0], "name"), record.Country);
        }
        else if (agency.Get("country_code") is { Type: JsonTokenType.String } code && code.Text.IndexOf(',') < 0)
        {
            record.Country = Keep(agency, "country_code", code.Text, record.Country);
        }
    }

    // A free text in version 2.2.0, a number in 2.3.0.
    private static void ReadFounding(JsonValue agency, OrganizationRecord record)
    {
        if (agency.Get("founding_year") is { Type: JsonTokenType.String or JsonTokenType.Number, Text.Length: 4 } year
            && When.TryParse(year.Text + "/", out When? life))
        {
            year.IsUsed = record.When is null || record.When == life;
            record.When ??= life;
        }
    }

    private When? LifeOf(JsonValue program)
    {
        string start = Iso(program, "start_date");
        string end = Iso(program, "end_date");
        if (start.Length + end.Length == 0)
        {
            return null;
        }
        if (When.TryParse(start + "/" + end, out When? life))
        {
            return life;
        }
        _values.Unexpected(program.Get("end_date")!, "a date that is not before that of the start");
        return null;
    }

    private string Iso(JsonValue owner, string name) =>
        _values.DayOf(owner, name) is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : string.Empty;

    // The first value is kept; a different one in another object is not imported.
    private static string? Keep(JsonValue owner, string property, string? said, string? kept)
    {
        if (said is not null && owner.Get(property) is { } value)
        {
            value.IsUsed = kept is null || kept == said;
        }
        return kept ?? said;
    }

    private string KeepSummary(JsonValue owner, string summary, string name) =>
        summary == name ? _values.Text(owner, "description") ?? summary : Keep(owner, "description", _values.Text(owner, "description"), summary)!;

    private CitationRecord[] CitationsOf(JsonValue owner, CitationRecord[]? citations)
    {
        string? address = _values.Text(owner, "url");
        if (citations is not { Length: > 0 })
        {
            return [new CitationRecord { Source = new Link(_options.Source.Value, owner.Offset), Locator = address }];
        }
        citations[0].Locator = Keep(owner, "url", address, citations[0].Locator);
        return citations;
    }

    private static RecordTable<T>? ListOf<T>(IEnumerable<T> records)
        where T : Record => RecordTable<T>.Of(records.ToArray());

    private sealed class OrganizationEntry(OrganizationRecord record, JsonValue value)
    {
        public OrganizationRecord Record { get; } = record;

        public JsonValue Value { get; } = value;

        public string? Type { get; set; }

        public bool IsCompany => LaunchLibraryWords.IsCompany(Type) == true;
    }
}
