using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Security.Cryptography;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// All that is known: agencies, companies, states, officials, programmes, topics, milestones, factors, questions and the sources that say so,
/// linked with each other and ready to be queried.
/// </summary>
/// <remarks>A catalog is immutable and safe for use by any number of threads.</remarks>
public sealed class SpaceTalksCatalog : ICatalog
{
    // Each is made when it is first asked for.
    private readonly Lazy<EntityCollection<Source, Source>> _sources;
    private readonly Lazy<EntityCollection<Place, Place>> _places;
    private readonly Lazy<EntityCollection<Topic, Topic>> _topics;
    private readonly Lazy<EntityCollection<Organization, Organization>> _organizations;
    private readonly Lazy<EntityCollection<Agency, Organization>> _agencies;
    private readonly Lazy<EntityCollection<Company, Organization>> _companies;
    private readonly Lazy<EntityCollection<State, Organization>> _states;
    private readonly Lazy<EntityCollection<InternationalBody, Organization>> _internationalBodies;
    private readonly Lazy<EntityCollection<Programme, Programme>> _programmes;
    private readonly Lazy<EntityCollection<Official, Official>> _officials;
    private readonly Lazy<EntityCollection<Tenure, Tenure>> _tenures;
    private readonly Lazy<EntityCollection<Milestone, Milestone>> _milestones;
    private readonly Lazy<EntityCollection<Factor, Factor>> _factors;
    private readonly Lazy<EntityCollection<Question, Question>> _questions;
    private readonly Entities _entities;
    private readonly Lazy<string> _contentHash;

    // The catalog that this is a view of, and what it keeps of it; null where it is no view.
    private readonly SpaceTalksCatalog? _whole;
    private readonly StatementTest? _test;

    private SpaceTalksCatalog(DataContent content, IComparer<Report> order, SpaceTalksCatalog? whole = null, StatementTest? test = null)
    {
        Entities entities = new(content, order);
        Entities names = whole?._entities ?? entities;
        _whole = whole;
        _test = test;
        _entities = entities;
        _sources = new(() => new(entities.Sources, names.Sources, () => QueryKeys.Sources(Lookups)));
        _places = new(() => new(entities.Places, names.Places, () => QueryKeys.Of<Place>(Lookups)));
        _topics = new(() => new(entities.Topics, names.Topics, () => QueryKeys.Topics(Lookups)));
        _organizations = new(() => new(entities.Organizations, names.Organizations, () => QueryKeys.Organizations(Lookups, names.Organizations)));
        _agencies = new(() => new(entities.Agencies, names.Agencies, () => QueryKeys.Organizations(Lookups, names.Agencies), CollectionOf));
        _companies = new(() => new(entities.Companies, names.Companies, () => QueryKeys.Organizations(Lookups, names.Companies), CollectionOf));
        _states = new(() => new(entities.States, names.States, () => QueryKeys.Organizations(Lookups, names.States), CollectionOf));
        _internationalBodies = new(() => new(
            entities.InternationalBodies, names.InternationalBodies, () => QueryKeys.Organizations(Lookups, names.InternationalBodies), CollectionOf));
        _programmes = new(() => new(entities.Programmes, names.Programmes, () => QueryKeys.Programmes(Lookups)));
        _officials = new(() => new(entities.Officials, names.Officials, () => QueryKeys.Officials(Lookups)));
        _tenures = new(() => new(entities.Tenures, names.Tenures, () => QueryKeys.Of<Tenure>(Lookups)));
        _milestones = new(() => new(
            entities.Milestones, names.Milestones, new MilestoneSource(entities), () => QueryKeys.Milestones(Lookups), () => QueryOrderNames.Milestones));
        _factors = new(() => new(entities.Factors, names.Factors, () => QueryKeys.Factors(Lookups)));
        _questions = new(() => new(entities.Questions, names.Questions, () => QueryKeys.Of<Question>(Lookups)));
        _contentHash = new Lazy<string>(HashContent);
    }

    /// <summary>The catalog of the data that the package carries. It is read when it is first asked for, once.</summary>
    /// <example>
    /// <code>
    /// SpaceTalksCatalog embedded = SpaceTalksCatalog.Embedded;
    /// Console.WriteLine(embedded.Milestones[MilestoneIds.HeadsMeeting2025].When);   // 2025-07-31
    /// </code>
    /// </example>
    public static SpaceTalksCatalog Embedded => EmbeddedHolder.Catalog;

