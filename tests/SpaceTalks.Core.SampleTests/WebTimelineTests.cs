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
    [InlineData("/api/milestones?on=2025-02-30", "One day is expected*")]
    [InlineData("/api/review?on=yesterday", "One day is expected*")]
    [InlineData("/api/review?on=2025-10-15&on=2025-10-16", "One day is expected*")]
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

    [Fact]
    public async Task The_API_describes_itself()
    {
        using HttpResponseMessage response = await GetAsync("/openapi/v1.json");

        using JsonDocument description = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled));
        description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().Contain("/api/milestones", "/api/review");
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

        int number = SpaceTalksCatalog.Embedded.Milestones.Parse("about:iss-future possibly-within:2026").Count();
        (await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First.TextContentAsync()).Should().Be(number + " milestones");
        (await page.GetByLabel("Find milestones").InputValueAsync()).Should().Be("about:iss-future possibly-within:2026");
        page.Url.Should().Contain("on=2025-10-15", "the day stays");
        string picture = await page.Locator(".picture svg").InnerHTMLAsync();
        picture.Should().Contain("Announcement on the future of the ISS");
        (await page.Locator(".story").InnerTextAsync()).Should().Contain("Houston").And.Contain("31 July 2025").And.Contain("TASS");
        errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_query_that_cannot_be_read_is_explained_on_the_page()
    {
        IPage page = await browser.OpenAsync();

        await page.GotoAsync(site.Client.BaseAddress + "?q=" + Uri.EscapeDataString("abut:iss <b>\"x\"</b>"));

        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).Should().Contain("about");
        (await page.GetByLabel("Find milestones").InputValueAsync()).Should().Be("abut:iss <b>\"x\"</b>", "what was written is not lost, and not markup");
    }

    [Theory]
    [InlineData("desktop", 1200, false)]
    [InlineData("desktop", 1200, true)]
    [InlineData("phone", 390, false)]
    [InlineData("phone", 390, true)]
    public async Task The_page_fits_the_screen(string name, int width, bool dark)
    {
        IPage page = await browser.OpenAsync(width, 900, dark);

        await page.GotoAsync(site.Client.BaseAddress + "?on=2025-10-15&q=" + Uri.EscapeDataString("about:iss-future"));

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "only the picture may move sideways");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            FullPage = true,
            Path = Path.Combine(Browser.Screenshots, $"web-timeline-{name}-{(dark ? "dark" : "light")}.png"),
        });
    }

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        HttpResponseMessage response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(Cancelled));
        return response;
    }
}
