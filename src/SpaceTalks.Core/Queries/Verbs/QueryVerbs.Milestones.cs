using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>Filters the milestones to those of a kind.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> OfKind(this Query<Milestone> query, MilestoneKind kind) =>
        query.With(MilestoneFilter.OfKind(kind));

    /// <summary>Filters the milestones to those of any of the given kinds.</summary>
    /// <param name="query">The query.</param>
    /// <param name="kind">The first kind.</param>
    /// <param name="further">The other kinds.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> or <paramref name="further"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">A kind is not a member of the enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> OfKind(this Query<Milestone> query, MilestoneKind kind, params MilestoneKind[] further) =>
        query.With((further ?? throw new System.ArgumentNullException(nameof(further))).Aggregate(MilestoneFilter.OfKind(kind), (any, other) => any | MilestoneFilter.OfKind(other)));

    /// <summary>Filters the milestones to meetings and calls at a level.</summary>
    /// <param name="query">The query.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="level"/> is not a member of the enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> AtLevel(this Query<Milestone> query, MeetingLevel level) =>
        query.With(MilestoneFilter.AtLevel(level));

    /// <summary>Filters the milestones to those whose prevailing report gives a status.</summary>
    /// <param name="query">The query.</param>
    /// <param name="status">The status.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> WithStatus(this Query<Milestone> query, ReportStatus status) =>
        query.With(MilestoneFilter.WithStatus(status));

    /// <summary>Filters the milestones to those that belong to a programme.</summary>
    /// <param name="query">The query.</param>
    /// <param name="programme">The programme.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> InProgramme(this Query<Milestone> query, Id<Programme> programme) =>
        query.With(MilestoneFilter.InProgramme(programme));

    /// <summary>Filters the milestones to those with an official among the prevailing participants.</summary>
    /// <param name="query">The query.</param>
    /// <param name="official">The official.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> WithParticipant(this Query<Milestone> query, Id<Official> official) =>
        query.With(MilestoneFilter.WithParticipant(official));

    /// <summary>
    /// Filters the milestones to those with an official among the participants that any report names, whether or not the report prevails.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="official">The official.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> Naming(this Query<Milestone> query, Id<Official> official) =>
        query.With(MilestoneFilter.Naming(official));

    /// <summary>Filters the milestones to those that are possibly at a place or at one within it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> PossiblyAt(this Query<Milestone> query, Id<Place> place) =>
        query.With(MilestoneFilter.PossiblyAt(place));

    /// <summary>Filters the milestones to those that are certainly at a place or at one within it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> CertainlyAt(this Query<Milestone> query, Id<Place> place) =>
        query.With(MilestoneFilter.CertainlyAt(place));

    /// <summary>Filters the milestones to those of which any report, whether or not it prevails, names a place or one within it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> NamingPlace(this Query<Milestone> query, Id<Place> place) =>
        query.With(MilestoneFilter.NamingPlace(place));

    /// <summary>Filters the milestones to those that a source reports.</summary>
    /// <param name="query">The query.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    public static Query<Milestone> ReportedBy(this Query<Milestone> query, Id<Source> source) =>
        query.With(MilestoneFilter.ReportedBy(source));

    /// <summary>Filters the milestones to those that are proposed or planned and certainly lie before a day.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public static Query<Milestone> Overdue(this Query<Milestone> query, LocalDate day) =>
        query.With(MilestoneFilter.Overdue(day));

    /// <summary>Filters the milestones to those that are proposed or planned and possibly, but not certainly, lie before a day.</summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    [OverloadResolutionPriority(1)]
    public static Query<Milestone> PossiblyOverdue(this Query<Milestone> query, LocalDate day) =>
        query.With(MilestoneFilter.PossiblyOverdue(day));

    /// <summary>
    /// Filters the milestones to those that are proposed or planned and may start on or after a day, next first: they are ordered by
    /// earliest day, or by latest day if the earliest lies before the given day; then by latest day, then by identifier. In November 2026,
    /// "some day in 2026" therefore does not come before 30 November 2026.
    /// </summary>
    /// <remarks>
    /// The filter uses everything that the catalog knows: an event that has happened since is not included. To find what was still to be
    /// expected on that day, use <c>catalog.AsKnownOn(day).Milestones.Upcoming(day)</c>.
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; conditions must come first.
    /// </exception>
    /// <example>
    /// <code>
    /// foreach (Milestone milestone in catalog.Milestones.Upcoming(today).Take(3))
    ///     Console.WriteLine($"{milestone.When:E}: {milestone.Title}");
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    public static Query<Milestone> Upcoming(this Query<Milestone> query, LocalDate day) =>
        query.With(MilestoneFilter.Upcoming(day)).InOrder(MilestoneOrders.UpcomingOn(day));

    /// <summary>
    /// Orders the milestones newest first: the reverse of the order by date, with ascending identifiers within a date and undated
    /// milestones last.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; the order must come first.
    /// </exception>
    /// <example><code>Milestone last = catalog.Meetings.WithStatus(ReportStatus.Completed).NewestFirst().First();</code></example>
    public static Query<Milestone> NewestFirst(this Query<Milestone> query) =>
        query is null ? throw new System.ArgumentNullException(nameof(query)) : query.InOrder(MilestoneOrders.NewestFirst);

    /// <summary>
    /// Orders the milestones most recently reported first: by the reporting date of the latest report on each, with those of unknown
    /// reporting date last.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; the order must come first.
    /// </exception>
    public static Query<Milestone> LastReportedFirst(this Query<Milestone> query) =>
        query is null ? throw new System.ArgumentNullException(nameof(query)) : query.InOrder(MilestoneOrders.ByReportDate);

    /// <summary>Orders the milestones by title, ordinally.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="System.InvalidOperationException">
    /// The query already skips or limits its results; the order must come first.
    /// </exception>
    public static Query<Milestone> ByTitle(this Query<Milestone> query) =>
        query is null ? throw new System.ArgumentNullException(nameof(query)) : query.InOrder(MilestoneOrders.ByTitle);
}