    /// <summary>Who says so.</summary>
    public EntityCollection<Source, Source> Sources => _sources.Value;

    /// <summary>Where things happen.</summary>
    public EntityCollection<Place, Place> Places => _places.Value;

    /// <summary>What is talked about.</summary>
    public EntityCollection<Topic, Topic> Topics => _topics.Value;

    /// <summary>Organizations of all kinds: agencies, companies, states and international bodies.</summary>
    public EntityCollection<Organization, Organization> Organizations => _organizations.Value;

    /// <summary>Space agencies.</summary>
    public EntityCollection<Agency, Organization> Agencies => _agencies.Value;

    /// <summary>Companies.</summary>
    public EntityCollection<Company, Organization> Companies => _companies.Value;

    /// <summary>States: countries and their governments.</summary>
    public EntityCollection<State, Organization> States => _states.Value;

    /// <summary>Bodies of several countries that are no space agencies, such as the United Nations.</summary>
    public EntityCollection<InternationalBody, Organization> InternationalBodies => _internationalBodies.Value;

    /// <summary>Stations, vehicles, programmes and bases.</summary>
    public EntityCollection<Programme, Programme> Programmes => _programmes.Value;

    /// <summary>Persons.</summary>
    public EntityCollection<Official, Official> Officials => _officials.Value;

    /// <summary>Who held which office.</summary>
    public EntityCollection<Tenure, Tenure> Tenures => _tenures.Value;

    /// <summary>Dated events, in date order.</summary>
    public EntityCollection<Milestone, Milestone> Milestones => _milestones.Value;

    /// <summary>The milestones that are meetings, in date order.</summary>
    public MeetingCollection Meetings => new(Milestones);

    /// <summary>Drivers, achievements, challenges, opportunities and impacts.</summary>
    public EntityCollection<Factor, Factor> Factors => _factors.Value;

    /// <summary>Questions, with answers.</summary>
    public EntityCollection<Question, Question> Questions => _questions.Value;

    /// <summary>The version of the data: that of the first data set that has one; null where none has.</summary>
    public string? DataVersion => Data.DataVersion;

    /// <summary>The day until which the sources were consulted: the last day of the latest date that a data set gives; null where none does.</summary>
    public LocalDate? AsOf => Data.AsOf?.Latest;

    /// <summary>
    /// The sources that were consulted until <see cref="AsOf"/>, in words: that of the first data set that says; null where none does. Public
    /// pages and public files, for one, need not reach equally far.
    /// </summary>
    public string? Coverage => Data.Coverage;

    /// <summary>The version of the schema in which <see cref="Save(Stream)"/> writes.</summary>
    public int SchemaVersion => DataSet.CurrentSchemaVersion;

    /// <summary>The SHA-256 of what <see cref="Save(Stream)"/> writes, in lower-case hexadecimal: the same data has the same hash.</summary>
    /// <remarks>The order of the reports about a subject is part of the data: further ones follow in the order of the data sets.</remarks>
    public string ContentHash => _contentHash.Value;

    /// <summary>Makes a catalog of data sets alone, without the embedded one.</summary>
    /// <param name="dataSets">The data sets; their order is that of what several of them report about one subject.</param>
    /// <exception cref="ArgumentException"><paramref name="dataSets"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dataSets"/> is null.</exception>
    /// <exception cref="DataSetException">
    /// An identifier is used twice, a link names nothing, or broader topics or places run in a circle; the exception has every fault, up to
    /// <see cref="DataSetException.FaultLimit"/>.
    /// </exception>
    public static SpaceTalksCatalog Create(params DataSet[] dataSets) =>
        Join(ContentsOf(null, dataSets), PrevailingOrder.Default);

