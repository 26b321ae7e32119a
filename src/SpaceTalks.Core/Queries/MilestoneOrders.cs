using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

internal static class MilestoneOrders
{
    public const string Date = "date";
    public const string Newest = "newest";
    public const string Upcoming = "upcoming";
    public const string Reported = "reported";
    public const string Title = "title";

    // By earliest day, latest day and identifier, as in the catalog.
    public static readonly QueryOrder<Milestone> NewestFirst = new(Newest, Comparer<Milestone>.Create(CompareNewestFirst));

    public static readonly QueryOrder<Milestone> ByReportDate = new(Reported, Comparer<Milestone>.Create(CompareReportDates));

    public static readonly QueryOrder<Milestone> ByTitle = new(Title, Comparer<Milestone>.Create(CompareTitles));

    public static QueryOrder<Milestone> UpcomingOn(LocalDate day) =>
        new(Upcoming, Comparer<Milestone>.Create((x, y) => CompareUpcoming(x, y, CalendarDay.From(day))), day);

    private static int CompareNewestFirst(Milestone x, Milestone y)
    {
        int order = DateOrder.CompareLaterFirst(x.When, y.When);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }

    private static int CompareReportDates(Milestone x, Milestone y)
    {
        int order = DateOrder.CompareLaterFirst(x.Reports.LastReported, y.Reports.LastReported);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }

    private static int CompareTitles(Milestone x, Milestone y)
    {
        int order = string.CompareOrdinal(x.Title, y.Title);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }

    private static int CompareUpcoming(Milestone x, Milestone y, CalendarDay day)
    {
        int order = (x.When is null).CompareTo(y.When is null);
        if (order == 0 && x.When is not null && y.When is not null)
        {
            x.When.GetBounds(out Bounds left);
            y.When.GetBounds(out Bounds right);
            order = NextDay(left, day).CompareTo(NextDay(right, day));
            order = order != 0 ? order : left.LatestEnd.CompareTo(right.LatestEnd);
        }
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }

    // A date that may have begun already does not say when the event will be, only that it is due by its last day. If the given day counted
    // as its first, "some day in 2026" would come before 30 November 2026 all through November.
    private static CalendarDay NextDay(in Bounds bounds, CalendarDay day) =>
        bounds.EarliestStart >= day ? bounds.EarliestStart : bounds.LatestEnd;
}
