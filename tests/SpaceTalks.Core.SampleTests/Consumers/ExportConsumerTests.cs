using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace SpaceTalks.SampleTests;

/// <summary>
/// Exports, read by the applications that people open them with: none turns a text into a formula, a link, a picture or a script.
/// A program that is not on the machine skips its test.
/// </summary>
public sealed class ExportConsumerTests(Browser browser)
{
    private static readonly string Packages = Path.Combine(Sample.Repository, "artifacts", "consumers");

    private static readonly string[] Formulas =
    [
        "=1+1", "+1+1", "-1+1", "@SUM(1)", "Meeting;=1+1;end", "Meeting\t=1+1\tend", "Meeting|=1+1", "Meeting,=1+1", "\uFF1D1+1", "\u200B=1+1", "'=1+1", "a; \"=1+1\";b",
        "two\n=1+1", "two\r\n+1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org\")", "a;+1;-1;=1", "plain; text",
    ];

    private static readonly string[] Markups =
    [
        "a@e.example", "www.example.org", "WWW.example.org/path", "see http://example.org now", "https://example.org", "ftp://example.org", "mailto:a@e.example", "xmpp:a@e.example",
        "<b>bold</b>", "<script>window.broken = 1</script>", "<img src=x onerror=\"window.broken = 1\">", "[text](http://example.org)", "![text](x.png)", "[text][1]", "[1]: http://example.org",
        "*em* _em_ **strong** ~~gone~~", "`code`", "a | b", "&lt;b&gt; &amp; &copy;", "# heading", "- item", "1. item", "> quote", "\\*", "$x$", "==mark==", "^up^", "{.class}", ":tada:", "<http://example.org>", "two\nlines",
    ];

    private static readonly string[] RenderedTags = ["html", "head", "body", "table", "thead", "tbody", "tr", "th", "td"];

