using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// What the four days of a date say about it. The numbers are in the database.
internal enum DateShape : short
{
    // One day out of a run: the days say everything.
    Run = 0,

    // From one day out of a run to one day out of another: the days say everything.
    Span = 1,

    // One day out of several runs.
    Holes = 2,

    // From or to one day out of several runs.
    SpanWithHoles = 3,

    // A day out of each of several sets.
    AllOf = 4,

    // There is no date.
    Unknown = 5,
}

internal static class DateShapes
{
    // How far apart, as packed numbers, the first and the last day of a date are at most that is not wide: a year.
    public const int MostPackedDays = 1 << 9;

    // Whether the years of the four days say how the date counts in a tally by year.
    public static bool AreYearsEnough(DateShape shape) => shape is DateShape.Run or DateShape.Span;

    public static DateShape Of(When? when)
    {
        switch (when)
        {
            case null:
                return DateShape.Unknown;
            case AllOfWhen:
                return DateShape.AllOf;
            case IntervalWhen interval:
                return interval.Start.TryGetRun(true, out _, out _) && interval.End.TryGetRun(false, out _, out _) ? DateShape.Span : DateShape.SpanWithHoles;
            default:
                return when.GetPossibleDays().HasHoles ? DateShape.Holes : DateShape.Run;
        }
    }
}
