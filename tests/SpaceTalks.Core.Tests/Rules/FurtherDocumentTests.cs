using NodaTime;

namespace SpaceTalks.Tests;

/// <summary>A further document with one report that conflicts, and what the review makes of it without a change of code.</summary>
public sealed class FurtherDocumentTests
{
    private const string Base =
        """
        {
          "sources": [
            {"id": "gazette", "publisher": "The Gazette", "kind": "official-record"},
            {"id": "press", "publisher": "Press Office", "kind": "agency-statement"}
          ],
          "places": [
            {"id": "florida", "name": "Florida"},
            {"id": "spaceport", "name": "The Spaceport", "within": "florida"}
          ],
          "agencies": [
            {"id": "east", "name": "East Agency", "summary": "-", "citations": [{"source": "gazette"}]},
            {"id": "west", "name": "West Agency", "summary": "-", "citations": [{"source": "gazette"}]}
          ],
          "officials": [
            {"id": "eve", "name": "Eve East", "summary": "-", "citations": [{"source": "gazette"}]},
            {"id": "ivan", "name": "Ivan East", "summary": "-", "citations": [{"source": "gazette"}]},
            {"id": "will", "name": "Will West", "summary": "-", "citations": [{"source": "gazette"}]}
          ],
          "tenures": [
            {"id": "eve-east", "official": "eve", "organization": "east", "office": "Director", "head": true, "acting": false, "reports": [
              {"source": "gazette", "status": "completed", "when": "2022-07-15/2025-02-06"}]},
            {"id": "ivan-east", "official": "ivan", "organization": "east", "office": "Director", "head": true, "acting": false, "reports": [
              {"source": "gazette", "status": "underway", "when": "2025-02-06/2026-04-12.."}]},
            {"id": "will-west", "official": "will", "organization": "west", "office": "Administrator", "head": true, "acting": false, "reports": [
              {"source": "gazette", "status": "completed", "when": "2021-05-03/2025-12-18"}]}
          ],
          "milestones": [
            {"id": "meeting-2018", "title": "The meeting of 2018", "summary": "-", "kind": "meeting", "level": "heads", "organizations": ["east", "west"], "reports": [
              {"source": "press", "reported": "2018-10-12", "status": "completed", "when": "2018-10-11"}]},
            {"id": "meeting-2023", "title": "The meeting of 2023", "summary": "-", "kind": "meeting", "level": "heads", "organizations": ["east", "west"], "reports": [
              {"source": "press", "reported": "2023-06-02", "status": "completed", "when": "2023-06-01"}]},
            {"id": "meeting-2025", "title": "The meeting of 2025", "summary": "-", "kind": "meeting", "level": "heads", "organizations": ["east", "west"], "reports": [
              {"source": "press", "reported": "2025-08-01", "status": "completed", "when": "2025-07-31", "places": {"allOf": ["spaceport"]}, "participants": [
                {"official": "ivan", "organization": "east", "office": "Director"}, {"official": "will", "organization": "west", "office": "Administrator"}]}]}
          ]
        }
        """;

    private const string Source = "\"sources\": [{\"id\": \"almanac\", \"publisher\": \"Almanac\", \"kind\": \"secondary-account\"}], ";

    private static readonly LocalDate Day = new(2026, 4, 12);

    public static TheoryData<string, string> Documents => new()
    {
        {
            """ "tenureReports": [{"tenure": "will-west", "reports": [{"source": "almanac", "status": "completed", "when": "2021-05-02/2025-12-18"}]}]""",
            "error, dates-exclude: Will West as Administrator of West Agency has conflicting dates: from 2 May 2021 to 18 December 2025 (Almanac) and from 3 May 2021 to 18 December 2025 (The Gazette)."
        },
        {
            """ "tenureReports": [{"tenure": "eve-east", "reports": [{"source": "almanac", "status": "completed", "when": "2022-07-15/2025-02-07"}]}]""",
            "error, dates-exclude: Eve East as Director of East Agency has conflicting dates: from 15 July 2022 to 7 February 2025 (Almanac) and from 15 July 2022 to 6 February 2025 (The Gazette)."
        },
        {
            """ "places": [{"id": "houston", "name": "Houston"}], "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "status": "completed", "when": "2025-07-31", "places": {"allOf": ["houston"]}}]}]""",
            "error, places-exclude: \"The meeting of 2025\" has conflicting places: Houston (Almanac) and The Spaceport (Press Office)."
        },
        {
            """ "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "reported": "2025-08-10", "status": "completed", "when": "2025-07-30"}]}]""",
            "error, dates-exclude: \"The meeting of 2025\" has conflicting dates: 30 July 2025 (Almanac) and 31 July 2025 (Press Office)."
        },
        {
            """ "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "status": "completed", "when": "2025-07-31", "firstSince": "2018-10-11"}]}]""",
            "error, first-since: \"The meeting of 2025\" is called the first since 11 October 2018 (Almanac), but in between there was \"The meeting of 2023\" (1 June 2023, Press Office)."
        },
        // A plan and a place that conflict with what is there are found as well.
        {
            """ "places": [{"id": "vienna", "name": "Vienna"}], "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "status": "planned", "when": "2025-07-31", "places": {"allOf": ["vienna"]}}]}]""",
            "information, superseded-place: \"The meeting of 2025\": the planned place was Vienna (Almanac); the actual place was The Spaceport (Press Office)."
        },
        {
            """ "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "status": "completed", "when": "2025-07-31", "participants": [{"official": "eve", "organization": "east", "office": "Director"}]}]}]""",
            "error, office-at-event: Eve East is named as Director of East Agency in \"The meeting of 2025\", 31 July 2025 (Almanac), but held the office from 15 July 2022 to 6 February 2025."
        },
    };

    [Fact]
    public void The_base_has_nothing_to_find() => TestData.Catalog(Base).Review(Day).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Documents))]
    public void One_conflicting_report_makes_one_finding(string reports, string found)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(Base).With(DataSet.Parse("{" + Source + reports + "}", "further.json"));

        Finding finding = catalog.Review(Day).Should().ContainSingle().Which;

        finding.ToString().Should().Be(found);
        finding.Statements.Should().Contain(statement => statement.Source.Id.Value == "almanac");
        catalog.Without(new Id<Source>("almanac")).Review(Day).Should().BeEmpty();
    }

    [Theory]
    [InlineData(""" "tenureReports": [{"tenure": "will-west", "reports": [{"source": "almanac", "status": "completed", "when": "2021-05/2025"}]}]""")]
    [InlineData(""" "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "status": "completed", "when": "2025-07", "places": {"allOf": ["florida"]}}]}]""")]
    [InlineData(""" "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "status": "completed", "when": "2025-07-31", "firstSince": "2023"}]}]""")]
    [InlineData(""" "milestoneReports": [{"milestone": "meeting-2025", "reports": [{"source": "almanac", "status": "planned", "when": "2025-07-31"}]}]""")]
    public void A_report_that_agrees_makes_none(string reports) =>
        TestData.Catalog(Base, "{" + Source + reports + "}").Review(Day).Should().BeEmpty();
}
