using System;

namespace SpaceTalks.Time;

// How many sets of days, runs of them and rows of years this thread has looked at: what tests hold the cost of a relation to.
internal static class DaySteps
{
    [ThreadStatic]
    private static long _count;

    public static long Count
    {
        get => _count;
        set => _count = value;
    }
}
