using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// Makes tenures from the memberships of a document of Popolo.
internal sealed class PopoloMemberships
{
    private const string Acting = "Acting ";

    // For a person with more tenures, it could not be told on whose behalf the person takes part.
    private const int MostTenures = 16;

    private readonly ImportLog _log;
    private readonly PopoloOptions _options;
    private readonly JsonValues _values;
    private readonly PopoloEntities _entities;
    private readonly PopoloSources _sources;
    private readonly PopoloDates _dates;
    private readonly ForeignIds _ids = new("popolo-membership-");
    private readonly HashSet<string> _headOffices;
    private readonly ReportedList<TenureRecord> _tenures;
    private readonly Dictionary<string, List<(string Organization, When? When)>> _ofOfficials = new(StringComparer.Ordinal);

    public PopoloMemberships(ImportLog log, PopoloOptions options, JsonValues values, PopoloEntities entities, PopoloSources sources, PopoloDates dates)
    {
        _log = log;
        _options = options;
        _values = values;
        _entities = entities;
        _sources = sources;
        _dates = dates;
        _headOffices = new HashSet<string>(options.HeadOffices, StringComparer.OrdinalIgnoreCase);
        _tenures = ReportedList.OfTenures(log, options.Catalog);
    }

    public void AddTo(DataContent content)
    {
        content.Tenures = _tenures.Records;
        content.TenureReports = _tenures.FurtherReports;
    }

    // Makes a tenure. The person and organization in which the membership is nested apply if it names none itself.
    public void Read(JsonValue membership, string? person, string? organization, JsonValue? post)
    {
        string? official = _entities.PersonOfOwner(membership) ?? person;
        string? body = _entities.OrganizationOfOwner(membership) ?? organization;
        if (post is not null && _entities.OrganizationOfOwner(post) is { } ofPost && (body ??= ofPost) != ofPost)
        {
            (post.Get("organization_id") ?? post.Get("organization"))!.IsUsed = false;
        }
        string? office = OfficeOf(membership, post);
        string? foreignId = _values.TextOrNumber(membership, "id");
        When? when = _dates.SpanOf(membership);
        if (official is null || body is null)
        {
            string what = official is null ? "person" : "organization";
            _log.AddGroupedNote(membership.Offset, membership.Path, "A membership is not imported: its " + what + " is neither imported nor known.");
            return;
        }
        if (office is null)
        {
            _log.AddGroupedNote(membership.Offset, membership.Path, "A membership without a role is imported with the office \"Member\".");
            office = "Member";
        }
        bool isActing = office.StartsWith(Acting, StringComparison.OrdinalIgnoreCase);
        string id = foreignId is not null
            ? _ids.Of(foreignId)
            : _ids.Of(ForeignIds.HashOf(string.Join("\0", official, body, office, membership.Get("start_date")?.Text)));
        TenureRecord tenure = new()
        {
            Id = id,
            Official = new Link(official, membership.Offset),
            Organization = new Link(body, membership.Offset),
            Office = office,
            Head = Word.Of(_headOffices.Contains(office) || (isActing && _headOffices.Contains(office.Substring(Acting.Length)))),
            Acting = Word.Of(isActing),
            Reports = ReportsOf(membership, when),
        };
        Add(membership, tenure, when);
    }

    // The organization for which an official can speak at an event: the only one of which the official can be a member on the day; null if
    // there is none or more than one.
    public string? OrganizationOf(string official, When? day)
    {
        if (!_ofOfficials.TryGetValue(official, out List<(string Organization, When? When)>? tenures) || tenures.Count > MostTenures)
        {
            return null;
        }
        string[] organizations =
        [
            .. tenures.Where(tenure => tenure.When is null || day is null || tenure.When.Intersects(day) != Certainty.Impossible)
                .Select(tenure => tenure.Organization).Distinct(StringComparer.Ordinal),
        ];
        return organizations.Length == 1 ? organizations[0] : null;
    }

    private void Add(JsonValue membership, TenureRecord tenure, When? when)
    {
        if (!_ofOfficials.TryGetValue(tenure.Official.Id, out List<(string Organization, When? When)>? tenures))
        {
            _ofOfficials.Add(tenure.Official.Id, tenures = []);
        }
        tenures.Add((tenure.Organization.Id, when));
        if (SameInCatalog(tenure, when) is { } known)
        {
            _log.AddGroupedNote(membership.Offset, membership.Path, "A membership is imported as a further report about \"" + known.Id + "\", which is already in the catalog.");
            _tenures.AddFurther(known.Record, tenure.Reports, membership.Offset, membership.Path);
            return;
        }
        _tenures.Add(tenure, membership.Offset, membership.Path);
    }

    // The only tenure in the catalog of the same person in the same office that can have been at the same time.
    private Tenure? SameInCatalog(TenureRecord tenure, When? when)
    {
        if (_options.Catalog?.Entities is not { } catalog || catalog.Tenures.RowOf(tenure.Id) >= 0
            || catalog.Officials.Find(tenure.Official.Id) is not { } official)
        {
            return null;
        }
        Tenure[] same =
        [
            .. official.Tenures.Where(other => other.Organization.Id.Value == tenure.Organization.Id
                && other.Office.Equals(tenure.Office, StringComparison.OrdinalIgnoreCase)
                && (when is null || other.When is null || other.When.Intersects(when) != Certainty.Impossible)).Take(2),
        ];
        return same.Length == 1 ? same[0] : null;
    }

    // One report for each source. According to the document, a member without an end date is still in office.
    private ReportRecord[] ReportsOf(JsonValue membership, When? when)
    {
        IReadOnlyList<Link> sources = _sources.NamedBy(membership);
        When? reported = sources.Count == 0 ? _dates.UpdateOf(membership) : null;
        ReportStatus status = membership.Get("end_date") is null ? ReportStatus.Underway : ReportStatus.Completed;
        return
        [
            .. _sources.OrDocument(sources, membership).Select(source => new ReportRecord
            {
                Source = source, Reported = reported, StatusWord = Words.ReportStatuses.WordOf(status), When = when,
            }),
        ];
    }

    // The office: the role, failing that the post, and failing that the label. The others are ignored if they say the same.
    private string? OfficeOf(JsonValue membership, JsonValue? post)
    {
        string? office = null;
        foreach ((JsonValue? owner, string name) in new[] { (membership, "role"), (post, "label"), (post, "role"), (membership, "label") })
        {
            if (owner?.Get(name) is not { } said)
            {
                continue;
            }
            if (office is null)
            {
                office = _values.Text(owner, name);
            }
            else
            {
                said.IsUsed |= said.Text == office;
            }
        }
        return office;
    }
}
