using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class TimelineJsImportTests
{
    private const string Header =
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n";

    /// <summary>The dates of an event, when it is, and how many notes there are.</summary>
    public static TheoryData<string, string?, int> Dates => new()
    {
        { """ "start_date": {"year": "2025", "month": "7", "day": "31"} """, "2025-07-31", 0 },
        { """ "start_date": {"year": 2025, "month": 7} """, "2025-07", 0 },
        { """ "start_date": {"year": "2025", "month": "", "day": ""} """, "2025", 0 },
        { """ "start_date": {"year": 2025, "month": null, "day": null, "hour": null} """, "2025", 0 },
        { """ "start_date": {"year": "1,815", "month": "07.0"} """, "1815-07", 0 },
        { """ "start_date": {"year": "25"} """, "0025", 0 },
        { """ "start_date": {"year": "-1"} """, "0000", 0 },
        { """ "start_date": {"year": "-44", "month": "3", "day": "15"} """, "-0043-03-15", 0 },
        { """ "start_date": {"year": -10000} """, "-9999", 0 },
        { """ "start_date": {"year": -99999} """, "Y-99998", 0 },
        { """ "start_date": {"year": "-13800000000"} """, "Y-13800000000~", 0 },
        { """ "start_date": {"year": "12025", "month": "5"} """, "Y12025", 1 },
        { """ "start_date": {"year": "2025", "day": "5"} """, "2025", 1 },
        { """ "start_date": {"year": "2025", "month": 0, "day": 0} """, "2025", 1 },
        { """ "start_date": {"year": "2025", "month": "7", "day": "31", "hour": "14", "minute": "5"} """, "2025-07-31T14:05:00", 0 },
        { """ "start_date": {"year": "2025", "month": "7", "day": "31", "hour": 14, "minute": 5, "second": 6, "millisecond": 0} """, "2025-07-31T14:05:06", 0 },
        { """ "start_date": {"year": "2025", "month": "7", "day": "31", "hour": 14, "minute": 5, "second": 6, "millisecond": 7} """, "2025-07-31T14:05:06", 1 },
        { """ "start_date": {"year": "2025", "month": "7", "day": "31", "hour": "14"} """, "2025-07-31", 1 },
        { """ "start_date": {"year": "2025", "month": "7", "day": "31", "hour": 0, "minute": 0} """, "2025-07-31", 1 },
        { """ "start_date": {"year": "2025", "month": "7", "hour": 10} """, "2025-07", 1 },
        { """ "start_date": {"year": "2025"}, "end_date": {"year": "2026", "month": "2"} """, "2025/2026-02", 0 },
        { """ "start_date": {"year": "-100"}, "end_date": {"year": "-44"} """, "-0099/-0043", 0 },
        { """ "start_date": {"year": "2025"}, "end_date": {"year": 2025} """, "2025", 0 },
        { """ "start_date": {"year": "2025"}, "end_date": {} """, "2025", 0 },
        { """ "start_date": {"year": "2025"}, "end_date": {"month": "2"} """, "2025", 2 },
        { """ "start_date": null, "end_date": {"year": 2025} """, "/2025", 1 },
        { """ "start_date": {"year": 2025, "month": 1, "day": 2, "hour": 10, "minute": 1}, "end_date": {"year": 2025, "month": 1, "day": 2, "hour": 11, "minute": 2} """, "2025-01-02", 1 },
        { """ "start_date": {"year": 2025, "month": 1, "day": 2, "hour": 10, "minute": 1}, "end_date": {"year": 2025, "month": 1, "day": 3} """, "2025-01-02/2025-01-03", 1 },
        { """ "unique_id": "x" """, null, 1 },
        { """ "start_date": {"year": 2025, "month": 8}, "display_date": "August <b>2025</b>" """, "2025-08", 0 },
        { """ "start_date": {"year": 2025, "month": 8}, "display_date": "mid-August 2025" """, "2025-08", 1 },
        { """ "start_date": {"year": 2025, "month": 8}, "display_date": "some time" """, "2025-08", 1 },
        { """ "start_date": {"year": 2025, "display_date": "2024"} """, "2025", 1 },
        { """ "display_date": "2024" """, null, 2 },
        { """ "start_date": {"year": 2025, "month": 7, "day": 31, "hour": 14, "minute": 5, "display_date": "31 July 2025"} """, "2025-07-31T14:05:00", 0 },
        { """ "start_date": {"year": 2025, "month": 7, "day": 31, "hour": 14, "minute": 5, "display_date": "30 July 2025"} """, "2025-07-31T14:05:00", 1 },
        { """ "start_date": {"year": 2025}, "end_date": {"year": 2026}, "display_date": "from 2025 to 2026" """, "2025/2026", 0 },
        { """ "start_date": {"year": 2025}, "end_date": {"year": 2026}, "display_date": "after 2024" """, "2025/2026", 1 },
    };

    [Theory, MemberData(nameof(Dates))]
    public void A_date_is_what_its_parts_say(string dates, string? when, int notes)
    {
        ImportResult result = Read("""{"text": {"headline": "A"}, """ + dates + "}");

        Only(result).Reports[0].When?.ToString().Should().Be(when);
        result.Notes.Should().HaveCount(notes);
    }

    /// <summary>What an event has that it cannot have, and where the fault is.</summary>
    public static TheoryData<string, string> Wrong => new()
    {
        { """ "start_date": {"year": 2025, "month": 13} """, "$.events[0].start_date.month" },
        { """ "start_date": {"year": 2025, "month": "July"} """, "$.events[0].start_date.month" },
        { """ "start_date": {"year": 2025, "month": 2, "day": 30} """, "$.events[0].start_date.day" },
        { """ "start_date": {"year": 2025, "month": -1} """, "$.events[0].start_date.month" },
        { """ "start_date": {"year": 2025, "month": 1, "day": 1, "hour": 24, "minute": 0} """, "$.events[0].start_date.hour" },
        { """ "start_date": {"year": "44 BC"} """, "$.events[0].start_date.year" },
        { """ "start_date": {"year": 0} """, "$.events[0].start_date.year" },
        { """ "start_date": {"year": 99999999999999999999} """, "$.events[0].start_date.year" },
        { """ "start_date": {"year": true} """, "$.events[0].start_date.year" },
        { """ "start_date": "2025-07-31" """, "$.events[0].start_date" },
        { """ "start_date": {"year": 2025}, "end_date": {"year": 2024} """, "$.events[0].end_date" },
        { """ "text": "A" """, "$.events[0].text" },
        { """ "text": {"headline": ["A"]} """, "$.events[0].text.headline" },
        { """ "unique_id": {"a": 1} """, "$.events[0].unique_id" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_wrong_is_a_fault_with_its_place(string properties, string path)
    {
        string text = properties.Contains("\"text\"", StringComparison.Ordinal) ? string.Empty : """, "text": {"headline": "A"}""";

        ImportFixtures.Faults(() => Read("{" + properties + text + "}")).Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("5", "$")]
    [InlineData("""{"timeline": {"date": []}}""", "$")]
    [InlineData("""{"events": {"a": 1}}""", "$.events")]
    [InlineData("""{"events": ["A"]}""", "$.events[0]")]
    [InlineData("""{"events": [], "title": "A"}""", "$.title")]
    public void What_is_no_timeline_is_a_fault(string json, string path) => ImportFixtures.Faults(() => ReadWhole(json)).Should().ContainSingle().Which.Path.Should().Be(path);

    [Fact]
    public void A_timeline_without_events_is_one() => ReadWhole("""{"events": []}""").Notes.Should().BeEmpty();

    [Fact]
    public void Groups_say_kinds_where_the_options_say_so()
    {
        TimelineJsOptions options = new()
        {
            Kind = MilestoneKind.Announcement, Status = ReportStatus.Planned, Kinds = new Dictionary<string, MilestoneKind> { ["meetings"] = MilestoneKind.Meeting },
        };

        ImportResult result = ReadWhole(
            """{"events": [{"text": {"headline": "A"}, "group": "Meetings"}, {"text": {"headline": "B"}, "group": "Others"}, {"text": {"headline": "C"}, "group": 5}]}""", options);

        Milestones(result).Select(milestone => (milestone.Kind, milestone.Status)).Should().Equal(
            (MilestoneKind.Meeting, ReportStatus.Planned), (MilestoneKind.Announcement, ReportStatus.Planned), (MilestoneKind.Announcement, ReportStatus.Planned));
        result.Notes.Should().Contain(note => note.Path == "$.events[1].group" && note.Message.EndsWith("2 places.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_identifier_that_two_events_have_is_that_of_the_first()
    {
        ImportResult result = Read(
            """{"unique_id": "a/b", "text": {"headline": "One"}}, {"unique_id": "a/b", "text": {"headline": "Two"}}, {"unique_id": "a/b", "text": {"headline": "One"}}, {"unique_id": "A b", "text": {"headline": "Three"}}""");

        Milestones(result).Select(milestone => (milestone.Title, Id: milestone.Id.Value.Length > 20 ? milestone.Id.Value[..13] : milestone.Id.Value)).Should()
            .BeEquivalentTo([("One", "timeline-a-b"), ("Two", "timeline-two"), ("Three", "timeline-a-b-")]);
        result.Notes.Should().Contain(note => note.Path == "$.events[1].unique_id" && note.Message.Contains("Another event", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_timeline_again_adds_nothing_and_another_date_is_a_further_report()
    {
        string json = ImportFixtures.Text(ImportFixtures.Timeline);
        SpaceTalksCatalog first = SpaceTalksCatalog.Embedded.With(ReadWhole(json).DataSet);
        TimelineJsOptions options = new() { Catalog = first };

        first.With(ReadWhole(json, options).DataSet).ContentHash.Should().Be(first.ContentHash);
        SpaceTalksCatalog second = first.With(ReadWhole(json.Replace("\"day\": \"31\"", "\"day\": \"30\"", StringComparison.Ordinal), options).DataSet);
        second.Milestones[new("timeline-heads-meet")].Reports.Select(report => report.When!.ToString()).Should().BeEquivalentTo("2031-07-31T14:05:00", "2031-07-30T14:05:00");
        second.Milestones.Count().Should().Be(first.Milestones.Count());
    }

    [Fact]
    public void The_options_say_what_the_source_is()
    {
        ImportResult result = ReadWhole(
            ImportFixtures.Text(ImportFixtures.Timeline), new TimelineJsOptions { Source = new("museum"), SourceTitle = "Ours", SourceKind = SourceKind.OfficialRecord });

        SourceRecord source = result.DataSet.Contents.Single().Sources!.Records.Single();
        (source.Id, source.Title, Words.SourceKinds[source.Kind]).Should().Be(("museum", "Ours", SourceKind.OfficialRecord));
        result.Notes.Should().Contain(note => note.Path == "$.title", "the title slide is nowhere then");
    }

    [Fact]
    public void A_spreadsheet_is_read_as_the_template_has_it()
    {
        ImportResult result = Table(
            Header
            + ",,,,,,,,,<b>A timeline</b>,Intro,,,,,title,,\n"
            + "1815,12,10,,1852,11,27,,,Ada &amp; <i>others</i>,\"<p>See <a href=\"\"https://example.org/\"\">this</a>.</p>\",https://example.org/p.jpg,,,,,Group 1,#fff\n"
            + "-44,3,15,,,,,,the Ides,Old,,,,,,,,\n"
            + "1951,,,,1951,,,,,Same,,,,,,,,\n"
            + "\"1,952\",3,,,,,,,,,No headline. More.,,,,,,,\n"
            + "-13800000000,,,,,,,,,Bang,,,,,,,,\n"
            + "2020,,,,,,,,,,,https://example.org/q.jpg,,,,,,\n"
            + "1900,,,,1910,,,,,An era,,,,,,ERA,,\n"
            + "2021,,7,,,,,,,Odd,,,,,,slide,,\n");

        Milestones(result).OrderBy(milestone => milestone.Title, StringComparer.Ordinal).Select(milestone => (milestone.Title, milestone.Summary, milestone.When!.ToString())).Should().Equal(
            ("Ada & others", "See this.", "1815-12-10/1852-11-27"), ("Bang", "Bang", "Y-13800000000~"), ("No headline. More.", "No headline. More.", "1952-03"),
            ("Odd", "Odd", "2021"), ("Old", "Old", "-0043-03-15"), ("Same", "Same", "1951"));
        result.Notes.Select(note => note.Message).Should().Contain(
            "A row of the type \"title\" is not imported.", "A row of the type \"ERA\" is not imported.", "That a row is of the type \"slide\" is not imported.",
            "The address \"https://example.org/\" in the HTML is not imported.", "A row with neither a headline nor any text is not imported.",
            "A row without a headline is titled with the beginning of its text.", "A day without a month is not imported.", "The column \"Display Date\" is not imported.");
    }

    [Theory]
    [InlineData("Year,Headline\n2025,A\n", null)]
    [InlineData("Headline,Year,Month,Type\nA,2025,7,\nB,2025,7,era\n", null)]
    [InlineData("Month,Headline\n7,A\n", "There is no column \"Year\"*")]
    [InlineData("Year,Text\n2025,A\n", "There is no column \"Headline\"*")]
    [InlineData("Year,Month,Headline\n2025,13,A\n", "Expected a year*")]
    [InlineData("Year,Headline\n0,A\n", "*")]
    [InlineData("Year,End Year,Headline\n2025,2024,A\n", "Expected an end*")]
    public void A_spreadsheet_may_lack_what_the_template_need_not_have(string table, string? message)
    {
        Action read = () => Table(table);

        if (message is null)
        {
            read.Should().NotThrow();
        }
        else
        {
            ImportFixtures.Faults(read).Should().ContainSingle().Which.Message.Should().Match(message);
        }
    }

    private static ImportResult Table(string table) =>
        CsvImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), "table", CsvMapping.OfTimelineJs(new("paper"), MilestoneKind.Meeting));

    private static ImportResult Read(string events) => ReadWhole("{\"events\": [" + events + "]}");

    private static ImportResult ReadWhole(string json, TimelineJsOptions? options = null) => TimelineJsImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "doc", options);

    private static IEnumerable<Milestone> Milestones(ImportResult result) => TestData.SmallCatalog.With(result.DataSet).Milestones
        .Where(milestone => milestone.Reports.Any(report => report.Source.Id.Value == "timeline" || !TestData.SmallCatalog.Milestones.TryGet(milestone.Id, out _)));

    private static MilestoneRecord Only(ImportResult result) => result.DataSet.Contents.Single().Milestones!.Records.Single();
}
