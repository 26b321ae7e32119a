namespace SpaceTalks.Tests;

public sealed class MermaidFormatTests
{
    [Fact]
    public void A_year_is_a_section() =>
        TestData.Planned("../2011", "2025-07-31", "2025-08", "Y12345", "").Milestones.Text(ExportFormat.Mermaid, Exports.Options).Split('\n')
            .Should().BeEquivalentTo(
            [
                "timeline",
                "    title Examples",
                "    section Until 2011",
                "        without beginning until 2011 : m0 (planned)",
                "    section No known year",
                "        the year 12345 : m3 (planned)",
                "    section 2025",
                "        31 July 2025 : m1 (planned)",
                "        August 2025 : m2 (planned)",
                "    section No date",
                "        no date : m4 (planned)",
                "",
            ]);

    [Theory]
    [InlineData("a:b;c#d", "a#58;b#59;c#35;d")]
    [InlineData("%%{init}%%", "#37;#37;#123;init#125;#37;#37;")]
    [InlineData("<br>&amp;", "#60;br#62;#38;amp#59;")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("ﬂ°°59¶ß", "#64258;°°59#182;ß")]
    [InlineData("section", "section")]
    [InlineData("Über 宇宙 🚀", "Über 宇宙 🚀")]
    public void What_the_grammar_takes_for_its_own_is_written_by_number(string title, string expected) =>
        Exports.Titled(title).Milestones.Text(ExportFormat.Mermaid, new() { Title = title }).Should().Be(
            "timeline\n    title " + expected + "\n    section 2025\n        31 July 2025 : " + expected + " (planned)\n");

    [Theory]
    [InlineData("completed", "")]
    [InlineData("proposed", " (proposed)")]
    [InlineData("underway", " (underway)")]
    [InlineData("cancelled", " (cancelled)")]
    public void What_has_not_come_to_pass_does_not_read_as_if_it_had(string status, string said)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(ReviewData.World, "{\"milestones\": [" + ReviewData.Milestone("talks", "wire " + status + " 2025-07-31") + "]}");

        catalog.Milestones.Text(ExportFormat.Mermaid).Should().EndWith("31 July 2025 : " + catalog.Milestones.First().Title + said + "\n");
    }

    [Theory]
    [InlineData("-0044-03-15", "    section 45 BC\n")]
    [InlineData("0000", "    section 1 BC\n")]
    [InlineData("0001", "    section 0001\n")]
    public void A_section_is_the_year_as_words_have_it(string when, string section) =>
        TestData.Planned(when).Milestones.Text(ExportFormat.Mermaid).Should().Contain(section);

    [Fact]
    public void An_empty_title_is_a_space() =>
        TestData.SmallCatalog.Milestones.Take(0).Text(ExportFormat.Mermaid, new() { Title = "" }).Should().Be("timeline\n    title #160;\n");

    [Fact]
    public void The_title_is_by_default_the_query()
    {
        TestData.SmallCatalog.Milestones.Text(ExportFormat.Mermaid).Should().StartWith("timeline\n    title Milestones\n");
        TestData.SmallCatalog.Meetings.Text(ExportFormat.Mermaid).Should().StartWith("timeline\n    title kind#58;meeting\n");
    }

    [Theory]
    [InlineData(12, "timeline\n")]
    [InlineData(13, "timeline TD\n")]
    public void More_than_a_dozen_go_from_the_top_down(int count, string start) =>
        SpaceTalksCatalog.Embedded.Milestones.Take(count).Text(ExportFormat.Mermaid).Should().StartWith(start);
}
