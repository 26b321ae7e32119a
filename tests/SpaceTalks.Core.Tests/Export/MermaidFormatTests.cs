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
                "        without beginning until 2011 : m0",
                "    section No known year",
                "        the year 12345 : m3",
                "    section 2025",
                "        31 July 2025 : m1",
                "        August 2025 : m2",
                "    section No date",
                "        no date : m4",
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
            "timeline\n    title " + expected + "\n    section 2025\n        31 July 2025 : " + expected + "\n");

    [Fact]
    public void An_empty_title_is_a_space() =>
        TestData.SmallCatalog.Milestones.Take(0).Text(ExportFormat.Mermaid, new() { Title = "" }).Should().Be("timeline\n    title #160;\n");

    [Fact]
    public void The_title_is_by_default_the_query()
    {
        TestData.SmallCatalog.Milestones.Text(ExportFormat.Mermaid).Should().StartWith("timeline\n    title Milestones\n");
        TestData.SmallCatalog.Meetings.Text(ExportFormat.Mermaid).Should().StartWith("timeline\n    title kind#58;meeting\n");
    }
}
