namespace SpaceTalks.Tests;

public sealed class GapBetweenHeadsRuleTests
{
    private const string Gap = "gap-between-heads: Alpha has no head between ";

    /// <summary>When Ann, Bob and Cid headed the agency (empty: not at all), and what is found.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-20/", "", "warning, " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (since 20 February 2005). | record page" },
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-13/", "", "warning, " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (since 13 February 2005). | record page" },
        // Neither the day after nor the day of a handover is a gap.
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-12/", "", "" },
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-11/", "", "" },
        // Vague or unknown ends may close it.
        { "record completed 2001-12-21/2005-02", "page completed 2005-02-20/", "", "" },
        { "record completed 2001-12-21/", "page completed 2005-02-20/", "", "" },
        { "record completed 2001-12-21/2004-06-01..", "page completed 2005-02-20/", "", "" },
        { "record completed 2001-12-21/2005-02-11", "page completed /2009", "", "" },
        { "record completed 2001-12-21/2005-02-11?", "page completed 2005-02-20/", "", "warning (possibly), " + Gap + "Ann (from 21 December 2001 to possibly 11 February 2005) and Bob (since 20 February 2005). | record page" },
        // A third fills it, whether acting or inside the others; a plan or what was called off does not.
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-20/", "wire completed 2005-02-11/2005-02-20", "" },
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-20/", "wire completed 2003-01-01/2003-02-01", "warning, " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (since 20 February 2005). | record page" },
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-20/", "wire planned 2005-02-11/2005-02-20", "warning, " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (since 20 February 2005). | record page" },
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-20/", "wire cancelled 2005-02-11/2005-02-20", "warning, " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (since 20 February 2005). | record page" },
        // A report that says nothing of the time says nothing against what another says of it.
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-20/", "record completed 2003-01-01/2003-02-01; wire completed -", "warning, " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (since 20 February 2005). | record page" },
        // A head without dates may have been in office, and so may one according to another report.
        { "record completed 2001-12-21/2005-02-11", "page completed 2005-02-20/", "wire completed -", "warning (possibly), " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (since 20 February 2005). | record page" },
        { "record completed 2001-12-21/2005-02-11", "record completed 2005-02-20/2005-04-14; page completed 2005-02-11/2005-04-14", "", "warning (possibly), " + Gap + "Ann (from 21 December 2001 to 11 February 2005) and Bob (from 20 February 2005 to 14 April 2005). | record record" },
        { "record completed 2001-12-21/2005-02-11", "", "", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Days_between_two_heads_with_none_are_found(string ann, string bob, string cid, string found) =>
        ReviewData.Lines(HeadsOf("alpha", ann, bob, cid), "gap-between-heads").Should().Be(found);

    [Fact]
    public void Other_offices_may_stand_empty() =>
        ReviewData.Lines(
            ReviewData.Catalog(
                ReviewData.Tenure("ann", "record completed 2001/2002", head: false, office: "Deputy"),
                ReviewData.Tenure("bob", "record completed 2005/2006", head: false, office: "Deputy")),
            "gap-between-heads").Should().BeEmpty();

    [Fact]
    public void Each_organization_has_its_own_heads() =>
        ReviewData.Lines(
            ReviewData.Catalog(ReviewData.Tenure("ann", "record completed 2001/2002"), ReviewData.Tenure("bob", "record completed 2005/2006", "beta")),
            "gap-between-heads").Should().BeEmpty();

    /// <summary>A catalog in which Ann, Bob and Cid headed an organization.</summary>
    internal static SpaceTalksCatalog HeadsOf(string organization, params string[] reports) => ReviewData.Catalog(
    [
        .. new[] { "ann", "bob", "cid" }.Zip(reports).Where(pair => pair.Second.Length > 0)
            .Select(pair => ReviewData.Tenure(pair.First, pair.Second, organization)),
    ]);
}
