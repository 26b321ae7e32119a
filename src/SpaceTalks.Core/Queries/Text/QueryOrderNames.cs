using System.Collections.Generic;

namespace SpaceTalks;

// The orders of each kind by name. The first is that of the catalog, which is not printed.
internal static class QueryOrderNames
{
    public static readonly IReadOnlyList<QueryOrderName<Milestone>> Milestones =
    [
        new(MilestoneOrders.Date, null),
        new(MilestoneOrders.Newest, MilestoneOrders.NewestFirst),
        new(MilestoneOrders.Reported, MilestoneOrders.ByReportDate),
        new(MilestoneOrders.Title, MilestoneOrders.ByTitle),
        new(MilestoneOrders.Upcoming, QueryKeys.Upcoming, MilestoneOrders.UpcomingOn),
    ];

    // The order of every kind of entity other than milestones.
    public static IReadOnlyList<QueryOrderName<T>> ById<T>()
        where T : class => [new("id", null)];
}
