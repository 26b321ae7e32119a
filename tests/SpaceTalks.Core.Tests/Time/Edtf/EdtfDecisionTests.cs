using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Decisions where the standard leaves room, and cases that other implementations are known to get wrong.</summary>
public sealed class EdtfDecisionTests
{
    [Theory]
    [InlineData("2004?", "2004")]
    [InlineData("2004-06~", "2004-06")]
    [InlineData("2004-%06-11", "2004-06-11")]
    [InlineData("156X~", "156X")]
    [InlineData("1984?/2004%", "1984/2004")]
    [InlineData("[2001?,2003~..2004]", "[2001,2003..2004]")]
    public void A_qualifier_moves_no_bound(string qualified, string plain)
    {
        When one = When.Parse(qualified);
        When other = When.Parse(plain);

        (one.EarliestStart, one.LatestStart, one.EarliestEnd, one.LatestEnd)
            .Should().Be((other.EarliestStart, other.LatestStart, other.EarliestEnd, other.LatestEnd));
        one.PossibleDays.Should().Equal(other.PossibleDays);
        one.IsQualified.Should().BeTrue();
        other.IsQualified.Should().BeFalse();
    }

    [Fact]
    public void Some_day_of_a_year_is_written_otherwise_than_the_year()
    {
        When.Parse("1985-XX-XX").Should().NotBe(When.Parse("1985"));
        When.Parse("1985-XX-XX").PossibleDays.Should().Equal(When.Parse("1985").PossibleDays);
    }

    [Fact]
    public void Significant_digits_widen_the_year_and_keep_the_estimate()
    {
        DateWhen when = When.Parse("1950S2").Should().BeOfType<DateWhen>().Subject;

        when.Date.Year.Should().Be(1950);
        when.Date.SignificantDigits.Should().Be(2);
        when.Earliest.Should().Be(new LocalDate(1900, 1, 1));
        when.Latest.Should().Be(new LocalDate(1999, 12, 31));
    }

