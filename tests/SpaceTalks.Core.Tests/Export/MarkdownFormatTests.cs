using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SpaceTalks.Tests;

public sealed class MarkdownFormatTests
{
    private static readonly MarkdownPipeline PipeTables = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private static readonly MarkdownPipeline Advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Fact]
    public void A_milestone_is_a_row() =>
        TestData.SmallCatalog.Milestones.Text(ExportFormat.Markdown).Split('\n')[2..].Should().Equal(
            "| 25 August 2025 | Meeting | planned | Vienna | Alpha Agency, Beta Agency |",
            "| October 2025 | Audit | planned | | Beta Agency |",
            "| no date | Some day | proposed | | Gamma |",
            "");

    [Theory]
    [InlineData(Exports.OddText)]
    [InlineData("a | b")]
    [InlineData("ends in \\")]
    [InlineData("`|`")]
    [InlineData("a\nb\r\nc\u0085d")]
    [InlineData("&amp; &#59; <b>b</b> <https://example.org>")]
    [InlineData("![a](b) [^1] www.example.org")]
    [InlineData("==m== ++i++ ^s^ :smile: 10:30")]
    [InlineData("someone@example.org and @someone")]
    [InlineData("a\u2028b\u2029c")]
    public void Text_stays_text(string title)
    {
        foreach (MarkdownPipeline pipeline in new[] { PipeTables, Advanced })
        {
            TableCell cell = (TableCell)Table(Exports.Titled(title), pipeline).Last().As<TableRow>()[1];

            PlainText(cell).Should().Be(title);
        }
    }

    // Readers differ in what they take for a link and for the end of a line.
    [Theory]
    [InlineData("WWW.example.org", "WWW&#8288;.example.org")]
    [InlineData("a\u2028b", "a&#8232;b")]
    [InlineData("a\u2029b", "a&#8233;b")]
    public void What_some_readers_take_for_more_than_text_is_escaped(string title, string written) =>
        Exports.Titled(title).Milestones.Text(ExportFormat.Markdown).Should().Contain("| " + written + " |");

    [Fact]
    public void The_cells_of_the_embedded_catalog_read_back()
    {
        Milestone[] milestones = [.. SpaceTalksCatalog.Embedded.Milestones];
        TableRow[] rows = [.. Table(SpaceTalksCatalog.Embedded, PipeTables).Skip(1).Cast<TableRow>()];

        rows.Select(row => PlainText((TableCell)row[1])).Should().Equal(milestones.Select(milestone => milestone.Title));
        rows.Select(row => PlainText((TableCell)row[3])).Should().Equal(milestones.Select(milestone => milestone.Places?.ToString() ?? ""));
    }

    private static Table Table(SpaceTalksCatalog catalog, MarkdownPipeline pipeline) =>
        Markdown.Parse(catalog.Milestones.Text(ExportFormat.Markdown), pipeline).Single(block => block is Table).As<Table>();

    private static string PlainText(TableCell cell) => string.Concat(cell.Descendants<Inline>().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        // A word joiner keeps apart what would become a link; it is not seen.
        HtmlEntityInline entity => entity.Transcoded.ToString().Replace("\u2060", "", StringComparison.Ordinal),
        ContainerInline { FirstChild: not null } container when container.GetType() == typeof(ContainerInline) => "",
        _ => "<" + inline.GetType().Name + ">",
    }));
}
