namespace SpaceTalks.Tests;

/// <summary>An entity is its identity, whatever catalog it is seen in.</summary>
public sealed class EntityIdentityTests
{
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    private static readonly SpaceTalksCatalog Brief = Embedded.AccordingTo(SourceIds.Brief);

    [Fact]
    public void What_a_view_links_to_is_contained_in_what_the_whole_catalog_has()
    {
        Milestone meeting = Brief.Milestones[MilestoneIds.HeadsMeeting2025];

        meeting.Organizations.Contains(Embedded.Agencies[AgencyIds.Nasa]).Should().BeTrue();
        meeting.Should().Be(Embedded.Milestones[MilestoneIds.HeadsMeeting2025]);
        (meeting == Embedded.Milestones[MilestoneIds.HeadsMeeting2025]).Should().BeTrue();
        meeting.When.Should().NotBe(Embedded.Milestones[MilestoneIds.HeadsMeeting2025].When!, "what is said of it differs");
    }

    [Fact]
    public void A_place_of_a_view_lies_within_one_of_the_whole_catalog() =>
        Brief.Places[PlaceIds.Vienna].IsWithin(Embedded.Places[PlaceIds.Europe]).Should().BeTrue();

    [Fact]
    public void Entities_of_two_catalogs_are_one_in_sets_joins_and_dictionaries()
    {
        HashSet<Topic> topics = [.. Embedded.Topics];
        topics.IsSupersetOf(Brief.Topics).Should().BeTrue();
        Brief.Topics.Should().NotBeEmpty();

        Embedded.Officials.Join(Brief.Tenures, official => official, tenure => tenure.Official, (official, _) => official)
            .Should().HaveCount(Brief.Tenures.Count());
    }

    [Fact]
    public void An_agency_is_the_same_among_the_organizations()
    {
        Organization nasa = Embedded.Organizations[AgencyIds.Nasa];

        nasa.Should().BeSameAs(Embedded.Agencies[AgencyIds.Nasa]);
        (nasa == Brief.Agencies[AgencyIds.Nasa]).Should().BeTrue();
    }

    [Fact]
    public void Kinds_do_not_mix_though_identifiers_are_alike()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            """{"sources": [{"id": "same", "kind": "wire-report"}], "places": [{"id": "same", "name": "Same"}]}""");

        catalog.Sources[new("same")].Equals(catalog.Places[new("same")]).Should().BeFalse();
        catalog.Places[new("same")].Equals("same").Should().BeFalse();
        (catalog.Places[new("same")] == null).Should().BeFalse();
    }

    [Fact]
    public void In_one_catalog_each_entity_and_each_report_is_one_object()
    {
        Milestone meeting = Embedded.Milestones[MilestoneIds.HeadsMeeting2025];

        Embedded.Milestones.OfKind(MilestoneKind.Meeting).Should().ContainSingle(milestone => ReferenceEquals(milestone, meeting));
        meeting.Reports.Prevailing.Should().BeSameAs(meeting.Reports[0]);
        meeting.Organizations[0].Should().BeSameAs(Embedded.Organizations[meeting.Organizations[0].Id]);
    }

    [Fact]
    public void A_view_shares_the_records_of_its_catalog()
    {
        SpaceTalksCatalog others = Embedded.Without(SourceIds.Brief);

        others.Milestones.Count(milestone => ReferenceEquals(milestone.Record, Embedded.Milestones[milestone.Id].Record)).Should().BeGreaterThan(50);
        others.Places.Should().OnlyContain(place => ReferenceEquals(place.Record, Embedded.Places[place.Id].Record));
        others.Topics.Should().OnlyContain(topic => topic.Citations.Count == 0 || ReferenceEquals(topic.Record, Embedded.Topics[topic.Id].Record));
    }
}
