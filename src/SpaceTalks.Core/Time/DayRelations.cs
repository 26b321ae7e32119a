namespace SpaceTalks.Time;

/// <summary>The five relations to a window, for extents of one day and for extents that are known by their bounds.</summary>
internal static class DayRelations
{
    /// <summary>For one day out of a run of days.</summary>
    public static Certainty RelateRun(CalendarDay first, CalendarDay last, TimeRelation relation, CalendarDay start, CalendarDay end)
    {
        switch (relation)
        {
            case TimeRelation.Before:
                return last < start ? Certainty.Certain : first >= start ? Certainty.Impossible : Certainty.Possible;
            case TimeRelation.After:
                return first > end ? Certainty.Certain : last <= end ? Certainty.Impossible : Certainty.Possible;
            case TimeRelation.Covers:
                return start != end || start < first || start > last ? Certainty.Impossible
                    : first == last ? Certainty.Certain
                    : Certainty.Possible;
            default:
                return first >= start && last <= end ? Certainty.Certain
                    : first > end || last < start ? Certainty.Impossible
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

    /// <summary>For extents that may start and end anywhere between their bounds; within needs more than bounds.</summary>
    public static Certainty RelateBounds(in Bounds bounds, TimeRelation relation, CalendarDay start, CalendarDay end) => relation switch
    {
        TimeRelation.Before => bounds.LatestEnd < start ? Certainty.Certain
            : bounds.EarliestEnd >= start ? Certainty.Impossible
            : Certainty.Possible,
        TimeRelation.After => bounds.EarliestStart > end ? Certainty.Certain
            : bounds.LatestStart <= end ? Certainty.Impossible
            : Certainty.Possible,
        TimeRelation.Covers => bounds.LatestStart <= start && bounds.EarliestEnd >= end ? Certainty.Certain
            : bounds.EarliestStart > start || bounds.LatestEnd < end ? Certainty.Impossible
            : Certainty.Possible,
        _ => bounds.LatestStart <= end && bounds.EarliestEnd >= start ? Certainty.Certain
            : bounds.EarliestStart > end || bounds.LatestEnd < start ? Certainty.Impossible
            : Certainty.Possible,
    };
}
