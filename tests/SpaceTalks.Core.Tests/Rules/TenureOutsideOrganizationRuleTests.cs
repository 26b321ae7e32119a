namespace SpaceTalks.Tests;

public sealed class TenureOutsideOrganizationRuleTests
{
    /// <summary>An organization, when Ann held an office in it, and what is found.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "gone", "record completed 1992-02-25/2004-03-12", "error, tenure-outside-organization: Ann as Head of Gone (from 25 February 1992 to 12 March 2004) is outside the lifetime of Gone (from 25 February 1992 to 9 March 2004). | record" },
        { "gone", "record completed 1992-02-24/2004-03-09", "error, tenure-outside-organization: Ann as Head of Gone (from 24 February 1992 to 9 March 2004) is outside the lifetime of Gone (from 25 February 1992 to 9 March 2004). | record" },
        { "gone", "record completed 1992-02-25/2004-03-09", "" },
        { "gone", "record completed 1992/2004", "" },
        { "gone", "record completed 1992-02-25/", "" },
        { "gone", "record completed 1992-02-25/2000..", "" },
        { "gone", "record completed 1992-02-25/2004-04-01..", "error, tenure-outside-organization: Ann as Head of Gone (from 25 February 1992 to 1 April 2004 or later) is outside the lifetime of Gone (from 25 February 1992 to 9 March 2004). | record" },
        { "gone", "record completed 1991~/2000", "error (possibly), tenure-outside-organization: Ann as Head of Gone (from circa 1991 to 2000) is outside the lifetime of Gone (from 25 February 1992 to 9 March 2004). | record" },
        // An uncertain life makes it possible only.
        { "vague", "record completed 1991/2000", "error (possibly), tenure-outside-organization: Ann as Head of Vague (from 1991 to 2000) is outside the lifetime of Vague (from circa 1992 to 2004). | record" },
        // What goes on, in what goes on.
        { "lasting", "record underway 2025-02-06/2026-04-12..", "" },
        { "lasting", "record completed 2011-04-29/2015", "error, tenure-outside-organization: Ann as Head of Lasting (from 29 April 2011 to 2015) is outside the lifetime of Lasting (from 1 January 2016 to 12 April 2026 or later). | record" },
        // Unknown dates are not judged, and cancelled tenures are ignored.
        { "alpha", "record completed 1900/1950", "" },
        { "gone", "record completed -", "" },
        { "gone", "record cancelled 2010/2012", "" },
        // The report that gives the date is named.
        { "gone", "record completed -; page completed 2010/2012", "error, tenure-outside-organization: Ann as Head of Gone (from 2010 to 2012) is outside the lifetime of Gone (from 25 February 1992 to 9 March 2004). | page" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_tenure_that_cannot_lie_within_the_life_is_found(string organization, string reports, string found) =>
        ReviewData.Lines(ReviewData.Catalog(ReviewData.Tenure("ann", reports, organization)), "tenure-outside-organization").Should().Be(found);
}
