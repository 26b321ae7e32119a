namespace SpaceTalks.Tests;

public sealed class FirstSinceRuleTests
{
    private const string Called = "first-since: \"Talks\" is called the first since ";

    /// <summary>A report of a meeting, those of an earlier one, and what is found.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "wire completed 2025-07-31 first:2018-10-11", "record completed 2021-06-04", "error, " + Called + "11 October 2018 (Wire), but in between there was \"Earlier\" (4 June 2021, Record). | wire record" },
        { "wire completed 2025-07-31 first:2018", "record completed 2019-01-01", "error, " + Called + "2018 (Wire), but in between there was \"Earlier\" (1 January 2019, Record). | wire record" },
        // The day before and the day after are excluded.
        { "wire completed 2025-07-31 first:2018-10-11", "record completed 2018-10-11", "" },
        { "wire completed 2025-07-31 first:2018", "record completed 2018-12-31", "" },
        { "wire completed 2025-07-31 first:2018", "record completed 2025-07-31", "" },
        { "wire completed 2025-07-31 first:2018", "record completed 2025-07-30", "error, " + Called + "2018 (Wire), but in between there was \"Earlier\" (30 July 2025, Record). | wire record" },
        { "wire completed 2025-07-31 first:2018", "record completed 2026-01-01", "" },
        // Vague dates must lie entirely in between.
        { "wire completed 2025-07-31 first:2018-10-11", "record completed 2018", "" },
        { "wire completed 2025-07-31 first:2018-10-11", "record completed 2025-07", "" },
        { "wire completed 2025-07-31 first:2018-10-11", "record completed 2021", "error, " + Called + "11 October 2018 (Wire), but in between there was \"Earlier\" (2021, Record). | wire record" },
        { "wire completed 2025-07-31 first:2018-10-11", "record completed 2021-06?", "error (possibly), " + Called + "11 October 2018 (Wire), but in between there was \"Earlier\" (possibly June 2021, Record). | wire record" },
        { "wire completed 2025-07-31 first:2018~", "record completed 2021-06-04", "error (possibly), " + Called + "circa 2018 (Wire), but in between there was \"Earlier\" (4 June 2021, Record). | wire record" },
        { "wire completed 2025-07-31~ first:2018", "record completed 2021-06-04", "error (possibly), " + Called + "2018 (Wire), but in between there was \"Earlier\" (4 June 2021, Record). | wire record" },
        // Plans may make the claim, but plans and cancellations do not contradict it.
        { "wire planned 2025-07-31 first:2018", "record completed 2021-06-04", "error, " + Called + "2018 (Wire), but in between there was \"Earlier\" (4 June 2021, Record). | wire record" },
        { "wire completed 2025-07-31 first:2018", "record planned 2021-06-04", "" },
        { "wire completed 2025-07-31 first:2018", "record cancelled 2021-06-04", "" },
        { "wire completed 2025-07-31 first:2018", "record completed -", "" },
        { "wire planned - first:2018", "record completed 2021-06-04", "" },
        // A report that does not prevail may also make the claim; the report that gives the date of the other event is named.
        { "record completed 2025-07-31; page completed 2025-07 first:2018", "record completed -; wire completed 2021-06-04", "error, " + Called + "2018 (Page), but in between there was \"Earlier\" (4 June 2021, Wire). | page wire" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_meeting_between_is_found(string reports, string earlier, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports), ReviewData.Milestone("earlier", earlier)), "first-since").Should().Be(found);

    /// <summary>Kind, level and organizations of the two, and whether the earlier one is of the same kind.</summary>
    public static TheoryData<string, string, string, string, string, string, bool> Kinds => new()
    {
        { "meeting", "heads", "alpha beta", "meeting", "heads", "alpha beta", true },
        { "meeting", "heads", "alpha beta", "meeting", "heads", "alpha beta gone", true },
        { "meeting", "heads", "alpha beta", "call", "heads", "alpha beta", false },
        { "call", "heads", "alpha beta", "call", "heads", "alpha beta", true },
        { "meeting", "heads", "alpha beta", "meeting", "deputies", "alpha beta", false },
        { "meeting", "heads", "alpha beta", "meeting", "heads", "alpha gone", false },
        { "meeting", "heads", "alpha beta", "meeting", "heads", "alpha", false },
        // The organizations are not given.
        { "meeting", "heads", "", "meeting", "heads", "alpha beta", false },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_what_is_alike_counts(string kind, string level, string organizations, string otherKind, string otherLevel, string otherOrganizations, bool isFound) =>
        (ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Milestone("talks", "wire completed 2025-07-31 first:2018", kind, level, organizations),
                ReviewData.Milestone("earlier", "record completed 2021-06-04", otherKind, otherLevel, otherOrganizations)),
            "first-since").Length > 0).Should().Be(isFound);

    [Theory]
    [InlineData("shuttle", "crews", "shuttle", "crews", true)]
    [InlineData("shuttle", "crews", "shuttle station", "crews", true)]
    [InlineData("shuttle", "crews", "station", "crews", false)]
    [InlineData("shuttle station", "crews", "shuttle", "crews", false)]
    [InlineData("shuttle", "crews food", "shuttle", "crews", false)]
    [InlineData("shuttle", "crews food", "shuttle", "food crews", true)]
    [InlineData("shuttle", "crews", "shuttle", "", false)]
    public void Of_launches_and_the_like_programmes_and_subjects_count_too(
        string programmes, string subjects, string otherProgrammes, string otherSubjects, bool isFound) =>
        (ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Milestone("launch", "wire completed 2010-07-31 first:2003", "launch", programmes: programmes, subjects: subjects),
                ReviewData.Milestone("earlier", "record completed 2005-06-04", "launch", programmes: otherProgrammes, subjects: otherSubjects)),
            "first-since").Length > 0).Should().Be(isFound);

    [Fact]
    public void A_meeting_may_have_other_subjects() =>
        ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Milestone("talks", "wire completed 2025-07-31 first:2018", programmes: "station", subjects: "crews"),
                ReviewData.Milestone("earlier", "record completed 2021-06-04")),
            "first-since").Should().NotBeEmpty();
}
