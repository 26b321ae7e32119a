using System.Linq;
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
    // The greatest difference between the packed first and last day of a date that is not wide: one year.
    public const int PackedYear = 1 << 9;

    private static readonly DateShape[] _ofYears = [DateShape.Run, DateShape.Span];

    // The same as AreYearsEnough in SQL.
    public static string AreYearsEnoughInSql { get; } = "shape IN (" + string.Join(", ", _ofYears.Select(shape => (short)shape)) + ")";

    // Whether the years of the four days say how the date counts in a tally by year.
    public static bool AreYearsEnough(DateShape shape) => _ofYears.Contains(shape);

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
