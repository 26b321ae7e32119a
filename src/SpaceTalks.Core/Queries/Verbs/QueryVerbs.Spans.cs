using System;
using SpaceTalks.Time;

namespace SpaceTalks;

// Overloads of the verbs of time, for a date or interval that names a run of days.
public static partial class QueryVerbs
{
    /// <summary>Filters the entities to those that possibly end before a run of days begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> PossiblyBefore<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyBefore(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that possibly begin after a run of days ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> PossiblyAfter<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyAfter(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that possibly lie entirely within a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> PossiblyWithin<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyWithin(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that possibly share a day with a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> PossiblyIntersecting<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyIntersecting(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that possibly cover a whole run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> PossiblyCovering<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.PossiblyCovering(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that certainly end before a run of days begins.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> CertainlyBefore<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyBefore(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that certainly begin after a run of days ends.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> CertainlyAfter<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyAfter(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that certainly lie entirely within a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> CertainlyWithin<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyWithin(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that certainly share a day with a run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> CertainlyIntersecting<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyIntersecting(DateWindow.Spanning(when));

    /// <summary>Filters the entities to those that certainly cover a whole run of days.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="query">The query.</param>
    /// <param name="when">The run of days, as a date or interval.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="when"/> has gaps, an unknown end, or days outside the years −9998 to 9999.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> or <paramref name="when"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<T> CertainlyCovering<T>(this Query<T> query, When when)
        where T : class, IDated =>
        query.CertainlyCovering(DateWindow.Spanning(when));
}
