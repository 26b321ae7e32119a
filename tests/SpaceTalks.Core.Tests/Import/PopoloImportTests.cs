using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class PopoloImportTests
{
    private const string Nasa = """{"id": "us-nasa", "name": "NASA", "classification": "whatever"}""";
    private const string Ann = """{"id": "ann", "name": "Ann Example"}""";
    private const string Agency = """{"id": "esx", "name": "Example Agency", "classification": "agency"}""";

    private static readonly PopoloOptions Embedded = new() { Catalog = SpaceTalksCatalog.Embedded };

    /// <summary>The dates of a membership, and when the tenure is.</summary>
    public static TheoryData<string, string?, ReportStatus, int> Dates => new()
    {
        { """ "start_date": "2015" """, "2015/", ReportStatus.Underway, 0 },
        { """ "start_date": "2015-02" """, "2015-02/", ReportStatus.Underway, 0 },
        { """ "start_date": "2015-02-09", "end_date": null """, "2015-02-09/", ReportStatus.Underway, 0 },
        { """ "start_date": "2015-02-09", "end_date": "2016" """, "2015-02-09/2016", ReportStatus.Completed, 0 },
        { """ "end_date": "2016-01" """, "/2016-01", ReportStatus.Completed, 0 },
        { """ "start_date": 2015, "end_date": 2015 """, "2015/2015", ReportStatus.Completed, 0 },
        { """ "start_date": "2015-02-09T10:00:00Z" """, "2015-02-09/", ReportStatus.Underway, 1 },
        { """ "start_date": "2015-02-09T10+02:00" """, "2015-02-09/", ReportStatus.Underway, 1 },
        { """ "start_date": "" """, null, ReportStatus.Underway, 0 },
        { """ "start_date": "2015-2-9" """, "$.memberships[0].start_date", default, -1 },
        { """ "start_date": "2015-13" """, "$.memberships[0].start_date", default, -1 },
        { """ "start_date": "2015-02-30" """, "$.memberships[0].start_date", default, -1 },
        { """ "start_date": "2015-02-09Tnoon" """, "$.memberships[0].start_date", default, -1 },
        { """ "start_date": "2015/2016" """, "$.memberships[0].start_date", default, -1 },
        { """ "start_date": ["2015"] """, "$.memberships[0].start_date", default, -1 },
        { """ "start_date": "2016", "end_date": "2015" """, "$.memberships[0].end_date", default, -1 },
    };

    [Theory, MemberData(nameof(Dates))]
    public void A_tenure_is_from_the_start_to_the_end_that_a_membership_has(string dates, string? expected, ReportStatus status, int notes)
    {
        Func<ImportResult> read = () => Read(Document($$"""{"person_id": "ann", "organization_id": "esx", "role": "Head", {{dates}}}"""));
        if (notes < 0)
        {
            ImportFixtures.Faults(() => read()).Should().ContainSingle().Which.Path.Should().Be(expected);
            return;
        }

        ImportResult result = read();

        ReportRecord report = result.DataSet.Contents.Single().Tenures!.Records.Single().Reports.Single();
        (report.When?.ToString(), report.Status).Should().Be((expected, status));
        result.Notes.Should().HaveCount(notes);
    }

    /// <summary>What says the office, and what it is.</summary>
    [Theory]
    [InlineData(""" "role": "Head" """, "Head", false, 0)]
    [InlineData(""" "role": "acting head" """, "acting head", true, 0)]
    [InlineData(""" "post": {"label": "Post"} """, "Post", false, 0)]
    [InlineData(""" "post": {"role": "Role"}, "label": "Role" """, "Role", false, 0)]
    [InlineData(""" "role": "Head", "post": {"label": "Head of all"} """, "Head", false, 1)]
    [InlineData(""" "label": "Label" """, "Label", false, 0)]
    [InlineData(""" "role": null """, "Member", false, 1)]
    public void The_office_is_the_role_or_else_the_post(string properties, string office, bool isActing, int notes)
    {
        ImportResult result = Read(Document($$"""{"person_id": "ann", "organization_id": "esx", {{properties}}}"""), new PopoloOptions { HeadOffices = ["HEAD"] });

        TenureRecord tenure = result.DataSet.Contents.Single().Tenures!.Records.Single();
        (tenure.Office, tenure.Acting.IsTrue, tenure.Head.IsTrue).Should().Be((office, isActing, office.EndsWith("ead", StringComparison.Ordinal)));
        result.Notes.Should().HaveCount(notes);
    }

    /// <summary>An organization, and who it is in the embedded catalog.</summary>
    [Theory]
    [InlineData("""{"id": "x", "name": "Roscosmos"}""", "roscosmos", 0)]
    [InlineData("""{"id": "roscosmos", "name": "The Russian agency"}""", "roscosmos", 2)]
    [InlineData("""{"id": "x", "name": "The American agency", "other_names": [{"name": "nasa"}]}""", "nasa", 2)]
    [InlineData("""{"id": "x", "name": "Anything", "identifiers": [{"scheme": "wikidata", "identifier": "Q1"}]}""", "esa", 3)]
    [InlineData("""{"id": "MAPPED", "name": "Anything"}""", "jaxa", 2)]
    public void An_organization_is_the_one_that_the_options_or_the_catalog_know(string organization, string id, int notes)
    {
        PopoloOptions options = new()
        {
            Catalog = SpaceTalksCatalog.Embedded,
            Organizations = new Dictionary<string, Id<Organization>> { ["wikidata:q1"] = AgencyIds.Esa, ["mapped"] = AgencyIds.Jaxa },
        };
        string foreignId = organization.Split('"')[3];

        ImportResult result = Read(
            $$"""{"organizations": [{{organization}}], "persons": [{{Ann}}], "memberships": [{"person_id": "ann", "organization_id": "{{foreignId}}", "role": "Clerk"}]}""", options);

        SpaceTalksCatalog.Embedded.With(result.DataSet).Officials[new("popolo-person-ann")].Tenures.Single().Organization.Id.Value.Should().Be(id);
        result.DataSet.Contents.Single().Agencies.Should().BeNull();
        result.Notes.Should().HaveCount(notes);
    }

    [Theory]
    [InlineData("Corporation", "companies")]
    [InlineData("space_agency", "agencies")]
    [InlineData("Country", "states")]
    [InlineData("intergovernmental organisation", "internationalBodies")]
    [InlineData("Institute", "agencies")]
    [InlineData("party", null)]
    public void An_organization_is_of_the_kind_that_its_classification_says(string classification, string? list)
    {
        PopoloOptions options = new() { Classifications = new Dictionary<string, OrganizationKind> { ["institute"] = OrganizationKind.Agency } };

        ImportResult result = Read($$"""[{"id": "x", "name": "X", "classification": "{{classification}}"}]""", options);

        string saved = Encoding.UTF8.GetString(TestData.Saved(result.DataSet));
        (list is null ? !saved.Contains("\"popolo-organization-x\"", StringComparison.Ordinal) : saved.Contains("\"" + list + "\": [", StringComparison.Ordinal)).Should().BeTrue();
        result.Notes.Should().HaveCount(list is null ? 1 : 0);
    }

    [Fact]
    public void A_person_is_the_official_of_that_whole_name()
    {
        ImportResult result = Read("""{"persons": [{"id": 1, "name": "bill nelson"}, {"id": 2, "name": "Nelson"}, {"id": 3, "name": "Юрий Борисов"}]}""", Embedded);

        result.DataSet.Contents.Single().Officials!.Records.Select(record => record.Name).Should().Equal("Nelson");
    }

    [Fact]
    public void A_membership_that_the_catalog_has_as_a_tenure_is_a_further_report_about_it()
    {
        ImportResult result = Read(
            $$"""{"organizations": [{{Nasa}}], "persons": [{"id": "n", "name": "Bill Nelson"}], "memberships": [ {"id": 1, "person_id": "n", "organization_id": "us-nasa", "role": "administrator", "start_date": "2021-05"}, {"id": 2, "person_id": "n", "organization_id": "us-nasa", "role": "Administrator", "start_date": "1990", "end_date": "1991"}]}""",
            Embedded);

        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded.With(result.DataSet);
        catalog.Tenures[TenureIds.NelsonNasa].Reports.Should().Contain(report => report.Source.Id.Value == "popolo" && report.When!.ToString() == "2021-05/");
        catalog.Tenures[new("popolo-membership-2")].When!.ToString().Should().Be("1990/1991");
        result.Notes.Should().Contain(note => note.Message.Contains("further report about \"nelson-nasa\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_is_the_one_of_its_address_that_the_catalog_has()
    {
        Source known = SpaceTalksCatalog.Embedded.Sources.First(source => source.Address is not null);

        ImportResult result = Read($$"""[{"id": "x", "name": "X", "gender": "f", "sources": [{"url": "{{known.Address}}"}, {"url": "https://example.org/x"}]}]""", Embedded);

        SpaceTalksCatalog.Embedded.With(result.DataSet).Officials[new("popolo-person-x")].Citations.Select(citation => citation.Source.Id.Value).Should()
            .Equal(known.Id.Value, "popolo-source-https-example-org-x");
    }

    [Fact]
    public void The_same_document_again_adds_nothing()
    {
        string json = ImportFixtures.Text(ImportFixtures.Popolo);
        SpaceTalksCatalog first = SpaceTalksCatalog.Embedded.With(Read(json).DataSet);

        first.With(Read(json, new PopoloOptions { Catalog = first }).DataSet).ContentHash.Should().Be(first.ContentHash);
    }

    [Fact]
    public void A_page_of_memberships_alone_links_to_what_an_earlier_page_gave()
    {
        SpaceTalksCatalog first = SpaceTalksCatalog.Create(Read(ImportFixtures.Text(ImportFixtures.Popolo)).DataSet);

        ImportResult result = Read("""[{"id": "m7", "person_id": "cem", "organization_id": "org/space", "role": "Clerk"}]""", new PopoloOptions { Catalog = first });

        first.With(result.DataSet).Officials[new("popolo-person-cem")].Tenures.Single().Office.Should().Be("Clerk");
        result.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"id": "x", "name": "X", "given_name": "X", "memberships": [{"organization": {"id": "o", "name": "O", "classification": "company"}, "role": "R"}]}""", "officials tenures companies")]
    [InlineData("""{"id": "o", "name": "O", "classification": "company", "posts": [{"id": "p", "label": "P", "memberships": [{"person": {"id": "x", "name": "X"}}]}]}""", "officials tenures companies")]
    [InlineData("""{"id": "o", "name": "O", "classification": "company", "memberships": [{"person": {"id": "x", "name": "X"}, "role": "R"}]}""", "officials tenures companies")]
    [InlineData("""{"id": "e", "name": "E", "location": "Vienna", "start_date": "2025"}""", "milestones places")]
    [InlineData("""{"id": "e", "name": "E"}""", "")]
    [InlineData("""{"memberships": [{"post_id": "p", "person": {"name": "X"}}], "posts": [{"id": "p", "label": "P", "organization": {"name": "O", "classification": "company"}}]}""", "officials tenures companies")]
    public void What_an_object_is_its_properties_say(string json, string lists)
    {
        string saved = Encoding.UTF8.GetString(TestData.Saved(Read(json).DataSet));

        new[] { "officials", "tenures", "companies", "milestones", "places" }.Where(list => saved.Contains("\"" + list + "\": [", StringComparison.Ordinal))
            .Should().BeEquivalentTo(lists.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>An event, its kind, status and date, and how many notes there are.</summary>
    public static TheoryData<string, MilestoneKind, ReportStatus, string?, int> Events => new()
    {
        { """ "classification": "meeting", "status": "confirmed", "start_date": "2025-07-31" """, MilestoneKind.Meeting, ReportStatus.Planned, "2025-07-31", 0 },
        { """ "classification": "Working group", "status": "Cancelled", "start_date": "2025-07", "end_date": "2025-07" """, MilestoneKind.WorkingGroup, ReportStatus.Cancelled, "2025-07/2025-07", 0 },
        { """ "classification": "summit", "status": "completed", "start_date": "2025-07-31T09:00:00Z", "end_date": "2025-07-31T17:00:00Z" """, MilestoneKind.Meeting, ReportStatus.Completed, "2025-07-31", 1 },
        { """ "classification": "Ours", "status": "tentative", "end_date": "2025" """, MilestoneKind.Test, ReportStatus.Proposed, "/2025", 0 },
        { """ "classification": "legislative period", "status": "odd", "start_date": "2025" """, MilestoneKind.Operation, ReportStatus.Underway, "2025/", 2 },
        { """ "start_date": null """, MilestoneKind.Operation, ReportStatus.Underway, null, 2 },
    };

    [Theory, MemberData(nameof(Events))]
    public void An_event_is_of_the_kind_that_its_classification_says(string properties, MilestoneKind kind, ReportStatus status, string? when, int notes)
    {
        PopoloOptions options = new() { Status = ReportStatus.Underway, Kinds = new Dictionary<string, MilestoneKind> { ["ours"] = MilestoneKind.Test } };

        ImportResult result = Read($$"""{"events": [{"id": "e", "name": "E", {{properties}}}]}""", options);

        Milestone milestone = SpaceTalksCatalog.Create(result.DataSet).Milestones.Single();
        (milestone.Kind, milestone.Status, milestone.Reports[0].When?.ToString()).Should().Be((kind, status, when));
        result.Notes.Should().HaveCount(notes);
    }

    [Fact]
    public void An_attendee_takes_part_for_the_one_organization_that_he_can_be_a_member_of_then()
    {
        ImportResult result = Read(
            $$"""{"persons": [{{Ann}}, {"id": "bob", "name": "Bob"}], "organizations": [{{Agency}}, {"id": "c", "name": "C", "classification": "company"}], "memberships": [ {"person_id": "ann", "organization_id": "esx", "role": "Head", "start_date": "2020"}, {"person_id": "ann", "organization_id": "c", "role": "Head", "start_date": "2010", "end_date": "2019"}, {"person_id": "bob", "organization_id": "c", "role": "Head"}, {"person_id": "bob", "organization_id": "esx", "role": "Clerk"}], "events": [{"name": "E", "classification": "meeting", "status": "held", "start_date": "2025-01-02", "attendees": [{"id": "ann"}, {"id": "ann"}, {"id": "bob"}, {"id": "?"}]}]}""");

        Milestone milestone = SpaceTalksCatalog.Create(result.DataSet).Milestones.Single();
        milestone.Participants.Select(participant => (participant.Official!.Name, participant.Organization.Name)).Should().Equal(("Ann Example", "Example Agency"));
        milestone.Organizations.Select(organization => organization.Name).Should().Equal("Example Agency");
        result.Notes.Should().ContainSingle().Which.Message.Should().StartWith("An attendee is not imported").And.EndWith("2 places.");
    }

    [Fact]
    public void What_stands_twice_is_one_and_what_it_says_otherwise_is_a_note()
    {
        ImportResult result = Read(
            $$"""{"persons": [{{Ann}}, {"id": "ann", "name": "Ann Example", "gender": "f"}, {"id": "ann", "name": "Ann Other"}], "organizations": [{{Agency}}, {{Agency}}], "memberships": [ {"person_id": "ann", "organization_id": "esx", "role": "Head"}, {"person_id": "ann", "organization_id": "esx", "role": "Head"}]}""");

        DataContent content = result.DataSet.Contents.Single();
        (content.Officials!.Count, content.Agencies!.Count, content.Tenures!.Count, content.Tenures.Records[0].Reports.Length).Should().Be((1, 1, 1, 1));
        result.Notes.Select(note => note.Path).Should().Equal("$.persons[1].gender", "$.persons[2].name");
    }

    [Theory]
    [InlineData("5", "$")]
    [InlineData("[5]", "$[0]")]
    [InlineData("""{"persons": {"id": "a"}}""", "$.persons")]
    [InlineData("""{"persons": ["A"]}""", "$.persons[0]")]
    [InlineData("""{"persons": [{"id": "a", "name": 5}]}""", "$.persons[0].name")]
    [InlineData("""{"persons": [{"id": ["a"], "name": "A"}]}""", "$.persons[0].id")]
    [InlineData("""{"persons": [{"id": "a", "name": "A", "other_names": "B"}]}""", "$.persons[0].other_names")]
    [InlineData("""{"persons": [{"id": "a", "name": "A", "sources": ["https://example.org/"]}]}""", "$.persons[0].sources[0]")]
    [InlineData("""{"memberships": [{"person_id": "a", "person": "A"}]}""", "$.memberships[0].person")]
    [InlineData("""{"organizations": [{"id": "a", "name": "A", "classification": "company", "founding_date": "2015", "dissolution_date": "2014"}]}""", "$.organizations[0].dissolution_date")]
    [InlineData("""{"events": [{"name": "A", "attendees": [[]]}]}""", "$.events[0].attendees[0]")]
    public void What_is_wrong_is_a_fault_with_its_place(string json, string path) => ImportFixtures.Faults(() => Read(json)).Should().ContainSingle().Which.Path.Should().Be(path);

    [Theory]
    [InlineData("""{"persons": [{"id": null, "name": null}, {"id": "a", "name": null}]}""")]
    [InlineData("""{"events": [{"name": null}], "memberships": [{}], "posts": [{}], "organizations": [{"id": "x"}]}""")]
    [InlineData("""[{"id": "x"}]""")]
    public void What_has_no_name_costs_no_page(string json) =>
        Read(json).Notes.Should().NotBeEmpty();

    private static string Document(string memberships) => $$"""{"persons": [{{Ann}}], "organizations": [{{Agency}}], "memberships": [{{memberships}}]}""";

    private static ImportResult Read(string json, PopoloOptions? options = null) => PopoloImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "doc", options);
}
