namespace SpaceTalks.Time;

// The five relations to a window. They need only the order of days, so a day can be a CalendarDay or, for short years, a single number.
internal static class DayRelations
{
    // For one day out of a run of days.
    public static Certainty RelateRun<TDay>(TDay first, TDay last, TimeRelation relation, TDay start, TDay end)
        where TDay : struct, IDay<TDay>
    {
        switch (relation)
        {
            case TimeRelation.Before:
                return last.IsBefore(start) ? Certainty.Certain : !first.IsBefore(start) ? Certainty.Impossible : Certainty.Possible;
            case TimeRelation.After:
                return end.IsBefore(first) ? Certainty.Certain : !end.IsBefore(last) ? Certainty.Impossible : Certainty.Possible;
            case TimeRelation.Covers:
                return start.IsBefore(end) || start.IsBefore(first) || last.IsBefore(start) ? Certainty.Impossible
                    : !first.IsBefore(last) ? Certainty.Certain
                    : Certainty.Possible;
            default:
                return !first.IsBefore(start) && !end.IsBefore(last) ? Certainty.Certain
                    : end.IsBefore(first) || last.IsBefore(start) ? Certainty.Impossible
                    : Certainty.Possible;
        }
    }

    // For one day out of a set of days.
    public static Certainty Relate(in DaySet days, TimeRelation relation, CalendarDay start, CalendarDay end)
    {
        Certainty ofHull = RelateRun(days.First, days.Last, relation, start, end);
        if (ofHull != Certainty.Possible || relation is TimeRelation.Before or TimeRelation.After)
        {
            return ofHull;
        }
        return days.FirstOnOrAfter(start) <= end ? Certainty.Possible : Certainty.Impossible;
    }

    // For all runs from one day out of a run of starts to one day out of a run of ends.
    public static Certainty RelateInterval<TDay>(
        TDay firstStart, TDay lastStart, TDay firstEnd, TDay lastEnd, TimeRelation relation, TDay start, TDay end)
        where TDay : struct, IDay<TDay>
    {
        lastStart = lastEnd.IsBefore(lastStart) ? lastEnd : lastStart;
        firstEnd = firstEnd.IsBefore(firstStart) ? firstStart : firstEnd;
        if (relation != TimeRelation.Within)
        {
            return RelateBounds(firstStart, lastStart, firstEnd, lastEnd, relation, start, end);
        }
        if (!firstStart.IsBefore(start) && !end.IsBefore(lastEnd))
        {
            return Certainty.Certain;
        }
        TDay first = firstStart.IsBefore(start) ? start : firstStart;
        TDay last = end.IsBefore(lastEnd) ? end : lastEnd;
        return !lastStart.IsBefore(first) && !last.IsBefore(firstEnd) && !last.IsBefore(first)
            ? Certainty.Possible
            : Certainty.Impossible;
    }

    // For extents that may start and end anywhere between their bounds. Within needs more than bounds.
    public static Certainty RelateBounds(in Bounds bounds, TimeRelation relation, CalendarDay start, CalendarDay end) =>
        RelateBounds(bounds.EarliestStart, bounds.LatestStart, bounds.EarliestEnd, bounds.LatestEnd, relation, start, end);

    private static Certainty RelateBounds<TDay>(
        TDay earliestStart, TDay latestStart, TDay earliestEnd, TDay latestEnd, TimeRelation relation, TDay start, TDay end)
        where TDay : struct, IDay<TDay>
    {
        switch (relation)
        {
            case TimeRelation.Before:
                return latestEnd.IsBefore(start) ? Certainty.Certain
                    : !earliestEnd.IsBefore(start) ? Certainty.Impossible
                    : Certainty.Possible;
            case TimeRelation.After:
                return end.IsBefore(earliestStart) ? Certainty.Certain
                    : !end.IsBefore(latestStart) ? Certainty.Impossible
                    : Certainty.Possible;
            case TimeRelation.Covers:
                return !start.IsBefore(latestStart) && !earliestEnd.IsBefore(end) ? Certainty.Certain
                    : start.IsBefore(earliestStart) || latestEnd.IsBefore(end) ? Certainty.Impossible
                    : Certainty.Possible;
            default:
                return !end.IsBefore(latestStart) && !earliestEnd.IsBefore(start) ? Certainty.Certain
                    : end.IsBefore(earliestStart) || latestEnd.IsBefore(start) ? Certainty.Impossible
                    : Certainty.Possible;
        }
    }
}
