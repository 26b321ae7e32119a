#if NET
using System;
using NodaTime;

namespace SpaceTalks;

// The verbs that take a day, for the day of the runtime.
public static partial class QueryVerbs
{
    /// <summary>Those proposed or planned that may start on or after a day; see <see cref="Upcoming(Query{Milestone}, LocalDate)"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> Upcoming(this Query<Milestone> query, DateOnly day) => query.Upcoming(LocalDate.FromDateOnly(day));

    /// <summary>Those proposed or planned that certainly lie before a day; see <see cref="Overdue(Query{Milestone}, LocalDate)"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> Overdue(this Query<Milestone> query, DateOnly day) => query.Overdue(LocalDate.FromDateOnly(day));

    /// <summary>Those proposed or planned that possibly lie before a day; see <see cref="PossiblyOverdue(Query{Milestone}, LocalDate)"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> PossiblyOverdue(this Query<Milestone> query, DateOnly day) => query.PossiblyOverdue(LocalDate.FromDateOnly(day));

    /// <summary>The milestone nearest to a day; see <see cref="Nearest(Query{Milestone}, LocalDate)"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static Milestone? Nearest(this Query<Milestone> query, DateOnly day) => query.Nearest(LocalDate.FromDateOnly(day));
}
#endif
