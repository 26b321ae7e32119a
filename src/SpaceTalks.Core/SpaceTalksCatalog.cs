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
/// The catalog of everything that is known: agencies, companies, states, officials, programmes, topics, milestones, factors, questions and
/// the sources behind them, linked to each other and ready to be queried.
/// </summary>
/// <remarks>A catalog is immutable and safe for use by any number of threads.</remarks>
public sealed class SpaceTalksCatalog : ICatalog
{
    // Each collection is created on first access.
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

    // The catalog of which this is a view, and the statements that it keeps; null if this is not a view.
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

    /// <summary>The catalog of the data that the package carries. It is read once, when it is first accessed.</summary>
    /// <example>
    /// <code>
    /// SpaceTalksCatalog embedded = SpaceTalksCatalog.Embedded;
    /// Console.WriteLine(embedded.Milestones[MilestoneIds.HeadsMeeting2025].When);   // 2025-07-31
    /// </code>
    /// </example>
    public static SpaceTalksCatalog Embedded => EmbeddedHolder.Catalog;

    /// <summary>The sources that statements cite.</summary>
    public EntityCollection<Source, Source> Sources => _sources.Value;

    /// <summary>The places where events happen.</summary>
    public EntityCollection<Place, Place> Places => _places.Value;

    /// <summary>The topics of the talks.</summary>
    public EntityCollection<Topic, Topic> Topics => _topics.Value;

    /// <summary>The organizations of all kinds: agencies, companies, states and international bodies.</summary>
    public EntityCollection<Organization, Organization> Organizations => _organizations.Value;

    /// <summary>The space agencies.</summary>
    public EntityCollection<Agency, Organization> Agencies => _agencies.Value;

    /// <summary>The companies.</summary>
    public EntityCollection<Company, Organization> Companies => _companies.Value;

    /// <summary>The states: countries and their governments.</summary>
    public EntityCollection<State, Organization> States => _states.Value;

    /// <summary>The international bodies that are not space agencies, such as the United Nations.</summary>
    public EntityCollection<InternationalBody, Organization> InternationalBodies => _internationalBodies.Value;

    /// <summary>The stations, vehicles, programmes and bases.</summary>
    public EntityCollection<Programme, Programme> Programmes => _programmes.Value;

    /// <summary>The officials.</summary>
    public EntityCollection<Official, Official> Officials => _officials.Value;

    /// <summary>The tenures: which official held which office, and when.</summary>
    public EntityCollection<Tenure, Tenure> Tenures => _tenures.Value;

    /// <summary>The milestones (dated events), in date order.</summary>
    public EntityCollection<Milestone, Milestone> Milestones => _milestones.Value;

    /// <summary>The milestones that are meetings, in date order.</summary>
    public MeetingCollection Meetings => new(Milestones);

    /// <summary>The drivers, achievements, challenges, opportunities and impacts.</summary>
    public EntityCollection<Factor, Factor> Factors => _factors.Value;

    /// <summary>The questions and their answers.</summary>
    public EntityCollection<Question, Question> Questions => _questions.Value;

    /// <summary>The version of the data, from the first data set that has one; null if none has.</summary>
    public string? DataVersion => Data.DataVersion;

    /// <summary>
    /// The day up to which the sources were consulted: the last day of the latest date that a data set gives; null if none gives one.
    /// </summary>
    public LocalDate? AsOf => Data.AsOf?.Latest;

    /// <summary>
    /// A description of the sources that were consulted up to <see cref="AsOf"/>, from the first data set that has one; null if none has.
    /// Different kinds of sources, such as public pages and public files, may have been consulted up to different days.
    /// </summary>
    public string? Coverage => Data.Coverage;

    /// <summary>The version of the schema that <see cref="Save(Stream)"/> writes.</summary>
    public int SchemaVersion => DataSet.CurrentSchemaVersion;

