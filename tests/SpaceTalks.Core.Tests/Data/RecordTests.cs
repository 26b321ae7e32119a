using System.Text;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Answers from the data: who led each agency when, and what comes next.</summary>
public sealed class RecordTests
{
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    [Fact]
    public void Who_headed_each_agency_on_each_first_of_January_is_the_approved_table()
    {
        StringBuilder table = new();
        foreach (Agency agency in Embedded.Agencies.Where(agency => agency.Tenures.Any(tenure => tenure.IsHead)))
        {
            for (int year = 1992; year <= 2026; year++)
            {
                Incumbent head = agency.HeadOn(new LocalDate(year, 1, 1));
                if (head.Tenure is not null)
                {
                    table.Append(agency.Id).Append(' ').Append(year).Append(": ").Append(head).Append('\n');
                }
            }
        }

        Approved.Check("Data/Heads.approved.txt", table.ToString());
    }

    [Fact]
    public void Who_leads_both_agencies_in_September_2026_is_possible_and_no_more()
    {
        LocalDate day = new(2026, 9, 1);

        (Embedded.Agencies[AgencyIds.Nasa].HeadOn(day).Official!.Name, Embedded.Agencies[AgencyIds.Nasa].HeadOn(day).Certainty).Should().Be(("Jared Isaacman", Certainty.Possible));
        (Embedded.Agencies[AgencyIds.Roscosmos].HeadOn(day).Official!.Name, Embedded.Agencies[AgencyIds.Roscosmos].HeadOn(day).Certainty).Should().Be(("Dmitry Bakanov", Certainty.Possible));
    }

    [Fact]
    public void The_meeting_of_2025_was_at_Kennedy_Space_Center() =>
        Embedded.Milestones[MilestoneIds.HeadsMeeting2025].Places!.Should().ContainSingle().Which.Name.Should().Be("Kennedy Space Center");

    [Fact]
    public void Nothing_that_comes_next_lies_in_the_past()
    {
        LocalDate day = new(2026, 11, 28);

        Embedded.Milestones.Upcoming(day).Should().NotBeEmpty().And.OnlyContain(milestone => milestone.When!.After(DateWindow.Through(day.PlusDays(-1))) != Certainty.Impossible);
    }

    [Fact]
    public void The_meetings_of_both_heads_are_the_approved_list()
    {
        string[] meetings =
        [
            .. Embedded.Meetings.AtLevel(MeetingLevel.Heads).Involving(AgencyIds.Nasa, AgencyIds.Roscosmos).WithStatus(ReportStatus.Completed)
                .Select(meeting => $"{meeting.When} | {meeting.Title} | {meeting.Places} | {string.Join("; ", meeting.Participants)}"),
        ];

        Approved.Check("Data/HeadsMeetings.approved.txt", string.Join('\n', meetings) + "\n");
    }

    // Two launch sites on one cape: a report of the one beside a better one of the other is found.
    [Fact]
    public void A_report_of_Cape_Canaveral_beside_Kennedy_Space_Center_is_found()
    {
        SpaceTalksCatalog catalog = Embedded.With(DataSet.Build(data => data
            .Source(new("dateline"), SourceKind.WireReport, "A wire")
            .MilestoneReport(MilestoneIds.HeadsMeeting2025, new("dateline"), ReportStatus.Completed, When.Parse("2025-07-31"), report => report
                .Reported(new LocalDate(2025, 7, 31)).At(PlaceIds.CapeCanaveral))));

        catalog.Review(new LocalDate(2026, 11, 28)).Where(finding => finding.Rule.Id == "places-exclude" && finding.Statements.Any(statement => statement.Source.Id == new Id<Source>("dateline")))
            .Should().Contain(finding => finding.Message.Contains("Kennedy Space Center") && finding.Message.Contains("Cape Canaveral"));
    }

    [Fact]
    public void What_was_consulted_is_said() => Embedded.Coverage.Should().Contain("12 April 2026");
}
