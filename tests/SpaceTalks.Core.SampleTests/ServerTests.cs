using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Npgsql;
using SpaceTalks.PostgreSql;

namespace SpaceTalks.SampleTests;

public sealed class ServerTests(ServerSite site) : IClassFixture<ServerSite>
{
    // What the server has, in memory.
    private static readonly SpaceTalksCatalog Memory = SpaceTalksCatalog.Embedded.With(DataSet.Load(ServerSite.Document), MergePolicy.Add);

    private static readonly JsonSerializerOptions Options = OptionsOf();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("about:iss-future")]
    [InlineData("involving:nasa sort:newest")]
    [InlineData("possibly-within:2026 sort:title")]
    [InlineData("-kind:meeting sort:reported")]
    [InlineData("involving:example-club")]
    public async Task Pages_one_after_the_other_are_what_memory_finds(string query)
    {
        List<string> found = [];
        string? next = "/milestones?limit=17&q=" + Uri.EscapeDataString(query);
        while (next is not null)
        {
            JsonElement page = await GetAsync(next);
            page.GetProperty("milestones").GetArrayLength().Should().BeInRange(1, 17);
            found.AddRange(page.GetProperty("milestones").EnumerateArray().Select(milestone => milestone.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        found.Should().Equal(Memory.Milestones.Parse(query.Length == 0 ? "*" : query).Select(milestone => milestone.Id.Value)).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_milestone_is_written_as_the_library_writes_it()
    {
        ShouldBe(await GetAsync("/milestones/heads-meeting-2025"), Memory.Milestones[MilestoneIds.HeadsMeeting2025]);
        ShouldBe(await GetAsync("/milestones/club-lecture"), Memory.Milestones[new("club-lecture")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("about:iss-future possibly-within:2026")]
    [InlineData("limit:5 sort:newest")]
    public async Task Counts_are_those_of_memory(string query)
    {
        Query<Milestone> milestones = query.Length == 0 ? Memory.Milestones : Memory.Milestones.Parse(query);
        string q = "?q=" + Uri.EscapeDataString(query);

        ShouldBe(await GetAsync("/count" + q), milestones.Count());
        ShouldBe(await GetAsync("/years" + q), milestones.CountByYear());
        ShouldBe(await GetAsync("/topics" + q), milestones.CountByTopic());
    }

    [Fact]
    public async Task Words_find_what_they_find_in_memory()
    {
        ShouldBe(await GetAsync("/search?q=deorbit&limit=10"), Memory.Search("deorbit", 10));
        ShouldBe(await GetAsync("/search?q=Example+Space+Club"), Memory.Search("Example Space Club", 20));
        ShouldBe(await GetAsync("/search?q=mid-2026"), Memory.Search("mid-2026", 20));
    }

    [Fact]
    public async Task The_review_is_that_of_the_day_and_of_the_query()
    {
        ShouldBe(await GetAsync("/review?on=2025-10-15"), Memory.Review(new LocalDate(2025, 10, 15)));
        (await GetAsync("/review?on=2026-09-01&q=about:iss-future")).GetArrayLength().Should().BeLessThan(Memory.Review(new LocalDate(2026, 9, 1)).Count());
    }

    [Theory]
    [InlineData("", "milestones")]
    [InlineData("about:iss-future", "milestones")]
    [InlineData("club-lecture", "No milestones")]
    public async Task A_page_draws_what_a_query_finds(string query, string heading)
    {
        Query<Milestone> expected = query.Length == 0 ? Memory.Milestones : Memory.Milestones.Parse(query);
        string page = await site.Client.GetStringAsync("/?q=" + Uri.EscapeDataString(query), Token);
        page.Should().Contain("<h1>").And.Contain((expected.Count() == 0 ? "" : expected.Count() + " ") + heading + "</h1>");
        foreach (Milestone milestone in expected)
        {
            page.Should().Contain("href=\"milestones/" + milestone.Id + "\"");
        }
        (await site.Client.GetStringAsync("/timeline.css", Token)).Should().Contain(".picture");
    }

    [Fact]
    public async Task The_page_says_what_is_wrong_with_a_query()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/?q=" + Uri.EscapeDataString("abut:<script>"), Token);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        string page = await response.Content.ReadAsStringAsync(Token);
        page.Should().Contain("did you mean").And.Contain("role=\"alert\"").And.NotContain("<script>");
    }

    [Theory]
    [InlineData("/milestones?q=abut:iss-future", "*did you mean*about*")]
    [InlineData("/count?q=about:iss-futur", "*did you mean*iss-future*")]
    [InlineData("/years?q=(", "Expected *")]
    [InlineData("/topics?q=possibly-within:yesterday", "Expected *")]
    [InlineData("/review?q=sort:nothing", "Expected *")]
    [InlineData("/milestones?q=limit:5", "*the address has after and limit*")]
    [InlineData("/milestones?limit=0", "A number between 1 and 500 is expected.")]
    [InlineData("/milestones?after=no-such-milestone", "There is no milestone \"no-such-milestone\" to go on after.")]
    [InlineData("/search?q=iss&limit=-1", "A number between 0 and 500 is expected.")]
    [InlineData("/milestones?after=No%20id", null)]
    [InlineData("/milestones?limit=many", null)]
    [InlineData("/review?on=2025-02-30", null)]
    [InlineData("/search", null)]
    public async Task What_cannot_be_answered_is_explained(string address, string? detail)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Token);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonElement problem = JsonElement.Parse(await response.Content.ReadAsStringAsync(Token));
        if (detail is not null)
        {
            problem.GetProperty("detail").GetString().Should().Match(detail);
        }
    }

    [Theory, InlineData("/milestones/no-such-milestone"), InlineData("/nowhere")]
    public async Task What_is_not_there_is_a_problem(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Token);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        JsonElement description = await GetAsync("/openapi/v1.json");

        description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().BeEquivalentTo(
            "/milestones", "/milestones/{id}", "/count", "/years", "/topics", "/search", "/review");
    }

    [Fact]
    public async Task What_another_program_imports_is_found_at_once()
    {
        (await site.Client.GetAsync(new Uri("/milestones?q=involving:later-club", UriKind.Relative), Token)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await using NpgsqlDataSource dataSource = NpgsqlDataSource.Create(site.ConnectionString);
        PostgresCatalog other = await PostgresCatalog.OpenAsync(dataSource, Token);
        // Nothing that the embedded data has: other tests compare with it.
        await other.ImportAsync(
            DataSet.Parse("""{"sources": [{"id": "later", "publisher": "Later Club", "kind": "secondary-account"}], "agencies": [{"id": "later-club", "name": "Later Club", "summary": "A club that came later."}]}""", "later.json"),
            MergePolicy.Add, cancellationToken: Token);

        (await GetAsync("/milestones?q=involving:later-club")).GetProperty("milestones").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_ended()
    {
        await using NpgsqlDataSource dataSource = NpgsqlDataSource.Create(site.ConnectionString);
        await using NpgsqlConnection connection = await LockAsync(dataSource);

        using HttpResponseMessage response = await site.Client.GetAsync(new Uri("/milestones", UriKind.Relative), Token);

        response.StatusCode.Should().Be(HttpStatusCode.GatewayTimeout);
        JsonElement.Parse(await response.Content.ReadAsStringAsync(Token)).GetProperty("title").GetString().Should().Be("The question takes too long.");
    }

    [Fact]
    public async Task A_question_that_nobody_waits_for_is_cancelled_in_the_database()
    {
        await using NpgsqlDataSource dataSource = NpgsqlDataSource.Create(site.ConnectionString);
        await using NpgsqlConnection connection = await LockAsync(dataSource);
        await using NpgsqlCommand waiting = dataSource.CreateCommand("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Token);

        Task<HttpResponseMessage> question = site.Client.GetAsync(new Uri("/milestones?q=sort:newest", UriKind.Relative), patience.Token);
        Stopwatch waited = Stopwatch.StartNew();
        await UntilAsync(async () => await waiting.ExecuteScalarAsync(Token) is 1L);
        await patience.CancelAsync();
        await question.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        await UntilAsync(async () => await waiting.ExecuteScalarAsync(Token) is 0L);

        waited.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4.5), "the database itself would have ended it after five");
    }

    [Fact]
    public async Task Health_is_that_of_the_database()
    {
        (await site.Client.GetStringAsync(new Uri("/healthz", UriKind.Relative), Token)).Should().Be("Healthy");
        site.StopPostgres();
        try
        {
            using HttpResponseMessage health = await site.Client.GetAsync(new Uri("/healthz", UriKind.Relative), Token);
            health.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
            foreach (string address in (string[])["/milestones", "/count?q=about:iss", "/years?q=about:iss", "/topics?q=about:iss", "/search?q=iss", "/review"])
            {
                using HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Token);
                response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable, address);
                (await response.Content.ReadAsStringAsync(Token)).Should().Contain("The database cannot be reached.").And.NotContain("127.0.0.1");
            }
        }
        finally
        {
            site.StartPostgres();
        }
        using HttpResponseMessage again = await site.Client.GetAsync(new Uri("/healthz", UriKind.Relative), Token);
        again.StatusCode.Should().Be(HttpStatusCode.OK);
        (await GetAsync("/count")).GetInt64().Should().Be(Memory.Milestones.Count());
    }

    [Fact]
    public async Task Without_a_database_it_has_a_server_of_its_own_and_leaves_nothing_behind()
    {
        ServerSite.SkipWithoutPostgres();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("spacetalks-server-");
        try
        {
            // The server may run as another user.
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(folder.FullName, (UnixFileMode)Convert.ToInt32("755", 8));
            }
            await using RunningSample sample = await RunningSample.StartAsync("Server", new Dictionary<string, string> { ["TMPDIR"] = folder.FullName });
            using HttpClient client = new() { BaseAddress = sample.Address };
            (await client.GetStringAsync(new Uri("/count", UriKind.Relative), Token)).Should().Be($"{SpaceTalksCatalog.Embedded.Milestones.Count()}");

            using Process stop = Process.Start("kill", ["-TERM", $"{sample.Process.Id}"]);
            await sample.Process.WaitForExitAsync(Token);
            sample.Process.ExitCode.Should().Be(0, sample.Log);
            folder.GetDirectories().Should().BeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(2, "usage: Server *", "my.json")]
    [InlineData(2, "usage: Server *", "--connection")]
    [InlineData(1, "This is no connection string of PostgreSQL: *", "--connection", "talks")]
    [InlineData(1, "Failed to connect to 127.0.0.1:9*", "--connection", "Host=127.0.0.1;Port=9;Username=x")]
    public async Task What_it_cannot_start_with_is_explained(int exitCode, string errors, params string[] arguments)
    {
        Sample sample = await Sample.RunAsync("Server", arguments);

        sample.ExitCode.Should().Be(exitCode);
        sample.Errors.Should().Match(errors).And.NotContain("   at ");
    }

    [Fact]
    public async Task A_faulty_document_is_explained()
    {
        Sample sample = await Sample.RunAsync("Server", "--connection", site.ConnectionString, "--data", Path.Combine(Sample.Repository, "samples", "OwnData", "faulty.json"));

        sample.ExitCode.Should().Be(1);
        sample.Errors.Should().Contain("faulty.json(").And.NotContain("   at ");
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Token);
        string text = await response.Content.ReadAsStringAsync(Token);
        response.StatusCode.Should().Be(HttpStatusCode.OK, text);
        return JsonElement.Parse(text);
    }

    private static void ShouldBe(JsonElement found, object expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(found.GetRawText()), JsonSerializer.SerializeToNode(expected, Options)).Should().BeTrue("it is {0}", found);

    // As long as the connection is open, whoever asks for milestones waits.
    private static async Task<NpgsqlConnection> LockAsync(NpgsqlDataSource dataSource)
    {
        NpgsqlConnection connection = await dataSource.OpenConnectionAsync(Token);
        await using NpgsqlCommand command = new("BEGIN; LOCK TABLE spacetalks.milestone IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync(Token);
        return connection;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        while (!await isSo())
        {
            await Task.Delay(20, Token);
        }
    }

    private static JsonSerializerOptions OptionsOf()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web);
        options.ConfigureForSpaceTalks();
        return options;
    }
}
