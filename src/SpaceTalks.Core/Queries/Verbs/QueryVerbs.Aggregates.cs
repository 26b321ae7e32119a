using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>How many are about each topic, the most first. A milestone counts once for each of its topics and for each broader one.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<Topic>> CountByTopic(this Query<Milestone> query) =>
        CountBy(query, index => index.Topics);

    /// <summary>How many involve each organization, the most first.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<Organization>> CountByOrganization(this Query<Milestone> query) =>
        CountBy(query, index => index.Organizations);

    /// <summary>How many have each status, the most first.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<ReportStatus>> CountByStatus(this Query<Milestone> query) =>
        CountBy(query, index => index.Statuses);

    /// <summary>How many are of each kind, the most first.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public static IReadOnlyList<Tally<MilestoneKind>> CountByKind(this Query<Milestone> query) =>
        CountBy(query, index => index.Kinds);

    /// <summary>
    /// How many lie within each year, in the order of the years: those that have any with a date, from the first known day to the last.
    /// A milestone without a date is possible in each of them.
    /// </summary>
    /// <remarks>
    /// A date that leaves the year open (<c>XXXX-12-XX</c>) is looked at in each of the calendar's twenty thousand years: the work is in
    /// proportion to the length of the dates, but the factor is large.
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
    /// The one that lies nearest to a day at the worst: whose farthest possible day is the least distant. Of equally distant ones it is the
    /// first in date order; those that have no known first or last day do not count.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="day">The day.</param>
    /// <returns>The milestone, or null where there is none.</returns>
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
