using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>Tenures from people and from organizations, with the dates and the sources of the statement.</summary>
public sealed class WikidataTenureTests
{
    private const string Missing = "";
    private const string Day1 = "+2027-02-01T00:00:00Z";
    private const string Day2 = "+2029-06-30T00:00:00Z";
    private const string Later = "+2035-06-30T00:00:00Z";

    // The entity was last changed on 2031-01-01.
    [Theory]
    [InlineData(Day1, Day2, "2027-02-01/2029-06-30", ReportStatus.Completed)]
    [InlineData(Day1, Missing, "2027-02-01/", ReportStatus.Underway)]
    [InlineData(Day1, "somevalue", "2027-02-01/", ReportStatus.Completed)]
    [InlineData(Day1, "novalue", "2027-02-01/2031-01-01..", ReportStatus.Underway)]
    [InlineData(Later, "novalue", "2035-06-30/..", ReportStatus.Planned)]
    [InlineData(Day1, Later, "2027-02-01/2035-06-30", ReportStatus.Underway)]
    [InlineData(Later, Missing, "2035-06-30/", ReportStatus.Planned)]
    [InlineData(Missing, Day2, "/2029-06-30", ReportStatus.Completed)]
    [InlineData("somevalue", Day2, "/2029-06-30", ReportStatus.Completed)]
    [InlineData("novalue", Day2, "../2029-06-30", ReportStatus.Completed)]
    [InlineData(Missing, "novalue", "/2031-01-01..", ReportStatus.Underway)]
    [InlineData("somevalue", "somevalue", null, ReportStatus.Completed)]
    [InlineData(Missing, Missing, null, ReportStatus.Underway)]
    [InlineData(Day2, Day1, null, ReportStatus.Underway)]
    public void The_start_and_the_end_may_be_known_unknown_none_or_not_said(string start, string end, string? when, ReportStatus status)
    {
        List<(string, string)> qualifiers = [("P642", WikidataFixtures.Item("Q2"))];
        Add("P580", start);
        Add("P582", end);

        ReportRecord report = Tenure(Held(WikidataFixtures.Qualified([.. qualifiers]))).Reports.Single();

        (report.When?.ToString(), report.Status).Should().Be((when, status));

        void Add(string property, string value)
        {
            if (value.Length > 0)
            {
                qualifiers.Add((property, value.EndsWith("value", StringComparison.Ordinal) ? value : WikidataFixtures.Time(value)));
            }
        }
    }

    [Fact]
    public void A_point_in_time_is_a_day_on_which_the_office_was_held() =>
        Tenure(Held(WikidataFixtures.Qualified(("P642", WikidataFixtures.Item("Q2")), ("P585", WikidataFixtures.Time("+2025-08-00T00:00:00Z", 10)))))
            .Reports.Single().When.Should().Be(When.Parse("..2025-08-31/2025-08-01.."));

