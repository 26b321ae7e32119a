using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class WikidataImportTests
{
    private const string Treaty = "Q131569";

    public static TheoryData<string> Fixtures => [.. WikidataFixtures.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_document_gives_the_approved_data_and_notes(string name) =>
        Approved.Check(Path.Combine("Import", Path.ChangeExtension(name, "approved.txt")), ImportFixtures.Print(WikidataFixtures.ReadFile(name)));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void What_is_imported_makes_a_catalog_and_the_same_document_again_adds_nothing(string name)
    {
        SpaceTalksCatalog first = SpaceTalksCatalog.Embedded.With(WikidataFixtures.ReadFile(name).DataSet);

        ImportResult again = WikidataFixtures.ReadFile(name, new WikidataOptions { Catalog = first, Retrieved = WikidataFixtures.Options.Retrieved });

        // The table names NASA, which the catalog has.
        int further = name == WikidataFixtures.Table ? 1 : 0;
        first.With(again.DataSet).Milestones.Count().Should().Be(first.Milestones.Count());
        (again.DataSet.Contents.Single().MilestoneReports?.Count ?? 0).Should().Be(further);
        again.DataSet.Contents.Single().Tenures.Should().BeNull();
        again.DataSet.Contents.Single().Officials.Should().BeNull();
        again.DataSet.Contents.Single().Places.Should().BeNull();
    }

    [Theory]
    [InlineData("Q131569", MilestoneKind.Agreement)]
    [InlineData("Q625298", MilestoneKind.Agreement)]
    [InlineData("Q9557810", MilestoneKind.Agreement)]
    [InlineData("Q321839", MilestoneKind.Agreement)]
    [InlineData("Q2761147", MilestoneKind.Meeting)]
    [InlineData("Q1072326", MilestoneKind.Meeting)]
    [InlineData("Q625994", MilestoneKind.Meeting)]
    [InlineData("Q797476", MilestoneKind.Launch)]
    [InlineData("Q7572593", MilestoneKind.Launch)]
    [InlineData("Q2133344", MilestoneKind.Operation)]
    [InlineData("Q752783", MilestoneKind.Operation)]
    [InlineData("Q877358", MilestoneKind.Decision)]
    [InlineData("Q180684", MilestoneKind.Conflict)]
    [InlineData("Q198", MilestoneKind.Conflict)]
    [InlineData("Q178561", MilestoneKind.Conflict)]
    public void A_class_is_a_kind(string @class, MilestoneKind kind) =>
        Words.MilestoneKinds[Milestone(WikidataFixtures.Read(Event(@class, On("+2025-07-31T00:00:00Z")))).Kind].Should().Be(kind);

    [Fact]
    public void The_options_have_other_kinds_and_a_default()
    {
        string fair = Event("Q57305", On("+2025-07-31T00:00:00Z"));
        WikidataOptions known = new() { Kinds = new Dictionary<string, MilestoneKind> { ["Q57305"] = MilestoneKind.Announcement, [Treaty] = MilestoneKind.Decision } };

        ImportResult unknown = WikidataFixtures.Read(fair);
        unknown.DataSet.Contents.Single().Milestones.Should().BeNull();
        unknown.Notes.Should().ContainSingle().Which.Message.Should().StartWith("\"Example\" (Q1) is not imported: it is an event of the class Q57305");
        Kind(fair, known).Should().Be(MilestoneKind.Announcement);
        Kind(fair, new WikidataOptions { DefaultKind = MilestoneKind.Call }).Should().Be(MilestoneKind.Call);
        Kind(Event(Treaty, On("+2025-07-31T00:00:00Z")), known).Should().Be(MilestoneKind.Decision);

        static MilestoneKind Kind(string document, WikidataOptions options) => Words.MilestoneKinds[Milestone(WikidataFixtures.Read(document, options)).Kind];
    }

    // Nothing in the past becomes upcoming, and what is not certain no fact. The entity was last changed on 2031-01-01.
    [Theory]
    [InlineData("+2030-12-31T00:00:00Z", 11, ReportStatus.Completed)]
    [InlineData("+2031-01-01T00:00:00Z", 11, ReportStatus.Planned)]
    [InlineData("+2031-01-02T00:00:00Z", 11, ReportStatus.Planned)]
    [InlineData("+2030-00-00T00:00:00Z", 9, ReportStatus.Completed)]
    [InlineData("+2031-00-00T00:00:00Z", 9, ReportStatus.Planned)]
    [InlineData("+2030-12-31T00:00:00Z", 15, ReportStatus.Planned)]
    public void What_lies_before_the_day_of_the_report_for_certain_has_happened(string time, int precision, ReportStatus status)
    {
        Milestone milestone = SpaceTalksCatalog.Create(WikidataFixtures.Read(Event(Treaty, WikidataFixtures.Statement("P585", WikidataFixtures.Time(time, precision)))).DataSet).Milestones.Single();

        milestone.Status.Should().Be(status);
        new[] { milestone }.Where(one => one.Status == ReportStatus.Planned && one.When!.LatestStart < new LocalDate(2031, 1, 1) && !one.When.IsQualified).Should().BeEmpty();
    }

    [Theory]
    [InlineData("+2030-01-01T00:00:00Z", "+2030-02-01T00:00:00Z", "2030-01-01/2030-02-01", ReportStatus.Completed)]
    [InlineData("+2030-01-01T00:00:00Z", "+2032-02-01T00:00:00Z", "2030-01-01/2032-02-01", ReportStatus.Underway)]
    [InlineData("+2030-01-01T00:00:00Z", "", "2030-01-01/", ReportStatus.Underway)]
    [InlineData("+2030-01-01T00:00:00Z", "novalue", "2030-01-01/2031-01-01..", ReportStatus.Underway)]
    [InlineData("+2030-01-01T00:00:00Z", "somevalue", "2030-01-01/", ReportStatus.Completed)]
    [InlineData("+2032-01-01T00:00:00Z", "", "2032-01-01/", ReportStatus.Planned)]
    [InlineData("", "+2030-02-01T00:00:00Z", "/2030-02-01", ReportStatus.Completed)]
    [InlineData("+2030-02-01T00:00:00Z", "+2030-01-01T00:00:00Z", null, ReportStatus.Planned)]
    public void A_span_of_an_event_has_begun_and_may_have_ended(string start, string end, string? when, ReportStatus status)
    {
        List<string> statements = [];
        foreach ((string property, string value) in new[] { ("P580", start), ("P582", end) })
        {
            if (value.Length > 0)
            {
                statements.Add(WikidataFixtures.Statement(property, value.EndsWith("value", StringComparison.Ordinal) ? value : WikidataFixtures.Time(value)));
            }
        }

        ReportRecord report = Milestone(WikidataFixtures.Read(Event(Treaty, [.. statements]))).Reports.Single();

        (report.When?.ToString(), report.Status).Should().Be((when, status));
    }

    [Fact]
    public void A_reference_of_one_end_of_a_span_reports_that_end()
    {
        string document = Event(
            Treaty,
            WikidataFixtures.Statement("P580", WikidataFixtures.Time("+2030-01-01T00:00:00Z"), WikidataFixtures.Referring([("P854", WikidataFixtures.String("https://example.org/a"))])),
            WikidataFixtures.Statement("P582", WikidataFixtures.Time("+2030-02-01T00:00:00Z"), WikidataFixtures.Referring([("P248", WikidataFixtures.Item("Q9"))])));

        Milestone(WikidataFixtures.Read(document)).Reports.Select(report => (report.Source.Id.Split('-')[^1].Length, report.When!.ToString())).Should().Equal(
            ("wikidata".Length, "2030-01-01/2030-02-01"), (16, "2030-01-01/"), ("q9".Length, "/2030-02-01"));
    }

    [Theory]
    [InlineData("preferred", 2)]
    [InlineData("normal", 2)]
    [InlineData("deprecated", 1)]
    public void Each_statement_that_is_not_deprecated_is_a_report(string rank, int reports)
    {
        ImportResult result = WikidataFixtures.Read(Event(
            Treaty, On("+2025-07-31T00:00:00Z"), On("+2025-08-25T00:00:00Z").Replace("\"normal\"", "\"" + rank + "\"", StringComparison.Ordinal)));

        Milestone(result).Reports.Should().HaveCount(reports);
        result.Notes.Any(note => note.Message == "A deprecated statement of P585 is not imported.").Should().Be(reports == 1);
    }

    [Fact]
    public void An_item_that_the_embedded_data_has_is_linked_to_it()
    {
        string document = Event(
            Treaty,
            [On("+1972-05-24T00:00:00Z"), .. new[] { "Q23548", "Q42262", "Q193701", "Q30", "Q159", "Q15180", "Q148", "Q16", "Q17", "Q1065" }
                .Select(item => WikidataFixtures.Statement("P710", WikidataFixtures.Item(item)))]);

        ImportResult result = WikidataFixtures.Read(document, new WikidataOptions { Catalog = SpaceTalksCatalog.Embedded });

        SpaceTalksCatalog.Embedded.With(result.DataSet).Milestones[new Id<Milestone>("wikidata-q1")].Organizations.Select(organization => organization.Id.Value)
            .Should().Equal("nasa", "esa", "spacex", "united-states", "russia", "soviet-union", "china", "canada", "japan", "united-nations");
        result.DataSet.Contents.Single().Agencies.Should().BeNull();
    }

    [Theory]
    [InlineData("Roscosmos", "", "roscosmos", null)]
    [InlineData("Example Agency of Russia", "RKA", "roscosmos", "its other name \"RKA\" only")]
    [InlineData("Example Agency", "", "wikidata-q2", null)]
    public void An_organization_is_linked_by_its_name_or_by_another_one(string label, string alias, string id, string? reason)
    {
        string aliases = alias.Length == 0 ? "" : ", \"aliases\": {\"en\": [{\"language\": \"en\", \"value\": \"" + alias + "\"}]}";
        string document = WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity("Example", Class(Treaty), On("+2025-07-31T00:00:00Z"), WikidataFixtures.Statement("P1891", WikidataFixtures.Item("Q2")))),
            ("Q2", WikidataFixtures.Entity(label, Class("Q17505024")) + aliases));

        ImportResult result = WikidataFixtures.Read(document, new WikidataOptions { Catalog = SpaceTalksCatalog.Embedded });

        Milestone(result).Organizations[0].Id.Should().Be(id);
        result.Notes.Any(note => note.Message.Contains("is linked to", StringComparison.Ordinal)).Should().Be(id == "roscosmos");
        result.Notes.Any(note => reason is not null && note.Message.Contains("by " + reason, StringComparison.Ordinal)).Should().Be(reason is not null);
    }

    [Fact]
    public void The_options_say_what_items_are()
    {
        WikidataOptions options = new()
        {
            Catalog = SpaceTalksCatalog.Embedded,
            Organizations = new Dictionary<string, Id<Organization>> { ["Q2"] = AgencyIds.Roscosmos },
            Officials = new Dictionary<string, Id<Official>> { ["Q3"] = OfficialIds.DmitryBakanov },
            Places = new Dictionary<string, Id<Place>> { ["Q4"] = PlaceIds.Vienna },
        };
        string document = Event(
            Treaty,
            On("+2025-07-31T00:00:00Z"),
            WikidataFixtures.Statement("P710", WikidataFixtures.Item("Q3"), WikidataFixtures.Qualified(("P108", WikidataFixtures.Item("Q2")))),
            WikidataFixtures.Statement("P276", WikidataFixtures.Item("Q4")));

        Milestone milestone = SpaceTalksCatalog.Embedded.With(WikidataFixtures.Read(document, options).DataSet).Milestones[new Id<Milestone>("wikidata-q1")];

        milestone.Participants.Select(participant => (participant.Official!.Id, participant.Organization.Id)).Should().Equal((OfficialIds.DmitryBakanov, AgencyIds.Roscosmos));
        milestone.Places!.Select(place => place.Id).Should().Equal(PlaceIds.Vienna);
    }

    [Theory]
    [InlineData("Bill Nelson", "bill-nelson")]
    [InlineData("Nelson", "wikidata-q1")]
    public void A_person_is_linked_by_the_whole_name_with_a_note(string label, string id)
    {
        ImportResult result = WikidataFixtures.Read(
            WikidataFixtures.Document(("Q1", WikidataFixtures.Entity(label, Class("Q5")))), new WikidataOptions { Catalog = SpaceTalksCatalog.Embedded });

        (result.DataSet.Contents.Single().Officials?.Records.Single().Id ?? "bill-nelson").Should().Be(id);
        result.Notes.Any(note => note.Message.Contains("by its name only", StringComparison.Ordinal)).Should().Be(id == "bill-nelson");
    }

    [Fact]
    public void A_reference_is_the_source_of_a_catalog_with_its_address_and_else_one_that_is_made()
    {
        Source known = SpaceTalksCatalog.Embedded.Sources.First(source => source.Address is not null);
        string document = Event(Treaty, WikidataFixtures.Statement("P585", WikidataFixtures.Time("+2025-07-31T00:00:00Z"), WikidataFixtures.Referring(
            [("P854", WikidataFixtures.String(known.Address!.OriginalString))],
            [("P854", WikidataFixtures.String("https://example.org/a")), ("P1476", """{"value": {"text": "A title", "language": "en"}, "type": "monolingualtext"}""")],
            [("P854", WikidataFixtures.String("https://example.org/a")), ("P813", WikidataFixtures.Time("+2030-01-01T00:00:00Z"))],
            [("P143", WikidataFixtures.Item("Q328"))],
            [("P854", WikidataFixtures.String("ftp://example.org/a"))])));

        ImportResult result = WikidataFixtures.Read(document, new WikidataOptions { Catalog = SpaceTalksCatalog.Embedded });

        SourceRecord[] sources = result.DataSet.Contents.Single().Sources!.Records;
        sources.Select(source => (source.Title, Words.SourceKinds[source.Kind])).Should().Equal(
            ("Wikidata", SourceKind.SecondaryAccount), ("A title", SourceKind.Unattributed), (null, SourceKind.SecondaryAccount));
        Milestone(result).Reports.Select(report => (report.Source.Id, report.Reported?.ToString())).Should().Equal(
            (known.Id.Value, null), (sources[1].Id, null), (sources[1].Id, "[..2030-01-01]"), ("wikidata-q328", null));
        result.Notes.Should().Contain(note => note.Message.StartsWith("The address of a reference is not imported", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"en": {"language": "en", "value": "A"}, "mul": {"language": "mul", "value": "B"}}""", "A", "labels in other languages")]
    [InlineData("""{"mul": {"language": "mul", "value": "B"}}""", "B", null)]
    [InlineData("""{"ru": {"language": "ru", "value": "В"}, "de": {"language": "de", "value": "C"}}""", "C", "imported in the language \"de\"")]
    public void A_name_is_in_the_language_that_is_preferred(string labels, string title, string? note)
    {
        string document = Event(Treaty, On("+2025-07-31T00:00:00Z")).Replace("""{"en": {"language": "en", "value": "Example"}}""", labels, StringComparison.Ordinal);

        ImportResult result = WikidataFixtures.Read(document);

        Milestone(result).Title.ToString().Should().Be(title);
        if (note is not null)
        {
            result.Notes.Should().Contain(found => found.Message.Contains(note, StringComparison.Ordinal));
        }
        Milestone(WikidataFixtures.Read(document, new WikidataOptions { Languages = ["ru", "en"] })).Title.ToString().Should().BeOneOf("A", "B", "В");
    }

    [Fact]
    public void What_has_been_merged_is_what_it_was_merged_into()
    {
        string agency = WikidataFixtures.Entity("Example Agency", Class("Q17505024")) + ", \"redirects\": {\"from\": \"Q7\", \"to\": \"Q2\"}";

        ImportResult result = WikidataFixtures.Read(WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity("Example", Class(Treaty), On("+2025-07-31T00:00:00Z"), WikidataFixtures.Statement("P1891", WikidataFixtures.Item("Q7")))),
            ("Q2", agency)));

        Milestone(result).Organizations[0].Id.Should().Be("wikidata-q2");
        result.DataSet.Contents.Single().Agencies!.Count.Should().Be(1);
    }

    // An entity comes once for each of its identifiers that the service was asked for.
    [Theory]
    [InlineData("Example Agency", 0)]
    [InlineData("Example Bureau", 1)]
    public void An_entity_that_stands_twice_has_a_note_where_it_says_something_else(string label, int notes)
    {
        ImportResult result = WikidataFixtures.Read(WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity("Example", Class(Treaty), On("+2025-07-31T00:00:00Z"), WikidataFixtures.Statement("P1891", WikidataFixtures.Item("Q7")))),
            ("Q2", WikidataFixtures.Entity("Example Agency", Class("Q17505024"))),
            ("Q7", WikidataFixtures.Entity(label, Class("Q17505024")))).Replace("\"id\": \"Q7\", ", "\"id\": \"Q2\", ", StringComparison.Ordinal)
            .Replace("\"numeric-id\": 7, \"id\": \"Q2\"", "\"numeric-id\": 7, \"id\": \"Q7\"", StringComparison.Ordinal));

        Milestone(result).Organizations[0].Id.Should().Be("wikidata-q2");
        result.Notes.Count(note => note.Message == "Q2 appears earlier in the document: this is not imported.").Should().Be(notes);
    }

    [Fact]
    public void Of_many_dates_the_first_that_is_completed_and_the_first_that_is_planned_say_who_takes_part_and_where()
    {
        ImportResult result = WikidataFixtures.Read(WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity(
                "Example",
                Class(Treaty),
                On("+2025-07-31T00:00:00Z"),
                On("+2025-08-25T00:00:00Z"),
                On("+2035-08-25T00:00:00Z"),
                WikidataFixtures.Statement("P1891", WikidataFixtures.Item("Q2")),
                WikidataFixtures.Statement("P276", WikidataFixtures.Item("Q4")))),
            ("Q2", WikidataFixtures.Entity("Example Agency", Class("Q17505024"))),
            ("Q4", WikidataFixtures.Entity("Exampleton"))));

        Milestone(result).Reports.Select(report => (report.Status, report.Participants?.Length, report.Places?.AllOf.Count)).Should().Equal(
            (ReportStatus.Completed, 1, 1), (ReportStatus.Completed, null, null), (ReportStatus.Planned, 1, 1));
        Milestone milestone = SpaceTalksCatalog.Create(result.DataSet).Milestones.Single();
        (milestone.Participants.Count, milestone.Places?.Count).Should().Be((1, 1));
    }

    [Fact]
    public void Places_that_are_not_called_the_same_are_not_the_same()
    {
        string rows = string.Join(", ", new[] { "A B", "A-B", "東京" }.Select(place =>
            $"{{\"item\": {{\"value\": \"Q1\"}}, \"itemLabel\": {{\"value\": \"Example\"}}, \"placeLabel\": {{\"value\": \"{place}\"}}}}"));

        ImportResult result = WikidataFixtures.Read($"{{\"head\": {{}}, \"results\": {{\"bindings\": [{rows}]}}}}", new WikidataOptions { DefaultKind = MilestoneKind.Meeting });

        result.DataSet.Contents.Single().Places!.Records.Select(place => place.Name).Should().BeEquivalentTo("A B", "A-B", "東京");
    }

    [Fact]
    public void A_table_may_have_other_columns()
    {
        WikidataOptions options = new()
        {
            Columns = new WikidataColumns { Item = "event", Label = "name", Start = "from", End = "to", StartPrecision = "p", EndPrecision = "p", PlaceLabel = "where" },
            DefaultKind = MilestoneKind.Meeting,
            Catalog = SpaceTalksCatalog.Embedded,
        };

        ImportResult result = WikidataFixtures.Read(
            """
            {"head": {"vars": []}, "results": {"bindings": [{
              "event": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "name": {"type": "literal", "value": "Example"},
              "from": {"type": "literal", "value": "2025-08-25T00:00:00Z"}, "to": {"type": "literal", "value": "2025-08-27T00:00:00Z"},
              "p": {"type": "literal", "value": "11"}, "where": {"type": "literal", "value": "Vienna"}}]}}
            """,
            options);

        ReportRecord report = Milestone(result).Reports.Single();
        (report.When!.ToString(), report.Places!.AllOf[0].Id).Should().Be(("2025-08-25/2025-08-27", "vienna"));
        result.Notes.Should().ContainSingle().Which.Message.Should().StartWith("The status of the event is not given");
    }

    [Fact]
    public void Options_say_what_they_expect()
    {
        FluentActions.Invoking(() => new WikidataOptions { Languages = [] }).Should().Throw<ArgumentException>().WithParameterName("Languages");
        FluentActions.Invoking(() => new WikidataOptions { Languages = [" "] }).Should().Throw<ArgumentException>().WithParameterName("Languages");
        foreach (string key in new[] { "", "Q", "Q0", "Q01", "q42", "P31", "Q12345678901", "Q4x" })
        {
            FluentActions.Invoking(() => new WikidataOptions { Organizations = new Dictionary<string, Id<Organization>> { [key] = AgencyIds.Nasa } })
                .Should().Throw<ArgumentException>(key).WithParameterName("Organizations");
        }
        FluentActions.Invoking(() => new WikidataOptions { Places = new Dictionary<string, Id<Place>> { ["Q1"] = default } }).Should().Throw<ArgumentException>().WithParameterName("Places");
        FluentActions.Invoking(() => new WikidataOptions { Kinds = new Dictionary<string, MilestoneKind> { ["Q1"] = (MilestoneKind)99 } }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Class(string item) => WikidataFixtures.Statement("P31", WikidataFixtures.Item(item));

    private static string On(string time) => WikidataFixtures.Statement("P585", WikidataFixtures.Time(time));

    private static string Event(string @class, params string[] statements) => WikidataFixtures.Document(("Q1", WikidataFixtures.Entity("Example", [Class(@class), .. statements])));

    private static MilestoneRecord Milestone(ImportResult result) => result.DataSet.Contents.Single().Milestones!.Records.Single();
}
