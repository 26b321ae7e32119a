using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Makes linked entities of records. Everything is checked before the first entity is made.</summary>
internal sealed class CatalogBuilder
{
    private readonly DataContent _content;
    private readonly IComparer<Report> _order;
    // Each source as it is cited most: as a whole.
    private readonly Dictionary<string, Citation> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organization> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Programme> _programmes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Official> _officials = new(StringComparer.Ordinal);
    private readonly List<Tenure> _tenures = [];
    private readonly ListTable<Topic> _topicLists = new();
    private readonly ListTable<Organization> _organizationLists = new();
    private readonly ListTable<Programme> _programmeLists = new();
    private Milestone[] _milestones = [];
    private readonly List<Factor> _factors = [];
    private readonly List<Question> _questions = [];

    private CatalogBuilder(DataContent content, IComparer<Report> order)
    {
        _content = content;
        _order = order;
    }

    /// <summary>All records of some contents together, each subject with all reports about it.</summary>
    /// <param name="contents">The contents.</param>
    /// <param name="documents">The names of the documents, in the order in which their faults are listed.</param>
    /// <exception cref="DataSetException">An identifier is used twice, a link names nothing, or broader topics or places run in a circle.</exception>
    public static DataContent Join(IReadOnlyList<DataContent> contents, List<string?> documents)
    {
        DataContent content = DataWriting.Merge(contents);
        LinkCheck.Check(content, documents);
        return ReportLists.Gather(content);
    }

    /// <summary>The linked entities of records that fit together.</summary>
    public static CatalogContent Build(DataContent content, IComparer<Report> order)
    {
        CatalogBuilder builder = new(content, order);
        builder.BuildEntities();
        DateKeys.Sort(builder._milestones, milestone => milestone.Id.Value);
        return builder.ToContent();
    }

    private CatalogContent ToContent() => new()
    {
        Sources = [.. _sources.Values.Select(citation => citation.Source)],
        Places = [.. _places.Values],
        Topics = [.. _topics.Values],
        Organizations = [.. _organizations.Values],
        Programmes = [.. _programmes.Values],
        Officials = [.. _officials.Values],
        Tenures = [.. _tenures],
        Milestones = _milestones,
        Factors = [.. _factors],
        Questions = [.. _questions],
    };

    private void BuildEntities()
    {
        foreach (SourceRecord record in _content.Sources ?? [])
        {
            Source source = new(new Id<Source>(record.Id))
            {
                Record = record,
                Publisher = record.Publisher,
                Title = record.Title,
                Address = record.Address,
                Kind = record.Kind!.Value,
                Date = record.Date,
                Repeats = record.Repeats,
                Summary = record.Summary,
            };
            _sources.Add(record.Id, new Citation(source, null));
        }
        BuildPlaces();
        BuildTopics();
        BuildOrganizations();
        BuildProgrammes();
        foreach (OfficialRecord record in _content.Officials ?? [])
        {
            _officials.Add(record.Id, new Official(new Id<Official>(record.Id), record.Name)
            {
                Record = record,
                NativeName = record.NativeName,
                AlternativeNames = Texts(record.AlternativeNames),
                Summary = record.Summary,
                Citations = Citations(record.Citations),
            });
        }
        BuildTenures();
        BuildMilestones();
        BuildFactors();
        foreach (QuestionRecord record in _content.Questions ?? [])
        {
            _questions.Add(new Question(new Id<Question>(record.Id), record.Text)
            {
                Record = record,
                Answer = record.Answer,
                Subjects = Topics(record.Subjects),
                Organizations = Organizations(record.Organizations),
                Programmes = Programmes(record.Programmes),
                Citations = Citations(record.Citations),
            });
        }
    }

    private void BuildPlaces()
    {
        PlaceRecord[] records = _content.Places ?? [];
        foreach (PlaceRecord record in records)
        {
            _places.Add(record.Id, new Place(new Id<Place>(record.Id), record.Name) { Record = record, NativeName = record.NativeName });
        }
        foreach (PlaceRecord record in records)
        {
            _places[record.Id].Within = record.Within is { IsMissing: false } within ? _places[within.Id] : null;
        }
    }

