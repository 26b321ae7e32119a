using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class LaunchLibraryImportTests
{
    private const string Launch =
        """
        {"id": "0e1a0000-0000-4000-8000-000000000009", "name": "Example", "status": {"id": 1}, "net": "2031-02-03T04:05:06Z", "net_precision": {"id": 1}}
        """;

    private const string Pad = """{"id": 80, "name": "Pad 31"}""";
    private const string PadWithin14 = """{"id": 80, "name": "Pad 31", "location": {"id": 14, "name": "Baikonur"}}""";
    private const string PadWithin15 = """{"id": 80, "name": "Pad 31", "location": {"id": 15, "name": "Elsewhere"}}""";

    public static TheoryData<string> Fixtures => [.. ImportFixtures.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_document_gives_the_approved_data_and_notes(string name) =>
        Approved.Check(Path.Combine("Import", Path.ChangeExtension(name, "approved.txt")), ImportFixtures.Print(ImportFixtures.ReadAs(name, ImportFixtures.Text(name), name)));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void What_is_imported_makes_a_catalog_and_is_read_back_from_its_own_document(string name)
    {
        DataSet imported = ImportFixtures.ReadAs(name, ImportFixtures.Text(name), name).DataSet;
        byte[] saved = TestData.Saved(imported);

        TestData.Saved(DataSet.Load(new MemoryStream(saved), "saved")).Should().Equal(saved);
        SpaceTalksCatalog.Create(imported).ContentHash.Should().Be(SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(saved), "saved")).ContentHash);
        SpaceTalksCatalog.Embedded.With(imported).Milestones.Count().Should().BeGreaterThanOrEqualTo(SpaceTalksCatalog.Embedded.Milestones.Count());
    }

    [Theory]
    [InlineData(1, ReportStatus.Planned, 0)]
    [InlineData(2, ReportStatus.Planned, 0)]
    [InlineData(3, ReportStatus.Completed, 0)]
    [InlineData(4, ReportStatus.Completed, 1)]
    [InlineData(5, ReportStatus.Planned, 0)]
    [InlineData(6, ReportStatus.Underway, 0)]
    [InlineData(7, ReportStatus.Completed, 1)]
    [InlineData(8, ReportStatus.Planned, 0)]
    [InlineData(9, ReportStatus.Completed, 0)]
    public void A_status_is_one_of_ours_and_a_failure_is_a_note(int id, ReportStatus status, int notes)
    {
        ImportResult result = ImportFixtures.Read(Launch.Replace("{\"id\": 1}, \"net\"", $"{{\"id\": {id}}}, \"net\"", StringComparison.Ordinal));

        SpaceTalksCatalog.Create(result.DataSet).Milestones.Single().Status.Should().Be(status);
        result.Notes.Should().HaveCount(notes);
    }

    [Theory]
    [InlineData(0, "2031-02-03T04:05:06Z", 0)]
    [InlineData(1, "2031-02-03T04:05:00Z", 0)]
    [InlineData(2, "2031-02-03", 1)]
    [InlineData(3, "[2031-02-02..2031-02-04]", 1)]
    [InlineData(5, "2031-02-03", 0)]
    [InlineData(6, "[2031-02-03..2031-02-09]", 0)]
    [InlineData(7, "2031-02", 0)]
    [InlineData(8, "2031-33", 0)]
    [InlineData(12, "2031-40", 0)]
    [InlineData(14, "2031", 0)]
    [InlineData(16, "203X", 0)]
    public void A_date_is_as_precise_as_the_service_says(int precision, string when, int notes)
    {
        ImportResult result = ImportFixtures.Read(Launch.Replace("_precision\": {\"id\": 1}", $"_precision\": {{\"id\": {precision}}}", StringComparison.Ordinal));

        SpaceTalksCatalog.Create(result.DataSet).Milestones.Single().When.Should().Be(When.Parse(when));
        result.Notes.Should().HaveCount(notes);
    }

    [Theory]
    [InlineData("Docking", MilestoneKind.Docking, 0)]
    [InlineData("Spacecraft Landing", MilestoneKind.Landing, 0)]
    [InlineData("Press Event", MilestoneKind.Announcement, 0)]
    [InlineData("static fire", MilestoneKind.Test, 0)]
    [InlineData("Sounding Rocket Launch", MilestoneKind.Launch, 0)]
    [InlineData("Spacecraft Undocking", MilestoneKind.Operation, 1)]
    [InlineData("Example Ceremony", MilestoneKind.Operation, 1)]
    public void An_event_is_of_the_kind_that_its_type_says(string type, MilestoneKind kind, int notes)
    {
        ImportResult result = ImportFixtures.Read(
            "{\"id\": 1, \"name\": \"Example\", \"type\": {\"name\": \"" + type + "\"}, \"date\": \"2031-02-03T00:00:00Z\", \"date_precision\": {\"id\": 5}}");

        Milestone milestone = SpaceTalksCatalog.Create(result.DataSet).Milestones.Single();
        (milestone.Kind, milestone.Status).Should().Be((kind, ReportStatus.Planned));
        milestone.History[0].Summary.Should().Be(type);
        result.Notes.Should().HaveCount(notes);
    }

    [Fact]
    public void What_was_said_before_a_launch_was_said_of_a_plan()
    {
        Milestone milestone = SpaceTalksCatalog.Create(ImportFixtures.ReadFile(ImportFixtures.Launches).DataSet)
            .Milestones[new Id<Milestone>("ll2-launch-0e1a0000-0000-4000-8000-000000000001")];

        milestone.History.Select(report => (report.Reported!.ToString(), report.Status)).Should().Equal(
            ("2031-01-20", ReportStatus.Planned), ("2031-02-03", ReportStatus.Completed), ("2031-02-05", ReportStatus.Completed));
        milestone.When.Should().Be(When.Parse("2031-02-03T04:05:06Z"));
    }

    [Theory]
    [InlineData("\"2031-02-03T04:05:06Z\"", "2031-02-03T04:05:05Z", ReportStatus.Planned)]
    [InlineData("\"2031-02-03T04:05:06Z\"", "2031-02-03T04:05:06Z", ReportStatus.Completed)]
    [InlineData("null", "2031-02-03T04:05:06Z", ReportStatus.Planned)]
    public void An_update_is_of_a_plan_up_to_the_moment_of_the_launch_or_where_that_is_not_known(string net, string created, ReportStatus status)
    {
        string json = Launch.Replace("\"status\": {\"id\": 1}, \"net\": \"2031-02-03T04:05:06Z\"", "\"status\": {\"id\": 3}, \"net\": " + net, StringComparison.Ordinal)
            .Replace("\"net_", "\"updates\": [{\"id\": 5, \"comment\": \"X.\", \"created_on\": \"" + created + "\"}], \"net_", StringComparison.Ordinal);

        ImportFixtures.Read(json).DataSet.Contents.Single().Milestones!.Records.Single().Reports[1].Status.Should().Be(status);
    }

    [Fact]
    public void Agencies_are_linked_to_a_catalog_by_number_by_name_and_by_abbreviation()
    {
        LaunchLibraryOptions options = new()
        {
            Catalog = TestData.SmallCatalog,
            Organizations = new Dictionary<int, Id<Organization>> { [9001] = new("gamma") },
        };
        string json = "[" + string.Join(", ", new[]
        {
            Agency(9001, "Whatever", null), Agency(2, "Alpha Agency", "XX"), Agency(3, "Beta Agency of Betaland", "aa"), Agency(4, "Example", "EX"),
        }) + "]";

        ImportResult result = ImportFixtures.Read(json, options);

        DataContent content = result.DataSet.Contents.Single();
        content.Agencies!.Records.Select(agency => agency.Id).Should().Equal("ll2-agency-4");
        result.Notes.Should().Contain(note => note.Message == "\"Beta Agency of Betaland\" is linked to \"alpha\" only by its abbreviation.");
        result.Notes.Should().Contain(note => note.Path == "$[0].name" && note.Message == "The property \"name\" of an agency is not imported. This is the first of 2 places.");
        ImportFixtures.Read(Launch.Replace("\"net\"", "\"launch_service_provider\": {\"id\": 9001, \"name\": \"Whatever\"}, \"net\"", StringComparison.Ordinal), options)
            .DataSet.Contents.Single().Milestones!.Records.Single().Organizations[0].Id.Should().Be("gamma");
    }

    [Fact]
    public void A_further_page_links_to_what_an_earlier_one_gave()
    {
        SpaceTalksCatalog first = TestData.SmallCatalog.With(ImportFixtures.ReadFile(ImportFixtures.Launches).DataSet);
        string later = ImportFixtures.Text(ImportFixtures.Launches)
            .Replace("2032-06-30T00:00:00Z", "2032-12-31T00:00:00Z", StringComparison.Ordinal)
            .Replace("{\"id\": 12, \"name\": \"Half 1\"", "{\"id\": 13, \"name\": \"Half 2\"", StringComparison.Ordinal)
            .Replace("2031-03-02T00:00:00Z", "2031-03-09T00:00:00Z", StringComparison.Ordinal);

        SpaceTalksCatalog second = first.With(ImportFixtures.Read(later, new LaunchLibraryOptions { Catalog = first }).DataSet);

        Milestone milestone = second.Milestones[new Id<Milestone>("ll2-launch-0e1a0000-0000-4000-8000-000000000003")];
        milestone.Slips.Select(slip => slip.Kind).Should().Equal(SlipKind.Moved);
        milestone.When.Should().Be(When.Parse("2032-41"));
        second.Milestones.Count().Should().Be(first.Milestones.Count());
    }

    [Fact]
    public void The_same_page_again_adds_nothing()
    {
        SpaceTalksCatalog first = TestData.SmallCatalog.With(ImportFixtures.ReadFile(ImportFixtures.Launches).DataSet);

        ImportResult again = ImportFixtures.ReadFile(ImportFixtures.Launches, new LaunchLibraryOptions { Catalog = first });

        first.With(again.DataSet).ContentHash.Should().Be(first.ContentHash);
    }

    [Fact]
    public void Another_title_of_a_known_milestone_is_a_note()
    {
        SpaceTalksCatalog first = SpaceTalksCatalog.Create(ImportFixtures.Read(Launch).DataSet);

        ImportResult again = ImportFixtures.Read(Launch.Replace("Example", "Other", StringComparison.Ordinal), new LaunchLibraryOptions { Catalog = first });

        again.Notes.Should().ContainSingle().Which.Message.Should().Contain("a different title");
    }

    [Fact]
    public void Another_summary_of_a_known_milestone_is_a_note()
    {
        string described = Launch.Replace("\"net\"", "\"mission\": {\"description\": \"One.\"}, \"net\"", StringComparison.Ordinal);
        LaunchLibraryOptions options = new() { Catalog = SpaceTalksCatalog.Create(ImportFixtures.Read(described).DataSet) };

        ImportFixtures.Read(described, options).Notes.Should().BeEmpty();
        ImportFixtures.Read(described.Replace("One.", "Two.", StringComparison.Ordinal), options).Notes.Should().ContainSingle().Which.Message.Should().Contain("a different title, summary");
    }

    // The values of the first object are kept, and differences of the second are noted.
    [Theory]
    [InlineData("\"founding_year\": \"1958\"", "\"founding_year\": \"1992\"", "founding_year")]
    [InlineData("\"description\": \"One.\"", "\"description\": \"Two.\"", "description")]
    [InlineData("\"country_code\": \"USA\"", "\"country_code\": \"GBR\"", "country_code")]
    public void What_an_agency_is_said_to_be_otherwise_is_a_note(string first, string second, string property)
    {
        string agency = Agency(4, "Example", "EX");
        string json = "[" + agency.Replace("\"type\"", first + ", \"type\"", StringComparison.Ordinal) + ", " + agency.Replace("\"type\"", second + ", \"type\"", StringComparison.Ordinal) + "]";

        ImportNote note = ImportFixtures.Read(json).Notes.Should().ContainSingle().Which;

        (note.Path, note.Message).Should().Be(("$[1]." + property, "The property \"" + property + "\" of an agency is not imported."));
    }

    [Fact]
    public void An_agency_of_several_countries_has_none()
    {
        ImportResult result = ImportFixtures.Read(Agency(4, "Example", "EX").Replace("\"type\"", "\"country_code\": \"USA,GBR\", \"type\"", StringComparison.Ordinal));

        result.DataSet.Contents.Single().Agencies!.Records.Single().Country.Should().BeNull();
        result.Notes.Should().ContainSingle().Which.Path.Should().Be("$.country_code");
    }

    // "Pad 1" is that of many.
    [Fact]
    public void A_pad_is_not_the_place_that_has_its_name()
    {
        SpaceTalksCatalog catalog = TestData.Catalog("""{"places": [{"id": "elsewhere", "name": "Pad 31"}]}""");

        ImportFixtures.Read(WithPad(Pad, 8), new LaunchLibraryOptions { Catalog = catalog }).DataSet.Contents.Single().Places!.Records.Single().Id.Should().Be("ll2-pad-80");
    }

    [Fact]
    public void A_known_location_that_a_known_pad_does_not_lie_in_is_a_note()
    {
        SpaceTalksCatalog first = SpaceTalksCatalog.Create(
            ImportFixtures.Read("[" + WithPad(PadWithin14, 8) + ", " + WithPad(PadWithin15.Replace("80", "81", StringComparison.Ordinal), 9) + "]").DataSet);

        ImportResult again = ImportFixtures.Read(WithPad(PadWithin15, 7), new LaunchLibraryOptions { Catalog = first });

        again.Notes.Should().ContainSingle().Which.Message.Should().Be("The property \"location\" of a pad is not imported.");
    }

    // Agencies are read in a separate order, which need not be that of the document.
    [Fact]
    public void A_note_of_several_places_stands_at_the_first_of_them()
    {
        string json = Launch.Replace(
            "\"net\"",
            "\"mission\": {\"agencies\": [" + Agency(3, "Other", "AA") + "]}, \"launch_service_provider\": " + Agency(3, "Other", "AA") + ", \"net\"",
            StringComparison.Ordinal);

        ImportNote note = ImportFixtures.Read(json, new LaunchLibraryOptions { Catalog = TestData.SmallCatalog }).Notes
            .Single(found => found.Message.StartsWith("\"Other\" is linked", StringComparison.Ordinal));

        (note.Path, note.Message).Should().Be(("$.mission.agencies[0]", "\"Other\" is linked to \"alpha\" only by its abbreviation. This is the first of 2 places."));
    }

    [Theory]
    [InlineData(Pad, PadWithin14, "ll2-location-14", "")]
    [InlineData(PadWithin14, Pad, "ll2-location-14", "")]
    [InlineData(PadWithin14, PadWithin15, "ll2-location-14", "The property \"location\" of a pad is not imported.")]
    public void A_pad_lies_where_it_is_first_said_to_lie(string first, string second, string within, string note)
    {
        ImportResult result = ImportFixtures.Read("[" + WithPad(first, 8) + ", " + WithPad(second, 9) + "]");

        SpaceTalksCatalog.Create(result.DataSet).Places[new("ll2-pad-80")].Within!.Id.Value.Should().Be(within);
        result.Notes.Select(found => found.Message).Should().Equal(note.Length == 0 ? [] : [note]);
    }

    [Fact]
    public void What_is_said_otherwise_of_what_the_catalog_has_is_a_note()
    {
        const string Programs = "\"program\": [{\"id\": 7, \"name\": \"Prog\"}], ";
        SpaceTalksCatalog first = SpaceTalksCatalog.Create(ImportFixtures.Read(WithPad(PadWithin14, 8).Replace("\"net\"", Programs + "\"net\"", StringComparison.Ordinal)).DataSet);
        string later = WithPad(PadWithin15.Replace("Pad 31", "Pad 32", StringComparison.Ordinal), 8)
            .Replace("\"net\"", Programs.Replace("Prog", "Other", StringComparison.Ordinal) + "\"net\"", StringComparison.Ordinal);

        ImportResult again = ImportFixtures.Read(later, new LaunchLibraryOptions { Catalog = first });

        again.Notes.Select(note => note.Message).Should().BeEquivalentTo(
            "The property \"name\" of a pad is not imported.", "The property \"location\" of a pad is not imported.", "The property \"name\" of a program is not imported.");
        ImportFixtures.Read(WithPad(PadWithin14, 9), new LaunchLibraryOptions { Catalog = first }).Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"id\": 1}, \"net\"", "{\"id\": \"Go\"}, \"net\"", "$.status.id", "Expected a whole number, but found \"Go\".")]
    [InlineData("\"name\": \"Example\"", "\"name\": 5", "$.name", "Expected a text, but found the number 5.")]
    [InlineData("\"name\": \"Example\"", "\"name\": \"a\", \"name\": \"b\"", "$.name", "The property appears for the second time.")]
    [InlineData("\"name\": \"Example\"", "\"name\": \"\\ud800\"", "$.name", "The text is not valid Unicode: it has bytes that are not UTF-8, or half of a surrogate pair.")]
    [InlineData("2031-02-03T04:05:06Z", "2031-02-30T04:05:06Z", "$.net", "Expected a date and time with an offset, in the years 1 to 9998, but found \"2031-02-30T04:05:06Z\".")]
    [InlineData("2031-02-03T04:05:06Z", "9998-12-31T23:59:59-18:00", "$.net", "Expected a date and time with an offset, in the years 1 to 9998, but found \"9998-12-31T23:59:59-18:00\".")]
    [InlineData("2031-02-03T04:05:06Z", "9999-12-31T23:59:59-18:00", "$.net", "Expected a date and time with an offset, in the years 1 to 9998, but found \"9999-12-31T23:59:59-18:00\".")]
    [InlineData("_precision\": {\"id\": 1}", "_precision\": {\"id\": \"Day\"}", "$.net_precision.id", "Expected a whole number, but found \"Day\".")]
    [InlineData("_precision\": {\"id\": 1}", "_precision\": \"Day\"", "$.net_precision", "Expected a precision (an object), but found \"Day\".")]
    [InlineData("0e1a0000-", "0e1a/", "$.id", "Expected an identifier of letters, digits and hyphens, but found \"0e1a/0000-4000-8000-000000000009\".")]
    [InlineData("\"net_", "\"updates\": [5], \"net_", "$.updates[0]", "Expected an update (an object), but found the number 5.")]
    public void What_is_wrong_is_a_fault_at_its_place(string right, string wrong, string path, string message)
    {
        string json = Launch.Replace(right, wrong, StringComparison.Ordinal);
        json.Should().NotBe(Launch);

        ImportFixtures.Faults(() => ImportFixtures.Read(json)).Select(fault => (fault.Path, fault.Message)).Should().Equal((path, message));
    }

    [Fact]
    public void Every_fault_is_reported_with_its_line_and_column()
    {
        string json = "{\"results\": [\n  {\"id\": 1, \"net\": null},\n  7,\n  {\"name\": true, \"abbrev\": \"X\"}\n]}";

        ImportFixtures.Faults(() => ImportFixtures.Read(json)).Select(fault => fault.ToString()).Should().Equal(
            "doc(3,3): $.results[1]: Expected a launch with its \"net\", an event with its \"date\", an agency with its \"abbrev\" or a program with its \"agencies\", but found the number 7.",
            "doc(4,12): $.results[2].name: Expected a text, but found true.");
    }

    [Fact]
    public void A_link_to_what_a_catalog_lacks_is_a_fault_at_its_place()
    {
        LaunchLibraryOptions options = new() { Organizations = new Dictionary<int, Id<Organization>> { [5] = new("nobody") } };
        string json = "[\n" + Launch.Replace("\"net\"", "\"launch_service_provider\": {\"id\": 5, \"name\": \"X\"}, \"net\"", StringComparison.Ordinal) + "]";

        DataFault fault = ImportFixtures.Faults(() => SpaceTalksCatalog.Create(ImportFixtures.Read(json, options).DataSet)).Single();

        (fault.Line, fault.Path).Should().Be((2, "$[0].organizations[0]"));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        FluentActions.Invoking(() => LaunchLibraryImport.Read(null!, "x")).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => LaunchLibraryImport.Read(Stream.Null, null!)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => new LaunchLibraryOptions { Source = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LaunchLibraryOptions { SourceAddress = new Uri("ftp://example.org") }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LaunchLibraryOptions { Organizations = new Dictionary<int, Id<Organization>> { [1] = default } }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LaunchLibraryOptions { Organizations = null! }).Should().Throw<ArgumentNullException>();
    }

    private static string WithPad(string pad, int number) => Launch
        .Replace("\"net\"", "\"pad\": " + pad + ", \"net\"", StringComparison.Ordinal)
        .Replace("0009\"", "000" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "\"", StringComparison.Ordinal);

    private static string Agency(int id, string name, string? abbreviation) =>
        $"{{\"id\": {id}, \"name\": \"{name}\", \"abbrev\": {(abbreviation is null ? "null" : "\"" + abbreviation + "\"")}, \"type\": \"Government\"}}";
}
