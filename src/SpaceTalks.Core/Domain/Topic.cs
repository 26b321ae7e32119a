using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A topic of talks. Topics form a tree, as in SKOS: a topic has a broader topic and narrower ones, and may be related to others.
/// Immutable.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Topic : Entity<Topic>
{
    private readonly Entities _entities;
    private IReadOnlyList<Topic>? _narrower;
    private IReadOnlyList<Topic>? _related;
    private IReadOnlyList<Citation>? _citations;

    internal override Entities? Catalog => _entities;

    internal Topic(TopicRecord record, Entities entities)
        : base(record) => _entities = entities;

    /// <summary>The name (SKOS <c>prefLabel</c>).</summary>
    public string Name => Record.Name;

    /// <summary>Other names (SKOS <c>altLabel</c>).</summary>
    public IReadOnlyList<string> AlternativeNames => PartList.Of(Record.AlternativeNames);

    /// <summary>The next broader topic; null for a root.</summary>
    public Topic? Broader => _entities.Topics.AtOptional(Record.Broader);

    /// <summary>The next narrower topics, ordered by identifier.</summary>
    public IReadOnlyList<Topic> Narrower => _narrower ??= _entities.NarrowerOf(this);

    /// <summary>The topics that this one is related to, ordered by identifier. The relation is symmetric.</summary>
    public IReadOnlyList<Topic> Related => _related ??= _entities.RelatedTo(this);

    /// <summary>A description of the topic, in a sentence.</summary>
    public string Summary => Record.Summary;

    /// <summary>The citations of the places where the topic is named.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

    /// <summary>Determines whether this topic is the same as another or narrower than it, at any depth.</summary>
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

    private protected override IEnumerable<string?> AllNames => [Name, .. AlternativeNames];

    private protected override bool AnyText(TextTest test) => AllNames.Any(name => test(name.AsSpan())) || test(Summary.AsSpan());

    internal new TopicRecord Record => (TopicRecord)base.Record;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}

// A topic, as in a document.
internal sealed class TopicRecord : CitedRecord
{
    public string Name = string.Empty;

    public string[]? AlternativeNames;

    public Link Broader;

    public ListPart<Link> Related;

    public string Summary = string.Empty;
}
