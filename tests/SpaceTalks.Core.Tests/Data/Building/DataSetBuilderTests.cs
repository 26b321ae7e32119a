using System.Text;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Data sets made in code are those of the documents that say the same.</summary>
public sealed class DataSetBuilderTests
{
    [Fact]
    public void Every_kind_is_made_as_a_document_makes_it()
    {
        DataSet built = DataSet.Build(b => b
            .Source(new("wire"), SourceKind.WireReport, "The Wire", "Talks", When.Parse("2026-07"))
            .Place(new("europe"), "Europe")
            .Place(new("vienna"), "Vienna", within: new("europe"))
            .Topic(new("space"), "Space")
            .Topic(new("crews"), "Crews", broader: new("space"), summary: "Who flies.")
            .Agency(new("alpha"), "Alpha", "A", "Alphaland", When.Parse("2000/.."))
            .Company(new("beta"), "Beta")
            .State(new("alphaland"), "Alphaland")
            .InternationalBody(new("union"), "Union")
            .Programme(new("station"), "Station", ProgrammeKind.Station, When.Parse("2001/"), [new("alpha")])
            .Official(new("ann"), "Ann Able", "Анна")
            .Tenure(new("ann-alpha"), new("ann"), new("alpha"), "Head", new("wire"), ReportStatus.Underway, When.Parse("2020/.."))
            .Milestone(new("meeting"), "They meet", MilestoneKind.Meeting, m => m
                .Summary("They meet again.").AtLevel(MeetingLevel.Heads).About(new("crews")).Involving(new("alpha")).Involving(new("beta")).InProgramme(new("station"))
                .Report(new("wire"), ReportStatus.Planned, When.Parse("2026-09"), r => r
                    .Reported(new LocalDate(2026, 7, 2)).Locator("page 1").AtOneOf(new("vienna")).AtOneOf(new("europe"))
                    .Participant(new("ann"), new("alpha"), "Head").Participant(new("beta")).AgendaPoint("Crews of both", [new("crews")])
                    .FirstSince(When.Parse("2018")).Summary("They will meet.")))
            .MilestoneReport(new("meeting"), new("wire"), ReportStatus.Completed, When.Parse("2026-09-03"), r => r.At(new("vienna")))
            .TenureReport(new("ann-alpha"), new("wire"), ReportStatus.Completed, When.Parse("2020/2026"))
            .Factor(new("cost"), FactorKind.Challenge, "It costs", new("wire"), [new("space")])
            .Question(new("why"), "Why?", "Because.", new("wire")));

        DataSet read = DataSet.Parse(
            """
            {
              "schemaVersion": 2,
              "sources": [{"id": "wire", "publisher": "The Wire", "title": "Talks", "kind": "wire-report", "date": "2026-07"}],
              "places": [{"id": "europe", "name": "Europe"}, {"id": "vienna", "name": "Vienna", "within": "europe"}],
              "topics": [{"id": "crews", "name": "Crews", "broader": "space", "summary": "Who flies."}, {"id": "space", "name": "Space", "summary": "Space"}],
              "agencies": [{"id": "alpha", "name": "Alpha", "abbreviation": "A", "country": "Alphaland", "when": "2000/..", "summary": "Alpha"}],
              "companies": [{"id": "beta", "name": "Beta", "summary": "Beta"}],
              "states": [{"id": "alphaland", "name": "Alphaland", "summary": "Alphaland"}],
              "internationalBodies": [{"id": "union", "name": "Union", "summary": "Union"}],
              "programmes": [{"id": "station", "name": "Station", "kind": "station", "when": "2001/", "organizations": ["alpha"], "summary": "Station"}],
              "officials": [{"id": "ann", "name": "Ann Able", "nativeName": "Анна", "summary": "Ann Able"}],
              "tenures": [{"id": "ann-alpha", "official": "ann", "organization": "alpha", "office": "Head", "head": true, "acting": false, "reports": [
                {"source": "wire", "status": "underway", "when": "2020/.."}]}],
              "milestones": [{"id": "meeting", "title": "They meet", "summary": "They meet again.", "kind": "meeting", "level": "heads", "subjects": ["crews"],
                "organizations": ["alpha", "beta"], "programmes": ["station"], "reports": [
                {"source": "wire", "locator": "page 1", "reported": "2026-07-02", "status": "planned", "when": "2026-09", "places": {"oneOf": ["vienna", "europe"]},
                 "participants": [{"official": "ann", "organization": "alpha", "office": "Head"}, {"organization": "beta"}],
                 "agenda": [{"title": "Crews of both", "topics": ["crews"]}], "firstSince": "2018", "summary": "They will meet."}]}],
              "milestoneReports": [{"milestone": "meeting", "reports": [{"source": "wire", "status": "completed", "when": "2026-09-03", "places": {"allOf": ["vienna"]}}]}],
              "tenureReports": [{"tenure": "ann-alpha", "reports": [{"source": "wire", "status": "completed", "when": "2020/2026"}]}],
              "factors": [{"id": "cost", "kind": "challenge", "title": "It costs", "summary": "It costs", "subjects": ["space"], "citations": [{"source": "wire"}]}],
              "questions": [{"id": "why", "text": "Why?", "answer": "Because.", "citations": [{"source": "wire"}]}]
            }
            """);

        Encoding.UTF8.GetString(TestData.Saved(built)).Should().Be(Encoding.UTF8.GetString(TestData.Saved(read)));
        SpaceTalksCatalog.Create(built).DiffFrom(SpaceTalksCatalog.Create(read)).Changes.Should().BeEmpty();
    }

    [Fact]
    public void A_milestone_needs_a_report_and_a_report_a_source()
    {
        Refusal.Of(() => DataSet.Build(b => b.Milestone(new("m"), "M", MilestoneKind.Call, m => m.Summary("-"))))!
            .Faults.Should().ContainSingle().Which.Path.Should().Be("$.milestones[0].reports");
        Action create = () => SpaceTalksCatalog.Create(DataSet.Build(b => b.Milestone(new("m"), "M", MilestoneKind.Call, m => m.Report(new("nobody"), ReportStatus.Planned))));
        create.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which.Message.Should().Contain("\"nobody\"");
    }

    [Theory]
    [InlineData("", "$.places[0].name")]
    [InlineData(" ", "$.places[0].name")]
    public void A_text_that_no_document_may_have_is_a_fault(string name, string path) =>
        Refusal.Of(() => DataSet.Build(b => b.Place(new("p"), name), "mine"))!.Faults.Should().ContainSingle().Which.Should().Match<DataFault>(fault => fault.Document == "mine" && fault.Path == path);

    [Fact]
    public void Half_of_a_pair_is_no_text()
    {
        Action build = () => DataSet.Build(b => b.Place(new("p"), "a\ud800"));

        build.Should().Throw<ArgumentException>().WithMessage("*half of a surrogate pair at 1.*").WithParameterName("name");
    }

    [Fact]
    public void What_another_data_set_has_may_be_linked_to()
    {
        DataSet later = DataSet.Build(b => b.MilestoneReport(
            MilestoneIds.HeadsMeeting2025, SourceIds.Brief, ReportStatus.Cancelled, null, r => r.Reported(new LocalDate(2026, 11, 1))));

        SpaceTalksCatalog.Embedded.With(later).Milestones[MilestoneIds.HeadsMeeting2025].Reports.Count
            .Should().Be(SpaceTalksCatalog.Embedded.Milestones[MilestoneIds.HeadsMeeting2025].Reports.Count + 1);
    }
}
