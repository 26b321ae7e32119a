using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A space agency, a company, a state or an international body: a closed hierarchy. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public abstract class Organization : Entity<Organization>
{
    private readonly Entities _entities;
    private IReadOnlyList<OrganizationName>? _names;
    private IReadOnlyList<Citation>? _citations;
    private IReadOnlyList<Tenure>? _tenures;

    internal override Entities? Catalog => _entities;

    private protected Organization(OrganizationRecord record, Entities entities)
        : base(record) => _entities = entities;

    /// <summary>The English name.</summary>
    public string Name => Record.Name;

    /// <summary>The abbreviation; null where there is none.</summary>
    public string? Abbreviation => Record.Abbreviation;

    /// <summary>The name in its own language; null where it is not recorded.</summary>
    public string? NativeName => Record.NativeName;

    /// <summary>Other names that are in use.</summary>
    public IReadOnlyList<string> AlternativeNames => PartList.Of(Record.AlternativeNames);

    /// <summary>The country that it belongs to; null where it is not recorded, or it belongs to several.</summary>
    public string? Country => Record.Country;

    /// <summary>From when to when it exists; null where no source says.</summary>
    public When? When => Record.When;

    /// <summary>The names that it bore, with the time of each, by date.</summary>
    public IReadOnlyList<OrganizationName> Names => _names ??= PartList.Of(
        Record.Names?.OrderBy(record => record.When, WhenComparer.Instance).ToArray(), record => new OrganizationName(record, _entities));

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary => Record.Summary;

    /// <summary>The citations of <see cref="When"/>, where the rest is described elsewhere; often none.</summary>
    public IReadOnlyList<Citation> WhenCitations => PartList.Of(Record.WhenCitations, _entities.Cite);

    /// <summary>Where it is described.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

    /// <summary>The offices held in it, by date and identifier.</summary>
    public IReadOnlyList<Tenure> Tenures => _tenures ??= _entities.TenuresOf(this);

    /// <summary>Who headed it on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The head, how certain it is, and who else may have been: never null.</returns>
    /// <example><code>Incumbent head = catalog.Agencies[AgencyIds.Nasa].HeadOn(new LocalDate(2018, 10, 11));   // Jim Bridenstine (certain)</code></example>
    public Incumbent HeadOn(LocalDate day) => Incumbent.Of(Tenures, day);

    /// <summary>Who held each office in it on a day: the head first, then the other offices by name.</summary>
    /// <param name="day">The day.</param>
    /// <returns>An answer for each office that somebody may have held.</returns>
    public IReadOnlyList<Incumbent> OfficialsOn(LocalDate day) => Incumbent.OfEach(Tenures, day);

    /// <summary>The name that it bore on a day: of several that may be right the likeliest, and of these the latest.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The dated name, or <see cref="Name"/> where none covers the day.</returns>
    public string NameOn(LocalDate day) => Names
        .Select(name => (name.Name, Certainty: Judgement.Of(name.When, TimeRelation.Covers, day), name.When.LatestStart))
        .Where(name => name.Certainty != Certainty.Impossible)
        .OrderByDescending(name => name.Certainty)
        .ThenByDescending(name => name.LatestStart)
        .Select(name => name.Name)
        .FirstOrDefault() ?? Name;

    private protected sealed override IEnumerable<string?> AllNames =>
    [
        Name, Abbreviation, NativeName, .. AlternativeNames,
        .. Names.SelectMany(name => new[] { name.Name, name.Abbreviation, name.NativeName }),
    ];

    private protected sealed override bool AnyText(TextTest test) => AllNames.Any(name => test(name.AsSpan())) || test(Summary.AsSpan());

    internal new OrganizationRecord Record => (OrganizationRecord)base.Record;

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}

// An organization of any kind as a document has it.
internal sealed class OrganizationRecord : CitedRecord
{
    public string Name = string.Empty;

    public string? Abbreviation;

    public string? NativeName;

    public string[]? AlternativeNames;

    public string? Country;

    public When? When;

    public CitationRecord[]? WhenCitations;

    public OrganizationNameRecord[]? Names;

    public string Summary = string.Empty;
}
