using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SpaceTalks.Time;

namespace SpaceTalks;

// All entities of a catalog and the connections between them. Safe for use by any number of threads.
internal sealed class Entities
{
    private const int RecentSources = 256;

    // The records of a catalog share the strings of identifiers, so they can be compared by reference. Each entry is set in one step, so
    // any number of threads may read.
    private readonly KnownSource?[] _recentSources = new KnownSource?[RecentSources];
    private readonly Lazy<MilestoneRows> _milestoneRows;

    // The sorted reports, by the reports on a subject in the order of the documents; null for the library's own prevailing order.
    private readonly Dictionary<ReportRecord[], ReportRecord[]>? _sorted;
    private readonly Lazy<ILookup<string, Topic>> _narrower;
    private readonly Lazy<ILookup<string, string>> _related;
    private readonly Lazy<ILookup<string, Tenure>> _tenuresOfOfficials;
    private readonly Lazy<ILookup<string, Tenure>> _tenuresOfOrganizations;

    public Entities(DataContent content, IComparer<Report> order)
    {
        Content = content;
        Order = order;
        Sources = new(() => content.Sources?.All ?? [], record => new Source((SourceRecord)record));
        Places = new(() => content.Places?.All ?? [], record => new Place((PlaceRecord)record, this));
        Topics = new(() => content.Topics?.All ?? [], record => new Topic((TopicRecord)record, this));
        Agencies = new(() => content.Agencies?.All ?? [], record => new Agency((OrganizationRecord)record, this));
        Companies = new(() => content.Companies?.All ?? [], record => new Company((OrganizationRecord)record, this));
        States = new(() => content.States?.All ?? [], record => new State((OrganizationRecord)record, this));
        InternationalBodies = new(() => content.InternationalBodies?.All ?? [], record => new InternationalBody((OrganizationRecord)record, this));
        Organizations = new(
            () => InOrder([.. content.Agencies?.All ?? [], .. content.Companies?.All ?? [], .. content.States?.All ?? [], .. content.InternationalBodies?.All ?? []]),
            record => (Organization?)Agencies.Find(record.Id) ?? Companies.Find(record.Id) ?? States.Find(record.Id) ?? (Organization)InternationalBodies.Find(record.Id)!);
        Programmes = new(() => content.Programmes?.All ?? [], record => new Programme((ProgrammeRecord)record, this));
        Officials = new(() => content.Officials?.All ?? [], record => new Official((OfficialRecord)record, this), official => official.Surnames);
        Tenures = new(() => content.Tenures?.All ?? [], record => new Tenure((TenureRecord)record, this));
        Milestones = new(() => MilestoneRows.Records, record => new Milestone((MilestoneRecord)record, this));
        Factors = new(() => content.Factors?.All ?? [], record => new Factor((FactorRecord)record, this));
        Questions = new(() => content.Questions?.All ?? [], record => new Question((QuestionRecord)record, this));
        _milestoneRows = new(() => content.MilestonesElsewhere is { } elsewhere
            ? throw new InvalidOperationException(elsewhere)
            : new MilestoneRows(content.Milestones, this));
        _narrower = new(() => Topics.Where(topic => topic.Broader is not null).ToLookup(topic => topic.Broader!.Id.Value, StringComparer.Ordinal));
        _related = new(FindRelated);
        _tenuresOfOfficials = new(() => FindTenures(record => record.Official));
        _tenuresOfOrganizations = new(() => FindTenures(record => record.Organization));
        _sorted = order is PrevailingOrder ? null : SortAll();
    }

    // The records, in lists ordered by identifier.
    public DataContent Content { get; }

    // The name of the entity of a kind with an identifier; null if there is none.
    public string? NameOf(EntityKind kind, string id)
    {
        IEntity? entity =
            kind == EntityKind.Of<Organization>() ? Organizations.Find(id)
            : kind == EntityKind.Of<Topic>() ? Topics.Find(id)
            : kind == EntityKind.Of<Source>() ? Sources.Find(id)
            : kind == EntityKind.Of<Official>() ? Officials.Find(id)
            : kind == EntityKind.Of<Place>() ? Places.Find(id)
            : kind == EntityKind.Of<Programme>() ? Programmes.Find(id)
            : kind == EntityKind.Of<Milestone>() ? Milestones.Find(id)
            : kind == EntityKind.Of<Tenure>() ? Tenures.Find(id)
            : kind == EntityKind.Of<Factor>() ? Factors.Find(id)
            : kind == EntityKind.Of<Question>() ? Questions.Find(id)
            : null;
        return entity is null ? null : entity.Names.FirstOrDefault(name => name is not null) ?? entity.ToString();
    }

    // The prevailing order of reports.
    public IComparer<Report> Order { get; }

    public EntityTable<Source> Sources { get; }

    public EntityTable<Place> Places { get; }

    public EntityTable<Topic> Topics { get; }

    public EntityTable<Agency> Agencies { get; }

    public EntityTable<Company> Companies { get; }

    public EntityTable<State> States { get; }

    public EntityTable<InternationalBody> InternationalBodies { get; }

