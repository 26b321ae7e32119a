namespace SpaceTalks.Time;

// The extents of a value as far as Allen's relations depend on them, that is, their first and last days: single days, all runs from a start
// to an end, or all runs that have one day out of each of several sets.
internal sealed class Extents
{
    private Extents(in DaySet starts, in DaySet ends, DaySet[] eachOf, bool isSingleDay)
    {
        Starts = starts;
        Ends = ends;
        EachOf = eachOf;
        IsSingleDay = isSingleDay;
    }

    public DaySet Starts { get; }

    public DaySet Ends { get; }

    // The sets each of which has a day in the run, where the first and last days come from two different sets; empty if there are none.
    public DaySet[] EachOf { get; }

    public bool IsSingleDay { get; }

    private DaySet[] Days => IsSingleDay || EachOf.Length > 0 ? [Starts] : [Starts, Ends];

    public static Extents SingleDay(in DaySet days) => new(days, days, [], true);

    public static Extents Interval(in DaySet starts, in DaySet ends) => new(starts, ends, [], false);

    public static Extents OneOfEach(DaySet[] sets)
    {
        if (sets.Length == 1)
        {
            return SingleDay(sets[0]);
        }
        DaySet days = DaySet.Union(sets);
        return new Extents(days, days, sets, false);
    }

    // Returns those of Allen's relations that some extent of one has to some extent of the other. Up to `few` sets are compared pair by
    // pair.
    public static AllenRelations PossibleRelations(Extents left, Extents right, int few = LinePlan.Few)
    {
        LinePlan plan = new([.. left.Days, .. right.Days], few);
        return ExtentRelations.Of(new ExtentWalk(left, plan), new ExtentWalk(right, plan));
    }
}