    /// <summary>
    /// The SHA-256 hash of the document that <see cref="Save(Stream)"/> writes, in lower-case hexadecimal. Equal data has equal hashes.
    /// </summary>
    /// <remarks>
    /// The order of the reports on a subject is part of the data: reports of later data sets follow those of earlier ones.
    /// </remarks>
    public string ContentHash => _contentHash.Value;

    /// <summary>Creates a catalog from the given data sets alone, without the embedded one.</summary>
    /// <param name="dataSets">The data sets. If several of them report on one subject, the reports follow in this order.</param>
    /// <exception cref="ArgumentException"><paramref name="dataSets"/> contains null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dataSets"/> is null.</exception>
    /// <exception cref="DataSetException">
    /// An identifier is used twice, a link names nothing, or broader topics or places form a cycle. The exception lists every fault, up to
    /// <see cref="DataSetException.FaultLimit"/>.
    /// </exception>
    public static SpaceTalksCatalog Create(params DataSet[] dataSets) =>
        Join(ContentsOf(null, dataSets), PrevailingOrder.Default);

    /// <summary>Returns a catalog of this catalog's data and further data sets.</summary>
    /// <param name="dataSets">The data sets to add.</param>
    /// <exception cref="ArgumentException"><paramref name="dataSets"/> contains null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dataSets"/> is null.</exception>
    /// <exception cref="DataSetException">
    /// An identifier is used twice, a link names nothing, or broader topics or places form a cycle. The exception lists every fault, up to
    /// <see cref="DataSetException.FaultLimit"/>.
    /// </exception>
    /// <example><code>SpaceTalksCatalog mine = catalog.With(DataSet.Parse("""{"places": [{"id": "my-hall", "name": "My hall"}]}"""));</code></example>
    public SpaceTalksCatalog With(params DataSet[] dataSets) =>
        Join(ContentsOf(Data, dataSets), _entities.Order);

    /// <summary>Returns a catalog of this catalog's data and one more data set, merged by a policy.</summary>
    /// <param name="dataSet">The data set. It may describe entities of this catalog and link to them.</param>
    /// <param name="policy">The policy for an entity that this catalog already has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSet"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is not a member of the enumeration.</exception>
    /// <exception cref="DataSetException">
    /// The policy rejects something in the data set, an identifier is used twice, a link names nothing, or broader topics or places form a
    /// cycle.
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
    /// Returns a view of what was known on a day: the statements made by then, according to the dates of reports, citations and checks.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A report without a reporting date of its own, and everything else that is cited, is as old as its source. A statement without a
    /// date, or with one that may be later than <see cref="AsOf"/>, was certainly made by <see cref="AsOf"/>; if that is null, it was only
    /// possibly made.
    /// </para>
    /// <para>
    /// Every statement is tested in this way: an entity whose reports and citations are all left out is left out too, unless a remaining
    /// entity links to it. An entity that never had any, such as a place or a source, remains. Names in the texts of queries and in
    /// <c>Find</c> are resolved against the whole catalog: an entity that the view lacks is not found, which is not an error.
    /// </para>
    /// </remarks>
    /// <param name="day">The day.</param>
    /// <param name="certainty">
    /// The least certainty required: certain, or possible, which also keeps statements that were only possibly made by then.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is neither certain nor possible.</exception>
    /// <example><code>Places? places = catalog.AsKnownOn(new LocalDate(2025, 7, 29)).Milestones[MilestoneIds.HeadsMeeting2025].Places;   // Houston</code></example>
    public SpaceTalksCatalog AsKnownOn(LocalDate day, Certainty certainty = Certainty.Certain) =>
        certainty is not (Certainty.Certain or Certainty.Possible)
            ? throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Expected Certain or Possible: a report was either certainly or possibly made by a given day.")
            : Keep(new DayTest((_whole ?? this).Data, day, certainty));

