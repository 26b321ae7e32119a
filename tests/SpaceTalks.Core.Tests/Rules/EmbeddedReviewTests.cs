using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>The findings of the review in the embedded data. Each has been read: it is a contradiction between sources, not a mistake in the data.</summary>
public sealed class EmbeddedReviewTests
{
    private static readonly IReadOnlyList<Finding> Findings = SpaceTalksCatalog.Embedded.Review(new LocalDate(2026, 11, 24));

    [Fact]
    public void The_findings_are_those_that_were_approved() =>
        Approved.Check("Rules/Review.approved.txt", string.Concat(Findings.Select(finding => finding + "\n")));

    [Theory]
    [InlineData("office-at-event", "Bill Nelson")]
    [InlineData("office-at-event", "Yuri Borisov")]
    [InlineData("dates-exclude", "Bill Nelson as Administrator of NASA has conflicting dates: at least on 25 August 2025 (brief)")]
    [InlineData("dates-exclude", "Yuri Borisov as Director General of Roscosmos has conflicting dates: at least on 25 August 2025 (brief)")]
    [InlineData("superseded-date", "the planned date was 25 August 2025 (brief); the actual date was 31 July 2025")]
    [InlineData("superseded-place", "the planned place was Vienna or Geneva (brief); the actual place was")]
    public void The_errors_of_the_brief_are_found_without_being_told(string rule, string what)
    {
        Finding finding = Findings.Single(finding => finding.Rule.Id == rule && finding.Message.Contains(what, StringComparison.Ordinal));

        finding.Statements.Should().Contain(report => report.Source.Id == SourceIds.Brief);
        finding.Statements.Count.Should().BeGreaterThan(1, "the statement and what stands against it have their sources");
    }

    [Fact]
    public void Nobody_disputes_the_place_but_the_one_who_says_Houston() =>
        Findings.Where(finding => finding.Rule.Id == "places-exclude").Should().ContainSingle().Which.Message.Should().Contain("Houston");

    [Fact]
    public void Two_sources_disagree_about_who_led_NASA_on_15_February_2005()
    {
        Incumbent head = SpaceTalksCatalog.Embedded.Agencies[AgencyIds.Nasa].HeadOn(new LocalDate(2005, 2, 15));

        head.Official!.Name.Should().Be("Sean O'Keefe");
        head.Certainty.Should().Be(Certainty.Possible);
        head.Alternatives.Select(tenure => tenure.Official.Name).Should().Equal("Frederick Gregory");
    }

    [Fact]
    public void What_was_known_and_by_whom_is_one_call_each()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;

        catalog.Milestones[MilestoneIds.HeadsMeeting2025].When!.ToString().Should().Be("2025-07-31");
        catalog.AccordingTo(SourceIds.Brief).Milestones[MilestoneIds.HeadsMeeting2025].When!.ToString().Should().Be("2025-08-25");
        catalog.AsKnownOn(new LocalDate(2025, 7, 29)).Milestones[MilestoneIds.HeadsMeeting2025].Places!.ToString().Should().Be("Houston");
        catalog.Agencies[AgencyIds.Nasa].HeadOn(new LocalDate(2018, 10, 11)).Official!.Name.Should().Be("Jim Bridenstine");
    }
}
