namespace SpaceTalks.Tests;

public sealed class PlaceTests
{
    private static readonly SpaceTalksCatalog Catalog = TestData.SmallCatalog;

    [Fact]
    public void A_place_lies_within_itself_and_all_that_it_lies_in()
    {
        Place vienna = Catalog.Places[new("vienna")], austria = Catalog.Places[new("austria")], europe = Catalog.Places[new("europe")];

        vienna.IsWithin(vienna).Should().BeTrue();
        vienna.IsWithin(austria).Should().BeTrue();
        vienna.IsWithin(europe).Should().BeTrue();
        europe.IsWithin(vienna).Should().BeFalse();
        ((Action)(() => vienna.IsWithin(null!))).Should().Throw<ArgumentNullException>().WithParameterName("other");
    }

    [Fact]
    public void Places_are_alternatives_or_all_of_them()
    {
        Places either = Catalog.Milestones[new("meeting")].Reports[1].Places!;
        Places all = Catalog.Milestones[new("meeting")].Reports[0].Places!;

        either.AreAlternatives.Should().BeTrue();
        either.ToString().Should().Be("Vienna or Europe");
        either.Count.Should().Be(2);
        either[0].Should().BeSameAs(Catalog.Places[new("vienna")]);
        all.AreAlternatives.Should().BeFalse();
        all.ToString().Should().Be("Vienna");
    }

    [Fact]
    public void All_of_several_places_are_joined_by_and_and_one_of_one_is_no_alternative()
    {
        SpaceTalksCatalog catalog = TestData.Milestones(
            ("all", TestData.Report("planned", more: "\"places\": {\"allOf\": [\"vienna\", \"europe\"]}")),
            ("one", TestData.Report("planned", more: "\"places\": {\"oneOf\": [\"vienna\"]}")));

        catalog.Milestones[new("all")].Places!.ToString().Should().Be("Vienna and Europe");
        catalog.Milestones[new("one")].Places!.AreAlternatives.Should().BeFalse();
    }

    [Fact]
    public void Places_are_values()
    {
        SpaceTalksCatalog catalog = TestData.Milestones(
            ("a", TestData.Report("planned", more: "\"places\": {\"oneOf\": [\"vienna\", \"europe\"]}")),
            ("b", TestData.Report("planned", more: "\"places\": {\"oneOf\": [\"vienna\", \"europe\"]}")),
            ("c", TestData.Report("planned", more: "\"places\": {\"allOf\": [\"vienna\", \"europe\"]}")),
            ("d", TestData.Report("planned", more: "\"places\": {\"oneOf\": [\"europe\", \"vienna\"]}")));
        Places Of(string id) => catalog.Milestones[new(id)].Places!;

        Of("a").Equals(Of("b")).Should().BeTrue();
        Of("a").GetHashCode().Should().Be(Of("b").GetHashCode());
        Of("a").Equals(Of("c")).Should().BeFalse();
        Of("a").Equals(Of("d")).Should().BeFalse();
        Of("a").Equals(null).Should().BeFalse();
    }
}
