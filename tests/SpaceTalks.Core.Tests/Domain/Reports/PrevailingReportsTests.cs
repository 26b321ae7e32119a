using CsCheck;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>The results without sorting equal those with sorting.</summary>
public sealed class PrevailingReportsTests
{
    private static readonly string[] Sources = ["archive", "paper", "rumour"];
    private static readonly string[] Statuses = ["planned", "proposed", "completed", "underway", "cancelled"];
    private static readonly string[] Dates = ["", "2025", "2025-08", "2025-08-25", "2025/..", "../2024", "-0001/0004", "Y20000"];
    private static readonly string[] Days = ["", "2025-07-01", "2025-07-02", "2025-07"];
    private static readonly string[] Agendas = ["", "\"agenda\": [\"crews\"]"];

    private static readonly Gen<string[]> Reports =
        Gen.Select(Gen.OneOf(Statuses), Gen.OneOf(Dates), Gen.OneOf(Sources), Gen.OneOf(Days), Gen.OneOf(Agendas))
            .Select((status, when, source, reported, more) => TestData.Report(status, when, source, reported, more: more))
            .Array[1, 24];

    [Fact]
    public void By_the_default_order_and_by_its_reverse() => Reports.Sample(
        reports =>
        {
            SpaceTalksCatalog catalog = TestData.Milestones(("m", string.Join(", ", reports)));
            IComparer<Report> reverse = Comparer<Report>.Create((x, y) => PrevailingOrder.Default.Compare(y, x));
            Check(catalog, PrevailingOrder.Default);
            Check(catalog.WithPrevailing(reverse), reverse);
        },
        iter: 300);

    private static void Check(SpaceTalksCatalog catalog, IComparer<Report> order)
    {
        Milestone milestone = catalog.Milestones.Single();
        Report[] sorted = [.. milestone.Reports.OrderBy(report => report.Position).OrderBy(report => report, order)];
        bool isCompleted = sorted.Any(report => report.Status == ReportStatus.Completed);
        When? when = sorted.FirstOrDefault(report => report.When is not null && (!isCompleted || report.Status == ReportStatus.Completed))?.When;

        milestone.Reports.Should().Equal(sorted);
        milestone.Status.Should().Be(sorted[0].Status);
        (milestone.When == when).Should().BeTrue();
        milestone.Agenda.Select(point => point.Title).Should().Equal(sorted.SelectMany(report => report.Agenda).Select(point => point.Title).Distinct());
        catalog.Milestones.WithStatus(sorted[0].Status).Count().Should().Be(1, "the index knows it too");
        catalog.Milestones.PossiblyWithin(DateWindow.Year(2025)).Any().Should().Be(MilestoneFilter.PossiblyWithin(DateWindow.Year(2025)).Matches(milestone));
    }
}
