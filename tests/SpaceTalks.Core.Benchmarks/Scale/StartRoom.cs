namespace SpaceTalks.Benchmarks.Scale;

/// <summary>
/// Classes of milestones by how many days there may be from the earliest to the latest start. In each, what may lie in a window starts
/// no more than so many days before it: a database that searches class by class need not begin ten years early for the sake of a few
/// dates that are known by their decade only.
/// </summary>
internal static class StartRoom
{
    // A day, a month, a quarter, a year, a decade.
    private static readonly int[] _days = [0, 30, 91, 365, 3652];

    public static IEnumerable<(int Class, int Days)> Classes => _days.Select((days, number) => (number, days));

    public static int ClassOf(ScaleRow row) => Array.FindIndex(_days, days => row.LatestStart - row.EarliestStart <= days);
}
