using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

// The tenures of a document: the positions that people hold, and the heads of organizations.
internal sealed class WikidataTenures
{
    private static readonly string[] OrganizationsOfPosition = [WikidataProperties.Of, WikidataProperties.OrganizationDirected, WikidataProperties.Employer];

    private readonly WikidataDocument _document;
    private readonly WikidataEntities _entities;
    private readonly WikidataDates _dates;
    private readonly WikidataSources _sources;
    private readonly ReportedList<TenureRecord> _tenures;
    private readonly ILookup<string, string> _organizationsByOfficeOfHead;
    private readonly Dictionary<string, HashSet<string>> _headedBy = new(StringComparer.Ordinal);

    // Tenures with a known start by position and, for the head of an organization, also without one; null if there are several.
    private readonly Dictionary<(string Official, string Organization, IntervalEnd Start, bool IsHead, bool IsActing, string? Position), TenureRecord?> _held = [];
    private readonly List<(WikidataEntity Entity, Link Organization)> _headed = [];

    public WikidataTenures(WikidataDocument document, WikidataEntities entities, WikidataDates dates, WikidataSources sources)
    {
        _document = document;
        _entities = entities;
        _dates = dates;
        _sources = sources;
        _tenures = ReportedList.OfTenures(document.Log, document.Options.Catalog);
        _organizationsByOfficeOfHead = document.Entities
            .SelectMany(entity => entity.Statements(WikidataProperties.OfficeOfHead), (entity, statement) => (entity.Id, statement.Main?.Item))
            .Where(pair => pair.Item is not null)
            .ToLookup(pair => pair.Item!, pair => pair.Id, StringComparer.Ordinal);
    }

    private Entities? Catalog => _document.Catalog;

    public void AddTo(DataContent content)
    {
        content.Tenures = _tenures.Records;
        content.TenureReports = _tenures.FurtherReports;
    }

    public void ReadPositions(WikidataEntity person, Link official)
    {
        foreach (WikidataStatement statement in person.Statements(WikidataProperties.PositionHeld))
        {
            if (statement.Main is not { } snak)
            {
                continue;
            }
            if (snak.Item is not { } position)
            {
                Note(snak.Place, "A position that a person holds is not imported: the position is not known.");
                statement.LeaveOut();
                continue;
            }
            Link organization = OrganizationOf(statement, position, out bool isHead);
            string? office = OfficeOf(position, snak.Place);
            if (organization.IsMissing || office is null)
            {
                statement.LeaveOut();
            }
            else if (IdOf(statement) is { } id)
            {
                TenureRecord tenure = Make(id, statement, official, organization, office, isHead);
                IntervalWhen? when = WhenOf(statement, person.Modified, out bool hasEnded);
                Add(person, statement, tenure, when, hasEnded);
                AddHeld(position, tenure, when);
            }
        }
    }

    // The heads of organizations are read after the positions of all people are known.
    public void AddHeaded(WikidataEntity entity, Link organization) => _headed.Add((entity, organization));

    public void ReadHeads()
    {
        foreach ((WikidataEntity entity, Link organization) in _headed)
        {
            ReadHeads(entity, organization);
        }
    }

    // The director and the chief executive officer, or the chairperson if there is neither.
    private void ReadHeads(WikidataEntity entity, Link organization)
    {
        bool hasDirector = entity.Statements(WikidataProperties.Director).Count + entity.Statements(WikidataProperties.ChiefExecutiveOfficer).Count > 0;
        ReadHeads(entity, organization, WikidataProperties.Director, "Director", true);
        ReadHeads(entity, organization, WikidataProperties.ChiefExecutiveOfficer, "Chief Executive Officer", true);
        ReadHeads(entity, organization, WikidataProperties.Chairperson, "Chairperson", !hasDirector);
    }

