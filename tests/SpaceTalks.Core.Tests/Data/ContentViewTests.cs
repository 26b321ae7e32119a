using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Whatever a view shows is supported by a statement that it keeps, linked to by what it keeps, or vocabulary.</summary>
public sealed class ContentViewTests
{
    private static readonly SpaceTalksCatalog Whole = SpaceTalksCatalog.Embedded;

    public static TheoryData<string> Sources => [.. Whole.Sources.Select(source => source.Id.Value)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_shows_what_it_supports(string source)
    {
        Id<Source> id = new(source);
        SpaceTalksCatalog alone = Whole.AccordingTo(id);
        SpaceTalksCatalog without = Whole.Without(id);

        Faults(alone, kept => kept.Id == id).Should().BeEmpty();
        Faults(without, kept => kept.Id != id).Should().BeEmpty();
        alone.ContentHash.Should().Be(Whole.Without([.. Whole.Sources.Select(other => other.Id).Where(other => other != id)]).ContentHash);
        SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(TestData.Saved(alone)), "saved")).ContentHash.Should().Be(alone.ContentHash);
    }

    [Theory]
    [InlineData(1960, 1, 1)]
    [InlineData(1995, 1, 1)]
    [InlineData(2020, 6, 1)]
    [InlineData(2025, 7, 29)]
    [InlineData(2025, 9, 1)]
    public void A_day_shows_what_was_said_by_then(int year, int month, int day)
    {
        LocalDate date = new(year, month, day);

        Faults(Whole.AsKnownOn(date), source => source.Date?.Latest <= date).Should().BeEmpty();
        Faults(Whole.AsKnownOn(date, Certainty.Possible), source => source.Date?.Earliest is not { } first || first <= date).Should().BeEmpty();
    }

    [Fact]
    public void On_the_day_on_which_the_sources_were_consulted_all_is_known() =>
        Whole.AsKnownOn(Whole.AsOf!.Value).ContentHash.Should().Be(Whole.ContentHash);

    [Fact]
    public void The_plans_of_the_brief_were_known_in_September_2025()
    {
        Whole.AsKnownOn(new(2025, 9, 1)).Milestones[MilestoneIds.HeadsMeeting2025].Reports.Should().Contain(report => report.Source.Id == SourceIds.Brief);
        Whole.AsKnownOn(new(2025, 7, 29)).Milestones[MilestoneIds.HeadsMeeting2025].Checks.Should().NotContain(check => check.Summary.Contains("31 July"));
    }

    // A statement about the day of an event can have been made on that day, and no earlier.
    [Fact]
    public void A_report_of_unknown_day_is_possible_from_the_day_on_that_it_tells_of()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(ReviewData.Milestone("talks", "wire completed 2025-07-31"));

        catalog.AsKnownOn(new(2025, 7, 30), Certainty.Possible).Milestones.Should().BeEmpty();
        catalog.AsKnownOn(new(2025, 7, 31), Certainty.Possible).Milestones.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2025-07~")]
    [InlineData("2025-07/")]
    [InlineData("2026-05")]
    public void What_was_said_on_an_uncertain_day_is_known_once_the_sources_were_consulted(string reported)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            ReviewData.World, "{\"asOf\": \"2026-04-12\", \"milestones\": [" + ReviewData.Milestone("talks", "wire completed 2025-07-31 @" + reported) + "]}");

        catalog.AsKnownOn(new(2026, 4, 11)).Milestones.Should().BeEmpty();
        catalog.AsKnownOn(new(2026, 4, 12)).Milestones.Should().ContainSingle();
    }

    // One source describes them, the other says only a part.
    [Fact]
    public void What_another_source_says_of_a_part_is_shown_without_the_rest()
    {
        SpaceTalksCatalog view = TestData.Catalog(
            """
            {
              "sources": [{"id": "one", "kind": "wire-report"}, {"id": "other", "kind": "wire-report"}],
              "agencies": [
                {"id": "named", "name": "Named", "when": "1990/", "names": [{"name": "Once", "when": "1990/2000", "citations": [{"source": "other"}]}],
                  "summary": "-", "citations": [{"source": "one"}]},
                {"id": "plain", "name": "Plain", "when": "1990/", "summary": "-"}
              ],
              "programmes": [
                {"id": "station", "name": "Station", "kind": "station", "when": "1998/", "summary": "-", "citations": [{"source": "one"}],
                  "contributions": [{"organization": "plain", "provides": "Crews", "citations": [{"source": "other"}]}]}
              ]
            }
            """).AccordingTo(new Id<Source>("other"));

        view.Agencies[new("named")].When.Should().BeNull();
        view.Agencies[new("named")].Names.Should().ContainSingle();
        view.Programmes[new("station")].When.Should().BeNull();
        view.Programmes[new("station")].Contributions.Should().ContainSingle();
        view.Agencies[new("plain")].When.Should().Be(TestData.When("1990/"), "nobody in particular says it");
    }

    [Fact]
    public void What_only_the_brief_says_goes_with_it()
    {
        SpaceTalksCatalog view = Whole.Without(SourceIds.Brief);

        view.Factors.Should().BeEmpty();
        view.Questions.Should().BeEmpty();
        Whole.AccordingTo(new Id<Source>("tass-2025-07-31")).Factors.Should().BeEmpty();
        Whole.AccordingTo(new Id<Source>("tass-2025-07-31")).Officials.Should().HaveCountLessThan(10);
    }

    [Fact]
    public void A_reporting_day_that_is_only_bounded_costs_no_finding()
    {
        Whole.Review(new(2026, 4, 12)).Where(finding => finding.Rule.Id == "office-at-event").Select(finding => finding.Message)
            .Should().Contain(message => message.Contains("Nelson", StringComparison.Ordinal)).And.Contain(message => message.Contains("Borisov", StringComparison.Ordinal));
        Whole.Milestones[MilestoneIds.HeadsMeeting2025].Slips.Should().Contain(slip => slip.To.When == TestData.When("2025-08-25"));
    }

    [Fact]
    public void Names_are_those_of_the_whole_and_what_is_not_there_is_not_found()
    {
        SpaceTalksCatalog view = Whole.AsKnownOn(new(1995, 1, 1));

        view.Officials.Find("Jared Isaacman").Should().BeNull();
        view.Milestones.Parse("participant:\"Jared Isaacman\"").Should().BeEmpty();
        view.Officials.Find("Daniel Goldin").Should().NotBeNull();
    }

    private static IEnumerable<string> Faults(SpaceTalksCatalog view, Func<Source, bool> isKept)
    {
        foreach (Milestone milestone in view.Milestones)
        {
            foreach (ClaimCheck check in milestone.Checks.Where(check => check.Citation is { } citation && !isKept(citation.Source)))
            {
                yield return milestone + ": " + check;
            }
        }
        foreach (Factor factor in view.Factors)
        {
            foreach (Citation citation in factor.Citations.Concat(factor.Points.SelectMany(point => point.Citations)).Concat(factor.WhenCitations)
                .Concat(factor.Checks.Select(check => check.Citation).OfType<Citation>()).Where(citation => !isKept(citation.Source)))
            {
                yield return factor + ": " + citation;
            }
        }
        foreach (Question question in view.Questions.Where(question => !question.Citations.All(citation => isKept(citation.Source))))
        {
            yield return question.ToString();
        }
        foreach (Programme programme in view.Programmes)
        {
            foreach (Citation citation in programme.Citations.Concat(programme.WhenCitations).Concat(programme.Contributions.SelectMany(part => part.Citations)).Where(citation => !isKept(citation.Source)))
            {
                yield return programme + ": " + citation;
            }
            if (programme.Citations.Count == 0 && Whole.Programmes[programme.Id].Citations.Count > 0
                && ((programme.When is not null && programme.WhenCitations.Count == 0) || programme.Contributions.Any(part => part.Citations.Count == 0)))
            {
                yield return programme + " shows what nobody says";
            }
        }
        foreach (Organization organization in view.Organizations)
        {
            foreach (Citation citation in organization.Citations.Concat(organization.WhenCitations).Concat(organization.Names.SelectMany(part => part.Citations)).Where(citation => !isKept(citation.Source)))
            {
                yield return organization + ": " + citation;
            }
            if (organization.Citations.Count == 0 && Whole.Organizations[organization.Id].Citations.Count > 0
                && ((organization.When is not null && organization.WhenCitations.Count == 0) || organization.Names.Any(part => part.Citations.Count == 0)))
            {
                yield return organization + " shows what nobody says";
            }
        }
        HashSet<string> linked = Linked(view);
        foreach (Official official in view.Officials.Where(official => official.Citations.Count == 0 && !linked.Contains(official.Id.Value)))
        {
            yield return official + " is neither named nor linked to";
        }
    }

    private static HashSet<string> Linked(SpaceTalksCatalog view) =>
    [
        .. view.Milestones.SelectMany(milestone => milestone.Reports).SelectMany(report => report.Participants)
            .Select(participant => participant.Official?.Id.Value ?? string.Empty),
        .. view.Tenures.Select(tenure => tenure.Official.Id.Value),
    ];
}
