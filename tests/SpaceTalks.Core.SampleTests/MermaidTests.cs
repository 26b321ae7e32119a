using Microsoft.Playwright;

namespace SpaceTalks.SampleTests;

/// <summary>Exports for Mermaid, drawn by Mermaid itself, which is expected where the CI run installs it.</summary>
public sealed class MermaidTests(Browser browser)
{
    private static readonly string Script =
        Path.Combine(Sample.Repository, "artifacts", "mermaid", "node_modules", "mermaid", "dist", "mermaid.min.js");

    [Theory]
    [InlineData("kind:meeting")]
    [InlineData("possibly-within:2025/2026")]
    [InlineData("*")]
    public async Task Every_milestone_stands_in_the_drawing(string text)
    {
        Query<Milestone> query = SpaceTalksCatalog.Embedded.Milestones.Parse(text);

        string drawn = await DrawAsync(query, text);

        foreach (Milestone milestone in query)
        {
            drawn.Should().Contain(Plain(milestone.Title));
        }
    }

    [Fact]
    public async Task What_Mermaid_would_take_for_its_own_is_drawn_as_it_is()
    {
        string[] titles = ["a : b", "#35; and #", "semi;colon", "section", "title", "50 % <b>bold</b> & \"quoted\"", "%% no comment", "back\\slash `tick`"];
        string json = "{\"sources\": [{\"id\": \"s\", \"kind\": \"wire-report\"}], \"milestones\": ["
            + string.Join(", ", titles.Select((title, index) =>
                $"{{\"id\": \"m{index}\", \"title\": {System.Text.Json.JsonSerializer.Serialize(title)}, \"summary\": \"-\", \"kind\": \"meeting\", \"reports\": [{{\"source\": \"s\", \"status\": \"planned\", \"when\": \"2025-0{index + 1}\"}}]}}"))
            + "]}";

        string drawn = await DrawAsync(SpaceTalksCatalog.Create(DataSet.Parse(json)).Milestones, "specials");

        foreach (string title in titles)
        {
            drawn.Should().Contain(Plain(title));
        }
    }

    private async Task<string> DrawAsync(Query<Milestone> query, string name)
    {
        Assert.SkipUnless(File.Exists(Script), "There is no Mermaid here: npm install --prefix artifacts/mermaid mermaid");
        IPage page = await browser.OpenAsync(1600, 1200);
        using StringWriter diagram = new();
        query.Export(ExportFormat.Mermaid, diagram);
        await page.SetContentAsync("<!DOCTYPE html><body></body>");
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Script });
        string drawn = await page.EvaluateAsync<string>(
            """
            async text => {
                mermaid.initialize({ startOnLoad: false });
                const { svg } = await mermaid.render("drawing", text);
                document.body.innerHTML = svg;
                return document.body.textContent;
            }
            """,
            diagram.ToString());
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            FullPage = true, Path = Path.Combine(Browser.Screenshots, $"mermaid-{string.Concat(name.Where(char.IsLetterOrDigit))}.png"),
        });
        return Plain(drawn);
    }

    // Long texts are drawn in several lines.
    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
