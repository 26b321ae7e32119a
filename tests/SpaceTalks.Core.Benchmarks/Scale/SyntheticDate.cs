using NodaTime;

namespace SpaceTalks.Benchmarks.Scale;

/// <summary>A date as a document writes it, and the days that its status is chosen by.</summary>
internal readonly struct SyntheticDate(string text, LocalDate earliest, LocalDate latest, bool goesOn = false)
{
    public const int FirstYear = 1960;
    public const int LastYear = 2030;

    public string Text { get; } = text;

    public LocalDate Earliest { get; } = earliest;

    /// <summary>The last day; for what goes on, the first.</summary>
    public LocalDate Latest { get; } = latest;

    /// <summary>Whether its end is open or unknown.</summary>
    public bool GoesOn { get; } = goesOn;

    /// <summary>Of a hundred: 55 days, 25 months, 8 quarters, 8 years, 3 spans of months, 1 decade-long or without a known end.</summary>
    public static SyntheticDate Next(ref SeededRandom random)
    {
        int year = random.Between(FirstYear, LastYear);
        int month = random.Between(1, 12);
        return random.Below(100) switch
        {
            < 55 => OnDay(RandomDay(ref random, year, month)),
            < 80 => new(Month(year, month), new LocalDate(year, month, 1), LastOf(year, month)),
            < 88 => Quarter(year, (month + 2) / 3),
            < 96 => new(FormattableString.Invariant($"{year:D4}"), new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
            < 99 => Months(year, month, random.Between(1, 6)),
            _ => Long(ref random, year, month),
        };
    }

    private static SyntheticDate OnDay(LocalDate day) => new(Day(day), day, day);

    private static SyntheticDate Quarter(int year, int quarter) => new(
        FormattableString.Invariant($"{year:D4}-{32 + quarter}"),
        new LocalDate(year, (3 * quarter) - 2, 1),
        LastOf(year, 3 * quarter));

    private static SyntheticDate Months(int year, int month, int further)
    {
        LocalDate last = new LocalDate(year, month, 1).PlusMonths(further);
        return new(Month(year, month) + "/" + Month(last.Year, last.Month), new LocalDate(year, month, 1), LastOf(last.Year, last.Month));
    }

    private static SyntheticDate Long(ref SeededRandom random, int year, int month)
    {
        LocalDate day = RandomDay(ref random, year, month);
        int decade = Math.Min(year / 10, (LastYear / 10) - 1);
        LocalDate first = new(10 * decade, 1, 1);
        return random.Below(100) switch
        {
            < 40 => new(FormattableString.Invariant($"{decade}X"), first, first.PlusYears(10).PlusDays(-1)),
            < 70 => new(
                FormattableString.Invariant($"{first.Year + 1}/{first.Year + 10}"),
                first.PlusYears(1),
                first.PlusYears(11).PlusDays(-1)),
            < 85 => new(Day(day) + "/..", day, day, goesOn: true),
            _ => new(Day(day) + "/", day, day, goesOn: true),
        };
    }

    private static LocalDate RandomDay(ref SeededRandom random, int year, int month) =>
        new(year, month, random.Between(1, LastOf(year, month).Day));

    private static LocalDate LastOf(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));

    private static string Month(int year, int month) => FormattableString.Invariant($"{year:D4}-{month:D2}");

    public static string Day(LocalDate day) => FormattableString.Invariant($"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");
}
