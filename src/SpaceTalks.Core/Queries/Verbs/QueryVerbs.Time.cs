using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// What a query can be asked: each verb gives a query with one condition more, or an order, and those that count run it. They are found on
/// every query whose kind of entity has what they ask for.
/// </summary>
public static partial class QueryVerbs
{
    /// <summary>Keeps what possibly ends before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyBefore<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyBefore<T>(window));

    /// <summary>Keeps what possibly begins after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyAfter<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyAfter<T>(window));

    /// <summary>Keeps what possibly lies wholly inside a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    /// <example><code>Query&lt;Milestone&gt; perhapsThen = catalog.Milestones.PossiblyWithin(DateWindow.Quarter(2026, 1));</code></example>
    public static Query<T> PossiblyWithin<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyWithin<T>(window));

    /// <summary>Keeps what possibly shares a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyIntersecting<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyIntersecting<T>(window));

    /// <summary>Keeps what possibly covers all of a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyCovering<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.PossiblyCovering<T>(window));

    /// <summary>Keeps what certainly ends before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyBefore<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyBefore<T>(window));

    /// <summary>Keeps what certainly begins after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyAfter<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyAfter<T>(window));

    /// <summary>Keeps what certainly lies wholly inside a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    /// <example><code>Query&lt;Milestone&gt; surelyThen = catalog.Milestones.CertainlyWithin(DateWindow.Year(2025));</code></example>
    public static Query<T> CertainlyWithin<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyWithin<T>(window));

    /// <summary>Keeps what certainly shares a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyIntersecting<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyIntersecting<T>(window));

    /// <summary>Keeps what certainly covers all of a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyCovering<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filter.CertainlyCovering<T>(window));
}
