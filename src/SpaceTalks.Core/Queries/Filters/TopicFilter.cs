using System;
using System.Linq;

namespace SpaceTalks;

/// <summary>Conditions on topics.</summary>
public static class TopicFilter
{
    /// <summary>A topic, and those narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Topic> Within(Id<Topic> topic) => new TermFilter<Topic>("within", topic.Value, static (entity, value) => entity.IsWithin(Id<Topic>.Of(value)));

    /// <summary>Those related to a topic.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Topic> RelatedTo(Id<Topic> topic) => new TermFilter<Topic>(
        "related", topic.Value, static (entity, value) => entity.Related.Any(related => related.Id.Value == value));

    /// <summary>With some words, one after the other, in a name or the summary. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Topic> Mentioning(string phrase) => Filters.Mentioning<Topic>(phrase);
}