    [Theory]
    [InlineData(44)]
    [InlineData(59)]
    [InlineData(9)]
    [InlineData(124)]
    public async Task A_spreadsheet_makes_no_formula_of_a_text_whatever_separates_its_fields(int separator)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "There is no LibreOffice here. On Debian: apt-get install --yes --no-install-recommends libreoffice-calc");
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string table = Path.Combine(folder.FullName, "talks.csv");
            await File.WriteAllTextAsync(table, Export(Formulas, ExportFormat.Csv), TestContext.Current.CancellationToken);

            await RunAsync("/usr/bin/soffice", null,
                "-env:UserInstallation=file://" + folder.FullName + "/profile", "--headless", $"--infilter=Text - txt - csv (StarCalc):{separator},34,76,1",
                "--convert-to", "fods", "--outdir", folder.FullName, table);

            XDocument sheet = XDocument.Load(Path.Combine(folder.FullName, "talks.fods"));
            sheet.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "formula").Should().BeEmpty();
            if (separator == ',')
            {
                string text = string.Concat(sheet.Descendants().Where(element => element.Name.LocalName == "p").Select(element => element.Value));
                text.Should().Contain("plain; text").And.Contain("'=1+1");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("cmark-gfm")]
    [InlineData("marked")]
    [InlineData("markdown-it")]
    [InlineData("remark")]
    public async Task A_renderer_of_Markdown_shows_the_text_and_nothing_else(string renderer)
    {
        string html = await RenderAsync(renderer, Export(Markups, ExportFormat.Markdown));

        string[] tags = [.. Regex.Matches(html, "<([a-zA-Z]+)").Select(match => match.Groups[1].Value.ToLowerInvariant()).Distinct().Except(RenderedTags)];
        tags.Should().BeEmpty(html);
        IPage page = await browser.OpenAsync();
        await page.SetContentAsync(html);
        string[] titles = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tbody tr')].map(row => row.cells[1].textContent)");
        titles.Select(title => title.Replace("\u2060", "", StringComparison.Ordinal)).Should().BeEquivalentTo(Markups);
        (await page.EvaluateAsync<bool>("() => 'broken' in window")).Should().BeFalse();
    }

    [Fact]
    public async Task A_browser_runs_nothing_that_stands_in_a_picture()
    {
        IPage page = await browser.OpenAsync();

        await page.SetContentAsync("<!DOCTYPE html><body>" + Export([.. Markups, "\"><script>window.broken = 1</script>", "]]><script>window.broken = 1</script>", "--></title><script>window.broken = 1</script>"], ExportFormat.Svg) + "</body>");

        (await page.EvaluateAsync<bool>("() => 'broken' in window")).Should().BeFalse();
        (await page.EvaluateAsync<int>("() => document.querySelectorAll('script, img, a, b').length")).Should().Be(0);
        (await page.EvaluateAsync<string>("() => document.body.textContent")).Should().Contain("<b>bold</b>").And.Contain("a@e.example");
    }

    [Fact]
    public async Task The_most_used_validator_compiles_the_schemas_by_its_defaults_and_finds_nothing_wrong()
    {
        SkipWithout("ajv");
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string saved = Path.Combine(folder.FullName, "data.json");
            SpaceTalksCatalog.Embedded.Save(saved);
            string answers = Path.Combine(folder.FullName, "answers.json");
            using (StreamWriter writer = new(answers))
            {
                SpaceTalksCatalog.Embedded.Milestones.Export(ExportFormat.Json, writer);
            }
            string schema = Path.Combine(folder.FullName, "schema.json");

            await File.WriteAllTextAsync(schema, DataSetSchema.Text, TestContext.Current.CancellationToken);
            (await RunScriptAsync("validate.mjs", null, Packages, schema, saved)).Should().BeEmpty();
            (await RunScriptAsync("validate.mjs", null, Packages, schema, answers)).Should().NotBeEmpty();

            await File.WriteAllTextAsync(schema, AnswerSchema.Text, TestContext.Current.CancellationToken);
            (await RunScriptAsync("validate.mjs", null, Packages, schema, answers)).Should().BeEmpty();
            (await RunScriptAsync("validate.mjs", null, Packages, schema, saved)).Should().NotBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\"@type\":\"Event\",\"temporalCoverage\":\"2025\",", "temporalCoverage")]
    public async Task Events_have_the_properties_alone_that_schema_org_has(string instead, string finding)
    {
        SkipWithout("schema-dts");
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string document = Path.Combine(folder.FullName, "events.json");
            using StringWriter writer = new();
            SpaceTalksCatalog.Embedded.Milestones.Export(ExportFormat.SchemaOrg, writer);
            string json = writer.ToString();
            await File.WriteAllTextAsync(
                document, instead.Length == 0 ? json : json.Replace("\"@type\":\"Event\",", instead, StringComparison.Ordinal), TestContext.Current.CancellationToken);

            string findings = await RunScriptAsync("check-types.mjs", null, Packages, document);

            if (finding.Length == 0)
            {
                findings.Should().BeEmpty();
            }
            else
            {
                findings.Should().Contain(finding);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RenderAsync(string renderer, string markdown)
    {
        if (renderer == "cmark-gfm")
        {
            Assert.SkipUnless(File.Exists("/usr/bin/cmark-gfm"), "There is no cmark-gfm here. On Debian: apt-get install --yes cmark-gfm");
            return await RunAsync("/usr/bin/cmark-gfm", markdown, "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist", "-e", "footnotes");
        }
        SkipWithout(renderer);
        return await RunScriptAsync("render.mjs", markdown, renderer, Packages);
    }

    private static void SkipWithout(string package) => Assert.SkipUnless(
        Directory.Exists(Path.Combine(Packages, "node_modules", package)), $"There is no {package} here: .ci/run installs it into artifacts/consumers.");

    private static Task<string> RunScriptAsync(string script, string? input, params string[] arguments) =>
        RunAsync("node", input, [Path.Combine(Sample.Repository, "tests", "SpaceTalks.Core.SampleTests", "Consumers", script), .. arguments]);

    private static string Export(string[] titles, ExportFormat format)
    {
        string json = "{\"sources\": [{\"id\": \"s\", \"kind\": \"wire-report\"}], \"milestones\": ["
            + string.Join(", ", titles.Select((title, index) =>
                $"{{\"id\": \"m{index}\", \"title\": {JsonSerializer.Serialize(title)}, \"summary\": {JsonSerializer.Serialize(title)}, \"kind\": \"meeting\", \"reports\": [{{\"source\": \"s\", \"status\": \"planned\", \"when\": \"2025-08-25\"}}]}}"))
            + "]}";
        using StringWriter writer = new();
        SpaceTalksCatalog.Create(DataSet.Parse(json)).Milestones.Export(format, writer);
        return writer.ToString();
    }

    // Runs a program to its end, with a text for its standard input.
    private static async Task<string> RunAsync(string program, string? input, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, await errors);
        return await output;
    }
}
