namespace SpaceTalks.Tests;

public sealed class PlanBeforeReportRuleTests
{
    private const string Found = "plan-before-report: \"Talks\": Wire reports it as a plan (25 August 2025), but is dated 1 September 2025. | wire";

    /// <summary>Reports about one meeting, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "wire planned 2025-08-25 @2025-09-01", "error, " + Found },
        { "wire proposed 2025-08-25 @2025-09-01", "error, " + Found },
        // On the day itself it is still to come.
        { "wire planned 2025-08-25 @2025-08-25", "" },
        { "wire planned 2025-08-25 @2025-08-26", "error, plan-before-report: \"Talks\": Wire reports it as a plan (25 August 2025), but is dated 26 August 2025. | wire" },
        // Part of a vague date is, or may be, in the future.
        { "wire planned 2025-08 @2025-08-31", "" },
        { "wire planned 2025-08-25 @2025-08", "" },
        { "wire planned 2025-08-25/.. @2025-09-01", "" },
        { "wire planned 2025-08-25~ @2025-09-01", "error (possibly), plan-before-report: \"Talks\": Wire reports it as a plan (circa 25 August 2025), but is dated 1 September 2025. | wire" },
        // Completed and cancelled events are not plans.
        { "wire completed 2025-08-25 @2025-09-01", "" },
        { "wire cancelled 2025-08-25 @2025-09-01", "" },
        { "wire planned 2025-08-25", "" },
        { "wire planned - @2025-09-01", "" },
        // A better report does not mend it.
        { "wire planned 2025-08-25 @2025-09-01; record completed 2025-08-25 @2025-08-26", "error, " + Found },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_plan_for_a_day_that_was_over_is_found(string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "plan-before-report").Should().Be(found);

    [Fact]
    public void A_tenure_is_looked_at_too() =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Tenure("ann", "wire planned 2020/2021 @2025")), "plan-before-report")
            .Should().Be("error, plan-before-report: Ann as Head of Alpha: Wire reports it as a plan (from 2020 to 2021), but is dated 2025. | wire");
}
