namespace SpaceTalks.Tests;

public sealed class MergePolicyTests
{
    private const string Meeting =
        """{"id": "meeting", "title": "Meeting", "summary": "They meet.", "kind": "meeting", "level": "heads", "subjects": ["talks"], "organizations": ["alpha", "beta"], "reports": [""";

    private const string Known = """{"source": "paper", "reported": "2025-07-02", "status": "planned", "when": "2025-08-25", "places": {"allOf": ["vienna"]}}""";
    private const string New = """{"source": "archive", "reported": "2025-09-01", "status": "completed", "when": "2025-08-26"}""";

    [Fact]
    public void An_identifier_that_is_there_is_refused_by_default()
    {
        const string Json = """{"places": [{"id": "vienna", "name": "Vienna"}]}""";

        Faults(Json, MergePolicy.Refuse).Should().ContainSingle().Which.Message.Should().StartWith("There is another place with the id \"vienna\"");
        Action without = () => TestData.SmallCatalog.With(DataSet.Parse(Json));
        without.Should().Throw<DataSetException>();
    }

    [Fact]
    public void An_entity_takes_the_place_of_another()
    {
        SpaceTalksCatalog catalog = TestData.SmallCatalog.With(
            DataSet.Parse("""{"places": [{"id": "vienna", "name": "Wien", "within": "europe"}], "milestones": [""" + Meeting.Replace("Meeting", "Talk", StringComparison.Ordinal) + New + "]}]}"),
            MergePolicy.Override);

        catalog.Places[new("vienna")].Name.Should().Be("Wien");
        catalog.Places[new("vienna")].Within!.Id.Value.Should().Be("europe");
        catalog.Places.Count().Should().Be(TestData.SmallCatalog.Places.Count());
        catalog.Milestones[new("meeting")].Title.Should().Be("Talk");
        catalog.Milestones[new("meeting")].Reports.Should().ContainSingle().Which.When.Should().Be(TestData.When("2025-08-26"));
        TestData.SmallCatalog.Milestones[new("meeting")].Title.Should().Be("Meeting", "the catalog that it was made of is as it was");
    }

    [Fact]
    public void A_company_takes_the_place_of_an_agency()
    {
        SpaceTalksCatalog catalog = TestData.SmallCatalog.With(
            DataSet.Parse("""{"companies": [{"id": "beta", "name": "Beta Corporation", "summary": "A company now.", "citations": [{"source": "paper"}]}]}"""),
            MergePolicy.Override);

        catalog.Agencies.TryGet(new("beta"), out _).Should().BeFalse();
        catalog.Companies[new("beta")].Name.Should().Be("Beta Corporation");
        catalog.Milestones[new("audit")].Organizations.Should().ContainSingle().Which.Name.Should().Be("Beta Corporation");
    }

    [Fact]
    public void What_is_the_same_is_taken_once_and_new_reports_are_added()
    {
        SpaceTalksCatalog catalog = TestData.SmallCatalog.With(
            DataSet.Parse("""{"places": [{"id": "europe", "name": "Europe"}, {"id": "graz", "name": "Graz"}], "milestones": [""" + Meeting + New + ", " + Known + "]}]}"),
            MergePolicy.Add);

        catalog.Places.Count().Should().Be(TestData.SmallCatalog.Places.Count() + 1);
        catalog.Milestones[new("meeting")].Reports.OrderBy(report => report.Position).Select(report => report.Source.Id.Value)
            .Should().Equal("rumour", "paper", "archive");
        catalog.Milestones[new("meeting")].When.Should().Be(TestData.When("2025-08-26"));
    }

    [Fact]
    public void Further_reports_that_a_subject_has_already_are_not_added_again()
    {
        DataSet further = DataSet.Parse("""{"milestoneReports": [{"milestone": "meeting", "reports": [""" + New + ", " + Known + ", " + New + """]}, {"milestone": "meeting", "reports": [""" + New + "]}]}");

        SpaceTalksCatalog once = TestData.SmallCatalog.With(further, MergePolicy.Add);

        once.Milestones[new("meeting")].Reports.Select(report => report.Source.Id.Value).Should().BeEquivalentTo("rumour", "paper", "archive");
        once.With(further, MergePolicy.Add).ContentHash.Should().Be(once.ContentHash);
        TestData.SmallCatalog.With(further).Milestones[new("meeting")].Reports.Count.Should().Be(6, "nothing but the policy takes what is the same once");
    }

