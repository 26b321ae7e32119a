using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// An office that a person held in an organization, and from when to when, by the prevailing report. Immutable; equality is by
/// reference.
/// </summary>
public sealed class Tenure : IDated, IInvolving
{
    internal Tenure(Id<Tenure> id, Official official, Organization organization, string office, Reports reports)
    {
        Id = id;
        Official = official;
        Organization = organization;
        Office = office;
        Reports = reports;
        When = reports.When;
    }

    /// <summary>The identifier.</summary>
    public Id<Tenure> Id { get; }

    /// <summary>The person.</summary>
    public Official Official { get; }

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>The office.</summary>
    public string Office { get; }

    /// <summary>Whether who holds it heads the organization.</summary>
    public bool IsHead { get; internal set; }

    /// <summary>Whether it was held in an acting capacity. An acting holder is a holder.</summary>
    public bool IsActing { get; internal set; }

    /// <summary>The reports about it, the prevailing one first; at least one.</summary>
    public Reports Reports { get; }

    /// <summary>From when to when; null where no report says.</summary>
    public When? When { get; }

    /// <summary>The reports about it in the order in which they were made, those of unknown day first.</summary>
    public IReadOnlyList<Report> History => Reports.History;

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organization.Id == organization;

    /// <summary>What a document says of it: how it is written.</summary>
    internal TenureRecord Record { get; set; } = null!;

    /// <summary>The person, the office and the time.</summary>
    public override string ToString()
    {
        string text = Official.Name + ", " + Office + ", " + Organization.Name;
        return When is null ? text : text + ", " + When.ToString("E", null);
    }
}
