using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>What is to come and what should have come, on a day; and the orders that go with it.</summary>
internal static class Schedule
{
    public static readonly QueryOrder<Milestone> NewestFirst = new("newest", Comparer<Milestone>.Create(CompareNewestFirst));

    public static QueryOrder<Milestone> UpcomingOrder(LocalDate day) =>
        new("upcoming", Comparer<Milestone>.Create((x, y) => CompareUpcoming(x, y, CalendarDay.From(day))), day);

    public static bool IsUpcoming(Milestone milestone, LocalDate day) =>
        IsOpen(milestone) && MayStartOnOrAfter(milestone.When, day);

    public static bool IsOverdue(Milestone milestone, LocalDate day) =>
        IsOpen(milestone) && Judgement.Of(milestone.When, TimeRelation.Before, day) == Certainty.Certain;

    public static bool IsPossiblyOverdue(Milestone milestone, LocalDate day) =>
        IsOpen(milestone) && Judgement.Of(milestone.When, TimeRelation.Before, day) == Certainty.Possible;

    private static bool IsOpen(Milestone milestone) => milestone.Status is ReportStatus.Proposed or ReportStatus.Planned;

    private static bool MayStartOnOrAfter(When? when, LocalDate day) =>
        when is null || when.GetBounds().LatestStart >= CalendarDay.From(day);

    private static int CompareNewestFirst(Milestone x, Milestone y)
    {
        int order = DateOrder.CompareLaterFirst(x.When, y.When);
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

    // What may have begun already says nothing about when it will be, but that it is due by its last day. Were the day itself taken
    // for its first, "some day in 2026" would push ahead of 30 November 2026 all through November.
    private static CalendarDay NextDay(in Bounds bounds, CalendarDay day) =>
        bounds.EarliestStart >= day ? bounds.EarliestStart : bounds.LatestEnd;
}