    [Fact]
    public void Adding_a_catalog_to_itself_changes_nothing()
    {
        using MemoryStream saved = new();
        SpaceTalksCatalog.Embedded.Save(saved);
        saved.Position = 0;

        SpaceTalksCatalog.Embedded.With(DataSet.Load(saved, "saved"), MergePolicy.Add).ContentHash.Should().Be(SpaceTalksCatalog.Embedded.ContentHash);
        saved.Position = 0;
        SpaceTalksCatalog.Embedded.With(DataSet.Load(saved, "saved"), MergePolicy.Override).ContentHash.Should().Be(SpaceTalksCatalog.Embedded.ContentHash);
    }

    [Fact]
    public void What_is_added_must_not_say_something_else()
    {
        IReadOnlyList<DataFault> faults = Faults(
            "{\n\"places\": [{\"id\": \"vienna\", \"name\": \"Wien\"}],\n\"milestones\": [" + Meeting.Replace("They meet", "They met", StringComparison.Ordinal) + New + "]}]}",
            MergePolicy.Add);

        faults.Select(fault => (fault.Document, fault.Line, fault.Path)).Should().Equal(("mine.json", 2, "$.places[0]"), ("mine.json", 3, "$.milestones[0]"));
        faults[0].Message.Should().Be(
            "The catalog has a different place with the id \"vienna\": make the two equal, choose another id, or let this one replace the other (MergePolicy.Override).");
    }

    [Fact]
    public void A_link_of_an_added_report_that_names_nothing_has_its_place()
    {
        DataFault fault = Faults(
            "{\n\"milestones\": [" + Meeting + Known + ",\n" + New.Replace("archive", "archives", StringComparison.Ordinal) + "]}]}", MergePolicy.Add)
            .Should().ContainSingle().Which;

        (fault.Document, fault.Line, fault.Path).Should().Be(("mine.json", 3, "$.milestones[0].reports[1].source"));
    }

    [Theory]
    [InlineData(MergePolicy.Add)]
    [InlineData(MergePolicy.Override)]
    public void An_identifier_twice_in_the_data_set_itself_is_a_fault(MergePolicy policy) =>
        Faults("""{"places": [{"id": "graz", "name": "Graz"}, {"id": "graz", "name": "Graz"}]}""", policy).Should().ContainSingle();

    [Fact]
    public void An_identifier_twice_is_a_fault_though_the_catalog_has_it() =>
        Faults("{\"milestones\": [" + Meeting + Known + "]},\n" + Meeting + New + "]},\n" + Meeting + Known + "]}]}", MergePolicy.Add)
            .Select(fault => fault.Path).Should().Equal("$.milestones[0]", "$.milestones[1]", "$.milestones[2]");

    [Fact]
    public void What_closes_a_circle_is_the_data_set_rather_than_the_catalog()
    {
        DataFault fault = Faults("""{"places": [{"id": "europe", "name": "Europe", "within": "vienna"}]}""", MergePolicy.Override).Should().ContainSingle().Which;

        (fault.Document, fault.Path).Should().Be(("mine.json", "$.places[0]"));
        fault.Message.Should().Contain("circle");
    }

    [Fact]
    public void Faults_of_what_is_added_come_in_the_order_of_the_documents()
    {
        string folder = Directory.CreateTempSubdirectory("spacetalks-").FullName;
        try
        {
            string[] paths = [Path.Combine(folder, "one.json"), Path.Combine(folder, "two.json")];
            File.WriteAllText(paths[0], "{\n\n\"places\": [{\"id\": \"vienna\", \"name\": \"Wien\"}]}");
            File.WriteAllText(paths[1], """{"places": [{"id": "europe", "name": "Europa"}]}""");
            DataSet both = DataSet.LoadAll(paths);

            Action add = () => TestData.SmallCatalog.With(both, MergePolicy.Add);

            add.Should().Throw<DataSetException>().Which.Faults.Select(fault => fault.Document).Should().Equal("one.json", "two.json");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Action missing = () => TestData.SmallCatalog.With(null!, MergePolicy.Add);
        Action unknown = () => TestData.SmallCatalog.With(DataSet.Parse("{}"), (MergePolicy)7);

        missing.Should().Throw<ArgumentNullException>().WithParameterName("dataSet");
        unknown.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("policy");
    }

    private static IReadOnlyList<DataFault> Faults(string json, MergePolicy policy)
    {
        Action with = () => TestData.SmallCatalog.With(DataSet.Parse(json, "mine.json"), policy);
        return with.Should().Throw<DataSetException>().Which.Faults;
    }
}
