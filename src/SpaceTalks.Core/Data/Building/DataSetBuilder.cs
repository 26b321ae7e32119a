using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// A builder of a data set (see <see cref="DataSet.Build"/>). Each method adds an entity or a report, with as little as a document needs;
/// anything else that can be said of an entity has to be written in a document. The builder must be used by one thread at a time, and not
/// after the data set has been built.
/// </summary>
public sealed class DataSetBuilder
{
    private readonly List<SourceRecord> _sources = [];
    private readonly List<PlaceRecord> _places = [];
    private readonly List<TopicRecord> _topics = [];
    private readonly List<OrganizationRecord> _agencies = [];
    private readonly List<OrganizationRecord> _companies = [];
    private readonly List<OrganizationRecord> _states = [];
    private readonly List<OrganizationRecord> _internationalBodies = [];
    private readonly List<ProgrammeRecord> _programmes = [];
    private readonly List<OfficialRecord> _officials = [];
    private readonly List<TenureRecord> _tenures = [];
    private readonly List<MilestoneRecord> _milestones = [];
    private readonly List<FurtherReportsRecord> _tenureReports = [];
    private readonly List<FurtherReportsRecord> _milestoneReports = [];
    private readonly List<FactorRecord> _factors = [];
    private readonly List<QuestionRecord> _questions = [];

    internal DataSetBuilder()
    {
    }

