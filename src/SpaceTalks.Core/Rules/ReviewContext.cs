using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace SpaceTalks;

/// <summary>The input of a rule: the entities of a catalog and the day of the review. Immutable.</summary>
public sealed class ReviewContext
{
    internal ReviewContext(LocalDate asOf, IEnumerable<Milestone> milestones, IEnumerable<Tenure> tenures, IEnumerable<Organization> organizations)
    {
        AsOf = asOf.WithCalendar(CalendarSystem.Iso);
        Milestones = Array.AsReadOnly(milestones.ToArray());
        Tenures = Array.AsReadOnly(tenures.ToArray());
        Organizations = Array.AsReadOnly(organizations.ToArray());
    }

    /// <summary>The day of the review, in the ISO calendar.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The milestones, in date order.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>The tenures, by identifier.</summary>
    public IReadOnlyList<Tenure> Tenures { get; }

    /// <summary>The organizations of all kinds, by identifier.</summary>
    public IReadOnlyList<Organization> Organizations { get; }

    /// <summary>Returns the day of the review.</summary>
    public override string ToString() => "review as of " + NodaTime.Text.LocalDatePattern.Iso.Format(AsOf);
}
