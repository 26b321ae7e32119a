using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// What moves the talks, or moves with them: a driver, an achievement, a challenge, an opportunity or an impact. Immutable; equality
/// is by reference.
/// </summary>
public sealed class Factor : IDated, ITopical, IInvolving
{
    internal Factor(Id<Factor> id, string title)
    {
        Id = id;
        Title = title;
    }

    /// <summary>The identifier.</summary>
    public Id<Factor> Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What it does to the talks.</summary>
    public FactorKind Kind { get; internal set; }

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary { get; internal set; } = string.Empty;

    /// <summary>The time that it concerns; null where no source names one.</summary>
    public When? When { get; internal set; }

    /// <summary>The topics that it is about.</summary>
    public IReadOnlyList<Topic> Subjects { get; internal set; } = [];

    /// <summary>The organizations that it concerns.</summary>
    public IReadOnlyList<Organization> Organizations { get; internal set; } = [];

    /// <summary>The programmes that it concerns.</summary>
    public IReadOnlyList<Programme> Programmes { get; internal set; } = [];

    /// <summary>The points that make it up, in the order of the source.</summary>
    public IReadOnlyList<FactorPoint> Points { get; internal set; } = [];

    /// <summary>Claims about it that were held against other sources.</summary>
    public IReadOnlyList<ClaimCheck> Checks { get; internal set; } = [];

    /// <summary>Where it is described.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>Whether its subjects, or those of its points, hold a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public bool IsAbout(Id<Topic> topic) =>
        Subjects.HaveWithin(topic) || Points.Any(point => point.Subjects.HaveWithin(topic));

    /// <summary>Whether it, or one of its points, concerns an organization.</summary>
    /// <param name="organization">The organization.</param>
    public bool Involves(Id<Organization> organization) =>
        Organizations.Have(organization) || Points.Any(point => point.Organizations.Have(organization));

    /// <summary>What a document says of it: how it is written.</summary>
    internal FactorRecord Record { get; set; } = null!;

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
