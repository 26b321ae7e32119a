namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Those about a topic, or one narrower than it.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> About<T>(this Query<T> query, Id<Topic> topic)
        where T : class, ITopical =>
        query.With(Filter.About<T>(topic));
}
