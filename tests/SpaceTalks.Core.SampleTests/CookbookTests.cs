using System.Diagnostics;
using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;

namespace SpaceTalks.SampleTests;

/// <summary>The small programs that people copy: each does what its first line says.</summary>
public sealed class CookbookTests
{
    [Fact]
    public async Task The_feed_is_read_by_a_reader_of_feeds_with_what_was_reported_last_first()
    {
        Sample sample = await Sample.RunAsync("Cookbook.AtomFeed");

        sample.ExitCode.Should().Be(0, sample.Errors);
        using XmlReader reader = XmlReader.Create(new StringReader(sample.Output));
        SyndicationFeed feed = SyndicationFeed.Load(reader);
        SyndicationItem[] items = [.. feed.Items];
        items.Should().HaveCount(20);
        items.Select(item => item.LastUpdatedTime).Should().BeInDescendingOrder();
        items.Select(item => item.Id).Should().OnlyHaveUniqueItems();
        items.Should().OnlyContain(item => item.Title.Text.Length > 0 && item.Summary == null == (item.Content != null) && item.Links.Count > 0);
    }

    [Theory]
    [InlineData("When do they meet next?", "(Next: .+ for .+\\(.+\\)\\..*|No meeting has been announced.*)")]
    [InlineData("Who leads NASA?", "Jared Isaacman led NASA according to the latest report; the data goes up to \\d{4}-\\d\\d-\\d\\d\\.")]
    [InlineData("deorbit", "Perhaps one of these: .+")]
    [InlineData("xyzzy", "I found nothing about that.")]
    public async Task The_bot_answers_in_a_sentence(string question, string answer)
    {
        Sample sample = await Sample.RunAsync("Cookbook.Bot", question);

        sample.ExitCode.Should().Be(0, sample.Errors);
        sample.Output.TrimEnd().Should().MatchRegex("^" + answer + "$");
    }

    [Fact]
    public async Task Values_go_into_a_database_and_come_back()
    {
        Sample sample = await Sample.RunAsync("Cookbook.EntityFramework");

        sample.ExitCode.Should().Be(0, sample.Errors);
        sample.Output.ReplaceLineEndings("\n").Should().Be(
            """
            Ask for a date. late August 2026 is within August 2026: certain.
            Heads of NASA and Roscosmos meet: It was Florida.

            """);
    }

    [Fact]
    public async Task The_tests_of_the_cookbook_pass()
    {
        Sample sample = await Sample.RunAsync("Cookbook.UnitTests", "--no-ansi");

        sample.ExitCode.Should().Be(0, sample.Output);
        sample.Output.Should().Contain("succeeded: 5");
    }

    [Fact]
    public async Task The_api_answers_and_refuses_what_the_data_does_not_have()
    {
        await using RunningSample sample = await RunningSample.StartAsync("Cookbook.MinimalApi", new Dictionary<string, string>());
        using HttpClient client = new() { BaseAddress = sample.Address };
        JsonElement openApi = JsonElement.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
        openApi.GetProperty("paths").GetProperty("/milestones").GetProperty("get").GetProperty("responses").TryGetProperty("400", out _).Should().BeTrue();

        JsonElement list = JsonElement.Parse(await client.GetStringAsync("/milestones?about=iss-future&involving=roscosmos&within=2026", TestContext.Current.CancellationToken));
        list.GetArrayLength().Should().BePositive();
        list[0].GetProperty("when").GetProperty("words").GetString().Should().NotBeEmpty();

        (await StatusAsync(client, "/milestones?about=nosuchtopic")).Should().Be(HttpStatusCode.BadRequest);
        (await StatusAsync(client, "/milestones?about=No%20id")).Should().Be(HttpStatusCode.BadRequest);
        (await StatusAsync(client, "/milestones?within=late%20August")).Should().Be(HttpStatusCode.BadRequest);
        (await StatusAsync(client, "/milestones/heads-meeting-2025")).Should().Be(HttpStatusCode.OK);
        (await StatusAsync(client, "/milestones/nosuchmilestone")).Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using HttpResponseMessage response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