    private void ReadHeads(WikidataEntity entity, Link organization, string property, string office, bool isHead)
    {
        foreach (WikidataStatement statement in entity.Statements(property))
        {
            if (statement.Main is not { } snak)
            {
                continue;
            }
            if (snak.Item is not { } person)
            {
                Note(snak.Place, "The head of an organization is not imported: nobody with that identifier is known.");
                statement.LeaveOut();
                continue;
            }
            Link official = _entities.OfficialOf(person, snak.Place);
            if (official.IsMissing)
            {
                statement.LeaveOut();
            }
            else if (IdOf(statement) is { } id)
            {
                IntervalWhen? when = WhenOf(statement, entity.Modified, out bool hasEnded);
                TenureRecord tenure = Make(id, statement, official, organization, office, isHead);
                if (Catalog?.Tenures.Find(id) is null && TwinOf(tenure, statement, when) is { } twin)
                {
                    tenure.Id = twin.Id;
                    tenure.Office = twin.Office;
                }
                else
                {
                    tenure.Office = RoleOf(statement) ?? Default(statement, office);
                }
                Add(entity, statement, tenure, when, hasEnded);
            }
        }
    }

    // Null, with a note, if there is none from which an identifier can be made.
    private string? IdOf(WikidataStatement statement)
    {
        string id = WikidataDocument.IdOf((statement.Id ?? string.Empty).Replace('$', '-'));
        if (Slug.IsValid(id))
        {
            return id;
        }
        Note(statement.Value, "A tenure is not imported: the statement has no identifier of letters, digits and hyphens.");
        statement.LeaveOut();
        return null;
    }

    private static TenureRecord Make(string id, WikidataStatement statement, Link official, Link organization, string office, bool isHead) => new()
    {
        Id = id, Official = official, Organization = organization, Office = office, Head = Word.Of(isHead), Acting = Word.Of(IsActing(statement)),
    };

    private void AddHeld(string position, TenureRecord tenure, IntervalWhen? when)
    {
        foreach (string? name in tenure.Head.IsTrue ? new[] { position, null } : [position])
        {
            if (KeyOf(tenure, when, name) is { } key)
            {
                _held[key] = _held.ContainsKey(key) ? null : tenure;
            }
        }
    }

    // The tenure that both the person and the organization state, with the same start: in the given role, or as head if no role is given.
    private TenureRecord? TwinOf(TenureRecord tenure, WikidataStatement statement, IntervalWhen? when)
    {
        string[] roles = [.. statement.QualifyingItems(WikidataProperties.Role).Where(role => role != WikidataWords.Acting)];
        return (roles.Length == 1 || (roles.Length == 0 && tenure.Head.IsTrue))
            && KeyOf(tenure, when, roles.FirstOrDefault()) is { } key && _held.TryGetValue(key, out TenureRecord? twin) ? twin : null;
    }

    private static (string Official, string Organization, IntervalEnd Start, bool IsHead, bool IsActing, string? Position)? KeyOf(
        TenureRecord tenure, IntervalWhen? when, string? position) =>
        when is { Start: { Kind: IntervalEndKind.Date } start }
            ? (tenure.Official.Id, tenure.Organization.Id, start, tenure.Head.IsTrue, tenure.Acting.IsTrue, position)
            : null;

    private void Add(WikidataEntity entity, WikidataStatement statement, TenureRecord tenure, IntervalWhen? when, bool hasEnded)
    {
        JsonValue place = statement.Value;
        if (when is null)
        {
            Note(place, "A tenure is imported without a date" + (hasEnded ? string.Empty : ", as underway") + ": the statement has none.");
        }
        WikidataReports reports = new(_document);
        ReportStatus StatusOf(When? date, LocalDate? day) => WikidataStatus.OfTenure(date, day, hasEnded);
        bool isWhole = false;
        foreach (WikidataCitation citation in _sources.CitationsOf(statement))
        {
            // A source from before the end can only report the start, whatever was added to the statement later.
            bool isOlder = citation.Day < when?.EarliestEnd && when.End.HasDate;
            isWhole |= !isOlder;
            reports.AddCited(entity, [citation], isOlder ? WikidataDates.StartOf(when) : when, StatusOf);
        }
        if (!isWhole)
        {
            reports.AddOwn(entity.Id, entity.Modified, place, statement.Property, when, StatusOf(when, entity.Modified));
        }
        tenure.Reports = [.. reports.All];
        _tenures.Add(tenure, place.Offset, place.Path);
    }

