using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;

namespace SpaceTalks.SampleTests;

/// <summary>The commands of the terminal program.</summary>
public sealed class ToolTests
{
    private const string Faulty = "../OwnData/faulty.json";
    private const string Mine = "../OwnData/my-milestones.json";

    // The form in which MSBuild, compilers and the problem matchers of editors know a message.
    private static readonly Regex Message = new(@"^\S+\(\d+,\d+\): error ST\d{4}: \S.*$");

    public static TheoryData<string, int, string> CommandLines => new()
    {
        { "--help", 0, "EXIT CODES:" },
        { "--version", 0, "0.1.0" },
        { "--all", 0, "Officials and their offices" },
        { "--on|2025-10-15", 0, "as known on 15 October 2025" },
        { "--on|15 октября 2025 года", 0, "as known on 15 October 2025" },
        { "--history|heads-meeting-2025", 0, "How the date moved" },
        { "--review", 0, "office-at-event" },
        { "about:debris", 0, "2 milestones" },
        { "about:debris|--explain", 0, "by bits" },
        { "about:debris|about:moon|kind:launch", 1, "0 milestones" },
        { "--bogus", 2, "Unknown option" },
        { "query", 2, "missing required argument" },
        { "query|about:debris", 0, "31 July 2025" },
        { "query|about:debris|--format|md", 0, "| 31 July 2025 |" },
        { "query|about:debris|--format|markdown", 0, "| 31 July 2025 |" },
        { "query|about:debris|--format|CSV", 0, "id,title,kind" },
        { "query|about:debris|--format|jsonl", 0, "{\"id\":" },
        { "query|about:debris|--format|mermaid|--title|Debris", 0, "title Debris" },
        { "query|about:debris|--format|svg", 0, "<svg" },
        { "query|about:debris|--format|jsonld", 0, "https://schema.org" },
        { "query|about:debris|--format|text", 0, "2 milestones" },
        { "query|-kind:launch|limit:1", 0, "1 milestone" },
        { "query|kind:launch|--|-soyuz", 0, "milestones" },
        { "query|about:debris|--format|pdf", 2, "There is no format \"pdf\": write one of" },
        { "query|about:debris|--json|--format|md", 2, "exclude each other" },
        { "query|abut:debris", 2, "did you mean \"about:\"?" },
        { "query|unheard-of", 1, "0 milestones" },
        { "query|--help", 0, "possibly-within" },
        { "date", 2, "missing required argument" },
        { "date|late August 2025", 0, "[2025-08-21..2025-08-31]" },
        { "date|late|August|2025", 0, "конец августа 2025 года" },
        { "date|в конце августа 2025 года", 0, "late August 2025" },
        { "date|2025-XX-15", 0, "2025-12-15" },
        { "date|2025-12-18/", 0, "a span of days" },
        { "date|-0044-03-15", 0, "15 March 45 BC" },
        { "date|до 2030 года", 1, "[..2029-12-31]" },
        { "date|до 2030 года", 1, "/2030" },
        { "date|12/10/2025", 1, "Expected an unambiguous date" },
        { "date|a fine day", 1, "Expected a date" },
        { "validate", 2, "missing required argument" },
        { $"validate|{Faulty}", 1, "21 faults in 1 file" },
        { $"validate|{Mine}", 0, "no faults in 1 file" },
        { $"validate|{Mine}|--alone", 1, "There is no topic with the id \"iss-future\"" },
        { $"validate|{Mine}|{Faulty}", 1, "faults in 2 files" },
        { "validate|nothing.json", 2, "nothing.json" },
        { "validate|..", 2, "is a folder" },
        { "review", 0, "Contradictions and overdue plans" },
        { "review|--on|2026-04-12", 0, "as of 12 April 2026" },
        { "review|--on|soon", 2, "is not a single day" },
        { "review|--alone", 2, "are to go with a file" },
        { $"review|{Mine}|--on|2026-06-01", 0, "from the embedded data alone are left out" },
        { $"review|{Mine}|--on|2026-06-01|--all", 0, "office-at-event" },
        { $"review|{Faulty}", 2, "error ST0001" },
    };

