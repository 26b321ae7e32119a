namespace SpaceTalks.Tests;

public sealed class TwoInOneSeatRuleTests
{
    /// <summary>When Ann and Bob headed the agency, and what is found.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "record completed 2018-04-23/2021-01-20", "page completed 2021-01-19/2021-05-03", "error, two-in-one-seat: Alpha is headed by both Ann (from 23 April 2018 to 20 January 2021) and Bob (from 19 January 2021 to 3 May 2021). | record page" },
        // The day of a handover, however long either stayed.
        { "record completed 2018-04-23/2021-01-20", "page completed 2021-01-20/2021-05-03", "" },
        { "record completed 2018-04-23/2021-01-20", "page completed 2021-01-20/2021-01-20", "" },
        { "record completed 2021-01-20/2021-01-20", "page completed 2021-01-20/2021-01-20", "" },
        { "record completed 2018-04-23/2021-01-20", "page completed 2021-01-21/", "" },
        // A single day within another tenure is not a handover.
        { "record completed 2018-04-23/2021-01-20", "page completed 2019-03-01/2019-03-01", "error, two-in-one-seat: Alpha is headed by both Ann (from 23 April 2018 to 20 January 2021) and Bob (from 1 March 2019 to 1 March 2019). | record page" },
        { "record completed 2019-03-01/2019-03-01", "page completed 2018-04-23/", "" },
        // Vague or unknown ends may keep them apart; what goes on does so up to its last confirmation.
        { "record completed 2018-04-23/2021-01", "page completed 2021-01-20/2021-05-03", "" },
        { "record completed 2018-04-23/", "page completed 2021-01-20/2021-05-03", "" },
        { "record completed 2018-04-23/..", "page completed 2021-01-20/2021-05-03", "error, two-in-one-seat: Alpha is headed by both Ann (from 23 April 2018 without end) and Bob (from 20 January 2021 to 3 May 2021). | record page" },
        { "record underway 2025-12-18/2026-04-12..", "page underway 2026-04-12/", "" },
        { "record underway 2025-12-18/2026-04-12..", "page completed 2026-03-01/2026-04-01", "error, two-in-one-seat: Alpha is headed by both Ann (from 18 December 2025 to 12 April 2026 or later) and Bob (from 1 March 2026 to 1 April 2026). | record page" },
        { "record completed 2018-04-23/2021-01-20~", "page completed 2021-01-10/2021-05-03", "error (possibly), two-in-one-seat: Alpha is headed by both Ann (from 23 April 2018 to circa 20 January 2021) and Bob (from 10 January 2021 to 3 May 2021). | record page" },
        // A planned tenure does not count, nor does one without a date.
        { "record completed 2018-04-23/2021-01-20", "page planned 2020-01-01/2020-06-01", "" },
        { "record completed 2018-04-23/2021-01-20", "page cancelled 2020-01-01/2020-06-01", "" },
        { "record completed 2018-04-23/2021-01-20", "page completed -", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_heads_at_a_time_are_found(string ann, string bob, string found) =>
        ReviewData.Lines(GapBetweenHeadsRuleTests.HeadsOf("alpha", ann, bob), "two-in-one-seat").Should().Be(found);

    [Fact]
    public void Heads_of_two_organizations_sit_in_two_seats() =>
        ReviewData.Lines(
            ReviewData.Catalog(ReviewData.Tenure("ann", "record completed 2001/2005"), ReviewData.Tenure("bob", "record completed 2001/2005", "beta")),
            "two-in-one-seat").Should().BeEmpty();

    [Fact]
    public void One_official_is_not_two() =>
        ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Tenure("ann", "record completed 2001/2005"), ReviewData.Tenure("ann", "record completed 2002/2003", id: "ann-again")),
            "two-in-one-seat").Should().BeEmpty();

    [Fact]
    public void Other_offices_have_room_for_several() =>
        ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Tenure("ann", "record completed 2001/2005"), ReviewData.Tenure("bob", "record completed 2001/2005", office: "Deputy", head: false)),
            "two-in-one-seat").Should().BeEmpty();

    [Fact]
    public void Three_are_one_finding() =>
        ReviewData.Lines(
            GapBetweenHeadsRuleTests.HeadsOf("alpha", "record completed 2001/2010", "record completed 2002/2009", "record completed 2003/2008"), "two-in-one-seat")
            .Should().Be("error, two-in-one-seat: Alpha is headed by 3 officials at the same time: Ann (from 2001 to 2010), Bob (from 2002 to 2009), Cid (from 2003 to 2008). | record record record");

    // A new head is compared with the one who stays longest, not with the latest.
    [Fact]
    public void One_who_stays_shares_the_seat_with_all_who_come_meanwhile() =>
        ReviewData.Lines(
            GapBetweenHeadsRuleTests.HeadsOf("alpha", "record completed 2001/2020", "record completed 2002/2003", "record completed 2005/2010"), "two-in-one-seat")
            .Should().Be("error, two-in-one-seat: Alpha is headed by 3 officials at the same time: Ann (from 2001 to 2020), Bob (from 2002 to 2003), Cid (from 2005 to 2010). | record record record");

    // A thousand heads at once do not produce half a million findings.
    [Fact]
    public void There_are_no_more_findings_than_tenures()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(
            [.. Enumerable.Range(0, 1_000).Select(number => ReviewData.Tenure(number % 2 == 0 ? "ann" : "bob", "record completed 2001-01-01/2010-01-01", id: "t" + number))]);

        Finding finding = catalog.Review(new(2026, 1, 1)).Where(finding => finding.Rule.Id == "two-in-one-seat").Should().ContainSingle().Which;
        finding.Message.Should().EndWith(" and 990 more.");
        finding.Message.Length.Should().BeLessThan(1_024);
    }
}
