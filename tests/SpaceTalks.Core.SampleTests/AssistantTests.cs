using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.SampleTests;

public sealed class AssistantTests(AssistantClient assistant) : IClassFixture<AssistantClient>
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions().ConfigureForSpaceTalks();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_tools_say_what_they_do_and_that_they_only_read()
    {
        IList<McpClientTool> tools = await assistant.Client.ListToolsAsync(cancellationToken: Cancelled);

        tools.Select(tool => tool.Name).Should().Equal("search", "query", "milestone", "who_led", "review", "read_date");
        tools.Should().AllSatisfy(tool =>
        {
            tool.Description.Should().NotBeEmpty();
            tool.Title.Should().NotBeEmpty();
            ToolAnnotations annotations = tool.ProtocolTool.Annotations!;
            annotations.ReadOnlyHint.Should().BeTrue();
            annotations.IdempotentHint.Should().BeTrue();
            annotations.DestructiveHint.Should().BeFalse();
            annotations.OpenWorldHint.Should().BeFalse();
            tool.JsonSchema.GetProperty("properties").EnumerateObject().Should()
                .OnlyContain(parameter => parameter.Value.GetProperty("description").GetString()!.Length > 0);
        });
        tools.Single(tool => tool.Name == "query").Description.Should().ContainAll(Catalog.Milestones.QueryKeyNames)
            .And.ContainAll(Enum.GetValues<MilestoneKind>().Select(Words.Of)).And.ContainAll(Enum.GetValues<ReportStatus>().Select(Words.Of));
        tools.Single(tool => tool.Name == "review").Description.Should().ContainAll(ReviewRules.All.Select(rule => rule.Id));
        assistant.Client.ServerInstructions.Should().Contain($"{Catalog.AsOf:uuuu-MM-dd}");
    }

    [Fact]
    public async Task Its_resources_are_the_data_and_the_schemas()
    {
        IList<McpClientResource> resources = await assistant.Client.ListResourcesAsync(cancellationToken: Cancelled);
        resources.Select(resource => resource.Uri).Should().Equal(
            "spacetalks://data/milestones", "spacetalks://data/document", "spacetalks://schema/document", "spacetalks://schema/answers");
        resources.Should().OnlyContain(resource => resource.Description!.Length > 0 && resource.MimeType!.Length > 0);

        using StringWriter table = new();
        Catalog.Milestones.Export(ExportFormat.Markdown, table);
        (await ReadAsync("spacetalks://data/milestones")).Should().Be(table.ToString());
        DataSet document = DataSet.Load(new MemoryStream(Encoding.UTF8.GetBytes(await ReadAsync("spacetalks://data/document"))), "resource");
        SpaceTalksCatalog.Create(document).DiffFrom(Catalog).ToString().Should().Be(Catalog.DiffFrom(Catalog).ToString());
        (await ReadAsync("spacetalks://schema/document")).Should().Be(DataSetSchema.Text);
        (await ReadAsync("spacetalks://schema/answers")).Should().Be(AnswerSchema.Text);

        Func<Task> other = () => ReadAsync("file:///etc/passwd");
        await other.Should().ThrowAsync<McpException>();
    }

    [Theory]
    [InlineData("borisov")]
    [InlineData("deorbit")]
    [InlineData("МКС")]
    [InlineData("late August 2025")]
    public async Task Search_goes_through_all_that_is_found_a_page_at_a_time(string text)
    {
        List<string> found = [];
        int? skip = 0;
        while (skip is { } next)
        {
            (string page, JsonElement json) = await assistant.AskAsync("search", $$"""{"text":"{{text}}","limit":7,"skip":{{next}}}""");

            JsonElement[] hits = [.. json.GetProperty("hits").EnumerateArray()];
            hits.Length.Should().BeInRange(1, 7);
            hits.Should().OnlyContain(hit => page.Contains(hit.GetProperty("title").GetString()!));
            ShouldCite(page, json);
            found.AddRange(hits.Select(hit => $"{hit.GetProperty("kind")}: {hit.GetProperty("title")}"));
            skip = json.TryGetProperty("next", out JsonElement following) ? following.GetInt32() : null;
            page.Contains("call again with skip").Should().Be(skip is not null);
        }
        found.Should().Equal(Catalog.Search(text, int.MaxValue).Select(hit => hit.ToString()));
    }

    [Fact]
    public async Task Search_names_the_report_that_has_the_words_beside_the_one_that_prevails()
    {
        (string text, JsonElement json) = await assistant.AskAsync("search", """{"text":"neutral city Vienna"}""");

        text.Should().MatchRegex("(?s)heads-meeting-2025.*Source: SpacePolicyOnline.*Found in: The talks are planned for late August.*Source of that: brief");
        json.GetProperty("hits").EnumerateArray().Last().GetProperty("reports").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("about:iss-future possibly-within:\\\"Q1 2026\\\" sort:newest")]
    [InlineData("kind:meeting (vienna OR involving:Роскосмос) -status:cancelled")]
    [InlineData("certainly-before:1999 limit:3")]
    [InlineData("*")]
    public async Task A_query_finds_what_the_library_finds(string query)
    {
        Milestone[] expected = [.. Catalog.Milestones.Parse(query.Replace("\\", string.Empty, StringComparison.Ordinal))];

        (string text, JsonElement json) = await assistant.AskAsync("query", $$"""{"text":"{{query}}","limit":50}""");

        json.GetProperty("total").GetInt32().Should().Be(expected.Length);
        JsonElement[] found = [.. json.GetProperty("milestones").EnumerateArray()];
        found.Should().HaveCount(Math.Min(expected.Length, 50)).And.NotBeEmpty();
        found.Zip(expected).Should().OnlyContain(pair => JsonElement.DeepEquals(pair.First, JsonSerializer.SerializeToElement(pair.Second, Json)));
        text.Should().ContainAll(expected.Take(50).Select(milestone => milestone.Title));
        ShouldCite(text, json, inText: expected.Take(50).Select(milestone => milestone.Reports.Prevailing.Source));
    }

    [Fact]
    public async Task What_is_upcoming_is_seen_from_a_day()
    {
        LocalDate day = new(2025, 7, 29);

        (string text, JsonElement json) = await assistant.AskAsync("query", """{"text":"kind:meeting","upcoming":true,"day":"29 July 2025"}""");

        json.GetProperty("milestones").EnumerateArray().Select(milestone => milestone.GetProperty("id").GetString())
            .Should().Equal(Catalog.AsKnownOn(day, Certainty.Possible).Milestones.OfKind(MilestoneKind.Meeting).Upcoming(day).Select(milestone => milestone.Id.Value));
        json.GetProperty("day").GetString().Should().Be("2025-07-29");
        text.Should().Contain("Houston").And.NotContain("completed").And.Contain("perhaps not known yet");
        json.GetProperty("perhapsNotKnownYet").GetProperty("milestones").GetArrayLength().Should().BePositive();

        (_, JsonElement today) = await assistant.AskAsync("query", """{"text":"*","upcoming":true,"limit":1}""");
        today.GetProperty("day").GetString().Should().Be($"{SystemClock.Instance.GetCurrentInstant().InUtc().Date:uuuu-MM-dd}");
    }

    [Theory]
    [InlineData("heads-meeting-2025")]
    [InlineData("heads of nasa and roscosmos MEET")]
    public async Task A_milestone_is_told_whole(string name)
    {
        Milestone milestone = Catalog.Milestones[MilestoneIds.HeadsMeeting2025];

        (string text, JsonElement json) = await assistant.AskAsync("milestone", $$"""{"milestone":"{{name}}"}""");

        text.Should().ContainAll("31 July 2025", "completed", "Kennedy Space Center", "Bakanov", "Duffy", "moved 25 days earlier", "contradicted")
            .And.ContainAll(milestone.Agenda.Select(point => point.Title))
            .And.ContainAll(milestone.Reports.Select(report => report.Citation.ToString()))
            .And.Contain("reported 29 July 2025");
        JsonElement.DeepEquals(json.GetProperty("milestone"), JsonSerializer.SerializeToElement(milestone, Json)).Should().BeTrue();
        json.GetProperty("slips").GetArrayLength().Should().Be(milestone.Slips.Count);
        ShouldCite(text, json);
    }

    [Fact]
    public async Task Every_milestone_is_told()
    {
        foreach (Milestone milestone in Catalog.Milestones)
        {
            (string text, JsonElement json) = await assistant.AskAsync("milestone", $$"""{"milestone":"{{milestone.Id}}"}""");

            ShouldCite(text, json);
            text.Should().Contain(milestone.Title).And.Contain(milestone.When is null ? "no date" : $"{milestone.When:E}");
        }
    }

    [Fact]
    public async Task A_milestone_on_a_day_knows_nothing_of_what_came_later()
    {
        (string text, JsonElement json) = await assistant.AskAsync("milestone", """{"milestone":"heads-meeting-2025","day":"2025-07-29"}""");

        text.Should().Contain("Where: Houston").And.NotContain("completed");
        text[..text.IndexOf("Claims that were checked", StringComparison.Ordinal)].Should().NotContain("Kennedy");
        text.Should().MatchRegex("brief, \"The Significance of the 2025 Meeting\", dated by 25 August 2025 \\(perhaps not known yet on that day\\)\n")
            .And.MatchRegex("financetom.com, reported 29 July 2025 <\\S+>\n");
        json.GetProperty("perhapsNotKnownYet").GetProperty("sources").EnumerateArray().Select(source => source.GetString())
            .Should().Contain("brief").And.NotContain("financetom-2025-07-29");
        (await assistant.FailAsync("milestone", """{"milestone":"heads-meeting-2011-06","day":"1990-01-01"}""")).Should().Contain("nothing was known yet");
    }

    [Theory]
    [InlineData("nasa", "11 October 2018", "Jim Bridenstine led NASA on 11 October 2018. That is certain.")]
    [InlineData("NASA", "2018-10-11", "That is certain.")]
    [InlineData("Роскосмос", "1 декабря 2026 года", "Dmitry Bakanov led Roscosmos on 1 December 2026. That is possible, not certain.")]
    [InlineData("nasa", "summer 2019", "Jim Bridenstine led NASA all through \"summer 2019\". That is certain.")]
    [InlineData("nasa", "circa 2019", "These led NASA in \"circa 2019\"")]
    [InlineData("nasa", "2018", "Robert Lightfoot")]
    [InlineData("nasa", "2025-XX-15", "Sean Duffy")]
    [InlineData("nasa", "since 2025", "Jared Isaacman")]
    [InlineData("nasa", "1950-01-01", "is not known")]
    [InlineData("nasa", "1950", "is not known")]
    [InlineData("spacex", "2020-01-01", "The data has only the heads of")]
    public async Task Who_led_is_answered_with_how_certain_it_is(string organization, string day, string answer)
    {
        (string text, JsonElement json) = await assistant.AskAsync("who_led", $$"""{"organization":"{{organization}}","day":"{{day}}"}""");

        text.Should().Contain(answer);
        ShouldCite(text, json, mayBeNone: answer.Contains("not known", StringComparison.Ordinal) || organization == "spacex");
    }

    [Fact]
    public async Task Who_led_in_a_year_tells_a_part_of_it_from_all_of_it()
    {
        (_, JsonElement json) = await assistant.AskAsync("who_led", """{"organization":"nasa","day":"2018"}""");

        json.GetProperty("heads").EnumerateArray().Select(head => $"{head.GetProperty("tenure")} {head.GetProperty("onSomeDay")} {head.GetProperty("onEveryDay")}")
            .Should().Equal("lightfoot-nasa-acting certain impossible", "bridenstine-nasa certain impossible");
        (_, JsonElement today) = await assistant.AskAsync("who_led", """{"organization":"nasa"}""");
        today.GetProperty("when").GetProperty("edtf").GetString().Should().Be($"{SystemClock.Instance.GetCurrentInstant().InUtc().Date:uuuu-MM-dd}");
    }

    [Fact]
    public async Task The_review_has_the_findings_of_a_day_or_of_a_milestone()
    {
        LocalDate day = new(2025, 8, 1);
        SpaceTalksCatalog known = Catalog.AsKnownOn(day, Certainty.Possible);
        Finding[] expected = [.. known.Review(day)];

        (string text, JsonElement json) = await assistant.AskAsync("review", """{"day":"1 August 2025","limit":4}""");

        json.GetProperty("total").GetInt32().Should().Be(expected.Length);
        text.Should().ContainAll(expected.Take(4).Select(finding => finding.Message)).And.Contain("call again with skip 4");
        JsonElement.DeepEquals(json.GetProperty("findings"), JsonSerializer.SerializeToElement(expected.Take(4).ToArray(), Json)).Should().BeTrue();
        ShouldCite(text, json);

        (string about, JsonElement of) = await assistant.AskAsync("review", """{"day":"1 August 2025","milestone":"heads-meeting-2025","limit":50}""");
        Reports reports = known.Milestones[MilestoneIds.HeadsMeeting2025].Reports;
        of.GetProperty("total").GetInt32().Should().Be(expected.Count(finding => finding.Statements.Any(reports.Contains))).And.BeLessThan(expected.Length);
        about.Should().ContainAll("office-at-event", "Borisov", "Nelson");
    }

    [Theory]
    [InlineData("late August 2025", "[2025-08-21..2025-08-31]")]
    [InlineData("в конце августа 2025 года", "[2025-08-21..2025-08-31]")]
    [InlineData("2026-33", "2026-33")]
    [InlineData("beyond 2030", "/2031..")]
    [InlineData("Y-17000000000", "Y-17000000000")]
    [InlineData("03/04/2025", "2025-04-03 2025-03-04")]
    [InlineData("зимой 2026 года", "2025-24 2026-24")]
    [InlineData("December or January 2026", "[2025-12,2026-01] [2026-01,2026-12]")]
    [InlineData("TBD", "")]
    [InlineData("next year", "")]
    [InlineData("2025-02-30", "")]
    [InlineData("hello", "")]
    [InlineData("", "")]
    public async Task A_date_is_read_with_all_its_readings_or_the_answer_says_that_it_is_none(string date, string readings)
    {
        (string text, JsonElement json) = await assistant.AskAsync("read_date", $$"""{"text":"{{date}}"}""");

        JsonElement[] read = [.. json.GetProperty("readings").EnumerateArray()];
        string.Join(' ', read.Select(reading => reading.GetProperty("edtf").GetString())).Should().Be(readings);
        text.Should().StartWith(read.Length switch { 0 => "Not a date that can be read. Expected ", 1 => "A date.", _ => "A date with 2 readings." });
        foreach (JsonElement reading in read)
        {
            When when = When.Parse(reading.GetProperty("edtf").GetString()!);
            reading.GetProperty("words").GetString().Should().Be($"{when:E}");
            reading.GetProperty("earliest").GetString().Should().Be(when.Earliest?.ToString("uuuu-MM-dd", null));
            reading.GetProperty("latest").GetString().Should().Be(when.Latest?.ToString("uuuu-MM-dd", null));
        }
    }

    [Theory]
    [InlineData("query", """{"text":"abuot:iss"}""", "position 0*did you mean \"about:\"*The keys are id, about*")]
    [InlineData("query", """{"text":"about:iss-futur"}""", "*did you mean \"iss-future\"*")]
    [InlineData("query", """{"text":"("}""", "*position 1*")]
    [InlineData("query", """{"text":"upcoming:today"}""", "*Expected a day*")]
    [InlineData("query", """{"text":"limit:3","upcoming":true}""", "*take them out*")]
    [InlineData("query", """{"text":"*","day":"August 2025"}""", "*\"August 2025\" is not a single day*")]
    [InlineData("query", """{"text":"*","day":"yesterday"}""", "The day cannot be read.*2025-10-15*")]
    [InlineData("milestone", """{"milestone":"heads meeting"}""", "There is no milestone \"heads meeting\"*heads-meeting-20*")]
    [InlineData("milestone", """{"milestone":"xyzzy"}""", "There is no milestone \"xyzzy\"*Use search*")]
    [InlineData("who_led", """{"organization":"Acme"}""", "There is no organization \"Acme\"*NASA, Roscosmos*")]
    [InlineData("who_led", """{"organization":"nasa","day":"first of May"}""", "The day cannot be read.*\"of May\"*2018-10-11*")]
    [InlineData("who_led", """{"organization":"nasa","day":"beyond 2030"}""", "*neither a first nor a last day*")]
    [InlineData("review", """{"milestone":"xyzzy"}""", "There is no milestone \"xyzzy\"*")]
    [InlineData("review", """{"day":"Y17000000000"}""", "*is not a single day*")]
    [InlineData("search", """{}""", "The parameter \"text\" is missing: The words*")]
    [InlineData("search", """{"text":null}""", "The parameter \"text\" is missing*")]
    [InlineData("search", """{"text":["iss"]}""", "The parameter \"text\" is a list; expected a text.")]
    [InlineData("search", """{"txt":"iss"}""", "There is no parameter \"txt\"; expected text, limit, skip.")]
    [InlineData("search", """{"text":"iss","limit":51}""", "The parameter \"limit\" is 51; expected a whole number from 1 to 50.")]
    [InlineData("search", """{"text":"iss","limit":0}""", "*from 1 to 50.")]
    [InlineData("search", """{"text":"iss","limit":"ten"}""", "*is the text \"ten\"*")]
    [InlineData("search", """{"text":"iss","skip":-1}""", "*from 0 to 2147483647.")]
    [InlineData("search", """{"text":"iss","skip":1e99}""", "*is 1*; expected a whole number*")]
    [InlineData("query", """{"text":"iss","upcoming":"yes"}""", "*expected true or false.")]
    public async Task A_fault_says_what_was_found_and_what_to_do(string tool, string arguments, string message) =>
        (await assistant.FailAsync(tool, arguments)).Should().Match(message.StartsWith('*') ? message : "*" + message);

    [Fact]
    public async Task What_a_client_leaves_out_with_null_or_nothing_is_left_out()
    {
        (string text, _) = await assistant.AskAsync("search", """{"text":"iss"}""");

        (await assistant.AskAsync("search", """{"text":"iss","limit":null,"skip":null}""")).Text.Should().Be(text);
        (await assistant.AskAsync("search", """{"text":"iss","skip":5000}""")).Text.Should().Contain("none is left");
        (await assistant.AskAsync("review", """{"day":"","milestone":""}""")).Text.Should().Be((await assistant.AskAsync("review", "{}")).Text);
    }

    [Theory]
    [InlineData("search", "text", "")]
    [InlineData("query", "text", "")]
    [InlineData("milestone", "milestone", "")]
    [InlineData("who_led", "organization", "")]
    [InlineData("who_led", "day", ",\"organization\":\"nasa\"")]
    [InlineData("review", "day", "")]
    [InlineData("review", "milestone", "")]
    [InlineData("query", "day", ",\"text\":\"*\"")]
    [InlineData("read_date", "text", "")]
    public async Task Hostile_texts_are_answered(string tool, string parameter, string rest)
    {
        string[] hostile =
        [
            "", " ", "\0", "\u0001\u001b[31m\u202e\r\n\t", "\ufeff\uffff", "\U0001F680", "e\u0301\u0301\u0301", "\"\\\"", "'; DROP TABLE milestones; --",
            "../../etc/passwd", "<script>", "{{7*7}}", "%s%n", new('a', 4096), new('(', 4096), string.Concat(Enumerable.Repeat("iss ", 1000)),
            string.Concat(Enumerable.Repeat("-(", 2000)), new('9', 4000), "9999-12-31", "-9998-01-01", "Y9223372036854775807",
        ];
        foreach (string text in hostile)
        {
            CallToolResult result = await assistant.CallAsync(tool, $$"""{"{{parameter}}":{{JsonSerializer.Serialize(text)}}{{rest}}}""");

            string answer = AssistantClient.Text(result);
            answer.Should().NotBeEmpty().And.NotContain("An error occurred").And.NotContain("   at ");
            answer.Where(letter => char.IsControl(letter) && letter != '\n').Should().BeEmpty();
            answer.Length.Should().BeLessThan(50_000);
        }
        foreach (string text in new[] { new string('a', 100_000), new string('\0', 100_000), string.Concat(Enumerable.Repeat("\U0001F680", 50_000)) })
        {
            (await assistant.FailAsync(tool, $$"""{"{{parameter}}":{{JsonSerializer.Serialize(text)}}{{rest}}}"""))
                .Should().Be($"The parameter \"{parameter}\" has 100000 characters; expected 4096 at most. Ask for less at once.");
        }
    }

    [Fact]
    public async Task It_ends_with_its_input_and_writes_nothing_but_the_protocol()
    {
        ProcessStartInfo start = Sample.StartInfo("Assistant");
        start.RedirectStandardInput = true;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(Cancelled);
        string[] lines =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            "no JSON at all",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"text":"\ud800"}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search"}}""",
            """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"read_date","arguments":{"text":"mid-2026"}}}""",
        ];
        foreach (string line in lines)
        {
            await process.StandardInput.WriteLineAsync(line.AsMemory(), Cancelled);
        }
        await process.StandardInput.FlushAsync(Cancelled);
        Dictionary<int, JsonElement> answers = [];
        while (answers.Count < 4 && await process.StandardOutput.ReadLineAsync(Cancelled) is { } line)
        {
            JsonElement message = JsonElement.Parse(line);
            if (message.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.Number)
            {
                answers.Add(id.GetInt32(), message);
            }
        }
        process.StandardInput.Close();
        (await process.StandardOutput.ReadToEndAsync(Cancelled)).Should().BeEmpty();
        await process.WaitForExitAsync(Cancelled);

        process.ExitCode.Should().Be(0);
        answers[2].TryGetProperty("error", out _).Should().BeTrue("half of a surrogate pair is no text");
        answers[3].GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString().Should().Contain("is missing");
        answers[4].GetProperty("result").GetProperty("structuredContent").GetProperty("readings").GetArrayLength().Should().Be(1);
        (await errors).Should().Contain("waits for a client");
    }

    private async Task<string> ReadAsync(string address)
    {
        ReadResourceResult result = await assistant.Client.ReadResourceAsync(address, cancellationToken: Cancelled);
        return result.Contents.Should().ContainSingle().Which.Should().BeOfType<TextResourceContents>().Which.Text;
    }

    // The sources stand in the JSON as the library writes them, and in the text with their addresses: all, or those that are expected there.
    private static void ShouldCite(string text, JsonElement json, IEnumerable<Source>? inText = null, bool mayBeNone = false)
    {
        Source[] sources = [.. json.GetProperty("sources").EnumerateArray().Select(source => Catalog.Sources[new(source.GetProperty("id").GetString()!)])];
        if (mayBeNone && sources.Length == 0)
        {
            return;
        }
        sources.Should().NotBeEmpty(text);
        json.GetProperty("sources").EnumerateArray().Zip(sources)
            .Should().OnlyContain(pair => JsonElement.DeepEquals(pair.First, JsonSerializer.SerializeToElement(pair.Second, Json)));
        text.Should().ContainAll((inText ?? sources).SelectMany(source => new[] { source.ToString(), source.Address?.OriginalString ?? string.Empty }));
    }
}
