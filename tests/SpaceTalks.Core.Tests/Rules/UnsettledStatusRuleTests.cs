using NodaTime.Text;

namespace SpaceTalks.Tests;

public sealed class UnsettledStatusRuleTests
{
    private const string Found = "unsettled-status: \"Talks\": Wire reports it as underway (1–25 August 2025), and no source has since said that it ended. | wire";

    /// <summary>Reports about one meeting, the day of the review, and what is found.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "wire underway 2025-08-01/2025-08-25 @2025-08-02", "2025-08-26", "warning, " + Found },
        { "wire underway 2025-08-01/2025-08-25 @2025-08-02", "2025-08-25", "" },
        { "wire underway 2025-08-01/2025-08-25", "2025-08-26", "warning, " + Found },
        // It may go on.
        { "wire underway 2025-08-01/.. @2025-08-02", "2026-04-12", "" },
        { "wire underway 2025-08-01/ @2025-08-02", "2026-04-12", "" },
        { "wire underway 2025-08-01/2025-08-02.. @2025-08-02", "2026-04-12", "" },
        // It has been heard of since.
        { "wire underway 2025-08-01/2025-08-25 @2025-08-02; page underway - @2025-09-01", "2026-04-12", "" },
        { "wire underway 2025-08-01/2025-08-25 @2025-08-02; record completed 2025-08-01/2025-08-25", "2026-04-12", "" },
        { "wire underway 2025-08-01/2025-08-25 @2025-08-02; page underway - @2025", "2026-04-12", "warning (possibly), " + Found },
        { "wire underway 2025-08-01/2025-08-25~ @2025-08-02", "2026-04-12", "warning (possibly), unsettled-status: \"Talks\": Wire reports it as underway (from 1 August 2025 to circa 25 August 2025), and no source has since said that it ended. | wire" },
        // A plan is overdue instead.
        { "wire planned 2025-08-25 @2025-08-02", "2026-04-12", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void What_should_have_ended_is_found(string reports, string asOf, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "unsettled-status", LocalDatePattern.Iso.Parse(asOf).Value).Should().Be(found);
}
