using System.Text;

namespace SpaceTalks.Tests;

/// <summary>CSV written by the library is read back with the same fields, as far as a table can hold them.</summary>
public sealed class CsvRoundTripTests
{
    [Fact]
    public void The_embedded_milestones_come_back_as_they_went()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        using MemoryStream table = new();
        catalog.Milestones.Export(ExportFormat.Csv, table);
        table.Position = 0;

        ImportResult import = CsvImport.Read(table, "export.csv", CsvMapping.OfExport(SourceIds.Brief), catalog);

        import.Notes.Should().BeEmpty();
        SpaceTalksCatalog read = catalog.With(import.DataSet, MergePolicy.Override);
        read.Milestones.Count().Should().Be(catalog.Milestones.Count());
        foreach (Milestone milestone in catalog.Milestones)
        {
            Describe(read.Milestones[milestone.Id]).Should().Be(Describe(milestone));
        }
    }

    [Theory]
    [InlineData("=1+2")]
    [InlineData("@home")]
    [InlineData("-5 degrees")]
    [InlineData("'quoted'")]
    [InlineData("'=1+2")]
    [InlineData("a, \"b\"\nc; d")]
    [InlineData("Переговоры | talks")]
    public void A_title_comes_back_whatever_it_begins_with(string title)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            TestData.WithoutMilestones,
            "{\"milestones\": [{\"id\": \"m\", \"title\": " + System.Text.Json.JsonSerializer.Serialize(title)
                + ", \"summary\": \"-\", \"kind\": \"meeting\", \"reports\": [{\"source\": \"paper\", \"status\": \"planned\", \"when\": \"-0044\"}]}]}");
        using StringWriter table = new();
        catalog.Milestones.Export(ExportFormat.Csv, table);

        ImportResult import = CsvImport.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(table.ToString())), "export.csv", CsvMapping.OfExport(new("paper")), catalog);

        Milestone read = catalog.With(import.DataSet, MergePolicy.Override).Milestones[new("m")];
        (read.Title, read.When!.ToString()).Should().Be((title, "-0044"));
    }

    private static string Describe(Milestone milestone) => string.Join(
        " | ",
        milestone.Id,
        milestone.Title,
        milestone.Kind,
        milestone.Level,
        milestone.Status,
        milestone.When,
        milestone.Places,
        string.Join(" ", milestone.Organizations.Select(organization => organization.Id.Value)),
        string.Join(" ", milestone.Subjects.Select(topic => topic.Id.Value)),
        string.Join(" ", milestone.Programmes.Select(programme => programme.Id.Value)),
        milestone.Summary);
}
