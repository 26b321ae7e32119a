using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Something that drives the talks or results from them: a driver, an achievement, a challenge, an opportunity or an impact. Immutable.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Factor : Entity<Factor>, IDated, ITopical, IInvolving
{
    private readonly Entities _entities;
    private IReadOnlyList<Topic>? _subjects;
    private IReadOnlyList<Organization>? _organizations;
    private IReadOnlyList<Programme>? _programmes;
    private IReadOnlyList<FactorPoint>? _points;
    private IReadOnlyList<ClaimCheck>? _checks;
    private IReadOnlyList<Citation>? _citations;

    internal override Entities? Catalog => _entities;

    internal Factor(FactorRecord record, Entities entities)
        : base(record) => _entities = entities;

    /// <summary>The title.</summary>
    public string Title => Record.Title;

    /// <summary>The kind of factor: the role that it plays in the talks.</summary>
    public FactorKind Kind => Words.FactorKinds[Record.Kind];

    /// <summary>A description of the factor, in a sentence or two.</summary>
    public string Summary => Record.Summary;

    /// <summary>The date or period that the factor concerns; null if no source gives one.</summary>
    public When? When => Record.When;

    /// <summary>The topics that the factor is about.</summary>
    public IReadOnlyList<Topic> Subjects => _subjects ??= _entities.Topics.At(Record.Subjects);

    /// <summary>The organizations that the factor concerns.</summary>
    public IReadOnlyList<Organization> Organizations => _organizations ??= _entities.Organizations.At(Record.Organizations);

    /// <summary>The programmes that the factor concerns.</summary>
    public IReadOnlyList<Programme> Programmes => _programmes ??= _entities.Programmes.At(Record.Programmes);

    /// <summary>The points that make up the factor, in the order of the source.</summary>
    public IReadOnlyList<FactorPoint> Points => _points ??= PartList.Of(Record.Points, record => new FactorPoint(record, _entities));

    /// <summary>The claims about the factor that were checked against other sources.</summary>
    public IReadOnlyList<ClaimCheck> Checks => _checks ??= PartList.Of(Record.Checks, record => new ClaimCheck(record, _entities));

    /// <summary>The citations of <see cref="When"/>, if its source differs from that of the rest; often empty.</summary>
    public IReadOnlyList<Citation> WhenCitations => PartList.Of(Record.WhenCitations, _entities.Cite);

    /// <summary>The citations of the places where the factor is described.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

    /// <summary>Determines whether the factor or one of its points is about a topic or a narrower one.</summary>
    /// <param name="topic">The topic.</param>
    public bool IsAbout(Id<Topic> topic) =>
        Subjects.HaveWithin(topic) || Points.Any(point => point.Subjects.HaveWithin(topic));

    /// <summary>Determines whether the factor or one of its points concerns an organization.</summary>
    /// <param name="organization">The organization.</param>
    public bool Involves(Id<Organization> organization) =>
        Organizations.Have(organization) || Points.Any(point => point.Organizations.Have(organization));

    /// <summary>Additional words by which the factor can be found: single terms that its other texts do not contain.</summary>
    public IReadOnlyList<string> Keywords => PartList.Of(Record.Keywords);

    private protected override IEnumerable<string?> AllNames => [Title];

    private protected override bool AnyText(TextTest test) => test(Title.AsSpan()) || test(Summary.AsSpan()) || Keywords.Any(word => test(word.AsSpan()))
        || LinkedTexts.Any(Subjects, test) || LinkedTexts.Any(Organizations, test) || LinkedTexts.Any(Programmes, test)
        || Points.Any(point => test(point.Text.AsSpan())
            || LinkedTexts.Any(point.Subjects, test) || LinkedTexts.Any(point.Organizations, test) || LinkedTexts.Any(point.Programmes, test));

    internal new FactorRecord Record => (FactorRecord)base.Record;

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}

// A factor, as in a document.
internal sealed class FactorRecord : CitedRecord
{
    public Word Kind;

    public string Title = string.Empty;

    public string Summary = string.Empty;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;

    public string[]? Keywords;

    public When? When;

    public CitationRecord[]? WhenCitations;

    public FactorPointRecord[]? Points;

    public ClaimCheckRecord[]? Checks;
}
