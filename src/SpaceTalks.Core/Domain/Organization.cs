using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>An agency or a company: a closed hierarchy. Immutable; equality is by reference.</summary>
public abstract class Organization
{
    private protected Organization(Id<Organization> id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The identifier.</summary>
    public Id<Organization> Id { get; }

    /// <summary>The English name.</summary>
    public string Name { get; }

    /// <summary>The abbreviation; null where there is none.</summary>
    public string? Abbreviation { get; internal set; }

    /// <summary>The name in its own language; null where it is not recorded.</summary>
    public string? NativeName { get; internal set; }

    /// <summary>Other names that are in use.</summary>
    public IReadOnlyList<string> AlternativeNames { get; internal set; } = [];

    /// <summary>The country that it belongs to; null where it is not recorded, or it belongs to several.</summary>
    public string? Country { get; internal set; }

    /// <summary>From when to when it exists; null where no source says.</summary>
    public When? When { get; internal set; }

    /// <summary>The names that it bore, with the time of each, by date.</summary>
    public IReadOnlyList<OrganizationName> Names { get; internal set; } = [];

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary { get; internal set; } = string.Empty;

    /// <summary>Where it is described.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>The offices held in it, by date and identifier.</summary>
    public IReadOnlyList<Tenure> Tenures { get; internal set; } = [];

    /// <summary>Who headed it on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The head, how certain it is, and who else may have been: never null.</returns>
    public Incumbent HeadOn(LocalDate day) => Incumbent.Of(Tenures, day);

    /// <summary>What a document says of it: how it is written.</summary>
    internal OrganizationRecord Record { get; set; } = null!;

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

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
