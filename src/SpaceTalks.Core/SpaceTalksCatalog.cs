using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// All that is known: agencies, companies, officials, programmes, topics, milestones, factors, questions and the sources that say so,
/// linked with each other and ready to be queried.
/// </summary>
/// <remarks>A catalog is immutable and safe for use by any number of threads.</remarks>
public sealed class SpaceTalksCatalog
{
    private readonly IReadOnlyList<DataSet> _dataSets;
    private readonly Lazy<string> _contentHash;

    private SpaceTalksCatalog(IReadOnlyList<DataSet> dataSets)
    {
        _dataSets = dataSets;
        CatalogContent content = CatalogBuilder.Build([.. dataSets.SelectMany(dataSet => dataSet.Contents)], PrevailingOrder.Default);
        Sources = new(content.Sources, source => source.Id, source => [source.Title, source.Publisher]);
        Places = new(content.Places, place => place.Id, place => [place.Name, place.NativeName]);
        Topics = new(content.Topics, topic => topic.Id, topic => [topic.Name, .. topic.AlternativeNames]);
        Organizations = new(content.Organizations, organization => organization.Id, NamesOf);
        Agencies = new([.. content.Organizations.OfType<Agency>()], agency => agency.Id, NamesOf);
        Companies = new([.. content.Organizations.OfType<Company>()], company => company.Id, NamesOf);
        Programmes = new(
            content.Programmes,
            programme => programme.Id,
            programme => [programme.Name, programme.Abbreviation, programme.NativeName, .. programme.AlternativeNames]);
        Officials = new(content.Officials, official => official.Id, official => [official.Name, official.NativeName, .. official.AlternativeNames]);
        Tenures = new(content.Tenures, tenure => tenure.Id, _ => []);
        Milestones = new(content.Milestones, milestone => milestone.Id, milestone => [milestone.Title]);
        Factors = new(content.Factors, factor => factor.Id, factor => [factor.Title]);
        Questions = new(content.Questions, question => question.Id, question => [question.Text]);
        _contentHash = new Lazy<string>(HashContent);
    }

    /// <summary>The catalog of the data that the package carries. It is read when it is first asked for, once.</summary>
    public static SpaceTalksCatalog Embedded => EmbeddedHolder.Catalog;

    /// <summary>Who says so.</summary>
    public EntityCollection<Source, Source> Sources { get; }

    /// <summary>Where things happen.</summary>
    public EntityCollection<Place, Place> Places { get; }

    /// <summary>What is talked about.</summary>
    public EntityCollection<Topic, Topic> Topics { get; }

    /// <summary>Agencies and companies.</summary>
    public EntityCollection<Organization, Organization> Organizations { get; }

    /// <summary>Agencies.</summary>
    public EntityCollection<Agency, Organization> Agencies { get; }

    /// <summary>Companies.</summary>
    public EntityCollection<Company, Organization> Companies { get; }

    /// <summary>Stations, vehicles, programmes and bases.</summary>
    public EntityCollection<Programme, Programme> Programmes { get; }

    /// <summary>Persons.</summary>
    public EntityCollection<Official, Official> Officials { get; }

    /// <summary>Who held which office.</summary>
    public EntityCollection<Tenure, Tenure> Tenures { get; }

    /// <summary>Dated events, in date order.</summary>
    public EntityCollection<Milestone, Milestone> Milestones { get; }

    /// <summary>The milestones that are meetings, in date order.</summary>
    public Query<Milestone> Meetings => Milestones.OfKind(MilestoneKind.Meeting);

    /// <summary>Drivers, achievements, challenges, opportunities and impacts.</summary>
    public EntityCollection<Factor, Factor> Factors { get; }

    /// <summary>Questions, with answers.</summary>
    public EntityCollection<Question, Question> Questions { get; }

    /// <summary>The version of the data: that of the first data set that has one; null where none has.</summary>
    public string? DataVersion => _dataSets.Select(dataSet => dataSet.DataVersion).FirstOrDefault(version => version is not null);

    /// <summary>Until when the sources were consulted, by the first data set that says so; null where none does.</summary>
    public When? AsOf => _dataSets.Select(dataSet => dataSet.AsOf).FirstOrDefault(day => day is not null);

    /// <summary>The version of the schema in which <see cref="Save(Stream)"/> writes.</summary>
    public int SchemaVersion => DataSet.CurrentSchemaVersion;

    /// <summary>The SHA-256 of what <see cref="Save(Stream)"/> writes, in lower-case hexadecimal: the same data has the same hash.</summary>
    public string ContentHash => _contentHash.Value;

    /// <summary>Makes a catalog of data sets alone, without the embedded one.</summary>
    /// <param name="dataSets">The data sets, in any order.</param>
    /// <exception cref="ArgumentException"><paramref name="dataSets"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dataSets"/> is null.</exception>
    /// <exception cref="DataSetException">An identifier is used twice, or a link names nothing; the exception has every fault.</exception>
    public static SpaceTalksCatalog Create(params DataSet[] dataSets) =>
        new([.. Each(dataSets)]);

    /// <summary>A catalog of this one's data and more.</summary>
    /// <param name="dataSets">The further data sets.</param>
    /// <exception cref="ArgumentException"><paramref name="dataSets"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dataSets"/> is null.</exception>
    /// <exception cref="DataSetException">An identifier is used twice, or a link names nothing; the exception has every fault.</exception>
    public SpaceTalksCatalog With(params DataSet[] dataSets) =>
        new([.. _dataSets, .. Each(dataSets)]);

    /// <summary>Writes all data as one UTF-8 JSON document that <see cref="DataSet.Load(Stream, string)"/> reads.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream) => DataSet.Join(_dataSets).Save(stream);

    /// <summary>The version of the data, and how much there is.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"SpaceTalks data {DataVersion ?? "without version"}: {Milestones.Count()} milestones, {Topics.Count()} topics, {Sources.Count()} sources");

    private static DataSet[] Each(DataSet[] dataSets) =>
        dataSets is null ? throw new ArgumentNullException(nameof(dataSets))
        : dataSets.Contains(null!) ? throw new ArgumentException("One of the data sets is null.", nameof(dataSets))
        : dataSets;

    private static IEnumerable<string?> NamesOf(Organization organization) =>
        [organization.Name, organization.Abbreviation, organization.NativeName, .. organization.AlternativeNames];

    private string HashContent()
    {
        using MemoryStream content = new();
        Save(content);
        content.Position = 0;
        using SHA256 algorithm = SHA256.Create();
        StringBuilder text = new();
        foreach (byte part in algorithm.ComputeHash(content))
        {
            text.Append(part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    private static class EmbeddedHolder
    {
        public static readonly SpaceTalksCatalog Catalog = new([EmbeddedData.Load()]);
    }
}