    // Organizations of all four kinds.
    public EntityTable<Organization> Organizations { get; }

    public EntityTable<Programme> Programmes { get; }

    public EntityTable<Official> Officials { get; }

    public EntityTable<Tenure> Tenures { get; }

    public EntityTable<Milestone> Milestones { get; }

    public EntityTable<Factor> Factors { get; }

    public EntityTable<Question> Questions { get; }

    // In the same order as the milestones.
    public MilestoneRows MilestoneRows => _milestoneRows.Value;

    public Citation Cite(CitationRecord record) => new(Sources.At(record.Source), record.Locator, record.Section);

    // The properties of a source that the prevailing order needs repeatedly.
    public KnownSource KnownSourceOf(Link source)
    {
        ref KnownSource? recent = ref _recentSources[RuntimeHelpers.GetHashCode(source.Id) & (RecentSources - 1)];
        KnownSource? known = recent;
        if (!ReferenceEquals(known?.Id, source.Id))
        {
            recent = known = new KnownSource((SourceRecord)Sources.Records[Sources.RowOf(source.Id)], source.Id);
        }
        return known!;
    }

    // A report without a reporting date of its own is as old as its source.
    public When? DayOf(ReportRecord report) => report.Reported ?? KnownSourceOf(report.Source).Date;

    // The last day on which a report can have been made; null if it is not known.
    public CalendarDay? LastDayOf(ReportRecord report)
    {
        CalendarDay? own = DayOf(report) is { LastDay: { Kind: BoundKind.Known } last } ? last : null;
        CalendarDay? all = Content.AsOf is { LastDay: { Kind: BoundKind.Known } consulted } ? consulted : null;
        return own is { } day && (all is not { } limit || day <= limit) ? day : all;
    }

    public IReadOnlyList<Topic> NarrowerOf(Topic topic) => ListOf(_narrower.Value[topic.Id.Value]);

    public IReadOnlyList<Topic> RelatedTo(Topic topic) => ListOf(_related.Value[topic.Id.Value].Select(id => Topics.Find(id)!));

    public IReadOnlyList<Tenure> TenuresOf(Official official) => ListOf(_tenuresOfOfficials.Value[official.Id.Value]);

    public IReadOnlyList<Tenure> TenuresOf(Organization organization) => ListOf(_tenuresOfOrganizations.Value[organization.Id.Value]);

    // The reports in prevailing order.
    public ReportRecord[] Prevailing(ReportRecord[] reports)
    {
        if (reports.Length == 1)
        {
            return reports;
        }
        if (_sorted is not null)
        {
            return _sorted[reports];
        }
        ReportRecord[] sorted = (ReportRecord[])reports.Clone();
        PrevailingOrder.Sort(sorted, this);
        return sorted;
    }

    // Determines whether a report prevails over one that comes before it.
    public bool Prevails(ReportRecord report, ReportRecord earlier, ReportRecord[] reports) => _sorted is null
        ? PrevailingOrder.Compare(report, earlier, this) < 0
        : Array.IndexOf(_sorted[reports], report) < Array.IndexOf(_sorted[reports], earlier);

    // An order of the caller is used once, on the thread that creates the catalog, since it may throw or not be thread-safe.
    private Dictionary<ReportRecord[], ReportRecord[]> SortAll()
    {
        Dictionary<ReportRecord[], ReportRecord[]> sorted = [];
        foreach (ReportedRecord subject in (Content.Tenures?.Records ?? []).Concat<ReportedRecord>(Content.Milestones?.Records ?? []))
        {
            if (subject.Reports.Length > 1)
            {
                sorted[subject.Reports] =
                [
                    .. subject.Reports.Select((record, position) => new Report(record, position, this)).OrderBy(report => report, Order).Select(report => report.Record),
                ];
            }
        }
        return sorted;
    }

    private static IReadOnlyList<T> ListOf<T>(IEnumerable<T> entities) => entities.ToArray() is { Length: > 0 } array ? new EntityList<T>(array) : [];

    private static Record[] InOrder(Record[] records)
    {
        Array.Sort(records, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return records;
    }

    // In SKOS, "related" is symmetric, whichever side states it.
    private ILookup<string, string> FindRelated()
    {
        SortedSet<(string Id, string Other)> pairs = new(Comparer<(string Id, string Other)>.Create((left, right) =>
            string.CompareOrdinal(left.Id, right.Id) is var order && order != 0 ? order : string.CompareOrdinal(left.Other, right.Other)));
        foreach (TopicRecord record in Content.Topics?.Records ?? [])
        {
            foreach (Link link in record.Related.AsSpan())
            {
                pairs.Add((record.Id, link.Id));
                pairs.Add((link.Id, record.Id));
            }
        }
        return pairs.ToLookup(pair => pair.Id, pair => pair.Other, StringComparer.Ordinal);
    }

    private ILookup<string, Tenure> FindTenures(Func<TenureRecord, Link> link) => Tenures
        .OrderBy(tenure => tenure, DateOrder.Of<Tenure>(tenure => tenure.Id.Value))
        .ToLookup(tenure => link(tenure.Record).Id, StringComparer.Ordinal);
}
