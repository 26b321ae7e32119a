namespace SpaceTalks.Tests;

public sealed class ReportsTests
{
    private const string Vienna = "\"places\": {\"allOf\": [\"vienna\"]}";
    private const string Europe = "\"places\": {\"allOf\": [\"europe\"]}";

    [Fact]
    public void Each_field_is_that_of_the_prevailing_report_that_states_it()
    {
        Milestone milestone = Milestone(
            TestData.Report("planned", "2025-08", reported: "2025-07-03"),
            TestData.Report("planned", "2025-09", reported: "2025-07-02", more: Vienna + ", \"agenda\": [\"crews\"]"),
            TestData.Report("cancelled", "2025-10", reported: "2025-07-01", more: Europe + ", \"firstSince\": \"2018\", \"agenda\": [\"talks\"], \"participants\": [{\"organization\": \"beta\"}]"));

        milestone.Status.Should().Be(ReportStatus.Planned);
        milestone.When.Should().Be(TestData.When("2025-08"));
        milestone.Places!.Select(place => place.Id.Value).Should().Equal("vienna");
        milestone.Agenda.Select(point => point.Title).Should().Equal(milestone.Reports.SelectMany(report => report.Agenda).Select(point => point.Title));
        milestone.Agenda.Should().HaveCount(2, "no report outvotes another");
        milestone.FirstSince.Should().Be(TestData.When("2018"));
        milestone.Participants.Should().ContainSingle().Which.Organization.Id.Value.Should().Be("beta");
    }

    [Fact]
    public void What_no_report_states_is_null_or_empty()
    {
        Milestone milestone = Milestone(TestData.Report("planned"));

        milestone.When.Should().BeNull();
        milestone.Places.Should().BeNull();
        milestone.FirstSince.Should().BeNull();
        milestone.Agenda.Should().BeEmpty();
        milestone.Participants.Should().BeEmpty();
    }

    [Fact]
    public void Once_it_has_happened_date_and_places_come_from_what_says_so_alone()
    {
        Milestone milestone = Milestone(
            TestData.Report("planned", "2025-08-25", reported: "2026-01-01", more: Vienna + ", \"agenda\": [\"crews\"]"),
            TestData.Report("underway", "2025-08-24", source: "archive", more: Vienna),
            TestData.Report("completed", source: "rumour"));

        milestone.Status.Should().Be(ReportStatus.Completed);
        milestone.When.Should().BeNull();
        milestone.Places.Should().BeNull();
        milestone.Agenda.Should().ContainSingle("what was planned to be talked about does not go stale");
    }

    [Fact]
    public void A_date_may_come_from_one_completed_report_and_the_place_from_another()
    {
        Milestone milestone = Milestone(
            TestData.Report("planned", "2025-08-25", more: Vienna),
            TestData.Report("completed", "2025-07-31", source: "archive"),
            TestData.Report("completed", "2025-07", source: "paper", more: Europe));

        milestone.When.Should().Be(TestData.When("2025-07-31"));
        milestone.Places!.Single().Id.Value.Should().Be("europe");
    }

    [Fact]
    public void A_completed_report_is_heeded_wherever_another_order_puts_it()
    {
        IComparer<Report> worstFirst = Comparer<Report>.Create((x, y) => PrevailingOrder.Default.Compare(y, x));

        Reports reports = TestData.Milestones(("m", TestData.Report("planned", "2025-08-25") + ", " + TestData.Report("completed", "2025-07-31"))).WithPrevailing(worstFirst).Milestones[new("m")].Reports;

        reports.Prevailing.Status.Should().Be(ReportStatus.Planned);
        reports.When.Should().Be(TestData.When("2025-07-31"));
    }

    [Fact]
    public void The_report_that_gives_the_date_is_told_from_another_that_gives_the_same()
    {
        IComparer<Report> worstFirst = Comparer<Report>.Create((x, y) => PrevailingOrder.Default.Compare(y, x));

        Reports reports = TestData.Milestones(("m", TestData.Report("planned", "2025-07-31") + ", " + TestData.Report("completed", "2025-07-31"))).WithPrevailing(worstFirst).Milestones[new("m")].Reports;

        reports.Prevailing.Status.Should().Be(ReportStatus.Planned);
        reports.Dated!.Status.Should().Be(ReportStatus.Completed);
    }

    [Fact]
    public void Underway_leaves_the_plans_their_say()
    {
        Milestone milestone = Milestone(TestData.Report("planned", "2025-08-25", more: Vienna), TestData.Report("underway"));

        milestone.Status.Should().Be(ReportStatus.Underway);
        milestone.When.Should().Be(TestData.When("2025-08-25"));
        milestone.Places.Should().NotBeNull();
    }

    [Fact]
    public void An_office_in_another_organization_is_not_the_one_that_was_left_out()
    {
        Milestone milestone = ReviewData.Catalog(
            ReviewData.Milestone("talks", "record completed 2025-07-31 by:ann/alpha; wire completed 2025-07-31 by:ann/beta/Adviser; page completed 2025-07-31 by:ann/alpha/Head"))
            .Milestones[new("talks")];

        milestone.Participants.Should().ContainSingle().Which.Office.Should().Be("Head");
    }

    [Fact]
    public void Reports_are_a_list_with_the_prevailing_one_first()
    {
        Reports reports = Milestone(TestData.Report("planned"), TestData.Report("completed"), TestData.Report("underway")).Reports;

        reports.Select(report => report.Status).Should().Equal(ReportStatus.Completed, ReportStatus.Underway, ReportStatus.Planned);
        reports.Select(report => report.Position).Should().Equal(1, 2, 0);
        reports[0].Should().BeSameAs(reports.Prevailing);
        reports.Count.Should().Be(3);
        reports.ToString().Should().Be("3 reports");
        Milestone(TestData.Report("planned")).Reports.ToString().Should().Be("1 report");
    }

    private static Milestone Milestone(params string[] reports) =>
        TestData.Milestones(("m", string.Join(", ", reports))).Milestones[new("m")];
}
