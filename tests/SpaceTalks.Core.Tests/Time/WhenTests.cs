using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

public sealed class WhenTests
{
    [Fact]
    public void It_keeps_its_notation() => When.Parse("2026-33").ToString().Should().Be("2026-33");

    // A leap second is read where there was one, whatever the offset; its extent is the day as written.
    [Theory]
    [InlineData("2016-12-31T23:59:60Z", true)]
    [InlineData("2016-12-31T23:59:60", true)]
    [InlineData("2017-01-01T05:29:60+05:30", true)]
    [InlineData("2016-12-31T18:59:60-05", true)]
    [InlineData("1972-06-30T23:59:60Z", true)]
    [InlineData("2016-12-31T23:59:60+01", false)]
    [InlineData("2016-12-31T12:00:60Z", false)]
    [InlineData("2015-12-31T23:59:60Z", false)]
    [InlineData("1971-12-31T23:59:60Z", false)]
    [InlineData("2016-12-31T23:59:61Z", false)]
    public void A_leap_second_is_read_where_there_was_one(string text, bool isRead)
    {
        When.TryParse(text, out When? when).Should().Be(isRead);
        if (when is DateTimeWhen time)
        {
            time.ToString().Should().Be(text);
            time.IsLeapSecond.Should().BeTrue();
            time.Time.Second.Should().Be(59);
            when.Earliest.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(text[..10]).Value);
        }
    }

    // The last day of February meets the first of March in a year that has 28 of them, and the 29th does in the others.
    [Theory]
    [InlineData("XXXX-02-28", "XXXX-03-01", true)]
    [InlineData("XXXX-02-29", "XXXX-03-01", true)]
    [InlineData("XXXX-02-27", "XXXX-03-01", false)]
    [InlineData("XXXX-04-30", "XXXX-05-01", true)]
    [InlineData("XXXX-04-29", "XXXX-05-01", false)]
    public void A_masked_day_meets_the_next_month_where_it_is_the_last_of_its_own(string one, string other, bool meets) =>
        When.Parse(one).PossibleRelations(When.Parse(other)).HasFlag(AllenRelations.Meets).Should().Be(meets);

    // Notation is not identity: a range of one unit is that unit.
    [Theory]
    [InlineData("{2025-08..2025-08?}", "2025-08-10/2025-08-20", "{2025-08..2025-08}")]
    [InlineData("{Y10000..Y1E4}", "Y10000", "{Y10000..Y10000}")]
    public void A_range_of_one_unit_relates_as_that_unit(string range, string other, string alike) =>
        When.Parse(range).PossibleRelations(When.Parse(other)).Should().Be(When.Parse(alike).PossibleRelations(When.Parse(other)));

    /// <summary>First and last day that every extent has; empty where there is none.</summary>
    [Theory]
    [InlineData("2025-08-25", "2025-08-25", "2025-08-25")]
    [InlineData("2025-07-31T19:07:00Z", "2025-07-31", "2025-07-31")]
    [InlineData("2025-08", "", "")]
    [InlineData("2025-08/2025-10", "2025-08-31", "2025-10-01")]
    [InlineData("2025-08/2025-08", "", "")]
    [InlineData("2000-11-02/..", "2000-11-02", "infinity")]
    [InlineData("..2025-08-25/2025-08-25..", "2025-08-25", "2025-08-25")]
    [InlineData("[2025-08-25]", "2025-08-25", "2025-08-25")]
    [InlineData("[2025-08-25,2025-08-26]", "", "")]
    [InlineData("{2025-08-25,2025-08-27}", "2025-08-25", "2025-08-27")]
    [InlineData("{2025-08,2025-10-01}", "2025-10-01", "2025-10-01")]
    public void Certain_days_are_those_that_all_extents_have(string text, string first, string last)
    {
        DaySet days = When.Parse(text).GetCertainDays();

        (days.IsEmpty ? "" : days.First.ToString(), days.IsEmpty ? "" : days.Last.ToString()).Should().Be((first, last));
    }

    [Theory]
    [InlineData("Y9999")]
    [InlineData("Y-9999")]
    [InlineData("Y0")]
    public void A_short_year_has_no_Y(string text) => When.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2025-XX-15/2026-XX-15", "2025-01-15", "2026-12-15")]
    [InlineData("2025/2026", "2025-01-01", "2026-12-31")]
    [InlineData("/Y17000", "unknown", "17000-12-31")]
    [InlineData("[2025-XX-31,2026]", "2025-01-31", "2026-12-31")]
    [InlineData("{2025-08,2025-10}", "2025-08-01", "2025-10-31")]
    public void The_first_and_the_last_day_are_those_of_all_extents(string text, string first, string last)
    {
        When when = When.Parse(text);

        (when.FirstDay.ToString(), when.LastDay.ToString()).Should().Be((first, last));
    }

    [Fact]
    public void Possible_days_are_all_of_the_calendar_that_some_extent_has()
    {
        When.Parse("{2025-08-25,2025-08-27}").PossibleDays.Select(day => day.Day).Should().Equal(25, 27);
        When.Parse("2025-XX-31").PossibleDays.Select(day => day.Month).Should().Equal(1, 3, 5, 7, 8, 10, 12);
        When.Parse("9999-12-30/..").PossibleDays.Should().HaveCount(2);
        When.Parse("../-9998-01-02").PossibleDays.Should().HaveCount(2);
        When.Parse("Y10000").PossibleDays.Should().BeEmpty();
    }
}
