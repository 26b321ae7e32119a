using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>The orders of each kind by name. The first is that of the catalog, which is not printed.</summary>
internal static class QueryOrderNames
{
    public static readonly IReadOnlyList<QueryOrderName<Milestone>> Milestones =
    [
        new("date", null),
        new("newest", Schedule.NewestFirst),
        new("upcoming", "upcoming", Schedule.UpcomingOrder),
    ];

    public static readonly IReadOnlyList<QueryOrderName<Finding>> Findings = [new("review", null)];

    /// <summary>The order of every other kind.</summary>
    public static IReadOnlyList<QueryOrderName<T>> ById<T>()
        where T : class => [new("id", null)];
}
