using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A station, a vehicle, a programme of missions or a base, planned or past. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Programme : Entity<Programme>, IDated, ITopical, IInvolving
{
    private readonly Entities _entities;
    private IReadOnlyList<Organization>? _organizations;
    private IReadOnlyList<Contribution>? _contributions;
    private IReadOnlyList<Topic>? _subjects;
    private IReadOnlyList<Citation>? _citations;

    internal override Entities? Catalog => _entities;

    internal Programme(ProgrammeRecord record, Entities entities)
        : base(record) => _entities = entities;

    /// <summary>The name in English.</summary>
    public string Name => Record.Name;

    /// <summary>The abbreviation; null if there is none.</summary>
    public string? Abbreviation => Record.Abbreviation;

    /// <summary>The name in the original language; null if it is not recorded.</summary>
    public string? NativeName => Record.NativeName;

    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string> AlternativeNames => PartList.Of(Record.AlternativeNames);

    /// <summary>The kind of programme.</summary>
    public ProgrammeKind Kind => Words.ProgrammeKinds[Record.Kind];

    /// <summary>The period for which the programme lasts; null if no source gives it.</summary>
    public When? When => Record.When;

    /// <summary>The organizations that run the programme or take part in it.</summary>
    public IReadOnlyList<Organization> Organizations => _organizations ??= _entities.Organizations.At(Record.Organizations);

    /// <summary>The contributions: which organization provides what.</summary>
    public IReadOnlyList<Contribution> Contributions =>
        _contributions ??= PartList.Of(Record.Contributions, record => new Contribution(record, _entities));

    /// <summary>The topics that the programme belongs to.</summary>
    public IReadOnlyList<Topic> Subjects => _subjects ??= _entities.Topics.At(Record.Subjects);

    /// <summary>A description of the programme, in a sentence or two.</summary>
    public string Summary => Record.Summary;

    /// <summary>The citations of <see cref="When"/>, if its source differs from that of the rest; often empty.</summary>
    public IReadOnlyList<Citation> WhenCitations => PartList.Of(Record.WhenCitations, _entities.Cite);

    /// <summary>The citations of the places where the programme is described.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

    /// <summary>Determines whether the programme or one of its contributions is about a topic or a narrower one.</summary>
    /// <param name="topic">The topic.</param>
    public bool IsAbout(Id<Topic> topic) =>
        Subjects.HaveWithin(topic) || Contributions.Any(contribution => contribution.Subjects.HaveWithin(topic));

    /// <summary>Determines whether an organization runs the programme, takes part in it or contributes to it.</summary>
    /// <param name="organization">The organization.</param>
    public bool Involves(Id<Organization> organization) =>
        Organizations.Have(organization) || Contributions.Any(contribution => contribution.Organization.Id == organization);

    private protected override IEnumerable<string?> AllNames => [Name, Abbreviation, NativeName, .. AlternativeNames];

    private protected override bool AnyText(TextTest test) => AllNames.Any(name => test(name.AsSpan())) || test(Summary.AsSpan())
        || LinkedTexts.Any(Subjects, test) || LinkedTexts.Any(Organizations, test)
        || Contributions.Any(part => test(part.Provides.AsSpan()) || LinkedTexts.Any(part.Organization, test) || LinkedTexts.Any(part.Subjects, test));

    internal new ProgrammeRecord Record => (ProgrammeRecord)base.Record;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

// A programme, as in a document.
internal sealed class ProgrammeRecord : CitedRecord
{
    public string Name = string.Empty;

    public string? Abbreviation;

    public string? NativeName;

    public string[]? AlternativeNames;

    public Word Kind;

    public When? When;

    public CitationRecord[]? WhenCitations;

    public ListPart<Link> Organizations;

    public ContributionRecord[]? Contributions;

    public ListPart<Link> Subjects;

    public string Summary = string.Empty;
}
