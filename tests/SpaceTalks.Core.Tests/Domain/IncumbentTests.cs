using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class IncumbentTests
{
    private static readonly LocalDate Day = new(2022, 7, 15);

    [Fact]
    public void Nobody_is_known_where_there_is_no_tenure()
    {
        Incumbent incumbent = Head();

        incumbent.Official.Should().BeNull();
        incumbent.Tenure.Should().BeNull();
        incumbent.Certainty.Should().Be(Certainty.Impossible);
        incumbent.Alternatives.Should().BeEmpty();
        incumbent.ToString().Should().Be("nobody is known");
    }

    [Fact]
    public void Nobody_is_known_where_no_tenure_can_cover_the_day() => Head(("ann", "2020/2021", "")).Official.Should().BeNull();

    [Fact]
    public void The_one_whose_tenure_covers_the_day_is_the_head()
    {
        Incumbent incumbent = Head(("ann", "2020/2023", ""), ("bob", "2024/", ""));

        incumbent.Official!.Name.Should().Be("ann");
        incumbent.Tenure!.Office.Should().Be("Head");
        incumbent.Certainty.Should().Be(Certainty.Certain);
        incumbent.Alternatives.Should().BeEmpty();
        incumbent.ToString().Should().Be("ann (certain)");
    }

    [Fact]
    public void On_the_day_of_a_handover_the_successor_is_named_and_the_predecessor_is_an_alternative()
    {
        Incumbent incumbent = Head(("zoe", "2020-01-01/2022-07-15", ""), ("ann", "2022-07-15/..", ""));

        incumbent.Official!.Name.Should().Be("ann");
        incumbent.Certainty.Should().Be(Certainty.Certain);
        incumbent.Alternatives.Select(tenure => tenure.Official.Name).Should().Equal("zoe");
        Head(("ann", "2020-01-01/2022-07-15", ""), ("zoe", "2022-07-15/..", "")).Official!.Name.Should().Be("zoe");
    }

    [Fact]
    public void Two_who_certainly_hold_the_office_are_each_possible_alone()
    {
        Incumbent incumbent = Head(("ann", "2020-01-01/2022-07-16", ""), ("bob", "2022-07-10/..", ""));

        incumbent.Official!.Name.Should().Be("bob");
        incumbent.Certainty.Should().Be(Certainty.Possible);
        incumbent.Alternatives.Select(tenure => tenure.Official.Name).Should().Equal("ann");
    }

    [Fact]
    public void One_who_leaves_on_the_day_comes_after_one_who_stays_though_the_latter_came_first()
    {
        Incumbent incumbent = Head(("ann", "2020-01-01/2022-07-16", ""), ("bob", "2022-07-10/2022-07-15", ""));

        incumbent.ToString().Should().Be("ann (possible), or bob");
    }

    [Fact]
    public void A_tenure_whose_start_is_vague_possibly_covers_the_day()
    {
        Incumbent incumbent = Head(("ann", "2022-07/2023", ""));

        incumbent.Official!.Name.Should().Be("ann");
        incumbent.Certainty.Should().Be(Certainty.Possible);
        incumbent.ToString().Should().Be("ann (possible)");
    }

    [Fact]
    public void A_certain_tenure_comes_before_a_possible_one() =>
        Head(("ann", "2022-07-10/2022-07-20", ""), ("bob", "2022-07/2023", "")).Should().Match<Incumbent>(incumbent =>
            incumbent.Official!.Name == "ann" && incumbent.Alternatives.Single().Official.Name == "bob");

    [Theory]
    [InlineData("2020?/2023")]
    [InlineData("2020~/2023")]
    [InlineData("2020/2023%")]
    public void Qualified_dates_make_it_possible_at_most(string when) =>
        Head(("ann", when, "")).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void A_tenure_without_a_date_is_possible_and_comes_last()
    {
        Incumbent incumbent = Head(("ann", "", ""), ("bob", "2022-07/2023", ""));

        incumbent.Official!.Name.Should().Be("bob");
        incumbent.Certainty.Should().Be(Certainty.Possible);
        incumbent.Alternatives.Single().Official.Name.Should().Be("ann");
    }

    [Fact]
    public void What_goes_on_is_possible_after_it_was_last_confirmed() =>
        Head(("ann", "2020-01-01/2022-06-30..", "")).Certainty.Should().Be(Certainty.Possible);

    [Fact]
    public void Acting_holders_are_holders() => Head(("ann", "2020/2023", "acting")).Official!.Name.Should().Be("ann");

    [Fact]
    public void Who_is_not_the_head_is_not_asked_about() => Head(("ann", "2020/2023", "deputy")).Official.Should().BeNull();

    [Fact]
    public void The_heads_that_the_brief_names_are_the_heads_on_its_day()
    {
        SpaceTalksCatalog catalog = TestData.Brief;
        LocalDate day = new(2025, 8, 25);

        catalog.Agencies[AgencyIds.Nasa].HeadOn(day).Official.Should().BeSameAs(catalog.Officials[OfficialIds.BillNelson]);
        catalog.Agencies[AgencyIds.Roscosmos].HeadOn(day).Official.Should().BeSameAs(catalog.Officials[OfficialIds.YuriBorisov]);
        catalog.Companies[CompanyIds.Spacex].HeadOn(day).Official.Should().BeNull();
    }

    // The candidates for head of the agency on the day: name, dates, and whether acting or a deputy.
    private static Incumbent Head(params (string Name, string When, string What)[] tenures)
    {
        string officials = string.Join(", ", tenures.Select(tenure =>
            "{\"id\": \"" + tenure.Name + "\", \"name\": \"" + tenure.Name + "\", \"summary\": \"-\", \"citations\": [{\"source\": \"paper\"}]}"));
        string held = string.Join(", ", tenures.Select(tenure =>
            "{\"id\": \"" + tenure.Name + "-a\", \"official\": \"" + tenure.Name + "\", \"organization\": \"a\", \"office\": \"Head\", \"head\": "
            + (tenure.What == "deputy" ? "false" : "true") + ", \"acting\": " + (tenure.What == "acting" ? "true" : "false")
            + ", \"reports\": [" + TestData.Report("completed", tenure.When) + "]}"));
        return TestData.Catalog(
            """{"sources": [{"id": "paper", "kind": "wire-report"}], "agencies": [{"id": "a", "name": "A", "summary": "-", "citations": [{"source": "paper"}]}]}""",
            tenures.Length == 0 ? "{}" : "{\"officials\": [" + officials + "], \"tenures\": [" + held + "]}").Agencies[new("a")].HeadOn(Day);
    }
}
