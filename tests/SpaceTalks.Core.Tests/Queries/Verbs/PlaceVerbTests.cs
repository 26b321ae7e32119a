namespace SpaceTalks.Tests;

/// <summary>Where milestones are: possibly, certainly, or as any report names it; and whom a surname names.</summary>
public sealed class PlaceVerbTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    private static readonly SpaceTalksCatalog Brief = TestData.Brief;

    [Fact]
    public void Alternatives_are_possible_and_what_they_all_lie_in_is_certain()
    {
        Brief.Milestones.PossiblyAt(PlaceIds.Vienna).Should().ContainSingle();
        Brief.Milestones.CertainlyAt(PlaceIds.Vienna).Should().BeEmpty();
        Brief.Milestones.CertainlyAt(PlaceIds.Europe).Should().ContainSingle();
        Brief.Milestones.Parse("at:vienna").Should().Equal(Brief.Milestones.PossiblyAt(PlaceIds.Vienna));
        Catalog.Milestones.PossiblyAt(PlaceIds.Vienna).Should().BeEmpty("they met in Florida");
        Catalog.Milestones.NamingPlace(PlaceIds.Vienna).Should().ContainSingle(milestone => milestone.Id == MilestoneIds.HeadsMeeting2025);
    }

    [Fact]
    public void The_index_finds_what_the_filters_mean()
    {
        foreach (SpaceTalksCatalog catalog in new[] { Catalog, Brief, TestData.SmallCatalog })
        {
            foreach (Place place in catalog.Places)
            {
                foreach (Filter<Milestone> filter in new[] { MilestoneFilter.PossiblyAt(place.Id), MilestoneFilter.CertainlyAt(place.Id), MilestoneFilter.NamingPlace(place.Id) })
                {
                    catalog.Milestones.Where(filter).Should().Equal(((IEnumerable<Milestone>)catalog.Milestones).Where(filter.Matches), filter.ToString());
                }
            }
        }
    }

    [Theory]
    [InlineData("Borisov", "yuri-borisov")]
    [InlineData("nelson", "bill-nelson")]
    [InlineData("Борисов", "yuri-borisov")]
    [InlineData("Юрий Борисов", "yuri-borisov")]
    public void A_surname_names_an_official(string name, string id)
    {
        Catalog.Officials.Find(name)!.Id.Value.Should().Be(id);
        Catalog.Milestones.Parse("naming:\"" + name + "\"").Should().Equal(Catalog.Milestones.Naming(new(id)));
    }

    [Fact]
    public void A_surname_that_several_have_is_refused_with_all_of_them()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            """
            {
              "sources": [{"id": "page", "publisher": "Page", "kind": "wire-report"}],
              "officials": [
                {"id": "ann-able", "name": "Ann Able", "summary": "A.", "citations": [{"source": "page"}]},
                {"id": "ben-able", "name": "Ben Able", "summary": "B.", "citations": [{"source": "page"}]}
              ]
            }
            """);

        ((Action)(() => catalog.Officials.Find("Able"))).Should().Throw<ArgumentException>().WithMessage("*ann-able, ben-able*");
        ((Action)(() => catalog.Milestones.Parse("participant:Able"))).Should().Throw<Exception>().WithMessage("*ann-able, ben-able*");
        catalog.Officials.Find("Ann Able").Should().NotBeNull();
    }
}
