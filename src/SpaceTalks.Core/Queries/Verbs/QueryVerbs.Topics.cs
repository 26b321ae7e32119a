namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the topics to a topic and all narrower ones.</summary>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Topic> Within(this Query<Topic> query, Id<Topic> topic) =>
        query.With(Filter.Within(topic));

    /// <summary>Filters the topics to those that are related to a topic.</summary>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Topic> RelatedTo(this Query<Topic> query, Id<Topic> topic) =>
        query.With(Filter.RelatedTo(topic));
}
