using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>A question that a source asks and answers. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Question : Entity<Question>, ITopical, IInvolving
{
    private readonly Entities _entities;
    private IReadOnlyList<Topic>? _subjects;
    private IReadOnlyList<Organization>? _organizations;
    private IReadOnlyList<Programme>? _programmes;
    private IReadOnlyList<Citation>? _citations;

    internal override Entities? Catalog => _entities;

    internal Question(QuestionRecord record, Entities entities)
        : base(record) => _entities = entities;

    /// <summary>The question.</summary>
    public string Text => Record.Text;

    /// <summary>The source's answer, paraphrased.</summary>
    public string Answer => Record.Answer;

    /// <summary>The topics that the question is about.</summary>
    public IReadOnlyList<Topic> Subjects => _subjects ??= _entities.Topics.At(Record.Subjects);

    /// <summary>The organizations that the question concerns.</summary>
    public IReadOnlyList<Organization> Organizations => _organizations ??= _entities.Organizations.At(Record.Organizations);

    /// <summary>The programmes that the question concerns.</summary>
    public IReadOnlyList<Programme> Programmes => _programmes ??= _entities.Programmes.At(Record.Programmes);

    /// <summary>The citations of the places where the question is asked.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

    /// <inheritdoc/>
    public bool IsAbout(Id<Topic> topic) => Subjects.HaveWithin(topic);

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organizations.Have(organization);

    /// <summary>Additional words by which the question can be found: single terms that its other texts do not contain.</summary>
    public IReadOnlyList<string> Keywords => PartList.Of(Record.Keywords);

    private protected override IEnumerable<string?> AllNames => [Text];

    private protected override bool AnyText(TextTest test) => test(Text.AsSpan()) || test(Answer.AsSpan()) || Keywords.Any(word => test(word.AsSpan()))
        || LinkedTexts.Any(Subjects, test) || LinkedTexts.Any(Organizations, test) || LinkedTexts.Any(Programmes, test);

    internal new QuestionRecord Record => (QuestionRecord)base.Record;

    /// <summary>Returns the question.</summary>
    public override string ToString() => Text;
}

// A question, as in a document.
internal sealed class QuestionRecord : CitedRecord
{
    public string Text = string.Empty;

    public string Answer = string.Empty;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;

    public string[]? Keywords;
}
