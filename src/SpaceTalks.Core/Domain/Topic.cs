using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// A subject that is talked about. Topics form a tree, in the words of SKOS: a topic has a broader one and narrower ones, and may be
/// related to others. Immutable.
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

    /// <summary>The next broader topic; null for the root.</summary>
    public Topic? Broader => _entities.Topics.AtOptional(Record.Broader);

    /// <summary>The next narrower topics, ordered by identifier.</summary>
    public IReadOnlyList<Topic> Narrower => _narrower ??= _entities.NarrowerOf(this);

    /// <summary>Topics that this one has to do with, and they with it, ordered by identifier.</summary>
    public IReadOnlyList<Topic> Related => _related ??= _entities.RelatedTo(this);

    /// <summary>What the topic is, in a sentence.</summary>
    public string Summary => Record.Summary;

    /// <summary>Where the topic is named.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= PartList.Of(Record.Citations, _entities.Cite);

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

    private protected override IEnumerable<string?> AllNames => [Name, .. AlternativeNames];

    private protected override bool AnyText(TextTest test) => AllNames.Any(name => test(name.AsSpan())) || test(Summary.AsSpan());

    internal new TopicRecord Record => (TopicRecord)base.Record;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

// A topic as a document has it.
internal sealed class TopicRecord : CitedRecord
{
    public string Name = string.Empty;

    public string[]? AlternativeNames;

    public Link Broader;

    public ListPart<Link> Related;

    public string Summary = string.Empty;
}
