using NodaTime;
namespace SpaceTalks.Tests;

public sealed class SpaceTalksCatalogTests
{
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    [Fact]
    public void Embedded_is_one_instance_for_all_threads()
    {
        SpaceTalksCatalog[] seen = new SpaceTalksCatalog[64];

        Parallel.For(0, seen.Length, index => seen[index] = SpaceTalksCatalog.Embedded);

        seen.Should().OnlyContain(catalog => ReferenceEquals(catalog, Embedded));
    }

    [Fact]
    public void A_catalog_may_be_asked_by_many_threads_at_once()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(TestData.Small);

        Parallel.For(0, 64, _ =>
        {
            catalog.Agencies.Find("aa")!.Id.Value.Should().Be("alpha");
            catalog.Topics[new("talks")].Name.Should().Be("Talks");
            catalog.Milestones.About(new("space")).Count().Should().Be(2);
            catalog.ContentHash.Should().Be(TestData.SmallCatalog.ContentHash);
        });
    }

    [Fact]
    public void The_embedded_catalog_says_what_it_is()
    {
        Embedded.DataVersion.Should().Be("3");
        Embedded.AsOf.Should().Be(new LocalDate(2026, 10, 8), "that is the newest public file that was consulted");
        Embedded.SchemaVersion.Should().Be(DataSet.CurrentSchemaVersion).And.Be(2);
        Embedded.ContentHash.Should().MatchRegex("^[0-9a-f]{64}$");
        Embedded.ToString().Should().MatchRegex(@"^SpaceTalks data 3: \d+ milestones, \d+ topics, \d+ sources$");
        TestData.SmallCatalog.ToString().Should().StartWith("SpaceTalks data without a version: 3 milestones");
    }

    [Fact]
    public void There_is_something_of_every_kind()
    {
        Embedded.Sources.Any().Should().BeTrue();
        Embedded.Places.Any().Should().BeTrue();
        Embedded.Agencies.Any().Should().BeTrue();
        Embedded.Companies.Any().Should().BeTrue();
        Embedded.States.Any().Should().BeTrue();
        Embedded.InternationalBodies.Any().Should().BeTrue();
        Embedded.Organizations.Count().Should().Be(
            Embedded.Agencies.Count() + Embedded.Companies.Count() + Embedded.States.Count() + Embedded.InternationalBodies.Count());
        Embedded.Programmes.Any().Should().BeTrue();
        Embedded.Officials.Any().Should().BeTrue();
        Embedded.Tenures.Any().Should().BeTrue();
        Embedded.Factors.Count().Should().Be(24);
        Embedded.Questions.Count().Should().Be(5);
        TestData.Brief.Meetings.Select(meeting => meeting.Id).Should().Equal(MilestoneIds.HeadsMeeting2018, MilestoneIds.HeadsMeeting2025);
    }

    [Fact]
    public void With_adds_and_leaves_the_old_catalog_as_it_was()
    {
        string hash = Embedded.ContentHash;
        DataSet mine = DataSet.Parse(
            """
            {
              "dataVersion": "mine", "asOf": "2026-11",
              "sources": [{"id": "diary", "kind": "unattributed"}],
              "topics": [{"id": "my-topic", "name": "Mine", "broader": "iss-future", "related": ["debris"], "summary": "-", "citations": [{"source": "diary"}]}],
              "officials": [{"id": "me", "name": "Me", "summary": "-", "citations": [{"source": "diary"}]}],
              "tenures": [{"id": "me-nasa", "official": "me", "organization": "nasa", "office": "Administrator", "head": true, "acting": false, "reports": [{"source": "diary", "status": "underway", "when": "2026/"}]}],
              "milestones": [{"id": "my-milestone", "title": "Mine", "summary": "-", "kind": "launch", "subjects": ["my-topic"], "organizations": ["nasa"], "reports": [{"source": "diary", "status": "planned", "when": "2027"}]}]
            }
            """);

        SpaceTalksCatalog both = Embedded.With(mine);

        both.Milestones.Count().Should().Be(Embedded.Milestones.Count() + 1);
        both.Milestones.About(TopicIds.IssFuture).Select(milestone => milestone.Id.Value).Should().Contain("my-milestone");
        both.Topics[TopicIds.IssFuture].Narrower.Select(topic => topic.Name).Should().Contain("Mine");
        both.Topics[TopicIds.Debris].Related.Select(topic => topic.Name).Should().Contain("Mine");
        both.Agencies[AgencyIds.Nasa].Tenures.Select(tenure => tenure.Id.Value).Should().EndWith("me-nasa");
        both.DataVersion.Should().Be(Embedded.DataVersion, "that of the first data set counts");
        both.AsOf.Should().Be(new LocalDate(2026, 11, 30), "the later one counts");
        both.ContentHash.Should().NotBe(hash);
        Embedded.ContentHash.Should().Be(hash);
        Embedded.Topics[TopicIds.IssFuture].Narrower.Select(topic => topic.Name).Should().NotContain("Mine");
        Embedded.With().ContentHash.Should().Be(hash);
        both.With(DataSet.Parse("""{"places": [{"id": "graz", "name": "Graz"}]}""")).Places.Count().Should().Be(Embedded.Places.Count() + 1);
    }

    [Fact]
    public void With_refuses_what_is_there_already_and_says_where()
    {
        DataSet mine = DataSet.Parse("{\n  \"places\": [{\"id\": \"vienna\", \"name\": \"Vienna\"}]\n}", "mine.json");

        Action with = () => Embedded.With(mine);

        with.Should().Throw<DataSetException>().Which.Faults.Should().Equal(
            new DataFault("mine.json", 2, 14, "$.places[0]", "There is another place with the id \"vienna\", $.places[27] in the embedded data: give one of them another id."));
        ((Action)(() => Embedded.With(DataSet.Load(new MemoryStream(TestData.Saved(Embedded)), "again")))).Should().Throw<DataSetException>()
            .Which.FaultCount.Should().BeGreaterThan(100);
    }

    [Fact]
    public void With_refuses_links_to_nothing_and_says_where()
    {
        DataSet mine = DataSet.Parse("""{"places": [{"id": "graz", "name": "Graz", "within": "eurpe"}]}""", "mine.json");

        ((Action)(() => Embedded.With(mine))).Should().Throw<DataSetException>().Which.Faults.Should().Equal(
            new DataFault("mine.json", 1, 54, "$.places[0].within", "There is no place with the id \"eurpe\" (did you mean \"europe\"?)."));
    }

    [Fact]
    public void Create_takes_data_sets_alone()
    {
        SpaceTalksCatalog.Create().Milestones.Any().Should().BeFalse();
        SpaceTalksCatalog.Create(DataSet.Parse(TestData.Small)).Agencies.TryGet(AgencyIds.Nasa, out _).Should().BeFalse();
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        ((Action)(() => SpaceTalksCatalog.Create(null!))).Should().Throw<ArgumentNullException>().WithParameterName("dataSets");
        ((Action)(() => Embedded.With(null!))).Should().Throw<ArgumentNullException>().WithParameterName("dataSets");
        ((Action)(() => SpaceTalksCatalog.Create([null!]))).Should().Throw<ArgumentException>().WithParameterName("dataSets");
        ((Action)(() => Embedded.With([null!]))).Should().Throw<ArgumentException>().WithParameterName("dataSets");
        ((Action)(() => Embedded.Save((Stream)null!))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }
}
