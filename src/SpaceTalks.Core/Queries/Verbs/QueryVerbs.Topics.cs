namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>A topic, and those narrower than it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Topic> Within(this Query<Topic> query, Id<Topic> topic) =>
        query.With(Filter.Within(topic));

    /// <summary>Those related to a topic.</summary>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Topic> RelatedTo(this Query<Topic> query, Id<Topic> topic) =>
        query.With(Filter.RelatedTo(topic));
}
