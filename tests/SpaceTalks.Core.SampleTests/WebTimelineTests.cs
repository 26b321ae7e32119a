using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Playwright;

namespace SpaceTalks.SampleTests;

public sealed class WebTimelineTests(WebTimelineSite site, Browser browser) : IClassFixture<WebTimelineSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Milestones_are_found_by_a_query()
    {
        using HttpResponseMessage response = await GetAsync("/api/milestones?q=about:iss-future%20possibly-within:%22Q1%202026%22");

        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        using JsonDocument found = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled));
        found.RootElement.EnumerateArray().Select(milestone => milestone.GetProperty("id").GetString())
            .Should().Equal(SpaceTalksCatalog.Embedded.Milestones.Parse("about:iss-future possibly-within:\"Q1 2026\"").Select(milestone => milestone.Id.Value))
            .And.NotBeEmpty();
    }

    [Fact]
    public async Task Milestones_come_in_every_format()
    {
        foreach (ExportFormat format in ExportFormat.All)
        {
            using HttpResponseMessage response = await GetAsync("/api/milestones?on=2025-10-15&q=kind:meeting&format=" + format);
            using StringWriter expected = new();
            SpaceTalksCatalog.Embedded.Meetings.Export(format, expected, new ExportOptions { Day = new(2025, 10, 15) });

            response.Content.Headers.ContentType!.MediaType.Should().Be(format.MediaType.Split(';')[0]);
            (await response.Content.ReadAsStringAsync(Cancelled)).Should().Be(expected.ToString(), "{0}", format);
        }
    }

    [Theory]
    [InlineData("/api/milestones?q=abut:iss-future", "*did you mean*about*")]
    [InlineData("/api/milestones?q=about:iss-futur", "*did you mean*iss-future*")]
    [InlineData("/api/milestones?format=pdf", "*csv, json, *")]
    [InlineData("/api/milestones?on=2025-02-30", "Expected one day*")]
    [InlineData("/api/review?on=yesterday", "Expected one day*")]
    [InlineData("/api/review?on=2025-10-15&on=2025-10-16", "Expected one day*")]
    public async Task What_cannot_be_answered_is_explained(string address, string detail)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Headers.ETag.Should().BeNull();
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled));
        problem.RootElement.GetProperty("detail").GetString().Should().Match(detail);
    }

    [Fact]
    public async Task The_review_is_that_of_the_day()
    {
        using HttpResponseMessage response = await GetAsync("/api/review?on=2025-10-15");

        using JsonDocument found = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled));
        found.RootElement.EnumerateArray().Select(finding => finding.GetProperty("message").GetString())
            .Should().Equal(SpaceTalksCatalog.Embedded.Review(new(2025, 10, 15)).Select(finding => finding.Message));
    }

    [Fact]
    public async Task What_is_known_already_is_not_sent_again()
    {
        using HttpResponseMessage first = await GetAsync("/api/milestones?on=2025-10-15");
        EntityTagHeaderValue tag = first.Headers.ETag!;
        tag.Tag.Should().Contain(SpaceTalksCatalog.Embedded.ContentHash[..16]);

        using HttpRequestMessage again = new(HttpMethod.Get, "/api/milestones?on=2025-10-15");
        again.Headers.IfNoneMatch.Add(tag);
        using HttpResponseMessage second = await site.Client.SendAsync(again, Cancelled);
        using HttpRequestMessage later = new(HttpMethod.Get, "/api/milestones?on=2025-10-16");
        later.Headers.IfNoneMatch.Add(tag);
        using HttpResponseMessage third = await site.Client.SendAsync(later, Cancelled);

        using HttpRequestMessage wrong = new(HttpMethod.Get, "/api/milestones?on=2025-10-15&q=about:nope");
        wrong.Headers.IfNoneMatch.Add(tag);
        using HttpResponseMessage refused = await site.Client.SendAsync(wrong, Cancelled);

        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest, "what is wrong is not known already");
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(Cancelled)).Should().BeEmpty();
        third.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/milestones/heads-meeting-2025")]
    [InlineData("/api/milestones?q=vienna")]
    [InlineData("/timeline.css")]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string address)
    {
        using HttpResponseMessage response = await GetAsync(address);

        response.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("default-src 'self'").And.Contain("frame-ancestors 'none'");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
    }

    [Fact]
    public async Task The_head_of_an_answer_is_that_of_the_answer()
    {
        using HttpRequestMessage request = new(HttpMethod.Head, "/api/milestones?on=2025-10-15&q=vienna");
        using HttpResponseMessage head = await site.Client.SendAsync(request, Cancelled);
        using HttpResponseMessage whole = await GetAsync("/api/milestones?on=2025-10-15&q=vienna");

        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Headers.ETag.Should().Be(whole.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync(Cancelled)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        using HttpResponseMessage response = await GetAsync("/openapi/v1.json");

        using JsonDocument description = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled));
        description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().Contain("/api/milestones", "/api/review");
        JsonElement milestones = description.RootElement.GetProperty("paths").GetProperty("/api/milestones").GetProperty("get");
        milestones.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Should().BeEquivalentTo("200", "304", "400");
        milestones.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(type => type.Name)
            .Should().BeEquivalentTo(ExportFormat.All.Select(format => format.MediaType).Distinct());
        milestones.GetProperty("description").GetString().Should().Contain("/api/schema");
        using HttpResponseMessage schema = await GetAsync("/api/schema");
        (await schema.Content.ReadAsStringAsync(Cancelled)).Should().Be(AnswerSchema.Text);
        milestones.GetProperty("parameters").EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == "format")
            .GetProperty("schema").GetProperty("enum").EnumerateArray().Select(name => name.GetString()).Should().Equal(ExportFormat.All.Select(format => format.Name));
    }

    [Theory, InlineData("/"), InlineData("/review"), InlineData("/api/milestones"), InlineData("/timeline.css")]
    public async Task Every_address_answers_HEAD_without_a_body(string address)
    {
        using HttpRequestMessage request = new(HttpMethod.Head, address);
        using HttpResponseMessage response = await site.Client.SendAsync(request, Cancelled);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(Cancelled)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_finds_draws_and_tells()
    {
        IPage page = await browser.OpenAsync();
        List<string> errors = [];
        page.Console += (_, message) => { if (message.Type == "error") { errors.Add(message.Text); } };
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync(site.Client.BaseAddress + "?on=2025-10-15");
        await page.GetByLabel("Find milestones").FillAsync("about:iss-future possibly-within:2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        int number = SpaceTalksCatalog.Embedded.AsKnownOn(new(2025, 10, 15), SpaceTalks.Time.Certainty.Possible).Milestones.Parse("about:iss-future possibly-within:2026").Count();
        (await page.Locator("#timeline").TextContentAsync()).Should().Be((number == 1 ? "One milestone" : number + " milestones") + " for “about:iss-future possibly-within:2026”");
        (await page.GetByLabel("Find milestones").InputValueAsync()).Should().Be("about:iss-future possibly-within:2026");
        page.Url.Should().Contain("on=2025-10-15", "the day stays");
        (await page.Locator(".picture svg:visible").CountAsync()).Should().Be(1, "one of the three drawings fits");
        // A long title has several lines.
        await page.Locator(".picture svg:visible a", new() { HasText = "NASA and Roscosmos to announce" }).ClickAsync();
        (await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync()).Should().Be("NASA and Roscosmos to announce ISS extension or transition");
        page.Url.Should().Contain("on=2025-10-15", "the day stays");
        errors.Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_of_a_milestone_has_everything_that_is_known_of_it()
    {
        Milestone meeting = SpaceTalksCatalog.Embedded.Milestones[MilestoneIds.HeadsMeeting2025];
        IPage page = await browser.OpenAsync();

        await page.GotoAsync(site.Client.BaseAddress + "milestones/heads-meeting-2025");

        string text = await page.Locator("main").InnerTextAsync();
        text.Should().ContainAll("31 July 2025", "25 August 2025", "Vienna or Geneva", "25 days earlier", "Borisov", "Nelson", "Bakanov", "Duffy", "date superseded", "place superseded");
        text.Should().ContainAll(meeting.Agenda.Select(point => point.Title)).And.ContainAll(meeting.Checks.Select(check => check.Claim)).And.ContainAll(meeting.Slips.Select(slip => slip.ToString()));
        text.Should().ContainAll(meeting.Reports.Select(report => report.Source.ToString())).And.Contain("Possibly: Bill Nelson is named as Administrator of NASA");
    }

    [Fact]
    public async Task The_page_of_the_review_leads_to_the_milestones()
    {
        IPage page = await browser.OpenAsync();

        await page.GotoAsync(site.Client.BaseAddress + "review?on=2025-10-15");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("Yuri Borisov is named as Director General of Roscosmos");
        await page.Locator("main li a", new() { HasText = "Heads of NASA and Roscosmos meet" }).First.ClickAsync();

        page.Url.Should().EndWith("/milestones/heads-meeting-2025?on=2025-10-15");
    }

    [Theory]
    [InlineData("vienna", "One milestone for “vienna”", "Vienna")]
    [InlineData("Q1 2026", "possibly within “Q1 2026”", "Milestones possibly within “Q1 2026”")]
    [InlineData("tiangong", "No milestone for “tiangong”", "Tiangong")]
    public async Task A_search_offers_what_fits_in_all_kinds(string text, string heading, string offer)
    {
        IPage page = await browser.OpenAsync();

        await page.GotoAsync(site.Client.BaseAddress + "?q=" + Uri.EscapeDataString(text));

        (await page.Locator("#timeline").TextContentAsync()).Should().Contain(heading);
        (await page.Locator(".hits").InnerTextAsync()).Should().Contain(offer);
    }

    [Fact]
    public async Task What_is_not_there_is_a_page_of_its_own()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/milestones/nothing-like-that");
        request.Headers.Accept.ParseAdd("text/html");
        using HttpResponseMessage response = await site.Client.SendAsync(request, Cancelled);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Cancelled)).Should().Contain("nothing like that").And.Contain("type=\"search\"");
    }

    [Fact]
    public async Task On_a_telephone_the_axis_and_the_bars_are_in_sight()
    {
        IPage page = await browser.OpenAsync(360, 800);

        await page.GotoAsync(site.Client.BaseAddress + "?on=2025-10-15");

        foreach (string part in new[] { ".st-tick", "[role=list] .st-certain", "[role=list] .st-possible" })
        {
            LocatorBoundingBoxResult box = (await page.Locator(".picture.narrow " + part).First.BoundingBoxAsync())!;
            box.X.Should().BeGreaterThanOrEqualTo(0, part);
            (box.X + box.Width).Should().BeLessThanOrEqualTo(360, part);
        }
        (await page.Locator(".picture.narrow .st-tick").First.EvaluateAsync<double>("tick => tick.getBoundingClientRect().height")).Should().BeGreaterThan(9, "it can be read");
    }

    [Fact]
    public async Task A_query_that_cannot_be_read_is_explained_on_the_page()
    {
        IPage page = await browser.OpenAsync();

        await page.GotoAsync(site.Client.BaseAddress + "?q=" + Uri.EscapeDataString("abut:iss <b>\"x\"</b>"));

        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().Contain("about");
        (await page.GetByLabel("Find milestones").InputValueAsync()).Should().Be("abut:iss <b>\"x\"</b>", "what was written is not lost, and not markup");
    }

    public static TheoryData<string, string, int, bool> Screens
    {
        get
        {
            TheoryData<string, string, int, bool> screens = [];
            foreach ((string name, string path) in new[] { ("start", "?on=2025-10-15"), ("search", "?q=about:iss-future"), ("meeting", "milestones/heads-meeting-2025"), ("review", "review") })
            {
                foreach (int width in new[] { 1280, 800, 360 })
                {
                    screens.Add(name, path, width, false);
                    screens.Add(name, path, width, true);
                }
            }
            return screens;
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_page_fits_the_screen(string name, string path, int width, bool dark)
    {
        IPage page = await browser.OpenAsync(width, 900, dark);

        await page.GotoAsync(site.Client.BaseAddress + path);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "nothing moves sideways");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            FullPage = true,
            Path = Path.Combine(Browser.Screenshots, $"web-{name}-{width}-{(dark ? "dark" : "light")}.png"),
        });
    }

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(Cancelled));
        return response;
    }
}
