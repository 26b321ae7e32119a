namespace SpaceTalks.Time;

// The months of each season and grouping: the table of ISO 8601-2:2019, clause 8.3, with winters that extend into the next year.
internal static class SubYearMonths
{
    public static void Get(int code, out int firstMonth, out int count)
    {
        (firstMonth, count) = code switch
        {
            21 or 25 or 31 => (3, 3),
            22 or 26 or 32 => (6, 3),
            23 or 27 or 29 => (9, 3),
            24 or 28 or 30 => (12, 3),
            <= 36 => (1 + (3 * (code - 33)), 3),
            <= 39 => (1 + (4 * (code - 37)), 4),
            _ => (1 + (6 * (code - 40)), 6),
        };
    }
}
