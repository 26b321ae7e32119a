using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class CsvImportTests
{
    private static readonly Id<Source> Paper = new("paper");

    private static readonly CsvMapping Plain = new(Paper, "Title") { DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned };

    private static readonly CsvMapping Full = new(Paper, "Title")
    {
        Id = "Id", Summary = "Summary", Kind = "Kind", Level = "Level", Status = "Status", When = "When", Reported = "Reported", Locator = "Locator",
        Subjects = "Subjects", Organizations = "Who", Programmes = "Programmes", Places = "Where",
        DefaultKind = MilestoneKind.Announcement, DefaultStatus = ReportStatus.Proposed, DefaultReported = When.Parse("2025-01-01"),
    };

    private const string FullHeader = "Id,Title,Summary,Kind,Level,Status,When,Reported,Locator,Subjects,Who,Programmes,Where\n";

    [Theory]
    [InlineData("Title\nA\nB\n", "A|B")]
    [InlineData("Title\r\nA\r\nB", "A|B")]
    [InlineData("Title\rA\rB\r", "A|B")]
    [InlineData("\uFEFFTitle\n\nA\n\n\nB\n\n", "A|B")]
    [InlineData("Title\n\"A, \"\"b\"\"\"\n", "A, \"b\"")]
    [InlineData("Title\n\"A\r\nb\"\n\"\"\"\"\n", "A\r\nb|\"")]
    [InlineData("Title\n  A  \n", "A")]
    [InlineData("\"Title\"\n\"A\"", "A")]
    [InlineData("Title\n", "")]
    public void Rows_are_read_as_RFC_4180_says(string csv, string titles) =>
        string.Join('|', Read(csv, Plain).DataSet.Contents.Single().Milestones?.Records.Select(milestone => milestone.Title) ?? []).Should().Be(titles);

    [Fact]
    public void A_mapping_may_name_another_separator() =>
        Read("Title;When\nA, b;2025", Mapping("When", separator: ';')).DataSet.Contents.Single().Milestones!.Records.Single().Title.ToString().Should().Be("A, b");

    [Fact]
    public void Every_column_is_carried()
    {
        ImportResult result = Read(
            FullHeader + "x,The title,The summary,MEETING,Heads,Completed,25 August 2025,2025-08-26,page 2,flight; Talks,AA;beta,TS,vienna or Europe\n",
            Full, TestData.SmallCatalog);

        result.Notes.Should().BeEmpty();
        Milestone milestone = TestData.SmallCatalog.With(result.DataSet).Milestones[new Id<Milestone>("x")];
        (milestone.Title, milestone.Summary, milestone.Kind, milestone.Level, milestone.Status).Should()
            .Be(("The title", "The summary", MilestoneKind.Meeting, MeetingLevel.Heads, ReportStatus.Completed));
        milestone.When.Should().Be(When.Parse("2025-08-25"));
        milestone.History.Single().Reported.Should().Be(When.Parse("2025-08-26"));
        milestone.History.Single().Citation.Locator.Should().Be("page 2");
        milestone.Subjects.Select(topic => topic.Id.Value).Should().Equal("flight", "talks");
        milestone.Organizations.Select(organization => organization.Id.Value).Should().Equal("alpha", "beta");
        milestone.Programmes.Single().Id.Value.Should().Be("station");
        milestone.Places!.ToString().Should().Be("Vienna or Europe");
    }

    [Fact]
    public void An_empty_cell_says_nothing_and_a_default_holds()
    {
        MilestoneRecord milestone = Read(FullHeader + ",The title,,,,,,,,,,,\n", Full).DataSet.Contents.Single().Milestones!.Records.Single();

        (milestone.Id, milestone.Summary, Words.MilestoneKinds[milestone.Kind], milestone.Level.IsMissing).Should().Be(("the-title", "The title", MilestoneKind.Announcement, true));
        ReportRecord report = milestone.Reports.Single();
        (report.Status, report.When, report.Locator, report.Places).Should().Be((ReportStatus.Proposed, null, null, null));
        report.Reported.Should().Be(When.Parse("2025-01-01"));
    }

    [Theory]
    [InlineData("2025-08-25", "2025-08-25")]
    [InlineData("[2025-08-21..2025-08-31]", "[2025-08-21..2025-08-31]")]
    [InlineData("late August 2025", "[2025-08-21..2025-08-31]")]
    [InlineData("Q1 2026", "2026-33")]
    [InlineData("since 2000", "2000/")]
    [InlineData("-0044-03", "-0044-03")]
    public void A_date_is_EDTF_or_words(string text, string when) =>
        Read("Title,When\nA,\"" + text + "\"", Mapping("When")).DataSet.Contents.Single().Milestones!.Records.Single().Reports[0].When.Should().Be(When.Parse(when));

    [Theory]
    [InlineData("2025-13-01", "at position 5 of \"2025-13-01\"")]
    [InlineData("30 February 2025", "at position 0 of \"30 February 2025\"")]
    [InlineData("10/7/2008", "it may mean \"10 July 2008\" or \"7 October 2008\"")]
    [InlineData("TBD", "the text says that there is no date")]
    [InlineData("late Augst 2025", "\"Augst 2025\"")]
    public void A_date_that_is_neither_has_the_fault_of_what_it_is_most_like(string text, string message)
    {
        DataFault fault = ImportFixtures.Faults(() => Read("Title,When\nA," + text, Mapping("When"))).Single();

        (fault.Line, fault.Column, fault.Path).Should().Be((2, 3, "rows[0].\"When\""));
        fault.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("", "doc(1,1): header: Expected a header, but found the end of the document.")]
    [InlineData("Titel;Date\nA;B", "doc(1,1): header: There is no column \"Title\": the whole header is one cell, so the separator (CsvMapping.Separator) may be \";\".")]
    [InlineData("Titel\nA", "doc(1,1): header: There is no column \"Title\" (did you mean \"Titel\"?).")]
    [InlineData("Title,Title\nA,B", "doc(1,7): header.\"Title\": The column appears for the second time.")]
    [InlineData("Title,X\nA", "doc(2,1): rows[0]: Expected as many cells as in the header, 2, but found 1.")]
    [InlineData("Title\nA,B", "doc(2,1): rows[0]: Expected as many cells as in the header, 1, but found 2.")]
    [InlineData("\uFEFFTitle\nA,B", "doc(2,1): rows[0]: Expected as many cells as in the header, 1, but found 2.")]
    [InlineData("Title\nA\n\"B", "doc(3,1): rows[1]: The quotation mark is not closed.")]
    [InlineData("Title\n\"A\" b", "doc(2,4): rows[0]: Expected the end of the cell after the closing quotation mark.")]
    [InlineData("Title\nA\"b\"", "doc(2,2): rows[0]: A cell that does not begin with a quotation mark contains one.")]
    [InlineData("Title,X\n,B", "doc(2,1): rows[0].\"Title\": The title is missing.")]
    public void A_fault_of_the_table_has_its_place(string csv, string fault) =>
        ImportFixtures.Faults(() => Read(csv, Plain)).Select(found => found.ToString()).Should().Contain(fault);

    [Theory]
    [InlineData("kind", "Metting", "Expected one of meeting, call, working-group,")]
    [InlineData("id", "Not A Slug", "Expected a slug")]
    [InlineData("organizations", "Alpha Agencie", "There is no organization with the id or the name \"Alpha Agencie\" (did you mean \"Alpha Agency\"?).")]
    [InlineData("subjects", "tlaks", "(did you mean \"talks\"?)")]
    [InlineData("places", "vienna or Atlantis", "There is no place with the id or the name \"Atlantis\".")]
    [InlineData("places", "vienna or europe; vienna", "There is no place with the id or the name \"vienna or europe\".")]
    public void A_word_that_is_unknown_is_a_fault(string column, string text, string message)
    {
        string csv = "title,id,kind,level,status,when,organizations,subjects,programmes,places,summary\nA,,,,,,,,,,\n";
        int index = Array.IndexOf(csv.Split('\n')[0].Split(','), column);
        string[] cells = new string[11];
        cells[0] = "A";
        cells[2] = "meeting";
        cells[4] = "planned";
        cells[index] = text;

        DataFault fault = ImportFixtures.Faults(() => Read(csv.Split('\n')[0] + "\n" + string.Join(',', cells), CsvMapping.OfExport(Paper), TestData.SmallCatalog)).Single();

        fault.Path.Should().Be("rows[0].\"" + column + "\"");
        fault.Message.Should().Contain(message);
    }

    [Fact]
    public void Names_need_a_catalog() =>
        ImportFixtures.Faults(() => Read("Title,Who\nA,Alpha Agency", new CsvMapping(Paper, "Title") { Organizations = "Who", DefaultKind = MilestoneKind.Call, DefaultStatus = ReportStatus.Planned }))
            .Single().Message.Should().Be("Expected the id of one organization, but found \"Alpha Agency\": without a catalog, names cannot be looked up.");

    [Fact]
    public void A_row_without_kind_or_status_is_a_fault_where_no_default_says_it() =>
        ImportFixtures.Faults(() => Read("Title\nA", new CsvMapping(Paper, "Title"))).Select(fault => fault.ToString()).Should().Equal(
            "doc(2,1): rows[0]: There is no kind: neither a cell nor a default gives one.",
            "doc(2,1): rows[0]: There is no status: neither a cell nor a default gives one.");

    [Fact]
    public void Only_a_meeting_or_a_call_has_a_level() =>
        ImportFixtures.Faults(() => Read(FullHeader + ",A,,launch,heads,,,,,,,,\n", Full)).Single().Message.Should().Be("Only a meeting or a call can have a level.");

    [Fact]
    public void Identifiers_are_made_of_titles_and_stay_clear_of_those_that_are_given()
    {
        ImportResult result = Read(
            FullHeader + string.Concat(new[] { ",Heads meet", ",Heads meet!", "heads-meet-2,Third", ",Встреча глав: Щука", ",Über Österreich & Ørsted", ",日本", "," + new string('a', 90), "," + new string('a', 90) }
                .Select(row => row + ",,,,,,,,,,,\n")), Full);

        result.DataSet.Contents.Single().Milestones!.Records.Select(milestone => milestone.Id).Should().Equal(
            "heads-meet", "heads-meet-3", "heads-meet-2", "vstrecha-glav-shchuka", "uber-osterreich-orsted", "row", new string('a', 64), new string('a', 62) + "-2");
    }

    // The number takes the place of as much of the title as it needs.
    [Fact]
    public void An_identifier_with_a_number_of_two_digits_is_no_longer_than_any_other()
    {
        string csv = "Title\n" + string.Concat(Enumerable.Repeat(new string('a', 90) + "\n", 10));

        Read(csv, Plain).DataSet.Contents.Single().Milestones!.Records.Select(milestone => milestone.Id).Skip(8).Should().Equal(
            new string('a', 62) + "-9", new string('a', 61) + "-10");
    }

    [Fact]
    public void An_identifier_that_is_cut_between_two_words_ends_in_no_hyphen() =>
        Read("Title\n" + new string('a', 63) + " b", Plain).DataSet.Contents.Single().Milestones!.Records.Single().Id.Should().Be(new string('a', 63));

    [Fact]
    public void A_place_with_or_in_its_name_is_one_place()
    {
        SpaceTalksCatalog catalog = TestData.Catalog("""{"places": [{"id": "port", "name": "Port or Harbour"}]}""");

        PlacesRecord places = Read(FullHeader + ",A,,,,,,,,,,,Port or Harbour\n", Full, catalog).DataSet.Contents.Single().Milestones!.Records.Single().Reports[0].Places!;

        (places.OneOf.Count, places.AllOf[0].Id).Should().Be((0, "port"));
    }

    [Fact]
    public void A_column_that_nobody_mentioned_is_a_note_unless_it_is_left_out()
    {
        CsvMapping mapping = new(Paper, "Title") { DefaultKind = MilestoneKind.Call, DefaultStatus = ReportStatus.Planned, LeftOut = ["Internal"] };

        Read("Title,Internal,Mood,\nA,1,good,\n", mapping).Notes.Select(note => note.ToString()).Should().Equal(
            "doc(1,16): header.\"Mood\": The column \"Mood\" is not imported.",
            "doc(1,21): header.\"\": The column without a name, number 4, is not imported.");
    }

    [Fact]
    public void A_column_that_is_mapped_must_be_there_though_it_is_left_out_too()
    {
        CsvMapping mapping = new(Paper, "Title") { When = "Date", DefaultKind = MilestoneKind.Call, DefaultStatus = ReportStatus.Planned, LeftOut = ["Date"] };

        FluentActions.Invoking(() => Read("Title\nA", mapping)).Should().Throw<DataSetException>()
            .Which.Faults.Should().ContainSingle().Which.Message.Should().StartWith("There is no column \"Date\"");
    }

    [Fact]
    public void A_source_is_made_where_its_kind_is_given()
    {
        CsvMapping mapping = new(new Id<Source>("example"), "Title")
        {
            SourceKind = SourceKind.WireReport, SourceTitle = "A list", DefaultKind = MilestoneKind.Call, DefaultStatus = ReportStatus.Planned,
        };

        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(Read("Title\nA", mapping).DataSet);

        (catalog.Sources.Single().Title, catalog.Sources.Single().Kind).Should().Be(("A list", SourceKind.WireReport));
        Read("Title\nA", mapping, catalog).DataSet.Contents.Single().Sources.Should().BeNull("the catalog has it");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_source_that_is_made_has_no_blank_title(string title)
    {
        CsvMapping mapping = new(Paper, "Title")
        {
            SourceKind = SourceKind.WireReport, SourceTitle = title, DefaultKind = MilestoneKind.Call, DefaultStatus = ReportStatus.Planned,
        };

        FluentActions.Invoking(() => Read("Title\nA", mapping)).Should().Throw<ArgumentException>().WithParameterName("mapping").WithMessage("?* (Parameter*");
    }

    [Fact]
    public void What_a_catalog_finds_wrong_is_at_the_row()
    {
        DataSet dataSet = Read(FullHeader + "a,A,,,,,,,,,,,\r\n\r\na,B,,,,,,,,,nobody,,\r\n", new CsvMapping(Paper, "Title") { Id = "Id", Organizations = "Who", DefaultKind = MilestoneKind.Call, DefaultStatus = ReportStatus.Planned }).DataSet;

        ImportFixtures.Faults(() => TestData.SmallCatalog.With(dataSet)).Select(fault => (fault.Line, fault.Column, fault.Path)).Should().Equal(
            (4, 1, "rows[1]"), (4, 13, "rows[1].organizations[0]"));
    }

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'-44", "-44")]
    [InlineData("''@x", "'@x")]
    [InlineData("'plain", "'plain")]
    [InlineData("it's", "it's")]
    [InlineData("'\t=1+1", "=1+1")]
    [InlineData("\"'\r=1+1\"", "=1+1")]
    public void The_guard_of_an_export_is_taken_off(string cell, string title)
    {
        string csv = "id,title,kind,level,status,when,earliest,latest,words,places,organizations,subjects,programmes,summary\r\n"
            + "a," + cell + ",meeting,heads,planned,-0044,-0044-01-01,-0044-12-31,44,vienna; europe,alpha; beta,talks,station," + cell + "\r\n";

        ImportResult result = Read(csv, CsvMapping.OfExport(Paper), TestData.SmallCatalog);

        result.Notes.Should().BeEmpty();
        MilestoneRecord milestone = result.DataSet.Contents.Single().Milestones!.Records.Single();
        (milestone.Title, milestone.Summary).Should().Be((title, title));
        milestone.Reports[0].When.Should().Be(When.Parse("-0044"));
        milestone.Reports[0].Places!.AllOf.Count.Should().Be(2);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_a_fault() =>
        ImportFixtures.Faults(() => CsvImport.Read(new MemoryStream([.. "Title\nA"u8, 0xFF]), "doc", Plain)).First().Message.Should().StartWith("The text is not valid Unicode");

    [Fact]
    public void Arguments_are_checked()
    {
        FluentActions.Invoking(() => CsvImport.Read(null!, "x", Plain)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => CsvImport.Read(Stream.Null, null!, Plain)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => CsvImport.Read(Stream.Null, "x", null!)).Should().Throw<ArgumentNullException>().WithParameterName("mapping");
        FluentActions.Invoking(() => CsvImport.Read(Stream.Null, "x", new CsvMapping(Paper, "T") { SourceTitle = "X" })).Should().Throw<ArgumentException>().WithParameterName("mapping");
        FluentActions.Invoking(() => new CsvMapping(default, "T")).Should().Throw<ArgumentException>().WithParameterName("source");
        FluentActions.Invoking(() => new CsvMapping(Paper, "T") { Separator = '"' }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CsvMapping(Paper, "T") { ListSeparator = '-' }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CsvMapping(Paper, "T") { LeftOut = [null!] }).Should().Throw<ArgumentNullException>();
    }

    private static CsvMapping Mapping(string when, char separator = ',') =>
        new(Paper, "Title") { When = when, Separator = separator, DefaultKind = MilestoneKind.Meeting, DefaultStatus = ReportStatus.Planned };

    private static ImportResult Read(string csv, CsvMapping mapping, SpaceTalksCatalog? catalog = null) =>
        CsvImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "doc", mapping, catalog);
}