    private void BuildTopics()
    {
        TopicRecord[] records = _content.Topics ?? [];
        foreach (TopicRecord record in records)
        {
            _topics.Add(record.Id, new Topic(new Id<Topic>(record.Id), record.Name)
            {
                Record = record,
                AlternativeNames = Texts(record.AlternativeNames),
                Summary = record.Summary,
                Citations = Citations(record.Citations),
            });
        }
        // In SKOS, what is related is so both ways, whichever side says it.
        Dictionary<string, SortedSet<string>> related = new(StringComparer.Ordinal);
        foreach (TopicRecord record in records)
        {
            foreach (Link link in record.Related.AsSpan())
            {
                AddRelated(related, record.Id, link.Id);
                AddRelated(related, link.Id, record.Id);
            }
        }
        foreach (TopicRecord record in records)
        {
            Topic topic = _topics[record.Id];
            topic.Broader = record.Broader.IsMissing ? null : _topics[record.Broader.Id];
            topic.Related = related.TryGetValue(record.Id, out SortedSet<string>? ids) ? [.. ids.Select(id => _topics[id])] : [];
        }
        foreach (IGrouping<Topic?, Topic> siblings in _topics.Values.Where(topic => topic.Broader is not null).GroupBy(topic => topic.Broader))
        {
            siblings.Key!.Narrower = [.. siblings];
        }
    }

    private static void AddRelated(Dictionary<string, SortedSet<string>> related, string id, string other)
    {
        if (!related.TryGetValue(id, out SortedSet<string>? others))
        {
            related.Add(id, others = new SortedSet<string>(StringComparer.Ordinal));
        }
        others.Add(other);
    }

    private void BuildOrganizations()
    {
        List<Organization> organizations = [];
        foreach (OrganizationRecord record in _content.Agencies ?? [])
        {
            organizations.Add(new Agency(new Id<Organization>(record.Id), record.Name) { Record = record });
        }
        foreach (OrganizationRecord record in _content.Companies ?? [])
        {
            organizations.Add(new Company(new Id<Organization>(record.Id), record.Name) { Record = record });
        }
        organizations.Sort((left, right) => string.CompareOrdinal(left.Record.Id, right.Record.Id));
        foreach (Organization organization in organizations)
        {
            OrganizationRecord record = organization.Record;
            organization.Abbreviation = record.Abbreviation;
            organization.NativeName = record.NativeName;
            organization.AlternativeNames = Texts(record.AlternativeNames);
            organization.Country = record.Country;
            organization.When = record.When;
            organization.Names =
            [
                .. (record.Names ?? []).Select(name => new OrganizationName(name.Name, name.NativeName, name.Abbreviation, name.When))
                    .OrderBy(name => name.When, WhenComparer.Instance),
            ];
            organization.Summary = record.Summary;
            organization.Citations = Citations(record.Citations);
            _organizations.Add(record.Id, organization);
        }
    }

    private void BuildProgrammes()
    {
        foreach (ProgrammeRecord record in _content.Programmes ?? [])
        {
            _programmes.Add(record.Id, new Programme(new Id<Programme>(record.Id), record.Name)
            {
                Record = record,
                Abbreviation = record.Abbreviation,
                NativeName = record.NativeName,
                AlternativeNames = Texts(record.AlternativeNames),
                Kind = record.Kind!.Value,
                When = record.When,
                Organizations = Organizations(record.Organizations),
                Contributions =
                [
                    .. (record.Contributions ?? []).Select(contribution => new Contribution(
                        Organization(contribution.Organization), contribution.Provides, Topics(contribution.Subjects))),
                ],
                Subjects = Topics(record.Subjects),
                Summary = record.Summary,
                Citations = Citations(record.Citations),
            });
        }
    }

    private void BuildTenures()
    {
        foreach (TenureRecord record in _content.Tenures ?? [])
        {
            _tenures.Add(new Tenure(
                new Id<Tenure>(record.Id),
                _officials[record.Official.Id],
                Organization(record.Organization),
                record.Office,
                Reports(record.Reports))
            {
                Record = record,
                IsHead = record.Head == true,
                IsActing = record.Acting == true,
            });
        }
        IComparer<Tenure> order = DateOrder.Of<Tenure>(tenure => tenure.Id.Value);
        foreach (IGrouping<Organization, Tenure> tenures in _tenures.GroupBy(tenure => tenure.Organization))
        {
            tenures.Key.Tenures = [.. tenures.OrderBy(tenure => tenure, order)];
        }
        foreach (IGrouping<Official, Tenure> tenures in _tenures.GroupBy(tenure => tenure.Official))
        {
            tenures.Key.Tenures = [.. tenures.OrderBy(tenure => tenure, order)];
        }
    }