    // A start without an end leaves the end unknown. An explicit "no value" means that the tenure continues on the day of the last change or later.
    // A point in time is a day on which the office was held.
    private IntervalWhen? WhenOf(WikidataStatement statement, LocalDate? modified, out bool hasEnded)
    {
        WikidataSnak? start = statement.Qualifier(WikidataProperties.StartTime);
        WikidataSnak? end = statement.Qualifier(WikidataProperties.EndTime);
        // An end with an unknown day is stated for people who are out of office.
        hasEnded = end is { IsUnknown: true };
        Qualifier qualifier = _dates.QualifierOf(statement);
        if (start is not null || end is not null)
        {
            return _dates.SpanOf(start, end, qualifier, modified);
        }
        return statement.Qualifier(WikidataProperties.PointInTime) is { } point && _dates.DateOf(point)?.With(qualifier) is { Earliest: { } first, Latest: { } last }
            ? When.Interval(IntervalEnd.OnOrBefore(When.Day(last).Qualified(qualifier)), IntervalEnd.OnOrAfter(When.Day(first).Qualified(qualifier)))
            : null;
    }

    // The organization of a position: from the statement, the options, the position itself, or the organization whose head holds it.
    private Link OrganizationOf(WikidataStatement statement, string position, out bool isHead)
    {
        JsonValue place = statement.Value;
        HashSet<string> headed = HeadedBy(position);
        foreach (string property in OrganizationsOfPosition)
        {
            IReadOnlyList<string> items = statement.QualifyingItems(property);
            if (items.Count > 0)
            {
                return One(items, position, place, headed, out isHead);
            }
        }
        if (_document.Options.Organizations.TryGetValue(position, out Id<Organization> given))
        {
            isHead = IsHead(headed.Count > 0, position, place);
            return new Link(given.Value, place.Offset);
        }
        return One(headed, position, place, headed, out isHead);
    }

    private Link One(IReadOnlyCollection<string> items, string position, JsonValue place, HashSet<string> headed, out bool isHead)
    {
        isHead = false;
        if (items.Count != 1)
        {
            Note(place, "A tenure is not imported: " + (items.Count == 0 ? "no organization is" : "several organizations are") + " given for " + position + ".");
            return default;
        }
        string item = items.First();
        isHead = IsHead(headed.Contains(item), position, place);
        return _entities.OrganizationOf(item, place);
    }

    private bool IsHead(bool isSaid, string position, JsonValue place)
    {
        if (!isSaid)
        {
            Note(place, "Nothing says that " + position + " is the head of the organization: the tenure is imported as that of another office.");
        }
        return isSaid;
    }

    // The organizations whose head holds the position.
    private HashSet<string> HeadedBy(string position)
    {
        if (!_headedBy.TryGetValue(position, out HashSet<string>? headed))
        {
            IEnumerable<string> directed = _document.Find(position) is { } entity
                ? entity.Statements(WikidataProperties.OrganizationDirected).Select(statement => statement.Main?.Item).OfType<string>()
                : [];
            _headedBy.Add(position, headed = new HashSet<string>(directed.Concat(_organizationsByOfficeOfHead[position]), StringComparer.Ordinal));
        }
        return headed;
    }

    private string? OfficeOf(string position, JsonValue place)
    {
        if (_document.LabelOf(position) is { } office)
        {
            return office;
        }
        Note(place, "A tenure is not imported: the document does not have the name of " + position + ". Add that item to the document.");
        return null;
    }

    private string? RoleOf(WikidataStatement statement)
    {
        foreach (string role in statement.QualifyingItems(WikidataProperties.Role))
        {
            if (role != WikidataWords.Acting && _document.LabelOf(role) is { } office)
            {
                return office;
            }
        }
        return null;
    }

    private string Default(WikidataStatement statement, string office)
    {
        Note(statement.Value, "The office is imported as " + TextQuotation.Of(office) + ": the statement gives no other that is in the document.");
        return office;
    }

    private static bool IsActing(WikidataStatement statement) =>
        statement.QualifyingItems(WikidataProperties.NatureOfStatement)
            .Concat(statement.QualifyingItems(WikidataProperties.SourcingCircumstances))
            .Concat(statement.QualifyingItems(WikidataProperties.Role))
            .Contains(WikidataWords.Acting, StringComparer.Ordinal);

    private void Note(JsonValue place, string message) => _document.Log.AddGroupedNote(place.Offset, place.Path, message);
}