    [Theory]
    [MemberData(nameof(CommandLines))]
    public async Task A_command_line_ends_with_its_exit_code_and_says_what_was_asked(string line, int exitCode, string text)
    {
        Sample sample = await RunAsync(line);

        sample.ExitCode.Should().Be(exitCode, sample.Output + sample.Errors);
        (exitCode == 2 ? sample.Errors : sample.Output + sample.Errors).Should().Contain(text);
        (sample.Output + sample.Errors).Should().NotContain("\e").And.NotContain("   at SpaceTalks");
        sample.Output.Split('\n').Should().NotContain(row => row.EndsWith(' '));
        if (exitCode == 2)
        {
            sample.Output.Should().BeEmpty("errors go to the error output");
        }
    }

    [Fact]
    public async Task Nothing_is_wrapped_or_coloured_where_there_is_no_terminal()
    {
        Sample sample = await Sample.RunAsync("Timeline", ["--review"], [("NO_COLOR", null), ("COLUMNS", null), ("GITHUB_ACTIONS", "true"), ("TERM", "xterm-256color")]);

        sample.Output.Should().NotContain("\e").And.NotContain("─");
        foreach (Finding finding in SpaceTalksCatalog.Embedded.Review(Today).Take(20))
        {
            sample.Output.Should().Contain(finding.Message);
        }
    }

    [Fact]
    public async Task Each_fault_is_a_line_as_compilers_write_it_with_the_path_and_the_column_in_characters()
    {
        Sample sample = await RunAsync($"validate|{Faulty}");

        string[] lines = sample.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(21).And.AllSatisfy(line => line.Should().MatchRegex(Message).And.StartWith(Faulty + "("));

        Sample russian = await RunAsync("validate|-", """{"places": [{"id": "зал", "name": "Зал"}, {"id": "b", "name": ""}]}""");
        russian.ExitCode.Should().Be(1);
        russian.Output.Should().StartWith("stdin(1,20): error ST0001: $.places[0].id").And.Contain("stdin(1,63): error ST0001: $.places[1].name");
    }

