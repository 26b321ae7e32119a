using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>An office that a person held in an organization, and from when to when, by the prevailing report. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Tenure : Entity<Tenure>, IDated, IInvolving
{
    private readonly Entities _entities;

    internal override Entities? Catalog => _entities;

    internal Tenure(TenureRecord record, Entities entities)
        : base(record)
    {
        _entities = entities;
        Reports = new Reports(record, entities);
        When = Reports.When;
    }

    /// <summary>The person.</summary>
    public Official Official => _entities.Officials.At(Record.Official);

    /// <summary>The organization.</summary>
    public Organization Organization => _entities.Organizations.At(Record.Organization);

    /// <summary>The office.</summary>
    public string Office => Record.Office;

    /// <summary>Whether who holds it heads the organization.</summary>
    public bool IsHead => Record.Head.IsTrue;

    /// <summary>Whether it was held in an acting capacity. An acting holder is a holder.</summary>
    public bool IsActing => Record.Acting.IsTrue;

    /// <summary>The reports about it, the prevailing one first; at least one.</summary>
    public Reports Reports { get; }

    /// <summary>From when to when; null where no report says.</summary>
    public When? When { get; }

    /// <summary>The reports about it in the order in which they were made, those of unknown day first.</summary>
    public IReadOnlyList<Report> History => Reports.History;

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organization.Id == organization;

    private protected override IEnumerable<string?> AllNames => [];

    private protected override bool AnyText(TextTest test) =>
        test(Office.AsSpan()) || LinkedTexts.Any(Official, test) || LinkedTexts.Any(Organization, test) || Reports.Any(report => test(report.Summary.AsSpan()));

    internal new TenureRecord Record => (TenureRecord)base.Record;

    /// <summary>The person, the office and the time.</summary>
    public override string ToString()
    {
        string text = Official.Name + ", " + Office + ", " + Organization.Name;
        return When is null ? text : text + ", " + When.ToString("E", null);
    }
}

// A tenure as a document has it.
internal sealed class TenureRecord : ReportedRecord
{
    public Link Official;

    public Link Organization;

    public string Office = string.Empty;

    public Word Head;

    public Word Acting;
}
