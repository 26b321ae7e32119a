using CsCheck;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class ScheduleTests
{
    private static readonly LocalDate Day = new(2026, 11, 15);

    [Fact]
    public void Upcoming_is_ordered_by_the_first_day_or_by_the_last_where_it_may_have_begun()
    {
        // Some day in 2026 is due by the end of the year; it does not push ahead of what is due before.
        Upcoming("2026", "2026-11-30").Should().Equal("m1", "m0");
        Upcoming("2026", "2026-12-24", "2026-12").Should().Equal("m2", "m1", "m0");
        Upcoming("2026", "2026-11-15").Should().Equal("m1", "m0");
        Upcoming("2026", "2026-11").Should().Equal("m1", "m0");
        Upcoming("2026-11-30", "2026-12-24", "2026-12", "2027").Should().Equal("m0", "m2", "m1", "m3");
        Upcoming("202X", "2026-10-01/2026-12", "2026-11").Should().Equal("m2", "m0");
    }

    [Theory]
    [InlineData("2026-11-14", false)]
    [InlineData("2026-11-15", true)]
    [InlineData("2026-10", false)]
    [InlineData("2026-11", true)]
    [InlineData("2025", false)]
    [InlineData("2026", true)]
    [InlineData("2026-10-01/2026-12-31", false)]
    [InlineData("2026-10/..", false)]
    [InlineData("2026-11-10/2026-11-20", false)]
    [InlineData("2026-11/2026-12", true)]
    [InlineData("[2026-01-01,2026-12-01]", true)]
    [InlineData("[2026-01-01,2026-03-01]", false)]
    [InlineData("/2026-11-20", true)]
    [InlineData("/2026-11-14", false)]
    [InlineData("[..2026-11-14]", false)]
    [InlineData("2026-XX-14", true)]
    [InlineData("2026-11-14?", false)]
    [InlineData("Y20260", true)]
    [InlineData("", true)]
    public void Upcoming_is_what_may_start_on_the_day_or_later(string when, bool upcoming) =>
        TestData.Planned(when).Milestones.Upcoming(Day).Any().Should().Be(upcoming);

    [Fact]
    public void What_has_no_date_comes_last() => Upcoming("", "2030", "").Should().Equal("m1", "m0", "m2");

    [Fact]
    public void Of_the_same_days_the_identifier_decides() => Upcoming("2027?", "2027", "2027~").Should().Equal("m0", "m1", "m2");

    [Fact]
    public void What_is_underway_or_over_is_not_upcoming()
    {
        foreach (string status in new[] { "underway", "completed", "cancelled" })
        {
            SpaceTalksCatalog catalog = TestData.Milestones(("m", TestData.Report(status, "2030")));
            catalog.Milestones.Upcoming(Day).Any().Should().BeFalse(status);
            catalog.Milestones.Overdue(new LocalDate(2040, 1, 1)).Any().Should().BeFalse(status);
            catalog.Milestones.PossiblyOverdue(new LocalDate(2030, 6, 1)).Any().Should().BeFalse(status);
        }
        TestData.Milestones(("m", TestData.Report("proposed", "2030"))).Milestones.Upcoming(Day).Any().Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-11-14", "overdue")]
    [InlineData("2026-11-15", "")]
    [InlineData("2026-10", "overdue")]
    [InlineData("2026-11", "possibly")]
    [InlineData("2026-12", "")]
    [InlineData("2026-11-14?", "possibly")]
    [InlineData("2026-10~", "possibly")]
    [InlineData("2026-10/2026-11-14", "overdue")]
    [InlineData("2026-10/..", "")]
    [InlineData("2026-10/", "possibly")]
    [InlineData("[..2026-11-14]", "overdue")]
    [InlineData("", "possibly")]
    public void Overdue_is_what_certainly_lies_before_the_day(string when, string answer)
    {
        SpaceTalksCatalog catalog = TestData.Planned(when);

        catalog.Milestones.Overdue(Day).Any().Should().Be(answer == "overdue");
        catalog.Milestones.PossiblyOverdue(Day).Any().Should().Be(answer == "possibly");
        catalog.Milestones.Where(MilestoneFilter.Overdue(Day)).Any().Should().Be(answer == "overdue");
        catalog.Milestones.Where(MilestoneFilter.PossiblyOverdue(Day)).Any().Should().Be(answer == "possibly");
    }

    [Fact]
    public void Upcoming_is_never_what_certainly_lies_in_the_past_and_is_in_order() =>
        Gen.Select(RandomCatalogs.Catalogs, Gen.Int[2009, 2027], Gen.Int[1, 12], Gen.Int[1, 28]).Sample(
            (catalog, year, month, dayOfMonth) =>
            {
                LocalDate day = new(year, month, dayOfMonth);
                Milestone[] upcoming = [.. catalog.Milestones.Upcoming(day)];

                upcoming.All(milestone => milestone.When?.Before(DateWindow.Day(day)) != Certainty.Certain).Should().BeTrue();
                upcoming.All(milestone => milestone.Status is ReportStatus.Planned or ReportStatus.Proposed).Should().BeTrue();
                upcoming.Should().BeEquivalentTo(catalog.Milestones.Where(MilestoneFilter.Upcoming(day)));
                upcoming.Intersect(catalog.Milestones.Overdue(day)).Should().BeEmpty();
                // By the earliest day, or the latest where the earliest has passed; then the latest day, then the identifier; undated ones last.
                upcoming.Should().Equal(upcoming
                    .OrderBy(milestone => milestone.When is null)
                    .ThenBy(milestone => milestone.When is { } when ? when.Earliest >= day || when.StartKind == BoundKind.BeyondCalendar ? Start(when) : End(when) : default)
                    .ThenBy(milestone => milestone.When is { } when ? End(when) : default)
                    .ThenBy(milestone => milestone.Id));
            },
            iter: 300);

    [Fact]
    public void The_newest_come_first_identifiers_in_order_and_undated_ones_last()
    {
        SpaceTalksCatalog catalog = TestData.Planned("2025", "", "2025-08", "2025?", "2025", "2024", "");

        catalog.Milestones.NewestFirst().Select(milestone => milestone.Id.Value).Should().Equal("m2", "m0", "m3", "m4", "m5", "m1", "m6");
        catalog.Milestones.Select(milestone => milestone.Id.Value).Should().Equal("m5", "m0", "m3", "m4", "m2", "m1", "m6");
    }

    [Fact]
    public void Orders_are_total() =>
        RandomCatalogs.Catalogs.Sample(
            catalog =>
            {
                foreach (IComparer<Milestone> order in new[] { catalog.Milestones.NewestFirst().Order!.Comparer, catalog.Milestones.Upcoming(Day).Order!.Comparer })
                {
                    Milestone[] milestones = [.. catalog.Milestones.OrderBy(milestone => milestone, order)];
                    for (int left = 0; left < milestones.Length; left++)
                    {
                        for (int right = 0; right < milestones.Length; right++)
                        {
                            Math.Sign(order.Compare(milestones[left], milestones[right])).Should().Be(left.CompareTo(right));
                        }
                    }
                }
            },
            iter: 200);

    [Fact]
    public void The_brief_tells_what_is_next()
    {
        SpaceTalksCatalog catalog = TestData.Brief;

        catalog.Milestones.Upcoming(new LocalDate(2025, 8, 1)).Select(milestone => milestone.Id).Should().Equal(
            MilestoneIds.HeadsMeeting2025, MilestoneIds.JointIssReview2025, MilestoneIds.IssExtensionAnnouncement2026, MilestoneIds.MoonMarsWorkingGroup2026);
        catalog.Milestones.Upcoming(new LocalDate(2025, 10, 31)).First().Id.Should().Be(MilestoneIds.JointIssReview2025);
        catalog.Milestones.Upcoming(new LocalDate(2025, 11, 1)).First().Id.Should().Be(MilestoneIds.IssExtensionAnnouncement2026);
        catalog.Milestones.Overdue(new LocalDate(2025, 10, 15)).Select(milestone => milestone.Id).Should().Equal(MilestoneIds.HeadsMeeting2025);
        catalog.Milestones.PossiblyOverdue(new LocalDate(2025, 10, 15)).Select(milestone => milestone.Id).Should().Equal(MilestoneIds.JointIssReview2025);
    }

    private static IEnumerable<string> Upcoming(params string[] dates) =>
        TestData.Planned(dates).Milestones.Upcoming(Day).Select(milestone => milestone.Id.Value);

    // Days in order, then dates beyond the calendar, and then those without a last day.
    private static (int Rank, LocalDate? Day) Start(When when) => (Rank(when.StartKind), when.Earliest);

    private static (int Rank, LocalDate? Day) End(When when) => (Rank(when.EndKind), when.Latest);

    private static int Rank(BoundKind kind) => kind switch
    {
        BoundKind.Known => 0,
        BoundKind.BeyondCalendar => 1,
        BoundKind.Unknown => 2,
        _ => 3,
    };
}
