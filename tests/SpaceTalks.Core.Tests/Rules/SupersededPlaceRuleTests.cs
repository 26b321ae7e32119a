namespace SpaceTalks.Tests;

public sealed class SupersededPlaceRuleTests
{
    /// <summary>Reports about one meeting, and what is found.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "record completed 2025-07-31 in:kennedy; brief planned 2025-08-25 in:vienna|geneva", "information, superseded-place: \"Talks\": the planned place was Vienna or Geneva (Brief); the actual place was Kennedy Space Center (Record). | record brief" },
        { "record completed 2025-07-31 in:kennedy; brief planned 2025-08-25 in:florida", "" },
        { "record completed 2025-07-31 in:florida; brief planned 2025-08-25 in:kennedy; wire planned - in:cape", "" },
        { "record completed 2025-07-31 in:vienna; brief planned 2025-08-25 in:vienna|geneva", "" },
        { "record completed 2025-07-31~ in:kennedy; brief planned 2025-08-25 in:houston", "information (possibly), superseded-place: \"Talks\": the planned place was Houston (Brief); the actual place was Kennedy Space Center (Record). | record brief" },
        { "record completed 2025-07-31; wire underway 2025-07-31 in:kennedy; brief planned 2025-08-25 in:houston", "" },
        { "record completed 2025-07-31 in:kennedy; brief cancelled 2025-08-25 in:houston", "" },
        // A report that agrees with the prevailing one, and is more exact; one that it excludes.
        { "record completed 2025-07-31 in:florida; wire completed 2025-07-31 in:kennedy; brief planned - in:orlando", "information, superseded-place: \"Talks\": the planned place was Orlando (Brief); the actual place was Kennedy Space Center (Wire). | wire brief" },
        { "record completed 2025-07-31 in:kennedy; page completed 2025-07-31 in:houston; brief planned - in:kennedy", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_finds_what_excludes_itself_and_nothing_else(string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Milestone("talks", reports)), "superseded-place").Should().Be(found);
}
