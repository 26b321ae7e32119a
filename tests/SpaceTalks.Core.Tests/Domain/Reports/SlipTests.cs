namespace SpaceTalks.Tests;

public sealed class SlipTests
{
    /// <summary>A plan, the next one, what became of it, the smallest and the largest move, and how it prints.</summary>
    public static TheoryData<string, string, SlipKind, int?, int?, string> Steps => new()
    {
        { "2025-08-25", "2025-08-25", SlipKind.Restated, 0, 0, "25 August 2025 → 25 August 2025: restated" },
        { "2025-08", "2025-08-01/2025-08-31", SlipKind.Restated, -30, 30, "August 2025 → 1–31 August 2025: restated" },
        { "2025-08-25?", "2025-08-25", SlipKind.Restated, 0, 0, "possibly 25 August 2025 → 25 August 2025: restated" },
        { "2025-08", "2025-08-25", SlipKind.Narrowed, -6, 24, "August 2025 → 25 August 2025: narrowed" },
        { "2025-08", "2025-08-01", SlipKind.Narrowed, -30, 0, "August 2025 → 1 August 2025: narrowed" },
        { "2025-08-25", "2025-08", SlipKind.Widened, -24, 6, "25 August 2025 → August 2025: widened" },
        { "2025-08-25", "2025-08-25/2025-08-26", SlipKind.Widened, 0, 1, "25 August 2025 → 25–26 August 2025: widened" },
        { "2025-08-25", "2025-07-31", SlipKind.Moved, -25, -25, "25 August 2025 → 31 July 2025: moved 25 days earlier" },
        { "2025-07-31", "2025-08-01", SlipKind.Moved, 1, 1, "31 July 2025 → 1 August 2025: moved 1 day later" },
        { "2025-08-01", "2025-07-31", SlipKind.Moved, -1, -1, "1 August 2025 → 31 July 2025: moved 1 day earlier" },
        { "2025-10", "2026-01", SlipKind.Moved, 62, 122, "October 2025 → January 2026: moved by 62 to 122 days" },
        { "2025-08", "2025-07", SlipKind.Moved, -61, -1, "August 2025 → July 2025: moved by -61 to -1 days" },
        { "2025-08-01/2025-08-20", "2025-08-10/2025-08-31", SlipKind.Moved, -10, 30, "1–20 August 2025 → 10–31 August 2025: moved by -10 to 30 days" },
        // Where nothing limits a date, no number does either.
        { "2030/..", "2031/..", SlipKind.Narrowed, null, null, "from 2030 without end → from 2031 without end: narrowed" },
        { "2030/..", "2029/..", SlipKind.Widened, null, null, "from 2030 without end → from 2029 without end: widened" },
        { "2030/..", "2030-06-01", SlipKind.Narrowed, null, 151, "from 2030 without end → 1 June 2030: narrowed" },
        { "2030-06-01", "2029-12-31/", SlipKind.Widened, -152, null, "1 June 2030 → since 31 December 2029: widened" },
        { "[..2030]", "2031", SlipKind.Moved, 1, null, "by 2030 → 2031: moved" },
        { "2031", "[..2030]", SlipKind.Moved, null, -1, "2031 → by 2030: moved" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_says_how_the_days_changed(string from, string to, SlipKind kind, int? smallest, int? largest, string text)
    {
        Slip slip = Slips("wire planned " + from + " @2025-01-01; wire planned " + to + " @2025-01-02").Should().ContainSingle().Which;

        slip.Kind.Should().Be(kind);
        (slip.SmallestMove, slip.LargestMove).Should().Be((smallest, largest));
        slip.ToString().Should().Be(text);
        slip.From.When.Should().Be(TestData.When(from));
        slip.To.When.Should().Be(TestData.When(to));
    }

    /// <summary>Reports, in any order, and the steps, each by the sources.</summary>
    public static TheoryData<string, string> Stories => new()
    {
        { "wire planned 2025-08-25", "" },
        { "wire completed 2025-07-31", "" },
        // In the order of reporting, ending with the first that says that it has happened.
        { "record completed 2025-07-31 @2025-08-01; wire planned 2025-07-31 @2025-07-29; brief planned 2025-08-25 @2025-07-01", "brief-wire wire-record" },
        { "wire completed 2025-07-31 @2025-08-01; record completed 2025-07-31 @2025-08-10; brief planned 2025-08-25 @2025-07-01", "brief-wire" },
        { "wire completed 2025-07-31 @2025-08-01; brief planned 2025-08-25 @2025-08-10; page planned 2025-09 @2025-07-01", "page-wire" },
        // Two sources of one day disagree; the one that prevails is that day's plan.
        { "page planned 2025-08-25 @2025-07-01; wire planned 2025-08-26 @2025-07-01", "" },
        { "page planned 2025-08-25 @2025-07-01; wire planned 2025-08-26 @2025-07-01; brief planned 2025-09 @2025-07-02", "wire-brief" },
        { "wire planned 2025-08-25 @2025-08-01; record completed 2025-07-31 @2025-08-01; page planned 2025-09 @2025-07-01", "page-record" },
        // One source may change its mind within a day, in the order in which it says so.
        { "wire planned 2025-08-25 @2025-07-01; wire planned 2025-09 @2025-07-01", "wire-wire" },
        { "page planned 2025-10 @2025-07-01; wire planned 2025-09 @2025-07-01; wire planned 2025-08-25 @2025-07-01", "wire-wire" },
        // Cancelled and undated reports are not plans to compare with.
        { "brief planned 2025-08-25 @2025-07-01; wire cancelled 2025-08-26 @2025-07-02; page planned 2025-08-27 @2025-07-03", "brief-page" },
        { "brief planned 2025-08-25 @2025-07-01; wire planned - @2025-07-02; page proposed 2025-08-27 @2025-07-03", "brief-page" },
        { "brief planned 2025-08-25 @2025-07-01; wire completed - @2025-07-02; page completed 2025-07-31 @2025-08-03", "brief-page" },
        // An unknown reporting day comes first, by position.
        { "wire planned 2025-07-31 @2025-07-29; brief planned 2025-08; brief planned 2025-08-25", "brief-brief brief-wire" },
        // The outcome comes last even if its reporting date is unknown; one with a known date is preferred.
        { "wire planned 2025-07-31 @2025-07-29; page completed 2025-07-31; brief planned 2025-08-25", "brief-wire wire-page" },
        { "wire planned 2025-07-31 @2025-07-29; page completed 2025-07-31; record completed 2025-07-31 @2025-08-01", "wire-record" },
        // If no report says that it is over, the outcome is that it is underway.
        { "brief planned 2025 @2024-01-01; wire underway 2026-02/ @2026-03-01; page planned 2027 @2026-04-01", "brief-wire" },
        { "brief planned 2025 @2024-01-01; wire underway 2026-02/ @2026-03-01; page completed 2026-02/2026-05 @2026-06-01", "brief-page" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_steps_go_from_plan_to_plan_to_what_came_of_it(string reports, string steps) =>
        string.Join(" ", Slips(reports).Select(slip => slip.From.Source.Id + "-" + slip.To.Source.Id)).Should().Be(steps);

    /// <summary>Reports, and their sources in the order in which they were made.</summary>
    public static TheoryData<string, string> Histories => new()
    {
        { "wire planned 2025-08-25 @2025-07-02; page planned 2025-08-25 @2025-07-01", "page wire" },
        { "page planned 2025-08-25 @2025-07-02; wire planned 2025-08 @2025-07-02; page planned 2025 @2025-07-02; wire planned 2025-08-25 @2025-07-02", "wire wire page page" },
        { "wire planned 2025-08-25 @2025-07-02; page planned 2025-08-25; brief planned 2025-08-25", "page brief wire" },
        { "wire planned 2025-08-25 @2025-07; page planned 2025-08-25 @2025-07-02; brief planned - @2025-06-30", "brief wire page" },
        { "page planned 2025-08-25 @2025-07-01; wire planned 2025-08-26 @2025-07-01; record completed 2025-06 @2025-07-01", "record wire page" },
        { "page cancelled - @2025-07-03; wire completed - @2025-07-02", "wire page" },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_history_is_in_the_order_of_reporting(string reports, string sources)
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(ReviewData.Milestone("talks", reports), ReviewData.Tenure("ann", reports));

        string.Join(" ", catalog.Milestones[new("talks")].History.Select(report => report.Source.Id)).Should().Be(sources);
        string.Join(" ", catalog.Tenures[new("ann-alpha")].History.Select(report => report.Source.Id)).Should().Be(sources);
    }

    private static IReadOnlyList<Slip> Slips(string reports) => ReviewData.Catalog(ReviewData.Milestone("talks", reports)).Milestones[new("talks")].Slips;
}