    [Fact]
    public void Significant_digits_of_a_long_year_leave_the_others_open()
    {
        When significant = When.Parse("Y171010000S3");

        ((DateWhen)significant).Date.Year.Should().Be(171_010_000);
        significant.Covers(When.Parse("Y171000000")).Should().Be(Certainty.Possible);
        significant.Intersects(When.Parse("Y170999999")).Should().Be(Certainty.Impossible);
        significant.Intersects(When.Parse("Y171999999")).Should().Be(Certainty.Possible);
        significant.Intersects(When.Parse("Y172000000")).Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void An_unspecified_year_of_29_February_is_one_of_the_leap_years()
    {
        When.Parse("196X-02-29").PossibleDays.Should()
            .Equal(new LocalDate(1960, 2, 29), new LocalDate(1964, 2, 29), new LocalDate(1968, 2, 29));
    }

    [Theory]
    [InlineData("2020-XX", 366)]
    [InlineData("2020-0X", 274)]
    [InlineData("2020-1X", 92)]
    [InlineData("2020-X1", 61)]
    public void Unspecified_digits_of_a_month_are_months_and_never_seasons(string text, int days) =>
        When.Parse(text).PossibleDays.Should().HaveCount(days);

    [Fact]
    public void All_of_a_range_of_years_is_a_day_in_each_of_them()
    {
        When years = When.Parse("{1984..1990}");

        years.Intersects(DateWindow.Year(1987)).Should().Be(Certainty.Certain);
        years.Covers(DateWindow.Year(1987)).Should().Be(Certainty.Possible);
        years.Within(DateWindow.Parse("1985/1990")).Should().Be(Certainty.Impossible);
        When.Parse("[1984..1990]").Intersects(DateWindow.Year(1987)).Should().Be(Certainty.Possible);
    }

    [Theory]
    [InlineData("2003-22/2004-22")]
    [InlineData("2003-33/2004-36")]
    [InlineData("{2003-28,2004-41}")]
    [InlineData("[2003-21..2004-22]")]
    [InlineData("2003-~29")]
    [InlineData("20XX-24")]
    public void Seasons_and_groupings_are_welcome_where_dates_are(string text) => When.Parse(text).ToString().Should().Be(text);

    [Fact]
    public void An_offset_does_not_move_the_day()
    {
        When.Parse("2025-07-31T23:30:00-10:00").Within(DateWindow.Day(new LocalDate(2025, 7, 31))).Should().Be(Certainty.Certain);
        When.Parse("2025-07-31T00:30:00+14:00").Within(DateWindow.Day(new LocalDate(2025, 7, 31))).Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("2004-01-01T10:10:10", null)]
    [InlineData("2004-01-01T10:10:10Z", 0)]
    [InlineData("2004-01-01T10:10:10+14", 14 * 60)]
    [InlineData("2004-01-01T10:10:10-00:15", -15)]
    [InlineData("2004-01-01T10:10:10-12:00", -12 * 60)]
    public void A_time_of_day_and_its_offset_are_kept(string text, int? minutes)
    {
        DateTimeWhen when = When.Parse(text).Should().BeOfType<DateTimeWhen>().Subject;

        when.Time.Should().Be(new LocalTime(10, 10, 10));
        when.Date.ToString().Should().Be("2004-01-01");
        (when.Offset?.Seconds / 60).Should().Be(minutes);
    }

    [Fact]
    public void A_season_is_no_calendar_quarter() =>
        When.Parse("2001-21").Within(DateWindow.Quarter(2001, 1)).Should().NotBe(When.Parse("2001-33").Within(DateWindow.Quarter(2001, 1)));

    [Fact]
    public void Winter_goes_on_into_the_next_year() =>
        When.Parse("2003-24").Latest.Should().Be(new LocalDate(2004, 2, 29));

    [Fact]
    public void The_last_third_of_a_year_ends_with_it() =>
        When.Parse("2003-39").Latest.Should().Be(new LocalDate(2003, 12, 31));

    [Fact]
    public void An_unknown_end_is_no_number_of_years_later()
    {
        When mission = When.Parse("2000/");

        mission.Latest.Should().BeNull();
        mission.EndKind.Should().Be(BoundKind.Unknown);
        mission.Within(DateWindow.Parse("2000/2010")).Should().Be(Certainty.Possible);
        mission.Intersects(DateWindow.Parse("3000/..")).Should().Be(Certainty.Possible);
        // It is over one day, and it does not begin before it begins.
        mission.Covers(DateWindow.Parse("2001/..")).Should().Be(Certainty.Impossible);
        mission.Intersects(DateWindow.Parse("../1999")).Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void An_open_end_is_no_day_and_no_zero()
    {
        When station = When.Parse("2000-11-02/..");

        station.Latest.Should().BeNull();
        station.EndKind.Should().Be(BoundKind.Open);
        station.LatestEnd.Should().BeNull();
        station.Covers(DateWindow.From(new LocalDate(2000, 11, 2))).Should().Be(Certainty.Certain);
        station.Before(DateWindow.Year(9999)).Should().Be(Certainty.Impossible);
        When.Parse("../2000").StartKind.Should().Be(BoundKind.Open);
    }

    [Fact]
    public void Possibly_is_an_answer() =>
        When.Parse("2026").Within(DateWindow.Quarter(2026, 1)).Should().Be(Certainty.Possible);

    [Fact]
    public void The_first_day_of_a_period_does_not_stand_for_the_period()
    {
        When.Parse("2026").Before(DateWindow.Day(new LocalDate(2026, 6, 30))).Should().Be(Certainty.Possible);
        When.Parse("2026").After(DateWindow.Day(new LocalDate(2026, 6, 30))).Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_day_within_a_month_and_a_run_within_it_and_the_whole_of_it_are_three_things()
    {
        DateWindow october = DateWindow.Month(2025, 10);

        When.Parse("2025-10").Covers(october).Should().Be(Certainty.Impossible);
        When.Parse("2025-10/2025-10").Covers(october).Should().Be(Certainty.Possible);
        When.Parse("2025-10-01/2025-10-31").Covers(october).Should().Be(Certainty.Certain);
    }
}
