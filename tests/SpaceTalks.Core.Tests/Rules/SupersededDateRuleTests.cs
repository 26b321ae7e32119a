namespace SpaceTalks.Tests;

public sealed class SupersededDateRuleTests
{
    /// <summary>Reports about one meeting, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "record completed 2025-07-31; brief planned 2025-08-25", "information, superseded-date: \"Talks\": the planned date was 25 August 2025 (Brief); the actual date was 31 July 2025 (Record). | record brief" },
        { "record completed 2025-07-31; wire planned 2025-07-31 @2025-07-29", "" },
        { "record completed 2025-07-31; wire planned 2025-07 @2025-06-01; page proposed 2025 @2025-01-01", "" },
        { "record completed 2025-07-31; wire proposed 2025-08 @2025-06-01", "information, superseded-date: \"Talks\": the planned date was August 2025 (Wire); the actual date was 31 July 2025 (Record). | record wire" },
        { "record completed 2025-07-31; brief planned 2025-08-25~", "information (possibly), superseded-date: \"Talks\": the planned date was circa 25 August 2025 (Brief); the actual date was 31 July 2025 (Record). | record brief" },
        { "record completed 2025-07-31?; brief planned 2025-08-25", "information (possibly), superseded-date: \"Talks\": the planned date was 25 August 2025 (Brief); the actual date was possibly 31 July 2025 (Record). | record brief" },
        // What goes on, what was called off and what has no date supersede nothing.
        { "record underway 2025-07-31; brief planned 2025-08-25", "" },
        { "record completed -; brief planned 2025-08-25", "" },
        { "record completed 2025-07-31; brief cancelled 2025-08-25", "" },
        { "wire planned 2025-09-01 @2025-08-01; brief planned 2025-08-25", "" },
        // A report that agrees with the prevailing one, and is more exact.
        { "record completed 2025-07; wire completed 2025-07-31; brief planned 2025-07-25", "information, superseded-date: \"Talks\": the planned date was 25 July 2025 (Brief); the actual date was 31 July 2025 (Wire). | wire brief" },
        // A report that the prevailing one excludes does not count.
        { "record completed 2025-07-31; page completed 2025-08-25; brief planned 2025-07-31", "" },
        // Spans: what was to last until 2020 lasted until 2024.
        { "record completed 2011/2024; brief planned 2011/2020", "information, superseded-date: \"Talks\": the planned date was from 2011 to 2020 (Brief); the actual date was from 2011 to 2024 (Record). | record brief" },
        { "record completed 2011/2024; brief planned 2011/", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_finds_what_excludes_itself_and_nothing_else(string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "superseded-date").Should().Be(found);

    [Fact]
    public void Tenures_have_plans_too() =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Tenure("ann", "record completed 2025-02-06/; page planned 2025-03-01/")), "superseded-date")
            .Should().Be("information, superseded-date: Ann as Head of Alpha: the planned date was since 1 March 2025 (Page); the actual date was since 6 February 2025 (Record). | record page");
}
