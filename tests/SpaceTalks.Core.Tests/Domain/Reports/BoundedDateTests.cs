namespace SpaceTalks.Tests;

/// <summary>Past events are bounded by the date of their report.</summary>
public sealed class BoundedDateTests
{
    [Theory]
    // The date that a report gives, its status, its own day, and the date of the milestone.
    [InlineData("[2022..]", "completed", "2025-08-25", "[2022-01-01..2025-08-25]")]
    [InlineData("[2022..]", "completed", "2025-08", "[2022-01-01..2025-08-31]")]
    [InlineData("[2022~..]", "completed", "2025-08-25", "[2022-01-01~..2025-08-25]")]
    [InlineData("[2020,2022-03..]", "completed", "2025-08-25", "[2020,2022-03-01..2025-08-25]")]
    [InlineData("2022/", "completed", "2025-08-25", "2022/..2025-08-25")]
    // Whatever part of the date is in doubt, the day that is made of it is.
    [InlineData("[2022-?03..]", "completed", "2025-08-25", "[2022-03-01?..2025-08-25]")]
    // An event reported on its first day is on that day.
    [InlineData("[2025-08-25..]", "completed", "2025-08-25", "[2025-08-25..2025-08-25]")]
    // A report without a date is as old as its source, or else as the data.
    [InlineData("[2022..]", "completed", null, "[2022-01-01..2026-04-12]")]
    // What stays.
    [InlineData("[2022..]", "planned", "2025-08-25", "[2022..]")]
    [InlineData("[2026..]", "completed", "2025-08-25", "[2026..]")]
    [InlineData("2026/", "completed", "2025-08-25", "2026/")]
    [InlineData("2022/..", "completed", "2025-08-25", "2022/..")]
    [InlineData("2022/2023..", "completed", "2025-08-25", "2022/2023..")]
    [InlineData("{2022..}", "completed", "2025-08-25", "{2022..}")]
    [InlineData("202X", "completed", "2025-08-25", "202X")]
    [InlineData("2022/2030", "completed", "2025-08-25", "2022/2030")]
    public void A_date_without_a_last_day_ends_when_it_was_reported(string when, string status, string? reported, string bounded)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            $$"""
            {
              "asOf": "2026-04-12",
              "sources": [{"id": "page", "publisher": "Page", "kind": "wire-report"}],
              "milestones": [{"id": "m", "title": "M", "summary": "M.", "kind": "launch", "reports": [
                {"source": "page", "status": "{{status}}", "when": "{{when}}"{{(reported is null ? "" : ", \"reported\": \"" + reported + "\"")}}}
              ]}]
            }
            """);
        Milestone milestone = catalog.Milestones.Single();

        milestone.When!.ToString().Should().Be(bounded);
        milestone.IsBounded.Should().Be(bounded != when);
        milestone.Reports[0].When!.ToString().Should().Be(when);
    }

    [Fact]
    public void What_has_happened_is_no_longer_in_answers_about_the_future() =>
        SpaceTalksCatalog.Embedded.Milestones.PossiblyAfter(SpaceTalks.Time.DateWindow.Through(new(2026, 12, 31))).WithStatus(ReportStatus.Completed)
            .Where(milestone => milestone.When is not null).Select(milestone => milestone.Id.Value).Should().BeEmpty();
}