    [Fact]
    public void An_end_of_several_days_is_carried_as_the_wider_reading()
    {
        ImportResult result = Read(Held(WikidataFixtures.Qualified(
            ("P642", WikidataFixtures.Item("Q2")), ("P580", WikidataFixtures.Time("+1700-00-00T00:00:00Z", 7)), ("P582", WikidataFixtures.Time("+1917-10-00T00:00:00Z", 10, isJulian: true)))));

        Tenure(result).Reports.Single().When.Should().Be(When.Parse("..1700/1917-10-14.."));
        result.Notes.Should().Contain(note => note.Message.StartsWith("A start or an end of a span that is not a single date", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_starts_are_none()
    {
        ImportResult result = Read(Held(WikidataFixtures.Qualified(
            ("P642", WikidataFixtures.Item("Q2")), ("P580", WikidataFixtures.Time(Day1)), ("P580", WikidataFixtures.Time(Day2)), ("P582", WikidataFixtures.Time(Later)))));

        Tenure(result).Reports.Single().When.Should().Be(When.Parse("/2035-06-30"));
        result.Notes.Should().Contain(note => note.Message == "Several values of P580 qualify a statement of P39: none is imported.");
    }

    // A source that was published, or retrieved, before the end cannot know of it.
    [Theory]
    [InlineData("+2028-01-01T00:00:00Z", "P577", "2028-01-01", "2027-02-01/", 2)]
    [InlineData("+2028-01-01T00:00:00Z", "P813", "[..2028-01-01]", "2027-02-01/", 2)]
    [InlineData("+2030-01-01T00:00:00Z", "P577", "2030-01-01", "2027-02-01/2029-06-30", 1)]
    [InlineData("+2030-01-01T00:00:00Z", "P813", "[..2030-01-01]", "2027-02-01/2029-06-30", 1)]
    public void A_reference_reports_what_it_can_know(string day, string property, string reported, string when, int reports)
    {
        TenureRecord tenure = Tenure(Held(
            WikidataFixtures.Qualified(("P642", WikidataFixtures.Item("Q2")), ("P580", WikidataFixtures.Time(Day1)), ("P582", WikidataFixtures.Time(Day2)))
            + ", " + WikidataFixtures.Referring([("P854", WikidataFixtures.String("https://example.org/a")), (property, WikidataFixtures.Time(day))])));

        tenure.Reports.Should().HaveCount(reports);
        (tenure.Reports[0].Reported?.ToString(), tenure.Reports[0].When?.ToString()).Should().Be((reported, when));
        tenure.Reports[^1].When.Should().Be(When.Parse("2027-02-01/2029-06-30"));
    }

    [Theory]
    [InlineData("P5102", "Q4676846", true)]
    [InlineData("P1480", "Q4676846", true)]
    [InlineData("P3831", "Q4676846", true)]
    [InlineData("P5102", "Q18122778", false)]
    public void Who_acts_is_acting(string property, string item, bool isActing) =>
        Tenure(Held(WikidataFixtures.Qualified(("P642", WikidataFixtures.Item("Q2")), (property, WikidataFixtures.Item(item))))).Acting.IsTrue.Should().Be(isActing);

    // Where a position is held is known from the statement, the options, the position or the organization, in this order.
    [Theory]
    [InlineData("P642", "", "", "wikidata-q2", false)]
    [InlineData("P108", "", "", "wikidata-q2", false)]
    [InlineData("P2389", "", "", "wikidata-q2", false)]
    [InlineData("", "P2389", "", "wikidata-q2", true)]
    [InlineData("", "", "P2388", "wikidata-q2", true)]
    [InlineData("P642", "P2389", "", "wikidata-q2", true)]
    [InlineData("", "", "", null, false)]
    public void Where_a_position_is_held_is_said_by_one_of_several(string qualifier, string ofPosition, string ofOrganization, string? organization, bool isHead)
    {
        string[] position = ofPosition.Length == 0 ? [] : [WikidataFixtures.Statement(ofPosition, WikidataFixtures.Item("Q2"))];
        string[] agency = ofOrganization.Length == 0 ? [] : [WikidataFixtures.Statement(ofOrganization, WikidataFixtures.Item("Q3"))];
        string more = qualifier.Length == 0 ? string.Empty : WikidataFixtures.Qualified((qualifier, WikidataFixtures.Item("Q2")));

        ImportResult result = WikidataFixtures.Read(WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity("Anna Example", Human, WikidataFixtures.Statement("P39", WikidataFixtures.Item("Q3"), more, 2))),
            ("Q2", WikidataFixtures.Entity("Example Agency", [Agency, .. agency])),
            ("Q3", WikidataFixtures.Entity("Administrator", position))));

        TenureRecord? tenure = result.DataSet.Contents.Single().Tenures?.Records.Single();
        (tenure?.Organization.Id, tenure?.Head.IsTrue ?? false).Should().Be((organization, isHead));
    }

    [Fact]
    public void The_options_say_where_a_position_is_held()
    {
        WikidataOptions options = new() { Organizations = new Dictionary<string, Id<Organization>> { ["Q3"] = AgencyIds.Nasa }, Catalog = SpaceTalksCatalog.Embedded };

        Tenure(WikidataFixtures.Read(Held(""), options)).Organization.Id.Should().Be("nasa");
    }

    [Theory]
    [InlineData("P1037", "Director", true)]
    [InlineData("P169", "Chief Executive Officer", true)]
    [InlineData("P488", "Chairperson", true)]
    public void Who_heads_an_organization_has_a_tenure(string property, string office, bool isHead)
    {
        TenureRecord tenure = Tenure(WikidataFixtures.Read(WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity("Anna Example", Human)),
            ("Q2", WikidataFixtures.Entity("Example Agency", Agency, WikidataFixtures.Statement(property, WikidataFixtures.Item("Q1")))))));