    /// <summary>
    /// Returns a view of what the given sources say, and no others. An entity whose reports and citations are all left out is left out too,
    /// unless a remaining entity links to it (see <see cref="AsKnownOn"/>).
    /// </summary>
    /// <param name="sources">The sources, at least one.</param>
    /// <exception cref="ArgumentException">No source is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <example><code>When? when = catalog.AccordingTo(SourceIds.Brief).Milestones[MilestoneIds.HeadsMeeting2025].When;   // 2025-08-25</code></example>
    public SpaceTalksCatalog AccordingTo(params Id<Source>[] sources) => Keep(new SourceTest(SetOf(sources), isIn: true));

    /// <summary>
    /// Returns a view of what all sources except the given ones say. An entity whose reports and citations are all left out is left out
    /// too, unless a remaining entity links to it (see <see cref="AsKnownOn"/>).
    /// </summary>
    /// <param name="sources">The sources, at least one.</param>
    /// <exception cref="ArgumentException">No source is given.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <example><code>SpaceTalksCatalog withoutTheArticle = catalog.Without(SourceIds.Brief);</code></example>
    public SpaceTalksCatalog Without(params Id<Source>[] sources) => Keep(new SourceTest(SetOf(sources), isIn: false));

    /// <summary>Returns a catalog of the same data in which reports prevail in another order.</summary>
    /// <param name="order">The order; the report that prevails comes first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    public SpaceTalksCatalog WithPrevailing(IComparer<Report> order) =>
        new(Data, order ?? throw new ArgumentNullException(nameof(order)), _whole, _test);

