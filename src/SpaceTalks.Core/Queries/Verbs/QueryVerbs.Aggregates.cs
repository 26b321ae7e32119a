using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>
    /// Counts the milestones about each topic, in descending order of number. A milestone counts once for each of its topics and once for
    /// each broader topic.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<Topic>> CountByTopic(this Query<Milestone> query) =>
        CountBy(query, index => index.Topics);

    /// <summary>Counts the milestones that involve each organization, in descending order of number.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<Organization>> CountByOrganization(this Query<Milestone> query) =>
        CountBy(query, index => index.Organizations);

    /// <summary>Counts the milestones with each status, in descending order of number.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<ReportStatus>> CountByStatus(this Query<Milestone> query) =>
        CountBy(query, index => index.Statuses);

    /// <summary>Counts the milestones of each kind, in descending order of number.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<MilestoneKind>> CountByKind(this Query<Milestone> query) =>
        CountBy(query, index => index.Kinds);

    /// <summary>
    /// Counts the milestones within each year, in chronological order: each year with a dated milestone, from the first known day to the
    /// last. A milestone without a date is possible in each of them.
    /// </summary>
    /// <remarks>
    /// A date that leaves the year open (<c>XXXX-12-XX</c>) is tested against each of the calendar's twenty thousand years: the work is
    /// proportional to the length of the dates, but the constant factor is large.
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<int>> CountByYear(this Query<Milestone> query)
    {
        MilestoneSource source = SourceOf(query);
        return IsWhole(query)
            ? source.Index.Years
            : YearCount.Of(source.Index, source.Rows(query), CertainlyOf(query));
    }

    /// <summary>
    /// Returns the milestone that is nearest to a day in the worst case: the one whose farthest possible day is least distant. Of several
    /// equally distant ones, the first in date order is returned; milestones without a known first or last day are ignored.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <returns>The milestone, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    [OverloadResolutionPriority(1)]
    public static Milestone? Nearest(this Query<Milestone> query, LocalDate day) => SourceOf(query).Nearest(query, day);

    private static IReadOnlyList<Tally<TValue>> CountBy<TValue>(Query<Milestone> query, Func<MilestoneIndex, RowSets<TValue>> property)
        where TValue : notnull
    {
        RowSets<TValue> sets = property(SourceOf(query).Index);
        return IsWhole(query) ? ValueCount.Of(sets) : ValueCount.Of(sets.Values, query, CertainlyOf(query));
    }

    private static MilestoneSource SourceOf(Query<Milestone> query) =>
        (MilestoneSource)(query ?? throw new ArgumentNullException(nameof(query))).Source;

    private static bool IsWhole(Query<Milestone> query) => query.Filter is EverythingFilter<Milestone> && !query.IsLimited && query.Preceding is null;

    private static Filter<Milestone>? CertainlyOf(Query<Milestone> query)
    {
        Filter<Milestone> certainly = Strengthening.Of(query.Filter);
        return certainly == query.Filter ? null : certainly;
    }
}