        (tenure.Official.Id, tenure.Office, tenure.Head.IsTrue).Should().Be(("wikidata-q1", office, isHead));
    }

    [Fact]
    public void A_chairperson_beside_a_director_is_no_head_and_a_role_names_the_office()
    {
        ImportResult result = WikidataFixtures.Read(WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity("Anna Example", Human)),
            ("Q2", WikidataFixtures.Entity(
                "Example Agency",
                Agency,
                WikidataFixtures.Statement("P488", WikidataFixtures.Item("Q1"), number: 1),
                WikidataFixtures.Statement("P1037", WikidataFixtures.Item("Q1"), WikidataFixtures.Qualified(("P3831", WikidataFixtures.Item("Q3"))), 2))),
            ("Q3", WikidataFixtures.Entity("Administrator"))));

        result.DataSet.Contents.Single().Tenures!.Records.Select(tenure => (tenure.Office, tenure.Head.IsTrue)).Should().BeEquivalentTo(
            [("Chairperson", false), ("Administrator", true)]);
    }

    [Fact]
    public void The_same_document_again_adds_nothing_and_a_later_one_adds_reports()
    {
        string document = Held(WikidataFixtures.Qualified(("P642", WikidataFixtures.Item("Q2")), ("P580", WikidataFixtures.Time(Day1))));
        SpaceTalksCatalog first = SpaceTalksCatalog.Create(WikidataFixtures.Read(document).DataSet);
        WikidataOptions options = new() { Catalog = first };

        SpaceTalksCatalog second = first.With(WikidataFixtures.Read(document, options).DataSet);
        SpaceTalksCatalog third = first.With(WikidataFixtures.Read(document.Replace("2031-01-01", "2032-01-01", StringComparison.Ordinal), options).DataSet);

        second.ContentHash.Should().Be(first.ContentHash);
        third.Officials.Single().Tenures.Single().History.Select(report => report.Reported!.ToString()).Should().Equal("2031-01-01", "2032-01-01");
    }

    // The position states itself that it heads the agency; a chairperson is the head if there is no director.
    [Theory]
    [InlineData("P1037", Day1, "", "", 1)]
    [InlineData("P169", Day1, "", "", 1)]
    [InlineData("P488", Day1, "", "", 1)]
    [InlineData("P1037", Day1, "P3831", "Q3", 1)]
    [InlineData("P1037", Day1, "P3831", "Q9", 2)]
    [InlineData("P1037", Day1, "P5102", "Q4676846", 2)]
    [InlineData("P1037", Day2, "", "", 2)]
    [InlineData("P1037", "", "", "", 2)]
    public void A_tenure_that_the_organization_states_with_the_same_start_is_that_of_the_person(string property, string start, string qualifier, string item, int tenures)
    {
        List<(string, string)> qualifiers = [];
        if (start.Length > 0)
        {
            qualifiers.Add(("P580", WikidataFixtures.Time(start)));
        }
        if (qualifier.Length > 0)
        {
            qualifiers.Add((qualifier, WikidataFixtures.Item(item)));
        }
        string document = Stated(WikidataFixtures.Statement(property, WikidataFixtures.Item("Q1"), qualifiers.Count == 0 ? "" : WikidataFixtures.Qualified([.. qualifiers]), 8));

        ImportResult result = Read(document);

        TenureRecord[] records = [.. result.DataSet.Contents.Single().Tenures!.Records];
        records.Should().HaveCount(tenures);
        TenureRecord held = records.Single(tenure => tenure.Office == "Administrator" && tenure.Id.EndsWith('2'));
        held.Reports.Select(report => report.Locator).Should().Equal(new[]
        {
            "https://www.wikidata.org/wiki/Q1#P39", "https://www.wikidata.org/wiki/Q2#" + property,
        }.Take(3 - tenures));
        result.Notes.Any(note => note.Message.StartsWith("The office is imported as", StringComparison.Ordinal)).Should().Be(tenures == 2);
    }

    [Fact]
    public void Which_of_several_positions_an_organization_means_it_has_to_say()
    {
        string position = WikidataFixtures.Statement("P2389", WikidataFixtures.Item("Q2"));
        ImportResult result = Read(WikidataFixtures.Document(
            ("Q2", WikidataFixtures.Entity("Example Agency", Agency, Head("P1037", 8), Head("P169", 9, ("P3831", WikidataFixtures.Item("Q4"))))),
            ("Q1", WikidataFixtures.Entity("Anna Example", Human, Position("Q3", 2), Position("Q4", 3))),
            ("Q3", WikidataFixtures.Entity("Administrator", position)),
            ("Q4", WikidataFixtures.Entity("Executive", position))));

        result.DataSet.Contents.Single().Tenures!.Records.Select(tenure => (tenure.Office, tenure.Reports.Length)).Should().BeEquivalentTo(
            [("Administrator", 1), ("Executive", 2), ("Director", 1)]);

        static string Position(string item, int number) =>
            WikidataFixtures.Statement("P39", WikidataFixtures.Item(item), WikidataFixtures.Qualified(("P580", WikidataFixtures.Time(Day1))), number);

        static string Head(string property, int number, params (string, string)[] more) =>
            WikidataFixtures.Statement(property, WikidataFixtures.Item("Q1"), WikidataFixtures.Qualified([("P580", WikidataFixtures.Time(Day1)), .. more]), number);
    }

    [Fact]
    public void A_tenure_that_the_catalog_has_from_the_organization_stays_that()
    {
        string head = WikidataFixtures.Statement("P1037", WikidataFixtures.Item("Q1"), WikidataFixtures.Qualified(("P580", WikidataFixtures.Time(Day1))), 8);
        SpaceTalksCatalog first = SpaceTalksCatalog.Create(WikidataFixtures.Read(WikidataFixtures.Document(
            ("Q1", WikidataFixtures.Entity("Anna Example", Human)), ("Q2", WikidataFixtures.Entity("Example Agency", Agency, head)))).DataSet);

        DataContent content = WikidataFixtures.Read(Stated(head), new WikidataOptions { Catalog = first }).DataSet.Contents.Single();

        (content.Tenures!.Records.Single().Office, content.TenureReports).Should().Be(("Administrator", null));
    }

    // A document of a person who heads the agency since a day, and what the agency states, before the person or after.
    private static string Stated(string head) => WikidataFixtures.Document(
        ("Q2", WikidataFixtures.Entity("Example Agency", Agency, head)),
        ("Q1", WikidataFixtures.Entity("Anna Example", Human, WikidataFixtures.Statement("P39", WikidataFixtures.Item("Q3"), WikidataFixtures.Qualified(("P580", WikidataFixtures.Time(Day1))), 2))),
        ("Q3", WikidataFixtures.Entity("Administrator", WikidataFixtures.Statement("P2389", WikidataFixtures.Item("Q2")))));

    private static string Human => WikidataFixtures.Statement("P31", WikidataFixtures.Item("Q5"));

    private static string Agency => WikidataFixtures.Statement("P31", WikidataFixtures.Item("Q17505024"));

    // A document of a person who holds a position, with the agency and the position.
    private static string Held(string more) => WikidataFixtures.Document(
        ("Q1", WikidataFixtures.Entity("Anna Example", Human, WikidataFixtures.Statement("P39", WikidataFixtures.Item("Q3"), more, 2))),
        ("Q2", WikidataFixtures.Entity("Example Agency", Agency)),
        ("Q3", WikidataFixtures.Entity("Administrator")));

    private static ImportResult Read(string document) => WikidataFixtures.Read(document);

    private static TenureRecord Tenure(string document) => Tenure(Read(document));

    private static TenureRecord Tenure(ImportResult result) => result.DataSet.Contents.Single().Tenures!.Records.Single();
}
