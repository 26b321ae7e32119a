using System;
using SpaceTalks.Time;

namespace SpaceTalks;

// The verbs of time for a date or span that names a run of days.
public static partial class QueryVerbs
{
    /// <summary>Keeps what possibly ends before a run of days begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyBefore<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyBefore(DateWindow.Spanning(when));

    /// <summary>Keeps what possibly begins after a run of days ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyAfter<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyAfter(DateWindow.Spanning(when));

    /// <summary>Keeps what possibly lies wholly inside a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyWithin<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyWithin(DateWindow.Spanning(when));

    /// <summary>Keeps what possibly shares a day with a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyIntersecting<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyIntersecting(DateWindow.Spanning(when));

    /// <summary>Keeps what possibly covers all of a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> PossiblyCovering<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyCovering(DateWindow.Spanning(when));

    /// <summary>Keeps what certainly ends before a run of days begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyBefore<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyBefore(DateWindow.Spanning(when));

    /// <summary>Keeps what certainly begins after a run of days ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyAfter<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyAfter(DateWindow.Spanning(when));

    /// <summary>Keeps what certainly lies wholly inside a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyWithin<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyWithin(DateWindow.Spanning(when));

    /// <summary>Keeps what certainly shares a day with a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyIntersecting<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyIntersecting(DateWindow.Spanning(when));

    /// <summary>Keeps what certainly covers all of a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or span.</param>
    /// <exception cref="ArgumentException"><paramref name="when"/> has holes, or an end that is not known.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<T> CertainlyCovering<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyCovering(DateWindow.Spanning(when));
}
