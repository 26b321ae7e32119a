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

    /// <summary>The name in English.</summary>
    public string Name => Record.Name;

    /// <summary>The abbreviation; null if there is none.</summary>
    public string? Abbreviation => Record.Abbreviation;

    /// <summary>The name in the organization's own language; null if it is not recorded.</summary>
    public string? NativeName => Record.NativeName;

    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string> AlternativeNames => PartList.Of(Record.AlternativeNames);

    /// <summary>The country that the organization belongs to; null if it is not recorded or if there are several.</summary>
    public string? Country => Record.Country;

    /// <summary>The period of the organization's existence; null if no source gives it.</summary>
    public When? When => Record.When;

    /// <summary>The names that the organization has had, each with its period, by date.</summary>
    public IReadOnlyList<OrganizationName> Names => _names ??= PartList.Of(
        Record.Names?.OrderBy(record => record.When, WhenComparer.Instance).ToArray(), record => new OrganizationName(record, _entities));

    /// <summary>A description of the organization, in a sentence or two.</summary>
    public string Summary => Record.Summary;

    /// <summary>The citations of <see cref="When"/>, if its source differs from that of the rest; often empty.</summary>
    public IReadOnlyList<Citation> WhenCitations => PartList.Of(Record.WhenCitations, _entities.Cite);

    /// <summary>The citations of the places where the organization is described.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

    /// <summary>The tenures of offices in the organization, by date and identifier.</summary>
    public IReadOnlyList<Tenure> Tenures => _tenures ??= _entities.TenuresOf(this);

    /// <summary>Returns the head of the organization on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The head, the certainty, and the officials who are alternatives; never null.</returns>
    /// <example><code>Incumbent head = catalog.Agencies[AgencyIds.Nasa].HeadOn(new LocalDate(2018, 10, 11));   // Jim Bridenstine (certain)</code></example>
    public Incumbent HeadOn(LocalDate day) => Incumbent.Of(Tenures, day);

    /// <summary>Returns the holders of all offices in the organization on a day: the head first, then the other offices by name.</summary>
    /// <param name="day">The day.</param>
    /// <returns>One incumbent for each office that anyone may have held.</returns>
    public IReadOnlyList<Incumbent> OfficialsOn(LocalDate day) => Incumbent.OfEach(Tenures, day);

    /// <summary>
    /// Returns the name that the organization had on a day. If several names are possible, the likeliest is returned, and the latest of
    /// equally likely ones.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The dated name, or <see cref="Name"/> if no dated name covers the day.</returns>
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

    /// <summary>Returns the name.</summary>
    public sealed override string ToString() => Name;
}

// An organization of any kind, as in a document.
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
