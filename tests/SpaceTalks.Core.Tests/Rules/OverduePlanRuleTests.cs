using NodaTime;

namespace SpaceTalks.Tests;

public sealed class OverduePlanRuleTests
{
    private const string Overdue = "overdue-plan: \"Talks\" was planned (25 August 2025, Brief), and no source has mentioned it since. | brief";

    /// <summary>Reports about one meeting, the day of the review, and what is found.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "brief planned 2025-08-25", "2025-08-26", "warning, " + Overdue },
        { "brief planned 2025-08-25", "2025-08-25", "" },
        { "brief proposed 2025-08-25", "2026-04-12", "warning, " + Overdue },
        // Every day of a vague date must be over.
        { "brief planned 2025-08", "2025-08-31", "" },
        { "brief planned 2025-08", "2025-09-01", "warning, overdue-plan: \"Talks\" was planned (August 2025, Brief), and no source has mentioned it since. | brief" },
        { "brief planned 2025-08-25~", "2026-04-12", "warning (possibly), overdue-plan: \"Talks\" was planned (circa 25 August 2025, Brief), and no source has mentioned it since. | brief" },
        { "brief planned 2025-08-25/..", "2026-04-12", "" },
        { "brief planned 2025-08-25/", "2026-04-12", "" },
        { "brief planned -", "2026-04-12", "" },
        // Events that have happened, are underway or were cancelled are not overdue.
        { "brief planned 2025-08-25; wire completed 2025-07-31", "2026-04-12", "" },
        { "brief planned 2025-08-25; wire underway -", "2026-04-12", "" },
        { "brief planned 2025-08-25; wire cancelled - @2025-08-20", "2026-04-12", "" },
        // A later word: a plan without a date, and one that may be later.
        { "brief planned 2025-08-25; wire planned - @2025-08-26", "2026-04-12", "" },
        { "brief planned 2025-08-25; wire planned - @2025-08-20", "2026-04-12", "warning, " + Overdue },
        { "brief planned 2025-08-25; wire planned - @2025", "2026-04-12", "warning (possibly), " + Overdue },
        { "brief planned 2025-08-25 @2025-08", "2026-04-12", "warning, " + Overdue },
        // A newer plan is what counts.
        { "brief planned 2025-08-25; wire planned 2026-08-25 @2025-07-01", "2026-04-12", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_plan_whose_day_is_over_is_found(string reports, string asOf, string found) =>
        ReviewData.Lines(
            ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "overdue-plan", NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value).Should().Be(found);

    [Fact]
    public void It_depends_on_the_day_alone()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(ReviewData.Milestone("talks", "brief planned 2025-08-25"));

        catalog.Review(new LocalDate(2025, 8, 25)).Should().BeEmpty();
        catalog.Review(new LocalDate(2025, 8, 26)).Should().ContainSingle();
    }
}
