namespace SpaceTalks.SampleTests;

public sealed class TimelineTests
{
    private const int Width = 80;

    private static readonly string[] Headings = ["Past", "Possibly past", "Underway", "Upcoming", "No date"];

    [Fact]
    public async Task The_default_is_one_screen_with_the_meeting_as_announced_and_as_it_came()
    {
        Sample sample = await RunAsync();

        sample.ExitCode.Should().Be(0, sample.Errors);
        Lines(sample).Should().HaveCountLessThanOrEqualTo(40).And.OnlyContain(line => line.Length <= Width);
        string text = Joined(sample);
        text.Should().ContainAll("Vienna", "Geneva", "25 August 2025", "31 July 2025", "25 days earlier", "Borisov", "Nelson", "Bakanov", "Duffy");
        SpaceTalksCatalog.Embedded.AccordingTo(SourceIds.Brief).Milestones[MilestoneIds.HeadsMeeting2025].Agenda
            .Should().HaveCount(5).And.AllSatisfy(point => text.Should().Contain(point.Title));
        text.Should().Contain("a different place").And.Contain("a different person", "a difference stands in words")
            .And.Contain("up to 8 October 2026", "the data has a day");
    }

    [Fact]
    public async Task A_day_of_the_past_knows_nothing_of_what_came_later()
    {
        Sample sample = await RunAsync("--on", "2025-10-15");

        sample.ExitCode.Should().Be(0, sample.Errors);
        Lines(sample).Should().OnlyContain(line => line.Length <= Width);
        string text = Joined(sample);
        Headings.Where(heading => Lines(sample).Contains(heading)).Should().Equal(Headings);
        text.Should().NotContain("Isaacman", "nobody knew").And.NotContain("Artemis II");
        text[text.IndexOf("Upcoming", StringComparison.Ordinal)..].Should().Contain("NASA and Roscosmos to announce ISS extension or transition (planned)").And.NotContain("completed");
    }

    [Fact]
    public async Task A_date_without_a_first_day_stands_where_its_last_day_does()
    {
        Sample sample = await RunAsync("--all");

        string[] lines = Lines(sample);
        Array.FindIndex(lines, line => line.Contains("by 2020", StringComparison.Ordinal))
            .Should().BeGreaterThan(Array.FindIndex(lines, line => line.Contains("13 October 2020", StringComparison.Ordinal)))
            .And.BeLessThan(Array.FindIndex(lines, line => line.Contains("9 March 2021", StringComparison.Ordinal)));
        lines.Should().OnlyContain(line => line.Length <= Width);
    }

    [Fact]
    public async Task An_office_is_ascribed_to_those_alone_that_give_its_dates()
    {
        Sample sample = await RunAsync("--all");

        string text = Joined(sample);
        text[text.IndexOf("Officials and their offices", StringComparison.Ordinal)..text.IndexOf("Questions", StringComparison.Ordinal)].Should().NotContain("brief");
    }

    [Theory]
    [InlineData("--on", "yesterday", "is not a single day")]
    [InlineData("--according-to", "nobody", "There is no source")]
    [InlineData("--history", "nothing", "There is no milestone")]
    [InlineData("--explain", null, "go with a query")]
    public async Task What_cannot_be_told_is_explained(string option, string? value, string message)
    {
        Sample sample = await RunAsync(value is null ? [option] : [option, value]);

        sample.ExitCode.Should().Be(2);
        (sample.Output + sample.Errors).Should().Contain(message);
    }

    // As in a terminal of that width; without it, nothing is wrapped.
    private static Task<Sample> RunAsync(params string[] arguments) => Sample.RunAsync("Timeline", arguments, [("COLUMNS", $"{Width}")]);

    private static string[] Lines(Sample sample) => [.. sample.Output.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];

    // As it reads where lines are wrapped.
    private static string Joined(Sample sample) => string.Join(' ', sample.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
