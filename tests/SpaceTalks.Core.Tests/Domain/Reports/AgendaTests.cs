namespace SpaceTalks.Tests;

/// <summary>What reports put on the agenda adds up, and an office that one leaves out is the one that another gives.</summary>
public sealed class AgendaTests
{
    [Theory]
    // The same topics in any order are one point, named by the report that prevails.
    [InlineData("[\"crews\", \"talks\"]", "[\"crews\"]", "Crews: wire+brief; Talks: brief")]
    [InlineData("[{\"title\": \"Seats\", \"topics\": [\"talks\", \"crews\"]}]", "[{\"title\": \"People\", \"topics\": [\"crews\", \"talks\"]}]", "People: wire+brief")]
    [InlineData("[{\"title\": \"Seats\", \"topics\": [\"talks\", \"crews\"]}]", "[\"crews\"]", "Crews: wire; Seats: brief")]
    // Without topics titles count, without case and accents; with and without are two.
    [InlineData("[{\"title\": \"Détente\"}]", "[{\"title\": \"DETENTE\"}]", "DETENTE: wire+brief")]
    [InlineData("[{\"title\": \"Crews\"}]", "[\"crews\"]", "Crews: wire; Crews: brief")]
    [InlineData("[\"crews\", \"crews\"]", "[\"talks\"]", "Talks: wire; Crews: brief")]
    public void Points_are_united(string planned, string completed, string united)
    {
        Milestone milestone = Meeting(
            $"{{\"source\": \"brief\", \"status\": \"planned\", \"when\": \"2025-08\", \"agenda\": {planned}}}",
            $"{{\"source\": \"wire\", \"status\": \"completed\", \"when\": \"2025-07-31\", \"agenda\": {completed}}}");

        string.Join("; ", milestone.Agenda.Select(point => point + ": " + string.Join("+", point.Reports.Select(report => report.Source.Id)))).Should().Be(united);
        milestone.Agenda.Should().OnlyContain(point => point.HasCompletedReport == point.Reports.Any(report => report.Source.Id.Value == "wire"));
    }

    [Fact]
    public void The_brief_names_five_points_and_all_of_their_topics_find_the_meeting()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        Milestone meeting = catalog.Milestones[MilestoneIds.HeadsMeeting2025];
        IReadOnlyList<AgendaPoint> points = catalog.AccordingTo(SourceIds.Brief).Milestones[MilestoneIds.HeadsMeeting2025].Reports[1].Agenda;

        points.Should().HaveCount(5);
        meeting.Agenda.Select(point => point.Title).Should().Contain(points.Select(point => point.Title));
        foreach (Topic topic in points.SelectMany(point => point.Topics))
        {
            catalog.Milestones.About(topic.Id).Should().Contain(meeting, topic.Name);
            catalog.Milestones.Parse("about:\"" + topic.Name + "\"").Should().Contain(meeting, topic.Name);
        }
        meeting.Agenda.Where(point => point.HasCompletedReport).Select(point => point.Title).Should().Contain("Moon");
    }

    [Fact]
    public void An_office_that_the_prevailing_report_leaves_out_is_taken_from_another()
    {
        Milestone meeting = SpaceTalksCatalog.Embedded.Without(SourceIds.Spacepolicyonline20250731).Milestones[MilestoneIds.HeadsMeeting2025];
        Participant duffy = meeting.Participants.Single(participant => participant.Official?.Id == OfficialIds.SeanDuffy);

        duffy.Office.Should().Be("Acting Administrator");
        duffy.OfficeReport!.Source.Id.Value.Should().Be("daily8-2025-07-31");
        meeting.Reports.Prevailing.Participants.Single(participant => participant.Official == duffy.Official).Office.Should().BeNull();
        meeting.Participants.Single(participant => participant.Official?.Id == OfficialIds.DmitryBakanov).OfficeReport.Should().BeNull();
    }

    [Fact]
    public void Naming_asks_all_reports_and_WithParticipant_the_prevailing_one()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        Milestone meeting = catalog.Milestones[MilestoneIds.HeadsMeeting2025];

        catalog.Milestones.Naming(OfficialIds.BillNelson).Should().Contain(meeting);
        catalog.Milestones.Parse("naming:bill-nelson").Should().Contain(meeting);
        catalog.Milestones.WithParticipant(OfficialIds.BillNelson).Should().NotContain(meeting);
        catalog.Milestones.WithParticipant(OfficialIds.SeanDuffy).Should().Contain(meeting);
    }

    private static Milestone Meeting(params string[] reports) => TestData.Catalog(
        $$"""
        {
          "sources": [{"id": "brief", "publisher": "Brief", "kind": "unattributed"}, {"id": "wire", "publisher": "Wire", "kind": "wire-report"}],
          "topics": [
            {"id": "crews", "name": "Crews", "summary": "Crews.", "citations": [{"source": "brief"}]},
            {"id": "talks", "name": "Talks", "summary": "Talks.", "citations": [{"source": "brief"}]}
          ],
          "milestones": [{"id": "meeting", "title": "Meeting", "summary": "They meet.", "kind": "meeting", "reports": [{{string.Join(", ", reports)}}]}]
        }
        """).Milestones.Single();
}
