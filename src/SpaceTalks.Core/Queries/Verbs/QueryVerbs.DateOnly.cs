#if NET
using System;
using NodaTime;

namespace SpaceTalks;

// Overloads of the verbs that take a day, for DateOnly.
public static partial class QueryVerbs
{
    /// <summary>
    /// Filters the milestones to those that are proposed or planned and may start on or after a day; see
    /// <see cref="Upcoming(Query{Milestone}, LocalDate)"/>.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<Milestone> Upcoming(this Query<Milestone> query, DateOnly day) => query.Upcoming(LocalDate.FromDateOnly(day));

    /// <summary>
    /// Filters the milestones to those that are proposed or planned and certainly lie before a day; see
    /// <see cref="Overdue(Query{Milestone}, LocalDate)"/>.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<Milestone> Overdue(this Query<Milestone> query, DateOnly day) => query.Overdue(LocalDate.FromDateOnly(day));

    /// <summary>
    /// Filters the milestones to those that are proposed or planned and possibly, but not certainly, lie before a day; see
    /// <see cref="PossiblyOverdue(Query{Milestone}, LocalDate)"/>.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query already skips or limits its results; conditions must come first.</exception>
    public static Query<Milestone> PossiblyOverdue(this Query<Milestone> query, DateOnly day) => query.PossiblyOverdue(LocalDate.FromDateOnly(day));

    /// <summary>Returns the milestone nearest to a day; see <see cref="Nearest(Query{Milestone}, LocalDate)"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <returns>The milestone, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static Milestone? Nearest(this Query<Milestone> query, DateOnly day) => query.Nearest(LocalDate.FromDateOnly(day));
}
#endif
