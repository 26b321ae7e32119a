using System.Text.Json.Nodes;

namespace SpaceTalks.Tests;

public sealed class FurtherReportsTests
{
    private static readonly string Base = ReviewData.World;
    private static readonly string Subjects =
        "{\"tenures\": [" + ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20") + "], \"milestones\": ["
        + ReviewData.Milestone("talks", "wire planned 2025-07-31 @2025-07-29; page completed 2025-07-31") + "]}";

    [Fact]
    public void Further_reports_follow_those_of_the_subject_in_the_order_of_the_documents()
    {
        string[] documents =
        [
            ReviewData.Further("milestone", "talks", "brief planned 2025-08-25; brief planned 2025-08"),
            Base,
            ReviewData.Further("milestone", "talks", "agency completed 2025-07-31"),
            Subjects,
            "{\"milestoneReports\": [{\"milestone\": \"talks\", \"reports\": " + ReviewData.Reports("record completed 2025-07-30") + "}, "
                + "{\"milestone\": \"talks\", \"reports\": " + ReviewData.Reports("record completed 2025-07-31") + "}]}",
        ];

        Reports reports = TestData.Catalog(documents).Milestones[new("talks")].Reports;

        reports.OrderBy(report => report.Position).Select(report => report.Position + " " + report.Source.Id + " " + report.When).Should().Equal(
            "0 wire 2025-07-31", "1 page 2025-07-31", "2 brief 2025-08-25", "3 brief 2025-08", "4 agency 2025-07-31", "5 record 2025-07-30", "6 record 2025-07-31");
        reports.Prevailing.When.Should().Be(TestData.When("2025-07-30"), "of two that are equally good the first counts");
    }

    [Fact]
    public void Further_reports_may_prevail()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(Base, Subjects);

        SpaceTalksCatalog both = catalog.With(
            DataSet.Parse(ReviewData.Further("tenure", "ann-alpha", "record completed 2021-05-03/2025-01-19 @2026-01-01")),
            DataSet.Parse(ReviewData.Further("milestone", "talks", "record completed 2025-08-01 in:kennedy")));

        both.Tenures[new("ann-alpha")].When.Should().Be(TestData.When("2021-05-03/2025-01-19"));
        both.Tenures[new("ann-alpha")].History.Should().HaveCount(2);
        both.Milestones[new("talks")].When.Should().Be(TestData.When("2025-08-01"));
        both.Milestones[new("talks")].Places!.ToString().Should().Be("Kennedy Space Center");
        catalog.Tenures[new("ann-alpha")].Reports.Count.Should().Be(1, "the catalog that it was made of is as it was");
        catalog.Milestones[new("talks")].Reports.Count.Should().Be(2);
        both.With(DataSet.Parse(ReviewData.Further("tenure", "ann-alpha", "page completed 2021/2025"))).Tenures[new("ann-alpha")].Reports.Count.Should().Be(3);
    }

    [Theory]
    [InlineData("{\n  \"tenureReports\": [\n    {\"tenure\": \"ann-alfa\", \"reports\": [{\"source\": \"page\", \"status\": \"planned\"}]}\n  ]\n}", 3, 16, "$.tenureReports[0].tenure", "There is no tenure with the id \"ann-alfa\" (did you mean \"ann-alpha\"?).")]
    [InlineData("{\n  \"milestoneReports\": [\n    {\"milestone\": \"talk\", \"reports\": [{\"source\": \"page\", \"status\": \"planned\"}]}\n  ]\n}", 3, 19, "$.milestoneReports[0].milestone", "There is no milestone with the id \"talk\" (did you mean \"talks\"?).")]
    [InlineData("{\"milestoneReports\": [{\"milestone\": \"talks\", \"reports\": [{\"source\": \"page\", \"status\": \"planned\"}, {\"source\": \"pge\", \"status\": \"planned\"}]}]}", 1, 110, "$.milestoneReports[0].reports[1].source", "There is no source with the id \"pge\" (did you mean \"page\"?).")]
    [InlineData("{\"milestoneReports\": [{\"milestone\": \"ann-alpha\", \"reports\": [{\"source\": \"page\", \"status\": \"planned\"}]}]}", 1, 37, "$.milestoneReports[0].milestone", "There is no milestone with the id \"ann-alpha\": add it, or load the data set that has it.")]
    [InlineData("{\"tenureReports\": [{\"tenure\": \"ann-alpha\", \"reports\": []}]}", 1, 55, "$.tenureReports[0].reports", "*one or more items*")]
    [InlineData("{\"tenureReports\": []}", 1, 19, "$.tenureReports", "*one or more items*")]
    [InlineData("{\"tenureReports\": [{\"tenure\": \"ann-alpha\"}]}", 1, 20, "$.tenureReports[0]", "*\"reports\" is missing*")]
    [InlineData("{\"milestoneReports\": [{\"reports\": [{\"source\": \"page\", \"status\": \"planned\"}]}]}", 1, 23, "$.milestoneReports[0]", "*\"milestone\" is missing*")]
    [InlineData("{\"tenureReports\": [{\"milestone\": \"talks\", \"reports\": [{\"source\": \"page\", \"status\": \"planned\"}], \"tenure\": \"ann-alpha\"}]}", 1, 21, "$.tenureReports[0]", "*no property \"milestone\"*")]
    public void Faults_have_their_place(string json, int line, int column, string path, string message)
    {
        Action load = () => TestData.Catalog(Base, Subjects).With(DataSet.Parse(json, "further.json"));

        DataFault fault = load.Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which;

        (fault.Document, fault.Line, fault.Column, fault.Path).Should().Be(("further.json", line, column, path));
        fault.Message.Should().Match(message);
    }

    [Fact]
    public void A_data_set_is_saved_with_the_further_reports_that_it_has()
    {
        DataSet further = DataSet.Parse(ReviewData.Further("milestone", "talks", "agency completed 2025-07-31; brief planned 2025-08-25"));

        byte[] saved = TestData.Saved(further);
        DataSet again = DataSet.Load(new MemoryStream(saved), "again");

        TestData.Saved(again).Should().Equal(saved);
        JsonNode.Parse(saved)!["milestoneReports"]![0]!["reports"]!.AsArray().Should().HaveCount(2);
        TestData.Catalog(Base, Subjects).With(again).ContentHash.Should().Be(TestData.Catalog(Base, Subjects).With(further).ContentHash);
    }

    [Fact]
    public void A_catalog_is_saved_with_all_reports_gathered()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            Base, Subjects, ReviewData.Further("milestone", "talks", "agency completed 2025-07-31"), ReviewData.Further("tenure", "ann-alpha", "page completed 2021/2025"));

        byte[] saved = TestData.Saved(catalog);
        JsonObject json = JsonNode.Parse(saved)!.AsObject();

        json.Select(property => property.Key).Should().NotContain(["tenureReports", "milestoneReports"]);
        json["milestones"]![0]!["reports"]!.AsArray().Select(report => report!["source"]!.GetValue<string>()).Should().Equal("wire", "page", "agency");
        json["tenures"]![0]!["reports"]!.AsArray().Select(report => report!["source"]!.GetValue<string>()).Should().Equal("record", "page");
        SpaceTalksCatalog again = SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(saved), "again"));
        again.ContentHash.Should().Be(catalog.ContentHash);
        again.Milestones[new("talks")].Reports.Select(report => report.Position).Should().Equal(catalog.Milestones[new("talks")].Reports.Select(report => report.Position));
    }
}
