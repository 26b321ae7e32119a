namespace SpaceTalks.Time;

// The first and last days on which the extents of a value may start and end.
internal readonly struct Bounds
{
    public Bounds(CalendarDay earliestStart, CalendarDay latestStart, CalendarDay earliestEnd, CalendarDay latestEnd)
    {
        EarliestStart = earliestStart;
        LatestStart = latestStart;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
    }

    public CalendarDay EarliestStart { get; }

    public CalendarDay LatestStart { get; }

    public CalendarDay EarliestEnd { get; }

    public CalendarDay LatestEnd { get; }
}
