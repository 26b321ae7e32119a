using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A person's tenure of an office in an organization, with its period according to the prevailing report. Immutable.</summary>
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

    /// <summary>The official.</summary>
    public Official Official => _entities.Officials.At(Record.Official);

    /// <summary>The organization.</summary>
    public Organization Organization => _entities.Organizations.At(Record.Organization);

    /// <summary>The office.</summary>
    public string Office => Record.Office;

    /// <summary>A value indicating whether the holder of the office heads the organization.</summary>
    public bool IsHead => Record.Head.IsTrue;

    /// <summary>A value indicating whether the office was held in an acting capacity. An acting holder counts as a holder.</summary>
    public bool IsActing => Record.Acting.IsTrue;

    /// <summary>The reports on the tenure, the prevailing one first; at least one.</summary>
    public Reports Reports { get; }

    /// <summary>The period of the tenure; null if no report gives it.</summary>
    public When? When { get; }

    /// <summary>The reports on the tenure in the order in which they were made; those of unknown reporting date come first.</summary>
    public IReadOnlyList<Report> History => Reports.History;

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organization.Id == organization;

    private protected override IEnumerable<string?> AllNames => [];

    private protected override bool AnyText(TextTest test) =>
        test(Office.AsSpan()) || LinkedTexts.Any(Official, test) || LinkedTexts.Any(Organization, test) || Reports.Any(report => test(report.Summary.AsSpan()));

    internal new TenureRecord Record => (TenureRecord)base.Record;

    /// <summary>Returns the official, the office and the period.</summary>
    public override string ToString()
    {
        string text = Official.Name + ", " + Office + ", " + Organization.Name;
        return When is null ? text : text + ", " + When.ToString("E", null);
    }
}

// A tenure, as in a document.
internal sealed class TenureRecord : ReportedRecord
{
    public Link Official;

    public Link Organization;

    public string Office = string.Empty;

    public Word Head;

    public Word Acting;
}
