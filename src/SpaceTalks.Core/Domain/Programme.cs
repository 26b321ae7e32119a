using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A station, a vehicle, a programme of missions or a base, planned or past. Immutable; equality is by reference.</summary>
public sealed class Programme : IDated, ITopical, IInvolving
{
    internal Programme(Id<Programme> id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The identifier.</summary>
    public Id<Programme> Id { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>The abbreviation; null where there is none.</summary>
    public string? Abbreviation { get; internal set; }

    /// <summary>The name in its own language; null where it is not recorded.</summary>
    public string? NativeName { get; internal set; }

    /// <summary>Other names that are in use.</summary>
    public IReadOnlyList<string> AlternativeNames { get; internal set; } = [];

    /// <summary>What kind of undertaking it is.</summary>
    public ProgrammeKind Kind { get; internal set; }

    /// <summary>From when to when it lasts; null where no source says.</summary>
    public When? When { get; internal set; }

    /// <summary>The organizations that run it or take part in it.</summary>
    public IReadOnlyList<Organization> Organizations { get; internal set; } = [];

    /// <summary>Which organization provides what.</summary>
    public IReadOnlyList<Contribution> Contributions { get; internal set; } = [];

    /// <summary>The topics that it belongs to.</summary>
    public IReadOnlyList<Topic> Subjects { get; internal set; } = [];

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary { get; internal set; } = string.Empty;

    /// <summary>Where it is described.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>Whether its subjects, or those of a contribution, hold a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public bool IsAbout(Id<Topic> topic) =>
        Subjects.HaveWithin(topic) || Contributions.Any(contribution => contribution.Subjects.HaveWithin(topic));

    /// <summary>Whether an organization runs it, takes part in it or contributes to it.</summary>
    /// <param name="organization">The organization.</param>
    public bool Involves(Id<Organization> organization) =>
        Organizations.Have(organization) || Contributions.Any(contribution => contribution.Organization.Id == organization);

    /// <summary>What a document says of it: how it is written.</summary>
    internal ProgrammeRecord Record { get; set; } = null!;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
