using System;

namespace SpaceTalks.Time;

// Counts the sets of days, runs and rows of years that this thread has examined, so that tests can limit the cost of a relation.
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
