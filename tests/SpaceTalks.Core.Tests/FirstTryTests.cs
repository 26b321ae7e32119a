using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>What people write first compiles, and does what it says.</summary>
public sealed class FirstTryTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

#if !LIBRARY_NETSTANDARD
    [Fact]
    public void A_day_may_be_that_of_the_runtime()
    {
        DateOnly today = new(2026, 1, 15);
        LocalDate sameDay = new(2026, 1, 15);

        Catalog.Milestones.Upcoming(today).ShouldBe(Catalog.Milestones.Upcoming(sameDay));
        Catalog.Milestones.Overdue(today).ShouldBe(Catalog.Milestones.Overdue(sameDay));
        Catalog.Milestones.PossiblyOverdue(today).ShouldBe(Catalog.Milestones.PossiblyOverdue(sameDay));
        Catalog.Milestones.Nearest(today).Should().Be(Catalog.Milestones.Nearest(sameDay));
    }
#endif

    [Fact]
    public void Two_topics_are_both_and_two_kinds_are_either()
    {
        Topic topic = Catalog.Topics[TopicIds.IssFuture];

        Catalog.Milestones.About(TopicIds.IssFuture, TopicIds.Debris).ShouldBe(Catalog.Milestones.About(TopicIds.IssFuture).About(TopicIds.Debris));
        Catalog.Milestones.About(topic).ShouldBe(Catalog.Milestones.About(TopicIds.IssFuture));
        Catalog.Milestones.OfKind(MilestoneKind.Launch, MilestoneKind.Docking).ShouldBe(Catalog.Milestones.Where(MilestoneFilter.OfKind(MilestoneKind.Launch) | MilestoneFilter.OfKind(MilestoneKind.Docking)));
    }

    [Fact]
    public void A_date_that_names_a_run_of_days_is_a_window()
    {
        Catalog.Milestones.PossiblyWithin(When.Parse("2026-33")).ShouldBe(Catalog.Milestones.PossiblyWithin(DateWindow.Quarter(2026, 1)));
        Catalog.Milestones.CertainlyBefore(When.Year(2026)).ShouldBe(Catalog.Milestones.CertainlyBefore(DateWindow.Year(2026)));
        DateWindow.Spanning(When.Parse("2025-08-21/2025-08-31")).ToString().Should().Be("2025-08-21/2025-08-31");
        ((Action)(() => Catalog.Milestones.PossiblyWithin(When.Parse("2025-XX-15")))).Should().Throw<ArgumentException>().WithMessage("*2025-XX-15* has gaps*");
    }

    [Fact]
    public void A_query_that_may_be_wrong_is_tried()
    {
        Catalog.Milestones.TryParse("about:iss-future", out Query<Milestone>? query).Should().BeTrue();
        query!.ShouldBe(Catalog.Milestones.About(TopicIds.IssFuture));
        Catalog.Milestones.TryParse("about:nosuchtopic", out query).Should().BeFalse();
        Catalog.Milestones.TryParse(null, out query).Should().BeFalse();
        query.Should().BeNull();
    }

    [Fact]
    public void An_official_has_the_milestones_that_name_the_person()
    {
        Official official = Catalog.Officials[OfficialIds.DmitryBakanov];

        official.Milestones.Should().Equal(Catalog.Milestones.Naming(official.Id)).And.NotBeEmpty();
    }

    [Fact]
    public void What_LINQ_chose_is_exported()
    {
        using StringWriter writer = new();
        Milestone[] chosen = [.. Catalog.Milestones.Where(milestone => milestone.Title.Contains("Soyuz", StringComparison.Ordinal)).Reverse()];

        chosen.Where(milestone => milestone.Reports.Count > 0).Export(ExportFormat.JsonLines, writer);

        writer.ToString().Split('\n')[..^1].Should().HaveCount(chosen.Length).And.SatisfyRespectively(
            [.. chosen.Select(milestone => (Action<string>)(line => line.Should().StartWith("{\"id\":\"" + milestone.Id + "\"")))]);
    }

    [Fact]
    public void Dates_compare_for_display()
    {
        When[] dates = [When.Parse("2026"), When.Parse("2025-08"), When.Parse("2025")];

        dates.OrderBy(date => date).Should().Equal(dates.OrderBy(date => date, WhenComparer.Instance));
    }

    [Fact]
    public void The_newest_report_and_the_day_of_the_data_are_at_hand()
    {
        Milestone milestone = Catalog.Milestones[MilestoneIds.HeadsMeeting2025];

        milestone.LastReported.Should().Be((milestone.History[^1].Reported ?? milestone.History[^1].Source.Date)!);
        LocalDate day = Catalog.AsOf!.Value;
        Catalog.AsKnownOn(day).Milestones.Count().Should().Be(Catalog.Milestones.Count());
    }

    [Fact]
    public void Words_are_those_of_documents()
    {
        Words.Of(MilestoneKind.WorkingGroup).Should().Be("working-group");
        foreach (string text in new[] { "working-group", "Working group", " working group " })
        {
            Words.TryParse(text, out MilestoneKind kind).Should().BeTrue();
            kind.Should().Be(MilestoneKind.WorkingGroup);
        }
        Words.TryParse("party", out MilestoneKind _).Should().BeFalse();
        Words.TryParse(null, out Certainty _).Should().BeFalse();
        Words.Of(Certainty.Certain).Should().Be("certain");
    }

    [Fact]
    public void An_organization_that_is_elsewhere_is_said_to_be() =>
        ((Action)(() => _ = Catalog.Agencies[CompanyIds.Spacex])).Should().Throw<KeyNotFoundException>().WithMessage("*\"spacex\": it is in Companies.");

    [Fact]
    public void Meetings_are_looked_up_by_their_identifiers()
    {
        Catalog.Meetings[MilestoneIds.HeadsMeeting2025].Should().Be(Catalog.Milestones[MilestoneIds.HeadsMeeting2025]);
        Catalog.Meetings.TryGet(MilestoneIds.HeadsMeeting2025, out _).Should().BeTrue();
        Milestone launch = Catalog.Milestones.OfKind(MilestoneKind.Launch).First();
        Catalog.Meetings.TryGet(launch.Id, out _).Should().BeFalse();
        ((Action)(() => _ = Catalog.Meetings[launch.Id])).Should().Throw<KeyNotFoundException>().WithMessage("*is not a meeting: its kind is launch.");
    }

    [Fact]
    public void A_collection_says_which_keys_its_queries_have()
    {
        Catalog.Milestones.QueryKeyNames.Should().Contain(["id", "about", "involving", "possibly-within", "sort", "limit"]);
        Catalog.Review(new LocalDate(2026, 11, 28)).QueryKeyNames.Should().Contain(["rule", "severity"]);
    }

    [Fact]
    public void A_place_lies_within_one_that_is_named_by_its_identifier() =>
        Catalog.Places[new("kennedy-space-center")].IsWithin(new Id<Place>("florida")).Should().BeTrue();
}