    [Fact]
    public async Task An_identifier_of_the_embedded_data_is_a_fault_unless_it_is_added_or_overridden()
    {
        const string document = """{"places": [{"id": "houston", "name": "Houston, Texas"}]}""";

        (await RunAsync("validate|-", document)).Output.Should().Contain("houston").And.Contain("error ST0001");
        (await RunAsync("validate|-|--merge|override", document)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task An_error_that_a_file_brings_is_an_objection()
    {
        Sample sample = await RunAsync("review|-|--on|2025-08-01", """
            {
              "sources": [{"id": "mine", "kind": "secondary-account", "date": "2025-08-01"}],
              "milestoneReports": [{"milestone": "heads-meeting-2025", "reports": [{"source": "mine", "reported": "2025-08-01", "status": "completed", "when": "2025-07-30"}]}]
            }
            """);

        sample.ExitCode.Should().Be(1, sample.Errors);
        sample.Output.Should().Contain("dates-exclude").And.Contain("30 July 2025");
    }

    [Fact]
    public async Task What_stands_on_the_standard_input_is_read_line_by_line_as_dates_and_whole_as_a_query()
    {
        Sample dates = await RunAsync("date|-|--json", "late August 2025\n\nsome day\nзима 2026 года\n");
        dates.ExitCode.Should().Be(1);
        using JsonDocument answers = JsonDocument.Parse(dates.Output);
        answers.RootElement.EnumerateArray().Select(answer => answer.GetProperty("readings").GetArrayLength()).Should().Equal(1, 0, 2);

        Sample query = await RunAsync("query|-", "about:debris\n");
        query.Output.Should().Contain("2 milestones");
    }

    [Fact]
    public async Task A_date_in_JSON_has_the_names_of_the_library()
    {
        using JsonDocument answer = JsonDocument.Parse((await RunAsync("date|beyond 2030|--json")).Output);
        using JsonDocument milestone = JsonDocument.Parse(JsonSerializer.Serialize(
            SpaceTalksCatalog.Embedded.Milestones[MilestoneIds.HeadsMeeting2025], new JsonSerializerOptions().ConfigureForSpaceTalks()));

        JsonElement reading = answer.RootElement.GetProperty("readings")[0];
        milestone.RootElement.GetProperty("when").EnumerateObject().Select(property => property.Name).Should().BeSubsetOf(reading.EnumerateObject().Select(property => property.Name));
        reading.GetProperty("edtf").GetString().Should().Be("/2031..");
        reading.GetProperty("earliest").ValueKind.Should().Be(JsonValueKind.Null);
        reading.GetProperty("latestKind").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--all|--json")]
    [InlineData("--on|2025-10-15|--json")]
    [InlineData("--history|heads-meeting-2025|--json")]
    [InlineData("--review|--json")]
    [InlineData("about:debris|--json")]
    [InlineData("about:debris|--explain|--json")]
    [InlineData("query|about:debris|--json")]
    [InlineData("query|nothing-of-it|--json")]
    [InlineData("query|about:debris|--explain|--json")]
    [InlineData("date|2025-08|--json")]
    [InlineData("date|some day|--json")]
    [InlineData("validate|" + Mine + "|--json")]
    [InlineData("validate|" + Faulty + "|--json")]
    [InlineData("review|--json")]
    [InlineData("review|" + Mine + "|--json")]
    public async Task JSON_parses_and_nothing_else_is_on_the_output(string line)
    {
        Sample sample = await RunAsync(line);

        sample.ExitCode.Should().BeLessThan(2, sample.Errors);
        using JsonDocument answer = JsonDocument.Parse(sample.Output);
        answer.RootElement.ValueKind.Should().BeOneOf(JsonValueKind.Array, JsonValueKind.Object);
    }

    [Fact]
    public async Task JSON_is_what_the_library_writes()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        LocalDate day = new(2026, 4, 12);
        using StringWriter export = new();
        catalog.Milestones.Parse("about:debris").Export(ExportFormat.Json, export);

        (await RunAsync("query|about:debris|--json")).Output.Should().Be(export.ToString());
        (await RunAsync("about:debris|--json")).Output.Should().Be(export.ToString());
        (await RunAsync("--history|heads-meeting-2025|--json")).Output.Should().Be(Written(catalog.Milestones[MilestoneIds.HeadsMeeting2025]));
        (await RunAsync("query|about:debris|--explain|--json")).Output.Should().Be(Written(catalog.Milestones.Parse("about:debris").Explain()));
        (await RunAsync("review|--on|2026-04-12|--json")).Output
            .Should().Be(Written(catalog.AsKnownOn(day, Time.Certainty.Possible).Review(day).ToList()));
    }

    [Fact]
    public async Task A_reader_who_stops_early_sees_no_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh.");
        ProcessStartInfo tool = Sample.StartInfo("Timeline");
        ProcessStartInfo shell = new("sh", ["-c", $"'{tool.FileName}' '{tool.ArgumentList[0]}' --all --json | head -n 1"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(shell)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be("{\n");
        (await errors).Should().BeEmpty();
    }

    private static LocalDate Today => LocalDate.FromDateTime(DateTime.Now);

    private static Task<Sample> RunAsync(string line, string input = "") => Sample.RunAsync("Timeline", line.Split('|'), [], input);

    private static string Written<T>(T answer) => JsonSerializer.Serialize(
        answer,
        new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForSpaceTalks()) + "\n";
}
