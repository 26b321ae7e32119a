using FluentAssertions;
using NodaTime;
using NodaTime.Testing;
using SpaceTalks.Time;
using Xunit;

namespace SpaceTalks.Samples;

/// <summary>Tests with their own data and a fixed clock.</summary>
public sealed class ReminderTests
{
    private static readonly FakeClock Clock = FakeClock.FromUtc(2026, 9, 1);

    [Fact]
    public void What_may_happen_within_a_month_is_reminded_of()
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(DataSet.Build(data => data
            .Source(new("wire"), SourceKind.WireReport)
            .Milestone(new("call"), "The heads talk", MilestoneKind.Call, m => m.Report(new("wire"), ReportStatus.Planned, When.Parse("2026-09")))
            .Milestone(new("launch"), "A crew flies", MilestoneKind.Launch, m => m.Report(new("wire"), ReportStatus.Planned, When.Parse("2027")))));

        new Reminder(catalog, Clock).Lines().Should().Equal("September 2026: The heads talk");
    }

    [Theory]
    [InlineData("late August 2026", false)]
    [InlineData("August or September 2026", true)]
    [InlineData("no earlier than 1 October 2026", true)]
    [InlineData("2 October 2026", false)]
    public void A_vague_date_counts_as_long_as_it_can_lie_ahead(string when, bool isReminded)
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Create(DataSet.Build(data => data
            .Source(new("wire"), SourceKind.WireReport)
            .Milestone(new("call"), "They talk", MilestoneKind.Call, m => m.Report(new("wire"), ReportStatus.Planned, DatePattern.Default.Parse(when).Value))));

        new Reminder(catalog, Clock).Lines().Any().Should().Be(isReminded);
    }
}
