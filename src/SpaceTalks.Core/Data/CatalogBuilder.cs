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
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organization> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Programme> _programmes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Official> _officials = new(StringComparer.Ordinal);
    private readonly List<Tenure> _tenures = [];
    private readonly List<Milestone> _milestones = [];
    private readonly List<Factor> _factors = [];
    private readonly List<Question> _questions = [];

    private CatalogBuilder(DataContent content, IComparer<Report> order)
    {
        _content = content;
        _order = order;
    }

    /// <summary>All records of some documents together, each subject with all reports about it.</summary>
    /// <exception cref="DataSetException">An identifier is used twice, a link names nothing, or broader topics or places run in a circle.</exception>
    public static DataContent Join(IReadOnlyList<DataContent> contents)
    {
        DataContent content = DataWriting.Merge(contents);
        LinkCheck.Check(content, [.. contents.Select(part => part.DocumentName)]);
        return ReportLists.Gather(content);
    }

    /// <summary>The linked entities of records that fit together.</summary>
    public static CatalogContent Build(DataContent content, IComparer<Report> order)
    {
        CatalogBuilder builder = new(content, order);
        builder.BuildEntities();
        return builder.ToContent();
    }

    private CatalogContent ToContent() => new()
    {
        Sources = [.. _sources.Values],
        Places = [.. _places.Values],
        Topics = [.. _topics.Values],
        Organizations = [.. _organizations.Values],
        Programmes = [.. _programmes.Values],
        Officials = [.. _officials.Values],
        Tenures = [.. _tenures],
        Milestones = [.. _milestones.OrderBy(milestone => milestone, DateOrder.Of<Milestone>(milestone => milestone.Id.Value))],
        Factors = [.. _factors],
        Questions = [.. _questions],
    };

    private void BuildEntities()
    {
        foreach (SourceRecord record in _content.Sources ?? [])
        {
            _sources.Add(record.Id, new Source(new Id<Source>(record.Id))
            {
                Record = record,
                Publisher = record.Publisher,
                Title = record.Title,
                Address = record.Address,
                Kind = record.Kind!.Value,
                Date = record.Date,
                Repeats = record.Repeats,
                Summary = record.Summary,
            });
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
        List<PlaceRecord> records = _content.Places ?? [];
        foreach (PlaceRecord record in records)
        {
            _places.Add(record.Id, new Place(new Id<Place>(record.Id), record.Name) { Record = record, NativeName = record.NativeName });
        }
        foreach (PlaceRecord record in records)
        {
            _places[record.Id].Within = record.Within is { } within ? _places[within.Id] : null;
        }
    }

    private void BuildTopics()
    {
        List<TopicRecord> records = _content.Topics ?? [];
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
        ILookup<string, string> related = (
            from record in records
            from link in record.Related ?? []
            from pair in new[] { (record.Id, Other: link!.Value.Id), (link.Value.Id, Other: record.Id) }
            select pair).Distinct().OrderBy(pair => pair.Other, StringComparer.Ordinal).ToLookup(pair => pair.Id, pair => pair.Other);
        foreach (TopicRecord record in records)
        {
            Topic topic = _topics[record.Id];
            topic.Broader = record.Broader is { } broader ? _topics[broader.Id] : null;
            topic.Related = [.. related[record.Id].Select(id => _topics[id])];
        }
        foreach (IGrouping<Topic?, Topic> siblings in _topics.Values.Where(topic => topic.Broader is not null).GroupBy(topic => topic.Broader))
        {
            siblings.Key!.Narrower = [.. siblings];
        }
    }

    private void BuildOrganizations()
    {
        List<(Organization Organization, OrganizationRecord Record)> organizations =
        [
            .. (_content.Agencies ?? []).Select(record => ((Organization)new Agency(new Id<Organization>(record.Id), record.Name), record)),
            .. (_content.Companies ?? []).Select(record => ((Organization)new Company(new Id<Organization>(record.Id), record.Name), record)),
        ];
        foreach ((Organization organization, OrganizationRecord record) in organizations.OrderBy(pair => pair.Organization.Id))
        {
            organization.Record = record;
            organization.Abbreviation = record.Abbreviation;
            organization.NativeName = record.NativeName;
            organization.AlternativeNames = Texts(record.AlternativeNames);
            organization.Country = record.Country;
            organization.When = record.When;
            organization.Names =
            [
                .. (record.Names ?? []).Select(name => new OrganizationName(name.Name, name.NativeName, name.Abbreviation, name.When!))
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
                _officials[record.Official!.Value.Id],
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
        foreach (MilestoneRecord record in _content.Milestones ?? [])
        {
            _milestones.Add(new Milestone(new Id<Milestone>(record.Id), record.Title, record.Kind!.Value, Reports(record.Reports))
            {
                Record = record,
                Level = record.Level,
                Summary = record.Summary,
                Subjects = Topics(record.Subjects),
                Organizations = Organizations(record.Organizations),
                Programmes = Programmes(record.Programmes),
                Checks = Checks(record.Checks),
            });
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

    private Reports Reports(List<ReportRecord> records) => new(
        records.Select((record, position) =>
            new Report(new Citation(_sources[record.Source!.Value.Id], record.Locator), record.Status!.Value, position)
            {
                Reported = record.Reported,
                When = record.When,
                Places = Places(record.Places),
                Participants =
                [
                    .. (record.Participants ?? []).Select(participant => new Participant(
                        participant.Official is { } official ? _officials[official.Id] : null,
                        Organization(participant.Organization),
                        participant.Office)),
                ],
                Agenda = Topics(record.Agenda),
                FirstSince = record.FirstSince,
                Summary = record.Summary,
            }),
        _order);

    private Places? Places(PlacesRecord? record) =>
        record is null ? null : new Places([.. Entities(record.OneOf ?? record.AllOf, _places)], record.OneOf is { Count: > 1 });

    private IReadOnlyList<Citation> Citations(List<CitationRecord> records) =>
        [.. records.Select(record => new Citation(_sources[record.Source!.Value.Id], record.Locator))];

    private IReadOnlyList<ClaimCheck> Checks(List<ClaimCheckRecord>? records) =>
    [
        .. (records ?? []).Select(record => new ClaimCheck(
            record.Claim,
            record.Verdict!.Value,
            record.Source is { } source ? new Citation(_sources[source.Id], record.Locator) : null,
            record.Summary)),
    ];

    private Organization Organization(Link? link) => _organizations[link!.Value.Id];

    private IReadOnlyList<Topic> Topics(List<Link?>? links) => Entities(links, _topics);

    private IReadOnlyList<Organization> Organizations(List<Link?>? links) => Entities(links, _organizations);

    private IReadOnlyList<Programme> Programmes(List<Link?>? links) => Entities(links, _programmes);

    // Not an array, which a cast could write to.
    private static IReadOnlyList<T> Entities<T>(List<Link?>? links, Dictionary<string, T> entities) =>
        links is null ? [] : [.. links.Select(link => entities[link!.Value.Id])];

    private static IReadOnlyList<string> Texts(List<string>? texts) => texts is null ? [] : [.. texts];
}