    /// <summary>Adds a source.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="kind">The kind of source.</param>
    /// <param name="publisher">The publisher; null if there is none.</param>
    /// <param name="title">The title; null if there is none.</param>
    /// <param name="date">The date of the source; null if it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public DataSetBuilder Source(Id<Source> id, SourceKind kind, string? publisher = null, string? title = null, When? date = null)
    {
        _sources.Add(new SourceRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Kind = Words.SourceKinds.WordOf(kind, nameof(kind)),
            Publisher = BuilderArguments.OptionalText(publisher, nameof(publisher)),
            Title = BuilderArguments.OptionalText(title, nameof(title)),
            Date = date,
        });
        return this;
    }

    /// <summary>Adds a place.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name.</param>
    /// <param name="within">The place within which it lies; null if there is none.</param>
    /// <exception cref="ArgumentException">An identifier is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DataSetBuilder Place(Id<Place> id, string name, Id<Place>? within = null)
    {
        _places.Add(new PlaceRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Name = BuilderArguments.Text(name, nameof(name)),
            Within = BuilderArguments.LinkTo(within, nameof(within)),
        });
        return this;
    }

    /// <summary>Adds a topic.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name.</param>
    /// <param name="broader">The broader topic; null if there is none.</param>
    /// <param name="summary">A description of the topic; if null, the name is used.</param>
    /// <exception cref="ArgumentException">An identifier is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DataSetBuilder Topic(Id<Topic> id, string name, Id<Topic>? broader = null, string? summary = null)
    {
        _topics.Add(new TopicRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Name = BuilderArguments.Text(name, nameof(name)),
            Broader = BuilderArguments.LinkTo(broader, nameof(broader)),
            Summary = BuilderArguments.OptionalText(summary, nameof(summary)) ?? name,
        });
        return this;
    }

    /// <summary>Adds an agency.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name.</param>
    /// <param name="abbreviation">The abbreviation; null if there is none.</param>
    /// <param name="country">The country; null if there is none.</param>
    /// <param name="when">The period of the organization's existence; null if it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DataSetBuilder Agency(Id<Organization> id, string name, string? abbreviation = null, string? country = null, When? when = null) =>
        Organization(_agencies, id, name, abbreviation, country, when);

    /// <summary>Adds a company.</summary>
    /// <inheritdoc cref="Agency"/>
    public DataSetBuilder Company(Id<Organization> id, string name, string? abbreviation = null, string? country = null, When? when = null) =>
        Organization(_companies, id, name, abbreviation, country, when);

    /// <summary>Adds a state.</summary>
    /// <inheritdoc cref="Agency"/>
    public DataSetBuilder State(Id<Organization> id, string name, string? abbreviation = null, string? country = null, When? when = null) =>
        Organization(_states, id, name, abbreviation, country, when);

    /// <summary>Adds an international body.</summary>
    /// <inheritdoc cref="Agency"/>
    public DataSetBuilder InternationalBody(Id<Organization> id, string name, string? abbreviation = null, string? country = null, When? when = null) =>
        Organization(_internationalBodies, id, name, abbreviation, country, when);

    /// <summary>Adds a programme.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind of programme.</param>
    /// <param name="when">The period for which the programme lasts; null if it is not known.</param>
    /// <param name="organizations">The organizations that take part in the programme; null if there are none.</param>
    /// <exception cref="ArgumentException">An identifier is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public DataSetBuilder Programme(Id<Programme> id, string name, ProgrammeKind kind, When? when = null, IEnumerable<Id<Organization>>? organizations = null)
    {
        _programmes.Add(new ProgrammeRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Name = BuilderArguments.Text(name, nameof(name)),
            Kind = Words.ProgrammeKinds.WordOf(kind, nameof(kind)),
            When = when,
            Organizations = BuilderArguments.LinksTo(organizations, nameof(organizations)),
            Summary = name,
        });
        return this;
    }

    /// <summary>Adds an official.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="name">The name.</param>
    /// <param name="nativeName">The name in the official's own language; null if there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a name is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DataSetBuilder Official(Id<Official> id, string name, string? nativeName = null)
    {
        _officials.Add(new OfficialRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Name = BuilderArguments.Text(name, nameof(name)),
            NativeName = BuilderArguments.OptionalText(nativeName, nameof(nativeName)),
            Summary = name,
        });
        return this;
    }

    /// <summary>Adds a tenure with one report on it; <see cref="TenureReport"/> adds more.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="official">The official.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="office">The name of the office.</param>
    /// <param name="source">The source of the report.</param>
    /// <param name="status">The stage that the tenure has reached, according to the source.</param>
    /// <param name="when">The period that the source gives; null if it gives none.</param>
    /// <param name="isHead">A value indicating whether the holder of the office heads the organization.</param>
    /// <param name="isActing">A value indicating whether the office is held in an acting capacity.</param>
    /// <exception cref="ArgumentException">An identifier is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    public DataSetBuilder Tenure(
        Id<Tenure> id, Id<Official> official, Id<Organization> organization, string office, Id<Source> source, ReportStatus status, When? when = null,
        bool isHead = true, bool isActing = false)
    {
        _tenures.Add(new TenureRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Official = BuilderArguments.LinkTo(official, nameof(official)),
            Organization = BuilderArguments.LinkTo(organization, nameof(organization)),
            Office = BuilderArguments.Text(office, nameof(office)),
            Head = Word.Of(isHead),
            Acting = Word.Of(isActing),
            Reports = [ReportBuilder.Build(source, status, when, null)],
        });
        return this;
    }

    /// <summary>Adds a milestone.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="title">The title.</param>
    /// <param name="kind">The kind of event.</param>
    /// <param name="more">A delegate that adds the rest: at least one report.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="more"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public DataSetBuilder Milestone(Id<Milestone> id, string title, MilestoneKind kind, Action<MilestoneBuilder> more)
    {
        MilestoneBuilder builder = new(new MilestoneRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Title = BuilderArguments.Text(title, nameof(title)),
            Summary = title,
            Kind = Words.MilestoneKinds.WordOf(kind, nameof(kind)),
        });
        (more ?? throw new ArgumentNullException(nameof(more)))(builder);
        _milestones.Add(builder.Build());
        return this;
    }

    /// <summary>Adds a report on a milestone of this or another data set.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="source">The source.</param>
    /// <param name="status">The stage that the milestone has reached, according to the source.</param>
    /// <param name="when">The date or interval that the source gives; null if it gives none.</param>
    /// <param name="more">A delegate that adds the rest of what the source says; null if there is nothing more.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    public DataSetBuilder MilestoneReport(
        Id<Milestone> milestone, Id<Source> source, ReportStatus status, When? when = null, Action<ReportBuilder>? more = null)
    {
        _milestoneReports.Add(Further(BuilderArguments.LinkTo(milestone, nameof(milestone)), ReportBuilder.Build(source, status, when, more)));
        return this;
    }

    /// <summary>Adds a report on a tenure of this or another data set.</summary>
    /// <param name="tenure">The tenure.</param>
    /// <param name="source">The source.</param>
    /// <param name="status">The stage that the tenure has reached, according to the source.</param>
    /// <param name="when">The period that the source gives; null if it gives none.</param>
    /// <param name="more">A delegate that adds the rest of what the source says; null if there is nothing more.</param>
    /// <exception cref="ArgumentException">An identifier is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    public DataSetBuilder TenureReport(
        Id<Tenure> tenure, Id<Source> source, ReportStatus status, When? when = null, Action<ReportBuilder>? more = null)
    {
        _tenureReports.Add(Further(BuilderArguments.LinkTo(tenure, nameof(tenure)), ReportBuilder.Build(source, status, when, more)));
        return this;
    }

    /// <summary>Adds a factor.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="kind">The kind of factor: the role that it plays in the talks.</param>
    /// <param name="title">The title.</param>
    /// <param name="source">The source that describes it.</param>
    /// <param name="topics">The topics that the factor is about; null if there are none.</param>
    /// <exception cref="ArgumentException">An identifier is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public DataSetBuilder Factor(Id<Factor> id, FactorKind kind, string title, Id<Source> source, IEnumerable<Id<Topic>>? topics = null)
    {
        _factors.Add(new FactorRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Kind = Words.FactorKinds.WordOf(kind, nameof(kind)),
            Title = BuilderArguments.Text(title, nameof(title)),
            Summary = title,
            Subjects = BuilderArguments.LinksTo(topics, nameof(topics)),
            Citations = CitationOf(source, nameof(source)),
        });
        return this;
    }

    /// <summary>Adds a question.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="text">The question.</param>
    /// <param name="answer">The answer that the source gives.</param>
    /// <param name="source">The source that asks and answers the question.</param>
    /// <param name="topics">The topics that the question is about; null if there are none.</param>
    /// <exception cref="ArgumentException">An identifier is the default value, or a text is not valid Unicode.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="answer"/> is null.</exception>
    public DataSetBuilder Question(Id<Question> id, string text, string answer, Id<Source> source, IEnumerable<Id<Topic>>? topics = null)
    {
        _questions.Add(new QuestionRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Text = BuilderArguments.Text(text, nameof(text)),
            Answer = BuilderArguments.Text(answer, nameof(answer)),
            Subjects = BuilderArguments.LinksTo(topics, nameof(topics)),
            Citations = CitationOf(source, nameof(source)),
        });
        return this;
    }

    /// <summary>Returns the number of milestones added so far.</summary>
    public override string ToString() => FormattableString.Invariant($"a data set of {_milestones.Count} milestones");

    // The document with this content. The code that reads it also checks it.
    internal Stream ToDocument()
    {
        DataContent content = new()
        {
            SchemaVersion = DataSet.CurrentSchemaVersion,
            Sources = TableOf(_sources),
            Places = TableOf(_places),
            Topics = TableOf(_topics),
            Agencies = TableOf(_agencies),
            Companies = TableOf(_companies),
            States = TableOf(_states),
            InternationalBodies = TableOf(_internationalBodies),
            Programmes = TableOf(_programmes),
            Officials = TableOf(_officials),
            Tenures = TableOf(_tenures),
            Milestones = TableOf(_milestones),
            TenureReports = TableOf(_tenureReports),
            MilestoneReports = TableOf(_milestoneReports),
            Factors = TableOf(_factors),
            Questions = TableOf(_questions),
        };
        MemoryStream document = new();
        DataWriting.Write(document, content);
        document.Position = 0;
        return document;
    }

    private DataSetBuilder Organization(List<OrganizationRecord> list, Id<Organization> id, string name, string? abbreviation, string? country, When? when)
    {
        list.Add(new OrganizationRecord
        {
            Id = BuilderArguments.IdOf(id, nameof(id)),
            Name = BuilderArguments.Text(name, nameof(name)),
            Abbreviation = BuilderArguments.OptionalText(abbreviation, nameof(abbreviation)),
            Country = BuilderArguments.OptionalText(country, nameof(country)),
            When = when,
            Summary = name,
        });
        return this;
    }

    private static RecordTable<T>? TableOf<T>(List<T> records)
        where T : Record =>
        RecordTable<T>.Of([.. records]);

    private static FurtherReportsRecord Further(Link subject, ReportRecord report) => new() { Subject = subject, Reports = [report] };

    private static CitationRecord[] CitationOf(Id<Source> source, string name) => [new CitationRecord { Source = BuilderArguments.LinkTo(source, name) }];
}
