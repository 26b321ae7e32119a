namespace SpaceTalks;

/// <summary>The verbs of queries over topics.</summary>
public static class TopicQueries
{
    /// <summary>A topic, and those narrower than it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    public static Query<Topic> Within(this Query<Topic> query, Id<Topic> topic) =>
        query.With(TopicFilter.Within(topic));

    /// <summary>Those related to a topic.</summary>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    public static Query<Topic> RelatedTo(this Query<Topic> query, Id<Topic> topic) =>
        query.With(TopicFilter.RelatedTo(topic));
}
