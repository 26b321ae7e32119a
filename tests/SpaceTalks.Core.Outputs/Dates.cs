using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Outputs;

/// <summary>Dates in all notations, read and printed, and what is asked of them.</summary>
internal static class Dates
{
    private static readonly string[] Edtf =
    [
        "2025", "-0044-03-15", "Y-170002", "2025-08-25", "2025-08?", "2030~", "2025-XX-15", "156X-12-XX", "202X", "20XX", "1950S2", "2026-21", "2026-33", "2026-40",
        "2000/", "/2030", "2030/..", "2011/2020", "[2025-08-21..2025-08-31]", "{2025-08,2025-10}", "[..2011]", "2025-07-31T19:07:00Z", "2025-07-31T15:07:00-04:00",
    ];

    // With the letter i in upper case and lower, which Turkish pairs in another way.
    private static readonly string[] English =
    [
        "25 AUGUST 2025", "Late August 2025", "MID-2026", "SPRING 2026", "FISCAL YEAR 2026", "FY2026", "UNTIL 2030", "SINCE 2000", "CIRCA 1998", "POSSIBLY 2030",
        "DURING 2026", "IN JULY 2025", "between 2011 and 2020", "week of 25 August 2025", "the early 2030s", "Q1 2026", "1H 2026", "BEGINNING OF 2026", "10/7/2008", "TBD",
    ];

    public static void Print(TextWriter writer)
    {
        DateWindow[] windows = [DateWindow.Year(2025), DateWindow.Quarter(2026, 1), DateWindow.From(new LocalDate(-44, 3, 15)), DateWindow.Always];
        foreach (string text in Edtf)
        {
            When when = When.Parse(text);
            writer.WriteLine($"{when} {when:E} {when.Earliest:R} {when.Latest:R}");
            writer.WriteLine(string.Join(' ', windows.Select(window => $"{window} {when.Within(window)} {when.PossibleRelations(window)}")));
            writer.WriteLine(VagueDatePattern.Instance.TryFormat(when, out string? vague) ? vague : "no vague date");
            writer.WriteLine(LaunchLibraryDate.TryFrom(when, out LaunchLibraryDate date) ? date : "no net");
        }
        foreach (string text in English)
        {
            ParseResult<When> result = EnglishPattern.Default.Parse(text);
            writer.WriteLine(text + ": " + (result.Success ? result.Value : result.Exception.Message));
        }
        writer.WriteLine(VagueDatePattern.Instance.ParseVagueDate("2025 Jul 3 1230:15?").Value);
        writer.WriteLine(DateConventions.Default);
    }
}
