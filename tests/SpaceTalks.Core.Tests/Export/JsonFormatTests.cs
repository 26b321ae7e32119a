using System.Text.Json;

namespace SpaceTalks.Tests;

public sealed class JsonFormatTests
{
    [Fact]
    public void An_array_is_what_the_serializer_makes_of_the_list()
    {
        Query<Milestone> query = SpaceTalksCatalog.Embedded.Milestones;
        string expected = JsonSerializer.Serialize(query.ToList(), new JsonSerializerOptions().ConfigureForSpaceTalks());

        JsonElement.DeepEquals(JsonElement.Parse(query.Text(ExportFormat.Json)), JsonElement.Parse(expected)).Should().BeTrue();
    }

    [Fact]
    public void Lines_are_the_items_of_the_array()
    {
        Query<Milestone> query = SpaceTalksCatalog.Embedded.Milestones;
        string lines = query.Text(ExportFormat.JsonLines);

        lines.Should().EndWith("}\n");
        ("[" + lines[..^1].Replace("\n", ",\n") + "]\n").Should().Be(query.Text(ExportFormat.Json));
        lines[..^1].Split('\n').Should().HaveCount(query.Count());
    }

    [Fact]
    public void A_milestone_is_one_compact_line() =>
        TestData.SmallCatalog.Milestones.WithStatus(ReportStatus.Proposed).Text(ExportFormat.JsonLines).Should().Be(
            """{"id":"some-day","title":"Some day","summary":"Undated.","kind":"launch","status":"proposed","organizations":[{"id":"gamma","name":"Gamma"}],"programmes":[{"id":"taxi","name":"Taxi"}],"reports":[{"source":{"id":"paper","name":"The Paper"},"status":"proposed"}]}"""
            + "\n");
}