    private void BuildMilestones()
    {
        MilestoneRecord[] records = _content.Milestones ?? [];
        _milestones = new Milestone[records.Length];
        for (int index = 0; index < records.Length; index++)
        {
            MilestoneRecord record = records[index];
            _milestones[index] = new Milestone(new Id<Milestone>(record.Id), record.Title, record.Kind!.Value, Reports(record.Reports))
            {
                Record = record,
                Level = record.Level,
                Summary = record.Summary,
                Subjects = Topics(record.Subjects),
                Organizations = Organizations(record.Organizations),
                Programmes = Programmes(record.Programmes),
                Checks = Checks(record.Checks),
            };
        }
    }

    private void BuildFactors()
    {
        foreach (FactorRecord record in _content.Factors ?? [])
        {
            _factors.Add(new Factor(new Id<Factor>(record.Id), record.Title)
            {
                Record = record,
                Kind = record.Kind!.Value,
                Summary = record.Summary,
                When = record.When,
                Subjects = Topics(record.Subjects),
                Organizations = Organizations(record.Organizations),
                Programmes = Programmes(record.Programmes),
                Points =
                [
                    .. (record.Points ?? []).Select(point => new FactorPoint(
                        point.Text, Topics(point.Subjects), Organizations(point.Organizations), Programmes(point.Programmes))),
                ],
                Checks = Checks(record.Checks),
                Citations = Citations(record.Citations),
            });
        }
    }

    private Reports Reports(ReportRecord[] records)
    {
        Report[] reports = new Report[records.Length];
        for (int position = 0; position < reports.Length; position++)
        {
            ReportRecord record = records[position];
            reports[position] = new Report(Citation(record.Source, record.Locator), record.Status!.Value, position)
            {
                Reported = record.Reported,
                When = record.When,
                Places = Places(record.Places),
                Participants = Participants(record.Participants),
                Agenda = Topics(record.Agenda),
                FirstSince = record.FirstSince,
                Summary = record.Summary,
            };
        }
        return new Reports(reports, _order);
    }

    private Places? Places(PlacesRecord? record)
    {
        if (record is null)
        {
            return null;
        }
        ReadOnlySpan<Link> links = (record.OneOf.Count > 0 ? record.OneOf : record.AllOf).AsSpan();
        Place[] places = new Place[links.Length];
        for (int index = 0; index < places.Length; index++)
        {
            places[index] = _places[links[index].Id];
        }
        return new Places(places, record.OneOf.Count > 1);
    }

    private IReadOnlyList<Participant> Participants(ParticipantRecord[]? records) => records is null ? [] :
    [
        .. records.Select(participant => new Participant(
            participant.Official.IsMissing ? null : _officials[participant.Official.Id],
            Organization(participant.Organization),
            participant.Office)),
    ];

    private Citation Citation(Link source, string? locator)
    {
        Citation whole = _sources[source.Id];
        return locator is null ? whole : new Citation(whole.Source, locator);
    }

    private IReadOnlyList<Citation> Citations(CitationRecord[] records) => [.. records.Select(record => Citation(record.Source, record.Locator))];

    private IReadOnlyList<ClaimCheck> Checks(ClaimCheckRecord[]? records) => records is null ? [] :
    [
        .. records.Select(record => new ClaimCheck(
            record.Claim,
            record.Verdict!.Value,
            record.Source.IsMissing ? null : Citation(record.Source, record.Locator),
            record.Summary)),
    ];

    private Organization Organization(Link link) => _organizations[link.Id];

    private IReadOnlyList<Topic> Topics(ListPart<Link> links) => Entities(links, _topics, _topicLists);

    private IReadOnlyList<Organization> Organizations(ListPart<Link> links) => Entities(links, _organizations, _organizationLists);

    private IReadOnlyList<Programme> Programmes(ListPart<Link> links) => Entities(links, _programmes, _programmeLists);

    private static IReadOnlyList<T> Entities<T>(ListPart<Link> links, Dictionary<string, T> entities, ListTable<T> lists)
    {
        if (links.Count == 0)
        {
            return [];
        }
        foreach (Link link in links.AsSpan())
        {
            lists.Add(entities[link.Id]);
        }
        return new EntityList<T>(lists.Take());
    }

    // Not an array, which a cast could write to.
    private static IReadOnlyList<string> Texts(string[]? texts) => texts is null ? [] : [.. texts];
}
