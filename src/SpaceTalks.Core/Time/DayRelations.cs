using System;

namespace SpaceTalks.Time;

/// <summary>
/// The five relations to a window. They need no more of days than their order, so that a day may be a <see cref="CalendarDay"/> or,
/// where years are short, one number.
/// </summary>
internal static class DayRelations
{
    /// <summary>For one day out of a run of days.</summary>
    public static Certainty RelateRun<TDay>(TDay first, TDay last, TimeRelation relation, TDay start, TDay end)
        where TDay : struct, IComparable<TDay>
    {
        switch (relation)
        {
            case TimeRelation.Before:
                return last.CompareTo(start) < 0 ? Certainty.Certain : first.CompareTo(start) >= 0 ? Certainty.Impossible : Certainty.Possible;
            case TimeRelation.After:
                return first.CompareTo(end) > 0 ? Certainty.Certain : last.CompareTo(end) <= 0 ? Certainty.Impossible : Certainty.Possible;
            case TimeRelation.Covers:
                return start.CompareTo(end) != 0 || start.CompareTo(first) < 0 || start.CompareTo(last) > 0 ? Certainty.Impossible
                    : first.CompareTo(last) == 0 ? Certainty.Certain
                    : Certainty.Possible;
            default:
                return first.CompareTo(start) >= 0 && last.CompareTo(end) <= 0 ? Certainty.Certain
                    : first.CompareTo(end) > 0 || last.CompareTo(start) < 0 ? Certainty.Impossible
                    : Certainty.Possible;
        }
    }

    /// <summary>For one day out of a set of days.</summary>
    public static Certainty Relate(in DaySet days, TimeRelation relation, CalendarDay start, CalendarDay end)
    {
        Certainty ofHull = RelateRun(days.First, days.Last, relation, start, end);
        if (ofHull != Certainty.Possible || relation is TimeRelation.Before or TimeRelation.After)
        {
            return ofHull;
        }
        return days.FirstOnOrAfter(start) <= end ? Certainty.Possible : Certainty.Impossible;
    }

    /// <summary>For all runs from one day out of a run of starts to one out of a run of ends.</summary>
    public static Certainty RelateInterval<TDay>(
        TDay firstStart, TDay lastStart, TDay firstEnd, TDay lastEnd, TimeRelation relation, TDay start, TDay end)
        where TDay : struct, IComparable<TDay>
    {
        lastStart = lastStart.CompareTo(lastEnd) > 0 ? lastEnd : lastStart;
        firstEnd = firstEnd.CompareTo(firstStart) < 0 ? firstStart : firstEnd;
        if (relation != TimeRelation.Within)
        {
            return RelateBounds(firstStart, lastStart, firstEnd, lastEnd, relation, start, end);
        }
        if (firstStart.CompareTo(start) >= 0 && lastEnd.CompareTo(end) <= 0)
        {
            return Certainty.Certain;
        }
        TDay first = firstStart.CompareTo(start) < 0 ? start : firstStart;
        TDay last = lastEnd.CompareTo(end) > 0 ? end : lastEnd;
        return first.CompareTo(lastStart) <= 0 && last.CompareTo(firstEnd) >= 0 && first.CompareTo(last) <= 0
            ? Certainty.Possible
            : Certainty.Impossible;
    }

    /// <summary>For extents that may start and end anywhere between their bounds; within needs more than bounds.</summary>
    public static Certainty RelateBounds(in Bounds bounds, TimeRelation relation, CalendarDay start, CalendarDay end) =>
        RelateBounds(bounds.EarliestStart, bounds.LatestStart, bounds.EarliestEnd, bounds.LatestEnd, relation, start, end);

    private static Certainty RelateBounds<TDay>(
        TDay earliestStart, TDay latestStart, TDay earliestEnd, TDay latestEnd, TimeRelation relation, TDay start, TDay end)
        where TDay : struct, IComparable<TDay>
    {
        switch (relation)
        {
            case TimeRelation.Before:
                return latestEnd.CompareTo(start) < 0 ? Certainty.Certain
                    : earliestEnd.CompareTo(start) >= 0 ? Certainty.Impossible
                    : Certainty.Possible;
            case TimeRelation.After:
                return earliestStart.CompareTo(end) > 0 ? Certainty.Certain
                    : latestStart.CompareTo(end) <= 0 ? Certainty.Impossible
                    : Certainty.Possible;
            case TimeRelation.Covers:
                return latestStart.CompareTo(start) <= 0 && earliestEnd.CompareTo(end) >= 0 ? Certainty.Certain
                    : earliestStart.CompareTo(start) > 0 || latestEnd.CompareTo(end) < 0 ? Certainty.Impossible
                    : Certainty.Possible;
            default:
                return latestStart.CompareTo(end) <= 0 && earliestEnd.CompareTo(start) >= 0 ? Certainty.Certain
                    : earliestStart.CompareTo(end) > 0 || latestEnd.CompareTo(start) < 0 ? Certainty.Impossible
                    : Certainty.Possible;
        }
    }
}
