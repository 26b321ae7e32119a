using CsCheck;

namespace SpaceTalks.Tests;

public sealed class PrevailingOrderTests
{
    private const string Sources =
        """
        {"sources": [
          {"id": "archive", "kind": "official-record"}, {"id": "agency", "kind": "agency-statement"}, {"id": "wire", "kind": "wire-report"},
          {"id": "wire-b", "kind": "wire-report"}, {"id": "wiki", "kind": "secondary-account"}, {"id": "rumour", "kind": "unattributed"},
          {"id": "dated", "kind": "unattributed", "date": "2025-07-02"}, {"id": "bounded", "kind": "unattributed", "date": "[..2025-08-25]"}]}
        """;

    /// <summary>The rule, the report that prevails, and the one that it prevails over: source, status, day reported, date.</summary>
    public static TheoryData<string, string, string> Rules => new()
    {
        // 1: completed, then underway, then the rest.
        { "completed before underway", "rumour completed", "archive underway 2025-07-01 2025-01-01" },
        { "underway before planned", "rumour underway", "archive planned 2025-07-01 2025-01-01" },
        { "completed before cancelled", "rumour completed", "archive cancelled 2025-07-01 2025-01-01" },
        { "underway before cancelled", "rumour underway", "archive cancelled 2025-07-01 2025-01-01" },
        // 2: among facts, the kind of source, the narrower date, the later reported.
        { "record before statement", "archive completed", "agency completed 2025-07-01 2025-01-01" },
        { "statement before wire", "agency completed", "wire completed 2025-07-01 2025-01-01" },
        { "wire before secondary", "wire underway", "wiki underway 2025-07-01 2025-01-01" },
        { "secondary before unattributed", "wiki underway", "rumour underway 2025-07-01 2025-01-01" },
        { "among facts, the narrower date", "wire completed - 2025-08-25", "wire completed 2025-07-01 2025-08" },
        { "among facts, any date before none", "wire underway - 2025", "wire underway 2025-07-01 -" },
        { "among facts, a bounded date before an open one", "wire underway - 2000/2020", "wire underway 2025-07-01 2000/.." },
        { "among facts, the later reported", "wire completed 2025-07-02 2025-08", "wire completed 2025-07-01 2025-10" },
        { "among facts, a known day of report", "wire completed 2025-07-02 2025-08", "wire completed - 2025-10" },
        // 3: among plans, the later reported, the kind of source, the narrower date.
        { "the later plan", "rumour planned 2025-07-02 2025", "archive planned 2025-07-01 2025-08-25" },
        { "the later proposal over an earlier plan", "rumour proposed 2025-07-02", "archive planned 2025-07-01 2025-08-25" },
        { "the later cancellation", "rumour cancelled 2025-07-02", "archive planned 2025-07-01 2025-08-25" },
        { "the later plan over an earlier cancellation", "rumour planned 2025-07-02", "archive cancelled 2025-07-01" },
        { "a plan with a known day of report", "rumour planned 1990", "archive planned - 2025-08-25" },
        { "a plan is as old as its source", "dated planned", "archive planned 2025-07-01 2025-08-25" },
        { "its own day counts before that of its source", "archive planned 2025-06-02", "dated planned 2025-06-01" },
        { "a day known by its end before an unknown one", "bounded planned", "archive planned - 2025-08-25" },
        { "a day known by its end after any known first day", "rumour planned 1990", "bounded planned" },
        { "of days known by their ends, the later", "bounded planned", "archive planned [..2025-07-01] 2025-08-25" },
        { "of plans of one day, the kind of source", "agency planned 2025-07-01 2025", "wire planned 2025-07-01 2025-08-25" },
        { "of plans of unknown days, the kind of source", "agency proposed", "wire planned - 2025-08-25" },
        { "a day is a day, however it is written", "agency planned 2025-07-01 2025", "wire planned 2025-07-01T18:30:00Z 2025-08-25" },
        { "a qualified day is no later day", "agency planned 2025-07-01 2025", "wire planned 2025-07-01~ 2025-08-25" },
        { "of plans of one day and kind, the narrower date", "wire-b planned 2025-07-01 2025-08-25", "wire planned 2025-07-01 2025-08" },
        // 4: the source's identifier, the place in the document.
        { "the identifier of the source", "wire planned 2025-07-01 2025-08", "wire-b planned 2025-07-01 2025-10" },
        { "the identifier of the source, of facts", "wire completed 2025-07-01 2025-08", "wire-b completed 2025-07-01 2025-10" },
        { "the position in the document", "wire planned 2025-07-01 2025-08", "wire planned 2025-07-01 2025-10" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_decides(string rule, string prevailing, string other)
    {
        Reports reports = Reports(prevailing, other);
        Report first = reports.Single(report => report.Position == 0), second = reports.Single(report => report.Position == 1);

        reports.Prevailing.Should().BeSameAs(first, rule);
        PrevailingOrder.Default.Compare(first, second).Should().BeNegative(rule);
        PrevailingOrder.Default.Compare(second, first).Should().BePositive(rule);
        if (rule != "the position in the document")
        {
            Reports(other, prevailing).Prevailing.Position.Should().Be(1, rule + ", wherever it stands");
        }
    }

    [Fact]
    public void The_order_is_total()
    {
        string[] sources = ["archive", "agency", "wire", "wire-b", "rumour"];
        string[] statuses = ["proposed", "planned", "underway", "completed", "cancelled"];
        string[] reported = ["-", "2025-07-01", "2025-07-01~", "2025-07", "2025-07-02"];
        string[] dates = ["-", "2025-08-25", "2025-08", "2000/..", "/2025", "[2025-08-21..2025-08-31]"];
        Gen.Select(Gen.OneOf(sources), Gen.OneOf(statuses), Gen.OneOf(reported), Gen.OneOf(dates), (source, status, day, date) => $"{source} {status} {day} {date}")
            .Array[3, 6].Sample(
                texts =>
                {
                    PrevailingOrder order = PrevailingOrder.Default;
                    Reports reports = Reports(texts);
                    for (int left = 0; left < reports.Count; left++)
                    {
                        order.Compare(reports[left], reports[left]).Should().Be(0);
                        for (int right = left + 1; right < reports.Count; right++)
                        {
                            order.Compare(reports[left], reports[right]).Should().BeNegative("the list is in order, and the order is transitive");
                            order.Compare(reports[right], reports[left]).Should().BePositive();
                        }
                    }
                },
                iter: 300);
    }

    [Fact]
    public void Null_comes_last()
    {
        Report report = Reports("wire planned").Prevailing;

        PrevailingOrder.Default.Compare(report, null).Should().BeNegative();
        PrevailingOrder.Default.Compare(null, report).Should().BePositive();
        PrevailingOrder.Default.Compare(null, null).Should().Be(0);
    }

    [Fact]
    public void The_day_of_the_brief_prevails_over_its_late_August()
    {
        Milestone meeting = TestData.Brief.Milestones[MilestoneIds.HeadsMeeting2025];

        meeting.Reports.Select(report => report.When!.ToString()).Should().Equal("2025-08-25", "[2025-08-21..2025-08-31]");
        meeting.When.Should().Be(TestData.When("2025-08-25"));
        meeting.Reports.Prevailing.Position.Should().Be(1);
        // Values missing from the prevailing report come from the other.
        meeting.Places!.ToString().Should().Be("Vienna or Geneva");
        meeting.Participants.Should().HaveCount(2);
        meeting.Agenda.Should().HaveCount(5, "the topics are grouped in five points");
        meeting.Agenda.SelectMany(point => point.Topics).Should().HaveCount(9);
        meeting.Status.Should().Be(ReportStatus.Planned);
    }

    private static Reports Reports(params string[] reports)
    {
        IEnumerable<string> written = reports.Select(report =>
        {
            string[] parts = [.. report.Split(' ').Select(part => part == "-" ? "" : part), "", ""];
            return TestData.Report(parts[1], parts[3], parts[0], parts[2]);
        });
        return TestData.Catalog(
            Sources,
            "{\"milestones\": [{\"id\": \"m\", \"title\": \"M\", \"summary\": \"-\", \"kind\": \"meeting\", \"reports\": [" + string.Join(", ", written) + "]}]}")
            .Milestones[new("m")].Reports;
    }
}
