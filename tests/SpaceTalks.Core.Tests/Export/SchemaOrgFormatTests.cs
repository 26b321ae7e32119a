using System.Text.Json;

namespace SpaceTalks.Tests;

public sealed class SchemaOrgFormatTests
{
    [Theory]
    [InlineData("2025-07-31", "2025-07-31", "2025-07-31")]
    [InlineData("2026-03", null, null)]
    [InlineData("2026", null, null)]
    [InlineData("2011/2020", null, null)]
    [InlineData("2025-03-01/2025-05-31", "2025-03-01", "2025-05-31")]
    [InlineData("[2025-08-21..2025-08-31]", null, null)]
    [InlineData("[2025-08,2025-12]", null, null)]
    [InlineData("2026-33", null, null)]
    [InlineData("2000-11-02/..", "2000-11-02", null)]
    [InlineData("2000/", null, null)]
    [InlineData("../2030-06-30", null, "2030-06-30")]
    [InlineData("2025-07-31?", null, null)]
    [InlineData("-0044-03-15", null, null)]
    [InlineData("-0044/2020", null, null)]
    [InlineData("Y12345", null, null)]
    public void Dates_are_given_as_far_as_they_are_known(string when, string? start, string? end)
    {
        JsonElement item = Single(TestData.Planned(when));

        Text(item, "startDate").Should().Be(start);
        Text(item, "endDate").Should().Be(end);
        Text(item, "disambiguatingDescription").Should().EndWith("; " + when + " (EDTF)");
    }

    // As listed by schema.org, including those inherited from Thing.
    private static readonly string[] OfEvents =
        ["@type", "@id", "identifier", "name", "description", "disambiguatingDescription", "startDate", "endDate", "eventStatus", "location", "attendee", "about"];

    [Fact]
    public void An_event_has_only_properties_of_events() =>
        Events(SpaceTalksCatalog.Embedded).SelectMany(item => item.EnumerateObject()).Select(property => property.Name).Distinct().Should().BeSubsetOf(OfEvents);

    [Theory]
    [InlineData("proposed", null)]
    [InlineData("planned", "https://schema.org/EventScheduled")]
    [InlineData("underway", null)]
    [InlineData("completed", null)]
    [InlineData("cancelled", "https://schema.org/EventCancelled")]
    public void A_status_says_no_more_than_ours(string status, string? expected) =>
        Text(Single(TestData.Milestones(("example", TestData.Report(status)))), "eventStatus").Should().Be(expected);

    [Theory]
    [InlineData("oneOf", "\"Vienna or Europe\"")]
    [InlineData("allOf", """[{"@type":"Place","identifier":"vienna","name":"Vienna","containedInPlace":{"@type":"Place","identifier":"austria","name":"Austria","containedInPlace":{"@type":"Place","identifier":"europe","name":"Europe"}}},{"@type":"Place","identifier":"europe","name":"Europe"}]""")]
    public void Alternative_places_are_words_and_others_are_places(string which, string expected) =>
        Single(TestData.Milestones(("example", TestData.Report("planned", more: "\"places\": {\"" + which + "\": [\"vienna\", \"europe\"]}"))))
            .GetProperty("location").GetRawText().Should().Be(expected);

    [Fact]
    public void A_place_is_written_with_all_that_it_lies_within()
    {
        const int Count = 64;
        string places = string.Join(", ", Enumerable.Range(0, Count).Select(number =>
            $"{{\"id\": \"p{number}\", \"name\": \"P{number}\"" + (number == 0 ? "" : $", \"within\": \"p{number - 1}\"") + "}"));
        SpaceTalksCatalog catalog = TestData.Catalog(
            "{\"places\": [" + places + "], \"sources\": [{\"id\": \"s\", \"kind\": \"wire-report\"}], \"milestones\": [{\"id\": \"m\", \"title\": \"M\", \"summary\": \"-\", "
            + "\"kind\": \"meeting\", \"reports\": [{\"source\": \"s\", \"status\": \"planned\", \"places\": {\"allOf\": [\"p63\"]}}]}]}");

        catalog.Milestones.Text(ExportFormat.SchemaOrg).Should().Contain("\"name\":\"P0\"" + new string('}', Count));
    }

    [Fact]
    public void Who_takes_part_attends()
    {
        JsonElement[] attendees = [.. Events(TestData.SmallCatalog)[0].GetProperty("attendee").EnumerateArray()];

        attendees.Select(attendee => attendee.GetRawText()).Should().Equal(
            """{"@type":"Person","identifier":"ann","name":"Ann Able","jobTitle":"Head","affiliation":{"@type":"Organization","identifier":"alpha","name":"Alpha Agency"}}""",
            """{"@type":"Organization","identifier":"beta","name":"Beta Agency"}""");
    }

    [Fact]
    public void Every_embedded_milestone_is_an_event() =>
        Events(SpaceTalksCatalog.Embedded).Select(item => Text(item, "name")).Should().Equal(SpaceTalksCatalog.Embedded.Milestones.Select(milestone => milestone.Title));

    private static JsonElement[] Events(SpaceTalksCatalog catalog) =>
        [.. JsonElement.Parse(catalog.Milestones.Text(ExportFormat.SchemaOrg)).GetProperty("@graph").EnumerateArray()];

    private static JsonElement Single(SpaceTalksCatalog catalog) => Events(catalog).Single();

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
