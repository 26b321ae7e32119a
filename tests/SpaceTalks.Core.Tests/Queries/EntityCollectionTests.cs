namespace SpaceTalks.Tests;

public sealed class EntityCollectionTests
{
    private static readonly SpaceTalksCatalog Small = TestData.SmallCatalog;
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    [Fact]
    public void An_entity_is_found_by_its_identifier()
    {
        Embedded.Agencies[AgencyIds.Nasa].Name.Should().Be("NASA");
        Embedded.Agencies.TryGet(AgencyIds.Roscosmos, out Agency? roscosmos).Should().BeTrue();
        roscosmos!.Id.Should().Be(AgencyIds.Roscosmos);
        Embedded.Agencies.TryGet(CompanyIds.Spacex, out Agency? none).Should().BeFalse("a company is no agency");
        none.Should().BeNull();
        Embedded.Organizations[CompanyIds.Spacex].Should().BeOfType<Company>();
        Embedded.Organizations[StateIds.Russia].Should().BeOfType<State>();
        Embedded.Organizations[InternationalBodyIds.UnitedNations].Should().BeOfType<InternationalBody>();
    }

    [Fact]
    public void An_identifier_that_nobody_has_is_named()
    {
        Action get = () => _ = Embedded.Agencies[new Id<Organization>("nobody")];

        get.Should().Throw<KeyNotFoundException>().WithMessage("*Agency*\"nobody\"*");
        ((Action)(() => _ = Embedded.Agencies[default])).Should().Throw<KeyNotFoundException>();
    }

    [Theory]
    [InlineData("alpha")]
    [InlineData("ALPHA")]
    [InlineData("Alpha Agency")]
    [InlineData("alpha agency")]
    [InlineData(" Alpha Agency ")]
    [InlineData("AA")]
    [InlineData("aa")]
    [InlineData("Агентство Альфа")]
    [InlineData("АГЕНТСТВО АЛЬФА")]
    [InlineData("First Agency")]
    public void An_agency_is_found_by_any_of_its_names_in_any_case(string text)
    {
        Small.Agencies.Find(text).Should().BeSameAs(Small.Agencies[new("alpha")]);
        Small.Organizations.Find(text).Should().BeSameAs(Small.Agencies[new("alpha")]);
    }

    [Fact]
    public void Every_kind_is_found_by_its_names()
    {
        Small.Sources.Find("minutes")!.Id.Value.Should().Be("archive");
        Small.Sources.Find("the paper")!.Id.Value.Should().Be("paper");
        Small.Places.Find("ÖSTERREICH")!.Id.Value.Should().Be("austria");
        Small.Topics.Find("spaceflight")!.Id.Value.Should().Be("flight");
        Small.Companies.Find("GAMMA")!.Id.Value.Should().Be("gamma");
        Small.Programmes.Find("ts")!.Id.Value.Should().Be("station");
        Small.Officials.Find("анна")!.Id.Value.Should().Be("ann");
        Small.Officials.Find("a. able")!.Id.Value.Should().Be("ann");
        Small.Tenures.Find("bob-alpha")!.Id.Value.Should().Be("bob-alpha");
        Small.Milestones.Find("some day")!.Id.Value.Should().Be("some-day");
        Small.Factors.Find("Need")!.Id.Value.Should().Be("need");
        Small.Questions.Find("why?")!.Id.Value.Should().Be("why");
        Embedded.Programmes.Find("ros")!.Id.Should().Be(ProgrammeIds.RussianOrbitalStation);
        Embedded.Topics.Find("Carve-outs")!.Id.Should().Be(TopicIds.SanctionsExemptions);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nobody")]
    [InlineData("alph")]
    public void What_nobody_is_called_finds_nothing(string text) => Small.Agencies.Find(text).Should().BeNull();

    [Fact]
    public void Null_is_refused() =>
        ((Action)(() => Small.Agencies.Find(null!))).Should().Throw<ArgumentNullException>().WithParameterName("text");

    [Fact]
    public void An_identifier_goes_before_a_name_and_the_first_of_a_name_before_the_rest()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            """{"places": [{"id": "a", "name": "b"}, {"id": "b", "name": "Same"}, {"id": "c", "name": "same"}]}""");

        catalog.Places.Find("B")!.Id.Value.Should().Be("b");
        catalog.Places.Find("SAME")!.Id.Value.Should().Be("b");
    }

    [Fact]
    public void Entities_come_by_identifier_and_milestones_by_date()
    {
        Embedded.Topics.Select(topic => topic.Id).Should().BeInAscendingOrder();
        Embedded.Organizations.Select(organization => organization.Id).Should().BeInAscendingOrder();
        Embedded.Organizations.Should().Equal(Embedded.Agencies.Concat<Organization>(Embedded.Companies).Concat(Embedded.States).Concat(Embedded.InternationalBodies).OrderBy(organization => organization.Id));
        Embedded.Questions.Select(question => question.Id.Value[..5]).Should().Equal("faq-1", "faq-2", "faq-3", "faq-4", "faq-5");
        Small.Milestones.Select(milestone => milestone.Id.Value).Should().Equal("meeting", "audit", "some-day");
    }
}