    /// <summary>
    /// Searches all kinds of entities at once, in their texts and in the names of the entities that they link to. All words must occur;
    /// case, accents, and singular or plural make no difference.
    /// </summary>
    /// <param name="text">The words, in any order, or a date ("mid-2026").</param>
    /// <param name="limit">The maximum number of hits.</param>
    /// <returns>
    /// The hits, best first: the window, if the text reads as a date; then entities with exactly that name; then those with the words in a
    /// name; then the rest.
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
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "The number of hits must not be negative.");
        }
        return AddLinked(new Search(text).In(Milestones, "milestone")).Take(limit);
    }

    // Searches everything but milestones.
    internal Search AddLinked(Search search) => search
        .In(Topics, "topic").In(Officials, "official").In(Organizations, "organization").In(Programmes, "programme").In(Places, "place")
        .In(Factors, "factor").In(Questions, "question").In(Tenures, "tenure").In(Sources, "source");

    /// <summary>
    /// Finds statements that cannot all be true and others that need attention, by the rules in <see cref="ReviewRules.All"/> and any
    /// further ones.
    /// </summary>
    /// <param name="asOf">The day of the review, which determines, for example, which plans are overdue.</param>
    /// <param name="further">Further rules to apply.</param>
    /// <returns>The findings: errors first, certain ones before possible ones, then by rule and text.</returns>
    /// <exception cref="ArgumentException"><paramref name="further"/> contains null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="further"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A further rule returned null or a list that contains null.</exception>
    /// <example>
    /// <code>
    /// foreach (Finding finding in catalog.Review(today).WithSeverity(Severity.Error))
    ///     Console.WriteLine(finding);
    /// </code>
    /// </example>
    public FindingCollection Review(LocalDate asOf, params ReviewRule[] further) => Review(asOf, CancellationToken.None, further);

    /// <summary>
    /// Reviews the catalog with support for cancellation, for large catalogs: a review of a million milestones takes seconds.
    /// </summary>
    /// <param name="asOf">The day of the review, which determines, for example, which plans are overdue.</param>
    /// <param name="cancellationToken">A token to cancel the review. It is checked before each rule and after each finding.</param>
    /// <param name="further">Further rules to apply.</param>
    /// <returns>The findings: errors first, certain ones before possible ones, then by rule and text.</returns>
    /// <exception cref="ArgumentException"><paramref name="further"/> contains null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="further"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A further rule returned null or a list that contains null.</exception>
    /// <exception cref="OperationCanceledException">The review was cancelled.</exception>
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

    /// <summary>Returns the differences between an earlier catalog and this one.</summary>
    /// <param name="earlier">The earlier catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    public CatalogDifference DiffFrom(SpaceTalksCatalog earlier) =>
        EntityDescriptions.Compare((earlier ?? throw new ArgumentNullException(nameof(earlier))).Data, Data);

    /// <summary>
    /// Writes all data as one UTF-8 JSON document, which <see cref="DataSet.Load(Stream, string, DataSetOptions?)"/> reads.
    /// </summary>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is not writable.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream) => DataWriting.Write(stream ?? throw new ArgumentNullException(nameof(stream)), Data);

    /// <summary>
    /// Writes all data to a file as one UTF-8 JSON document, atomically: the file keeps its earlier content until all of the new content is
    /// on the disk.
    /// </summary>
    /// <param name="path">
    /// The path of the file, which is replaced if it exists. A temporary file beside it is written first and then renamed.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is that of a directory.</exception>
    public void Save(string path) => WholeFile.Write(path, Save);

    /// <summary>
    /// Writes all data as a snapshot: a compact binary form that <see cref="DataSet.Load(Stream, string, DataSetOptions?)"/> opens several
    /// times as fast as a document.
    /// </summary>
    /// <remarks>
    /// A snapshot is meant for the version of the library that wrote it; a later version may require a new one. Documents remain readable,
    /// so keep them as the source. Data that is read from a snapshot is saved as the same document, byte for byte.
    /// </remarks>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The snapshot would be larger than two gigabytes, or the stream could not be written.</exception>
    /// <exception cref="NotSupportedException"><paramref name="stream"/> is not writable.</exception>
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

    /// <summary>
    /// Writes all data to a file as a snapshot, atomically: the file keeps its earlier content until all of the new content is on the disk.
    /// </summary>
    /// <param name="path">
    /// The path of the file, which is replaced if it exists. A temporary file beside it is written first and then renamed.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is that of a directory.</exception>
    public void SaveSnapshot(string path) => WholeFile.Write(path, SaveSnapshot);

    // Agencies, companies, states and international bodies share their identifiers, so only a lookup tells the collection.
    private string? CollectionOf(string id) => _entities.Organizations.Find(id) switch
    {
        Agency => nameof(Agencies),
        Company => nameof(Companies),
        State => nameof(States),
        InternationalBody => nameof(InternationalBodies),
        _ => null,
    };

    /// <summary>Returns the version of the data and the numbers of milestones, topics and sources.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"SpaceTalks data {DataVersion ?? "without a version"}: {(Data.MilestonesElsewhere is null ? Milestones.Count() + " milestones" : "milestones elsewhere")}, {Topics.Count()} topics, {Sources.Count()} sources");

    // The content must have been checked.
    internal static SpaceTalksCatalog Of(DataContent content) => new(content, PrevailingOrder.Default);

    private static SpaceTalksCatalog Join(IReadOnlyList<DataContent> contents, IComparer<Report> order) =>
        new(ContentMerge.Join(contents, DocumentsOf(contents)), order);

    // Without LINQ, like everything that runs at the start of an application.
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
        : sources.Length == 0 ? throw new ArgumentException("Expected at least one source.", nameof(sources))
        : new SourceSet(sources);

    Entities ICatalog.Entities => _entities;

    internal IReadOnlyList<object> Collections =>
    [
        Milestones, Officials, Agencies, Companies, States, InternationalBodies, Organizations, Programmes, Topics, Sources, Places, Tenures, Factors, Questions,
    ];

    // Names are resolved against the whole catalog, so that a view finds nothing that it lacks but rejects no name.
    private QueryLookups Lookups => LookupsOf((_whole ?? this)._entities);

    internal static QueryLookups LookupsOf(Entities names) => new(names.Topics, names.Organizations, names.Programmes, names.Officials, names.Places, names.Sources);

    private DataContent Data => _entities.Content;

    // A view of a view keeps those statements of the whole that both keep.
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
