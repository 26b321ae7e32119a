using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The verbs of queries. A verb returns a query with one more condition, or with an order; those that count run the query. Each is
/// available on every query whose kind of entity has the property that it tests.
/// </summary>
public static partial class QueryVerbs
{
    /// <summary>Filters the entities to those that possibly end before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> PossiblyBefore<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyBefore<T>(window));

    /// <summary>Filters the entities to those that possibly begin after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> PossiblyAfter<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyAfter<T>(window));

    /// <summary>Filters the entities to those that possibly lie entirely within a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    /// <example><code>Query&lt;Milestone&gt; perhapsThen = catalog.Milestones.PossiblyWithin(DateWindow.Quarter(2026, 1));</code></example>
    public static Query<T> PossiblyWithin<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyWithin<T>(window));

    /// <summary>Filters the entities to those that possibly share a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> PossiblyIntersecting<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyIntersecting<T>(window));

    /// <summary>Filters the entities to those that possibly cover a whole window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> PossiblyCovering<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyCovering<T>(window));

    /// <summary>Filters the entities to those that certainly end before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> CertainlyBefore<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyBefore<T>(window));

    /// <summary>Filters the entities to those that certainly begin after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> CertainlyAfter<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyAfter<T>(window));

    /// <summary>Filters the entities to those that certainly lie entirely within a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    /// <example><code>Query&lt;Milestone&gt; surelyThen = catalog.Milestones.CertainlyWithin(DateWindow.Year(2025));</code></example>
    public static Query<T> CertainlyWithin<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyWithin<T>(window));

    /// <summary>Filters the entities to those that certainly share a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> CertainlyIntersecting<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyIntersecting<T>(window));

    /// <summary>Filters the entities to those that certainly cover a whole window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<T> CertainlyCovering<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyCovering<T>(window));
}
