using Ical.Net;
using Ical.Net.CalendarComponents;

namespace SpaceTalks.SampleTests;

public sealed class CalendarTests
{
    [Fact]
    public async Task Exact_days_are_events_and_the_rest_is_tentative_with_its_words()
    {
        Sample sample = await Sample.RunAsync("Calendar", "id:heads-meeting-2025,iss-extension-announcement-2026");

        sample.ExitCode.Should().Be(0, sample.Errors);
        CalendarEvent[] events = [.. Calendar.Load(sample.Output)!.Events.OrderBy(one => one.Start!.Date)];
        events.Should().HaveCount(2);
        events[0].IsAllDay.Should().BeTrue();
        (events[0].Start!.Date, events[0].End!.Date, events[0].Status).Should().Be((new(2025, 7, 31), new(2025, 8, 1), EventStatus.Confirmed));
        (events[1].Start!.Date, events[1].End!.Date, events[1].Status).Should().Be((new(2026, 1, 1), new(2026, 4, 1), EventStatus.Tentative));
        events[1].Summary.Should().EndWith("(Q1 2026)");
    }

    [Fact]
    public async Task Every_milestone_is_an_event_or_is_named_as_left_out()
    {
        Sample sample = await Sample.RunAsync("Calendar");

        sample.ExitCode.Should().Be(0, sample.Errors);
        int left = sample.Errors.Split('\n').Count(line => line.StartsWith("Left out", StringComparison.Ordinal));
        (Calendar.Load(sample.Output)!.Events.Count + left).Should().Be(SpaceTalksCatalog.Embedded.Milestones.Count());
    }

    [Fact]
    public async Task The_same_data_is_the_same_calendar() =>
        (await Sample.RunAsync("Calendar")).Output.Should().Be((await Sample.RunAsync("Calendar")).Output);

    [Fact]
    public async Task A_query_that_cannot_be_read_is_explained()
    {
        Sample sample = await Sample.RunAsync("Calendar", "abut:iss");

        (sample.ExitCode, sample.Output).Should().Be((2, ""));
        sample.Errors.Should().Contain("about");
    }
}
