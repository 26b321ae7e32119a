using System.Linq;
using System.Runtime.CompilerServices;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the entities to those that are about a topic or a narrower one.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    /// <example><code>Query&lt;Milestone&gt; aboutTheStation = catalog.Milestones.About(TopicIds.IssFuture);</code></example>
    [OverloadResolutionPriority(1)]
    public static Query<T> About<T>(this Query<T> query, Id<Topic> topic)
        where T : class, ITopical =>
        query.With(Filter.About<T>(topic));

    /// <summary>Filters the entities to those that are about all of several topics, or about narrower ones.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="topic">The first topic.</param>
    /// <param name="further">The other topics.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> or <paramref name="further"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> About<T>(this Query<T> query, Id<Topic> topic, params Id<Topic>[] further)
        where T : class, ITopical =>
        (further ?? throw new System.ArgumentNullException(nameof(further))).Aggregate(query.About(topic), (about, other) => about.About(other));

    /// <summary>Filters the entities to those that are about a topic or a narrower one.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="topic">The topic, of this catalog or another.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> or <paramref name="topic"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> About<T>(this Query<T> query, Topic topic)
        where T : class, ITopical =>
        query.About((topic ?? throw new System.ArgumentNullException(nameof(topic))).Id);
}
