using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// A subject that is talked about. Topics form a tree, in the words of SKOS: a topic has a broader one and narrower ones, and may be
/// related to others. Immutable; equality is by reference.
/// </summary>
public sealed class Topic
{
    internal Topic(Id<Topic> id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The identifier.</summary>
    public Id<Topic> Id { get; }

    /// <summary>The name (SKOS <c>prefLabel</c>).</summary>
    public string Name { get; }

    /// <summary>Other names (SKOS <c>altLabel</c>).</summary>
    public IReadOnlyList<string> AlternativeNames { get; internal set; } = [];

    /// <summary>The next broader topic; null for the root.</summary>
    public Topic? Broader { get; internal set; }

    /// <summary>The next narrower topics, ordered by identifier.</summary>
    public IReadOnlyList<Topic> Narrower { get; internal set; } = [];

    /// <summary>Topics that this one has to do with, and they with it, ordered by identifier.</summary>
    public IReadOnlyList<Topic> Related { get; internal set; } = [];

    /// <summary>What the topic is, in a sentence.</summary>
    public string Summary { get; internal set; } = string.Empty;

    /// <summary>Where the topic is named.</summary>
    public IReadOnlyList<Citation> Citations { get; internal set; } = [];

    /// <summary>Whether this topic is another or narrower than it, at any depth.</summary>
    /// <param name="id">The other topic.</param>
    public bool IsWithin(Id<Topic> id)
    {
        for (Topic? topic = this; topic is not null; topic = topic.Broader)
        {
            if (topic.Id == id)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What a document says of it: how it is written.</summary>
    internal TopicRecord Record { get; set; } = null!;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