    /// <summary>A catalog of this one's data and more.</summary>
    /// <param name="dataSets">The further data sets.</param>
    /// <exception cref="ArgumentException"><paramref name="dataSets"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dataSets"/> is null.</exception>
    /// <exception cref="DataSetException">
    /// An identifier is used twice, a link names nothing, or broader topics or places run in a circle; the exception has every fault, up to
    /// <see cref="DataSetException.FaultLimit"/>.
    /// </exception>
    /// <example><code>SpaceTalksCatalog mine = catalog.With(DataSet.Parse("""{"places": [{"id": "my-hall", "name": "My hall"}]}"""));</code></example>
    public SpaceTalksCatalog With(params DataSet[] dataSets) =>
        Join(ContentsOf(Data, dataSets), _entities.Order);

    /// <summary>This catalog and a data set together.</summary>
    /// <param name="dataSet">The data set. It may be about entities of this catalog, and link to them.</param>
    /// <param name="policy">What happens to an entity that this catalog has already.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSet"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is no member of the enumeration.</exception>
    /// <exception cref="DataSetException">
    /// The policy refuses what the data set says, an identifier is used twice, a link names nothing, or broader topics or places run in
    /// a circle.
    /// </exception>
    public SpaceTalksCatalog With(DataSet dataSet, MergePolicy policy)
    {
        if (dataSet is null)
        {
            throw new ArgumentNullException(nameof(dataSet));
        }
        List<string?> documents = DocumentsOf(dataSet.Contents);
        (DataContent known, DataContent further) = ContentMerge.Resolve(Data, DataWriting.Merge(dataSet.Contents), policy, documents);
        return new SpaceTalksCatalog(ContentMerge.Join([known, further], documents), _entities.Order);
    }

