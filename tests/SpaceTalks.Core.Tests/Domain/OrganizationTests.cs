using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class OrganizationTests
{
    private static readonly LocalDate Disputed = new(2005, 2, 15);

    [Fact]
    public void Where_two_sources_disagree_about_the_head_the_answer_shows_both()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(
            ReviewData.Tenure("ann", "record completed 2001-12-21/2005-02"),
            ReviewData.Tenure("bob", "record completed 2005-02-20/2005-04-14; page completed 2005-02-11/2005-04-14"));
        Agency agency = catalog.Agencies[new("alpha")];

        agency.HeadOn(Disputed).ToString().Should().Be("Ann (possible), or Bob");
        agency.OfficialsOn(Disputed).Should().ContainSingle().Which.ToString().Should().Be("Ann (possible), or Bob");
        agency.HeadOn(new(2005, 2, 10)).ToString().Should().Be("Ann (possible)");
        agency.HeadOn(new(2005, 1, 31)).ToString().Should().Be("Ann (certain)");
        agency.HeadOn(new(2005, 2, 20)).ToString().Should().Be("Bob (certain), or Ann");
        agency.HeadOn(new(2005, 4, 15)).ToString().Should().Be("nobody is known");
        catalog.Without(new Id<Source>("record")).Agencies[new("alpha")].HeadOn(Disputed).ToString().Should().Be("Bob (certain)");
        catalog.AccordingTo(new Id<Source>("record")).Agencies[new("alpha")].HeadOn(Disputed).ToString().Should().Be("Ann (possible)");
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("underway")]
    public void Where_only_a_report_that_does_not_prevail_covers_the_day_nobody_is_named_and_it_is_an_alternative(string status)
    {
        Agency agency = ReviewData.Catalog(
            ReviewData.Tenure("ann", "record completed 2001-12-21/2005-02-11"),
            ReviewData.Tenure("bob", "record completed 2005-02-20/2005-04-14; page " + status + " 2005-02-11/2005-04-14")).Agencies[new("alpha")];

        Incumbent incumbent = agency.HeadOn(Disputed);

        incumbent.Official.Should().BeNull();
        incumbent.Certainty.Should().Be(Certainty.Impossible);
        incumbent.Alternatives.Select(tenure => tenure.Official.Name).Should().Equal("Bob");
        incumbent.ToString().Should().Be("nobody is known, or Bob");
        agency.OfficialsOn(Disputed).Should().ContainSingle().Which.ToString().Should().Be("nobody is known, or Bob");
    }

    [Theory]
    [InlineData("page planned 2005-02-11/2005-04-14")]
    [InlineData("page cancelled 2005-02-11/2005-04-14")]
    [InlineData("page completed 2005-02-16/2005-04-14")]
    public void A_plan_or_a_report_of_other_days_is_no_alternative(string other) =>
        ReviewData.Catalog(
            ReviewData.Tenure("ann", "record completed 2001-12-21/2005-02-18"),
            ReviewData.Tenure("bob", "record completed 2005-02-20/2005-04-14; " + other))
            .Agencies[new("alpha")].HeadOn(Disputed).ToString().Should().Be("Ann (certain)");

    [Theory]
    [InlineData("wire planned 2005-01-01/2006", "Ann (possible)")]
    [InlineData("wire proposed 2005-01-01/2006", "Ann (possible)")]
    [InlineData("wire cancelled 2005-01-01/2006", "nobody is known")]
    [InlineData("wire underway 2005-01-01/2006", "Ann (certain)")]
    public void Who_was_only_to_take_the_office_is_possible_at_most(string reports, string text) =>
        ReviewData.Catalog(ReviewData.Tenure("ann", reports)).Agencies[new("alpha")].HeadOn(Disputed).ToString().Should().Be(text);

    [Fact]
    public void One_who_holds_the_office_comes_before_one_who_was_to_take_it() =>
        ReviewData.Catalog(
            ReviewData.Tenure("ann", "record completed 2001-12-21/2005-02-18"), ReviewData.Tenure("bob", "wire planned 2005-02-01/2006"))
            .Agencies[new("alpha")].HeadOn(Disputed).ToString().Should().Be("Ann (certain), or Bob");

    /// <summary>The days around an overlap of 10 to 16 July, and who is the head.</summary>
    [Theory]
    [InlineData("2022-07-09", "Ann (certain)")]
    [InlineData("2022-07-10", "Bob (possible), or Ann")]
    [InlineData("2022-07-15", "Bob (possible), or Ann")]
    [InlineData("2022-07-16", "Bob (possible), or Ann")]
    [InlineData("2022-07-17", "Bob (certain)")]
    public void Two_who_share_more_than_a_day_dispute_the_office_to_its_last(string day, string text) =>
        ReviewData.Catalog(ReviewData.Tenure("ann", "record completed 2020-01-01/2022-07-16"), ReviewData.Tenure("bob", "record completed 2022-07-10/2023-01-01"))
            .Agencies[new("alpha")].HeadOn(Day(day)).ToString().Should().Be(text);

    [Fact]
    public void Each_office_has_its_holder_the_head_first_then_by_name()
    {
        Agency agency = ReviewData.Catalog(
            ReviewData.Tenure("ann", "record completed 2004/2006", office: "Deputy", head: false),
            ReviewData.Tenure("bob", "record completed 2004/2006", office: "Zenith"),
            ReviewData.Tenure("cid", "record completed 2004/2006", office: "Counsel", head: false),
            ReviewData.Tenure("cid", "record completed 2004/2006", "beta")).Agencies[new("alpha")];

        agency.OfficialsOn(Disputed).Select(incumbent => incumbent.Tenure!.Office + ": " + incumbent).Should().Equal(
            "Zenith: Bob (certain)", "Counsel: Cid (certain)", "Deputy: Ann (certain)");
        agency.OfficialsOn(new(2010, 1, 1)).Should().BeEmpty();
        agency.HeadOn(new(2010, 1, 1)).Official.Should().BeNull();
    }

    [Fact]
    public void Two_in_one_office_are_each_possible()
    {
        Agency agency = ReviewData.Catalog(
            ReviewData.Tenure("ann", "record completed 2004/2006", office: "Deputy", head: false),
            ReviewData.Tenure("bob", "record completed 2003/2006", office: "Deputy", head: false)).Agencies[new("alpha")];

        agency.OfficialsOn(Disputed).Should().ContainSingle().Which.ToString().Should().Be("Ann (possible), or Bob");
    }

    /// <summary>The names that an agency bore, a day, and the name on it.</summary>
    [Theory]
    [InlineData("First 1992-02-25/1999-05-25, Second 1999-05-25/2004-03-09", "1992-02-25", "First")]
    [InlineData("First 1992-02-25/1999-05-25, Second 1999-05-25/2004-03-09", "1999-05-24", "First")]
    [InlineData("First 1992-02-25/1999-05-25, Second 1999-05-25/2004-03-09", "1999-05-25", "Second")]
    [InlineData("First 1992-02-25/1999-05-25, Second 1999-05-25/2004-03-09", "2004-03-10", "Now")]
    [InlineData("First 1992-02-25/1999-05-25, Second 1999-05-25/2004-03-09", "1992-02-24", "Now")]
    [InlineData("Second 1999-05-25/2004-03-09, First 1992-02-25/1999-05-25", "1999-05-25", "Second")]
    // A certain tenure precedes a possible one, even if it is earlier.
    [InlineData("First 1992/2005, Second 2004/2010", "2004-06-01", "First")]
    [InlineData("First 1992/2005, Second 2004/2010", "2005-06-01", "Second")]
    [InlineData("First 1992/2005, Second 2005/2010", "2005-06-01", "Second")]
    [InlineData("First 1992/2005, Second 2004~/2010", "2004-12-31", "First")]
    // What goes on.
    [InlineData("First 1992/2015, Second 2015-12-28/2026-04-12..", "2030-01-01", "Second")]
    [InlineData("First 1992/..", "1991-12-31", "Now")]
    public void The_name_on_a_day_is_the_likeliest_and_of_these_the_latest(string names, string day, string expected)
    {
        string json = string.Join(", ", names.Split(", ").Select(name =>
            "{\"name\": \"" + name.Split(' ')[0] + "\", \"nativeName\": \"" + name.Split(' ')[0] + "-native\", \"abbreviation\": \"" + name[..1] + "A\", \"when\": \"" + name.Split(' ')[1] + "\"}"));
        SpaceTalksCatalog catalog = TestData.Catalog(
            "{\"sources\": [{\"id\": \"page\", \"kind\": \"wire-report\"}], \"agencies\": [{\"id\": \"a\", \"name\": \"Now\", \"names\": [" + json
            + "], \"summary\": \"-\", \"citations\": [{\"source\": \"page\"}]}]}");
        Agency agency = catalog.Agencies[new("a")];

        agency.NameOn(Day(day)).Should().Be(expected);
        agency.Names.Select(name => name.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal, "they are in the order of their time");
        catalog.Agencies.Find("first").Should().BeSameAs(agency);
        catalog.Agencies.Find("FIRST-NATIVE").Should().BeSameAs(agency);
        catalog.Agencies.Find("fa").Should().BeSameAs(agency);
        TestData.Saved(SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(TestData.Saved(catalog)), "again"))).Should().Equal(TestData.Saved(catalog));
    }

    [Fact]
    public void Without_dated_names_it_is_the_name() => TestData.SmallCatalog.Agencies[new("alpha")].NameOn(Disputed).Should().Be("Alpha Agency");

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
