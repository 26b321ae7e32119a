using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="kind"/> is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> OfKind(this Query<Milestone> query, MilestoneKind kind) =>
        query.With(MilestoneFilter.OfKind(kind));

    /// <summary>Those of any of several kinds.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The first kind.</param>
    /// <param name="further">The others.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> or <paramref name="further"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">A kind is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> OfKind(this Query<Milestone> query, MilestoneKind kind, params MilestoneKind[] further) =>
        query.With((further ?? throw new System.ArgumentNullException(nameof(further))).Aggregate(MilestoneFilter.OfKind(kind), (any, other) => any | MilestoneFilter.OfKind(other)));

    /// <summary>Meetings and calls at a level.</summary>
    /// <param name="query">The query.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="level"/> is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> AtLevel(this Query<Milestone> query, MeetingLevel level) =>
        query.With(MilestoneFilter.AtLevel(level));

    /// <summary>Those with a status, by the prevailing report.</summary>
    /// <param name="query">The query.</param>
    /// <param name="status">The status.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="status"/> is no member of its enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> WithStatus(this Query<Milestone> query, ReportStatus status) =>
        query.With(MilestoneFilter.WithStatus(status));

    /// <summary>Those that belong to a programme.</summary>
    /// <param name="query">The query.</param>
    /// <param name="programme">The programme.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> InProgramme(this Query<Milestone> query, Id<Programme> programme) =>
        query.With(MilestoneFilter.InProgramme(programme));

    /// <summary>Those with an official among the participants.</summary>
    /// <param name="query">The query.</param>
    /// <param name="official">The official.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> WithParticipant(this Query<Milestone> query, Id<Official> official) =>
        query.With(MilestoneFilter.WithParticipant(official));

    /// <summary>Keeps those with an official among the participants that any report names, whether it prevails or not.</summary>
    /// <param name="query">The query.</param>
    /// <param name="official">The official.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> Naming(this Query<Milestone> query, Id<Official> official) =>
        query.With(MilestoneFilter.Naming(official));

    /// <summary>Keeps those that are possibly in a place, or in one that lies in it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> PossiblyAt(this Query<Milestone> query, Id<Place> place) =>
        query.With(MilestoneFilter.PossiblyAt(place));

    /// <summary>Keeps those that are certainly in a place, or in one that lies in it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> CertainlyAt(this Query<Milestone> query, Id<Place> place) =>
        query.With(MilestoneFilter.CertainlyAt(place));

    /// <summary>Keeps those with a place, or one that lies in it, that any report names, whether it prevails or not.</summary>
    /// <param name="query">The query.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> NamingPlace(this Query<Milestone> query, Id<Place> place) =>
        query.With(MilestoneFilter.NamingPlace(place));

    /// <summary>Those that a source reports.</summary>
    /// <param name="query">The query.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    public static Query<Milestone> ReportedBy(this Query<Milestone> query, Id<Source> source) =>
        query.With(MilestoneFilter.ReportedBy(source));

    /// <summary>Those proposed or planned that certainly lie before a day, the oldest first.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    [OverloadResolutionPriority(1)]
    public static Query<Milestone> Overdue(this Query<Milestone> query, LocalDate day) =>
        query.With(MilestoneFilter.Overdue(day));

    /// <summary>Those proposed or planned that possibly, but not certainly, lie before a day.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    [OverloadResolutionPriority(1)]
    public static Query<Milestone> PossiblyOverdue(this Query<Milestone> query, LocalDate day) =>
        query.With(MilestoneFilter.PossiblyOverdue(day));

    /// <summary>
    /// Those proposed or planned that may start on or after a day, the next first: ordered by their earliest day, or by their latest
    /// where the earliest lies before the day; then by latest day, then by identifier. So "some day in 2026" does not push ahead of
    /// 30 November 2026 in November.
    /// </summary>
    /// <remarks>
    /// It judges with all that the catalog knows: what has happened since is not among them. What somebody could expect on that day is
    /// <c>catalog.AsKnownOn(day).Milestones.Upcoming(day)</c>.
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which a condition would have to come before.</exception>
    /// <example>
    /// <code>
    /// foreach (Milestone milestone in catalog.Milestones.Upcoming(today).Take(3))
    ///     Console.WriteLine($"{milestone.When:E}: {milestone.Title}");
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public static Query<Milestone> Upcoming(this Query<Milestone> query, LocalDate day) =>
        query.With(MilestoneFilter.Upcoming(day)).InOrder(MilestoneOrders.UpcomingOn(day));

    /// <summary>The newest first: the reverse of the order by date, identifiers within a date in ascending order; undated ones last.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which an order would have to come before.</exception>
    /// <example><code>Milestone last = catalog.Meetings.WithStatus(ReportStatus.Completed).NewestFirst().First();</code></example>
    public static Query<Milestone> NewestFirst(this Query<Milestone> query) =>
        query is null ? throw new System.ArgumentNullException(nameof(query)) : query.InOrder(MilestoneOrders.NewestFirst);

    /// <summary>The last reported first: by the day of the latest report about each; those of unknown day last.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which an order would have to come before.</exception>
    public static Query<Milestone> LastReportedFirst(this Query<Milestone> query) =>
        query is null ? throw new System.ArgumentNullException(nameof(query)) : query.InOrder(MilestoneOrders.ByReportDate);

    /// <summary>By title, ordinally.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">The query has a limit, which an order would have to come before.</exception>
    public static Query<Milestone> ByTitle(this Query<Milestone> query) =>
        query is null ? throw new System.ArgumentNullException(nameof(query)) : query.InOrder(MilestoneOrders.ByTitle);
}
