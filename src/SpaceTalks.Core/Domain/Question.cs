using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A question that a source asks and answers. Immutable; equality is by reference.</summary>
public sealed class Question : ITopical, IInvolving
{
    internal Question(Id<Question> id, string text)
    {
        Id = id;
        Text = text;
    }

    /// <summary>The identifier.</summary>
    public Id<Question> Id { get; }

    /// <summary>The question.</summary>
    public string Text { get; }

    /// <summary>The source's answer, in our words.</summary>
    public string Answer { get; internal set; } = string.Empty;

    /// <summary>The topics that it is about.</summary>
    public IReadOnlyList<Topic> Subjects { get; internal set; } = [];

    /// <summary>The organizations that it concerns.</summary>
    public IReadOnlyList<Organization> Organizations { get; internal set; } = [];

    /// <summary>The programmes that it concerns.</summary>
    public IReadOnlyList<Programme> Programmes { get; internal set; } = [];

    /// <summary>Where it is asked.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <inheritdoc/>
    public bool IsAbout(Id<Topic> topic) => Subjects.HaveWithin(topic);

    /// <inheritdoc/>
    public bool Involves(Id<Organization> organization) => Organizations.Have(organization);

    /// <summary>What a document says of it: how it is written.</summary>
    internal QuestionRecord Record { get; set; } = null!;

    /// <summary>The question.</summary>
    public override string ToString() => Text;
}
