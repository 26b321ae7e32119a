namespace SpaceTalks.Tests;

public sealed class ReportedBeforeEventRuleTests
{
    /// <summary>Reports about one meeting, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "wire completed 2025-07-31 @2025-07-30", "error, reported-before-event: \"Talks\": Wire reports it as a fact (31 July 2025), but is dated 30 July 2025. | wire" },
        { "wire completed 2025-07-31 @2025-07-31", "" },
        { "wire completed 2025-07-31 @2025-08-01", "" },
        { "wire completed 2025-07-31 @2025-07-30?", "error (possibly), reported-before-event: \"Talks\": Wire reports it as a fact (31 July 2025), but is dated possibly 30 July 2025. | wire" },
        { "wire completed 2025-07-31~ @2025-07-30", "error (possibly), reported-before-event: \"Talks\": Wire reports it as a fact (circa 31 July 2025), but is dated 30 July 2025. | wire" },
        // Within a month it may have been afterwards.
        { "wire completed 2025-07-31 @2025-07", "" },
        { "wire completed 2025-07 @2025-07-01", "" },
        { "wire completed 2025-07 @2025-06", "error, reported-before-event: \"Talks\": Wire reports it as a fact (July 2025), but is dated June 2025. | wire" },
        // A plan is told of before it comes true; a page without a date may be of any day.
        { "wire planned 2025-07-31 @2025-07-29; wire cancelled 2025-07-31 @2025-07-30; page completed 2025-07-31", "" },
        { "wire completed - @2025-07-29", "" },
        // A span goes on after it has begun; that it is over is not known before.
        { "wire underway 2025-07-31/2030 @2025-08-15", "" },
        { "wire underway 2025-07-31/2030 @2025-07-30", "error, reported-before-event: \"Talks\": Wire reports it as a fact (from 31 July 2025 to 2030), but is dated 30 July 2025. | wire" },
        { "wire completed 2025-07-31/ @2025-08-15", "" },
        { "wire completed 2025-07-31/.. @2025-08-15", "" },
        { "wire completed 2025-07-31/2025-08-15 @2025-08-15", "" },
        { "wire completed 2025-07-31/2025-08 @2025-08-15", "" },
        { "wire completed 2025-07-31/2025-08-16 @2025-08-15", "error, reported-before-event: \"Talks\": Wire reports it as a fact (from 31 July 2025 to 16 August 2025), but is dated 15 August 2025. | wire" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_finds_what_excludes_itself_and_nothing_else(string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "reported-before-event").Should().Be(found);

    [Fact]
    public void A_dismissal_is_not_known_to_have_happened_before_it_was_signed() =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Tenure("ann", "wire completed 2022-07-15/2025-02-06 @2025-02-05")), "reported-before-event")
            .Should().Be("error, reported-before-event: Ann as Head of Alpha: Wire reports it as a fact (from 15 July 2022 to 6 February 2025), but is dated 5 February 2025. | wire");
}