    /// <summary>
    /// Makes a view of what was known on a day: what was said by then, as far as reports, citations and checks tell.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A report without a day of its own, and whatever else is cited, is as old as its source. What has no day, or one that may be later than
    /// <see cref="AsOf"/>, was said by that day for certain; where there is no such day, it is only possible.
    /// </para>
    /// <para>
    /// Every statement is held to this: what has no report or citation left is not there, unless something that stays links to it. What
    /// never had one, a place or a source, stays. Names in the texts of queries and in <c>Find</c> are those of the whole catalog:
    /// what the view does not have is not found, and is no error.
    /// </para>
    /// </remarks>
    /// <param name="day">The day.</param>
    /// <param name="certainty">
    /// The least certainty that will do: certain, or possible, which takes what may have been said by then too.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is neither.</exception>
    /// <example><code>Places? places = catalog.AsKnownOn(new LocalDate(2025, 7, 29)).Milestones[MilestoneIds.HeadsMeeting2025].Places;   // Houston</code></example>
    public SpaceTalksCatalog AsKnownOn(LocalDate day, Certainty certainty = Certainty.Certain) =>
        certainty is not (Certainty.Certain or Certainty.Possible)
            ? throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "A report was made by a day certainly or possibly.")
            : Keep(new DayTest((_whole ?? this).Data, day, certainty));

    /// <summary>
    /// Makes a view of what some sources say, and nobody else. What has no report or citation left is not there, unless something that stays
    /// links to it (see <see cref="AsKnownOn"/>).
    /// </summary>
    /// <param name="sources">The sources, at least one.</param>
    /// <exception cref="ArgumentException">There is no source.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <example><code>When? when = catalog.AccordingTo(SourceIds.Brief).Milestones[MilestoneIds.HeadsMeeting2025].When;   // 2025-08-25</code></example>
    public SpaceTalksCatalog AccordingTo(params Id<Source>[] sources) => Keep(new SourceTest(SetOf(sources), isIn: true));

    /// <summary>
    /// Makes a view of what others than some sources say. What has no report or citation left is not there, unless something that stays
    /// links to it (see <see cref="AsKnownOn"/>).
    /// </summary>
    /// <param name="sources">The sources, at least one.</param>
    /// <exception cref="ArgumentException">There is no source.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <example><code>SpaceTalksCatalog withoutTheArticle = catalog.Without(SourceIds.Brief);</code></example>
    public SpaceTalksCatalog Without(params Id<Source>[] sources) => Keep(new SourceTest(SetOf(sources), isIn: false));

    /// <summary>The same data with another order in which reports prevail.</summary>
    /// <param name="order">The order; what prevails comes first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    public SpaceTalksCatalog WithPrevailing(IComparer<Report> order) =>
        new(Data, order ?? throw new ArgumentNullException(nameof(order)), _whole, _test);

    /// <summary>
    /// Looks for words through all kinds of entities at once, in their texts and in the names of what they link to. All of the words must be
    /// there; case, accents, and singular or plural do not count.
    /// </summary>
    /// <param name="text">The words, in any order, or a date ("mid-2026").</param>
    /// <param name="limit">How many hits at the most.</param>
    /// <returns>
    /// The hits, the best first: the run of days where the text reads as a date, then what is named so, then what has the words in a name,
    /// then the rest.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    /// <example>
    /// <code>
    /// foreach (SearchHit hit in catalog.Search("vienna", limit: 5))
    ///     Console.WriteLine(hit);
    /// </code>
    /// </example>
    public IReadOnlyList<SearchHit> Search(string text, int limit = 50)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        if (limit < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "A number of hits is not negative.");
        }
        return new Search(text)
            .In(Milestones, "milestone").In(Topics, "topic").In(Officials, "official").In(Organizations, "organization")
            .In(Programmes, "programme").In(Places, "place").In(Factors, "factor").In(Questions, "question").In(Tenures, "tenure")
            .In(Sources, "source").Take(limit);
    }

    /// <summary>Finds what cannot all be true, or should be looked at, by the rules of <see cref="ReviewRules.All"/> and others.</summary>
    /// <param name="asOf">The day as of which it is judged: what is overdue depends on it.</param>
    /// <param name="further">Further rules.</param>
    /// <returns>The findings: errors first, the certain ones before the possible, then by rule and text.</returns>
    /// <exception cref="ArgumentException"><paramref name="further"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="further"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A further rule found null, or has null among what it found.</exception>
    /// <example>
    /// <code>
    /// foreach (Finding finding in catalog.Review(today).WithSeverity(Severity.Error))
    ///     Console.WriteLine(finding);
    /// </code>
    /// </example>
    public FindingCollection Review(LocalDate asOf, params ReviewRule[] further) => Review(asOf, CancellationToken.None, further);

    /// <summary>The same, for data of which a review takes long: the seconds that a million milestones do.</summary>
    /// <param name="asOf">The day as of which it is judged: what is overdue depends on it.</param>
    /// <param name="cancellationToken">Ends it early. It is looked at before each rule and after each finding.</param>
    /// <param name="further">Further rules.</param>
    /// <returns>The findings: errors first, the certain ones before the possible, then by rule and text.</returns>
    /// <exception cref="ArgumentException"><paramref name="further"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="further"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A further rule found null, or has null among what it found.</exception>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public FindingCollection Review(LocalDate asOf, CancellationToken cancellationToken, params ReviewRule[] further)
    {
        if (further is null)
        {
            throw new ArgumentNullException(nameof(further));
        }
        if (further.Contains(null!))
        {
            throw new ArgumentException("One of the rules is null.", nameof(further));
        }
        ReviewRule[] rules = [.. ReviewRules.All, .. further];
        return new FindingCollection(
            ReviewRules.Run(rules, new ReviewContext(asOf, Milestones, Tenures, Organizations), cancellationToken), rules, _entities.Sources);
    }

    /// <summary>What changed from an earlier catalog to this one.</summary>
    /// <param name="earlier">The earlier catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    public CatalogDifference DiffFrom(SpaceTalksCatalog earlier) =>
        EntityDescriptions.Compare((earlier ?? throw new ArgumentNullException(nameof(earlier))).Data, Data);

    /// <summary>Writes all data as one UTF-8 JSON document that <see cref="DataSet.Load(Stream, string, DataSetOptions?)"/> reads.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream) => DataWriting.Write(stream ?? throw new ArgumentNullException(nameof(stream)), Data);

    /// <summary>Writes all data as one UTF-8 JSON document to a file, whole or not at all: until all of it is on the disk, the file is what it was before.</summary>
    /// <param name="path">The path; a file that is there is replaced. A file beside it is written first and takes its name.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or is a folder.</exception>
    public void Save(string path) => WholeFile.Write(path, Save);

    /// <summary>
    /// Writes all data as a snapshot: a compact binary form that <see cref="DataSet.Load(Stream, string, DataSetOptions?)"/> opens several
    /// times as fast as a document.
    /// </summary>
    /// <remarks>
    /// A snapshot is for the version of the library that wrote it: a later one may ask for a new one. Documents stay readable, so keep
    /// these as the source. What is read from a snapshot is saved as the same document, to the byte.
    /// </remarks>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">It would be larger than two gigabytes, or the stream refuses it.</exception>
    /// <exception cref="NotSupportedException"><paramref name="stream"/> cannot be written to.</exception>
    public void SaveSnapshot(Stream stream)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        DataContent content = Data.Copy();
        content.Milestones = content.Milestones?.InMemoryOrder(_entities.MilestoneRows.Places);
        SnapshotWriter.Write(stream, content);
    }

    /// <summary>Writes all data as a snapshot to a file, whole or not at all: until all of it is on the disk, the file is what it was before.</summary>
    /// <param name="path">The path; a file that is there is replaced. A file beside it is written first and takes its name.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or is a folder.</exception>
    public void SaveSnapshot(string path) => WholeFile.Write(path, SaveSnapshot);

    // Which collection has an organization: agencies, companies, states and international bodies share their identifiers.
    private string? CollectionOf(string id) => _entities.Organizations.Find(id) switch
    {
        Agency => nameof(Agencies),
        Company => nameof(Companies),
        State => nameof(States),
        InternationalBody => nameof(InternationalBodies),
        _ => null,
    };

    /// <summary>The version of the data, and how much there is.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"SpaceTalks data {DataVersion ?? "without version"}: {Milestones.Count()} milestones, {Topics.Count()} topics, {Sources.Count()} sources");

    private static SpaceTalksCatalog Join(IReadOnlyList<DataContent> contents, IComparer<Report> order) =>
        new(ContentMerge.Join(contents, DocumentsOf(contents)), order);

    // Without LINQ, as all that runs when a program starts.
    private static List<string?> DocumentsOf(IReadOnlyList<DataContent> contents)
    {
        List<string?> documents = new(contents.Count);
        foreach (DataContent content in contents)
        {
            documents.Add(content.DocumentName);
        }
        return documents;
    }

    private static List<DataContent> ContentsOf(DataContent? first, DataSet[] dataSets)
    {
        if (dataSets is null)
        {
            throw new ArgumentNullException(nameof(dataSets));
        }
        List<DataContent> contents = first is null ? [] : [first];
        foreach (DataSet dataSet in dataSets)
        {
            contents.AddRange((dataSet ?? throw new ArgumentException("One of the data sets is null.", nameof(dataSets))).Contents);
        }
        return contents;
    }

    private static SourceSet SetOf(Id<Source>[] sources) =>
        sources is null ? throw new ArgumentNullException(nameof(sources))
        : sources.Length == 0 ? throw new ArgumentException("At least one source is expected.", nameof(sources))
        : new SourceSet(sources);

    Entities ICatalog.Entities => _entities;

    // The collections, one for each kind of entity.
    internal IReadOnlyList<object> Collections =>
    [
        Milestones, Officials, Agencies, Companies, States, InternationalBodies, Organizations, Programmes, Topics, Sources, Places, Tenures, Factors, Questions,
    ];

    // Names are those of the whole, so that a view finds nothing of what it does not have, and refuses no name.
    private QueryLookups Lookups => LookupsOf((_whole ?? this)._entities);

    private static QueryLookups LookupsOf(Entities names) => new(names.Topics, names.Organizations, names.Programmes, names.Officials, names.Places, names.Sources);

    private DataContent Data => _entities.Content;

    // A view of a view keeps of the whole what both keep.
    private SpaceTalksCatalog Keep(StatementTest test)
    {
        SpaceTalksCatalog whole = _whole ?? this;
        StatementTest kept = _test is null ? test : _test.And(test);
        return new(ContentView.Keep(whole.Data, kept), _entities.Order, whole, kept);
    }

    private string HashContent()
    {
        using MemoryStream content = new();
        Save(content);
        content.Position = 0;
        using SHA256 algorithm = SHA256.Create();
        return BitConverter.ToString(algorithm.ComputeHash(content)).Replace("-", string.Empty).ToLowerInvariant();
    }

    private static class EmbeddedHolder
    {
        public static readonly SpaceTalksCatalog Catalog = new(EmbeddedData.Open(), PrevailingOrder.Default);
    }
}
