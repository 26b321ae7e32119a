using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The time verbs of queries over what has a date. The verb says which answer will do: <c>Possibly…</c> takes what may be so,
/// <c>Certainly…</c> only what must be so. A qualified date is never certain, an unknown one always possible.
/// </summary>
public static class TimeQueries
{
    /// <summary>Those of which it holds that possibly it ends before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyBefore<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Before, Certainty.Possible, window));

    /// <summary>Those of which it holds that possibly it begins after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyAfter<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.After, Certainty.Possible, window));

    /// <summary>Those of which it holds that possibly all of it lies inside a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyWithin<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Within, Certainty.Possible, window));

    /// <summary>Those of which it holds that possibly it shares a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyIntersecting<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Intersects, Certainty.Possible, window));

    /// <summary>Those of which it holds that possibly all of a window lies inside it.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyCovering<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Covers, Certainty.Possible, window));

    /// <summary>Those of which it holds that certainly it ends before a window begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyBefore<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Before, Certainty.Certain, window));

    /// <summary>Those of which it holds that certainly it begins after a window ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyAfter<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.After, Certainty.Certain, window));

    /// <summary>Those of which it holds that certainly all of it lies inside a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyWithin<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Within, Certainty.Certain, window));

    /// <summary>Those of which it holds that certainly it shares a day with a window.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyIntersecting<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Intersects, Certainty.Certain, window));

    /// <summary>Those of which it holds that certainly all of a window lies inside it.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyCovering<T>(this Query<T> query, DateWindow window)
        where T : class, IDated =>
        query.With(Filters.Time<T>(TimeRelation.Covers, Certainty.Certain, window));
}
