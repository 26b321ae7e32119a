using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>All-of sets have days, holes and units: cases where their first and last day, or their first and last unit, tell too little.</summary>
public sealed class AllOfWhenTests
{
    [Theory]
    // Days without number are covered one by one only where an item is of days.
    [InlineData("{..2000-01-01}", "/2000-02-01", Certainty.Impossible)]
    [InlineData("{..2000-01-01}", "/2000", Certainty.Possible)]
    [InlineData("{..2000-01-01}", "../1999-01-01", Certainty.Certain)]
    [InlineData("{..2000}", "../1999", Certainty.Possible)]
    [InlineData("{2000..}", "2001/..", Certainty.Possible)]
    [InlineData("{2000..}", "1999/..", Certainty.Impossible)]
    [InlineData("{..2000-02-01}", "[..1999-12-01,2000-01-01]", Certainty.Certain)]
    // Every unit of the other needs a day, not only its first and last.
    [InlineData("{2000-01,2000-03}", "{2000-01..2000-03}", Certainty.Impossible)]
    [InlineData("{2000-01,2000-02-10,2000-03}", "{2000-01..2000-03}", Certainty.Possible)]
    [InlineData("{1990..2000}", "{..2000}", Certainty.Impossible)]
    [InlineData("{2000-01-01..}", "Y17E8S1", Certainty.Certain)]
    [InlineData("{2000-01-01..}", "Y17E8S1/", Certainty.Certain)]
    public void Covers_looks_at_every_day(string set, string other, Certainty answer) =>
        When.Parse(set).Covers(When.Parse(other)).Should().Be(answer);

    [Theory]
    [InlineData("{2000-01..2000-12}", "2000-05-XX/2000-06-15", Certainty.Possible)]
    [InlineData("{2000-01..2000-12}", "2000-04-30/2000-06-15", Certainty.Certain)]
    [InlineData("{2000-01..2000-12}", "2000-04-15/2000-05-15", Certainty.Possible)]
    [InlineData("{..2000}", "/1990-06-01", Certainty.Possible)]
    [InlineData("{..2000}", "../1990-06-01", Certainty.Certain)]
    [InlineData("{..2000-01-01}", "/1990-06-01", Certainty.Certain)]
    [InlineData("{2001-21..}", "2000/Y9223372036854775807", Certainty.Certain)]
    [InlineData("{2001-21..}", "2001/Y9223372036854775807", Certainty.Certain)]
    [InlineData("{2001-21..}", "Y9223372036854775807/Y9223372036854775807", Certainty.Possible)]
    [InlineData("{2000-01..2000-03}", "{2000-02-01..2000-02-29}", Certainty.Certain)]
    [InlineData("{2000-01..2000-03}", "{2000-02-02..2000-02-29}", Certainty.Possible)]
    [InlineData("{2000-01-01..}", "{Y17E8S1}", Certainty.Certain)]
    [InlineData("{2000-01,2000-03}", "2000-02", Certainty.Impossible)]
    public void Intersects_is_certain_where_every_run_holds_a_unit(string set, string other, Certainty answer)
    {
        When.Parse(set).Intersects(When.Parse(other)).Should().Be(answer);
        When.Parse(other).Intersects(When.Parse(set)).Should().Be(answer);
    }

    [Theory]
    [InlineData("{2000-01-01,2000}", false)]
    [InlineData("{2000-01-01..2000-01-05,2000-02-29}", true)]
    [InlineData("{2000-01-01..}", true)]
    [InlineData("{2000-01..}", false)]
    [InlineData("{2000-01-01}", true)]
    [InlineData("[2000-01-01]", true)]
    [InlineData("[2000-01-01,2000-01-01?]", true)]
    [InlineData("[2000-01-01..2000-01-02]", false)]
    [InlineData("[..2000-01-01]", false)]
    [InlineData("2000-01-01", true)]
    [InlineData("2000-01-01~", true)]
    [InlineData("XXX0-01-3X", false)]
    [InlineData("2000-0X-3X", false)]
    [InlineData("2000-X0-3X", false)]
    [InlineData("200X-1X-31", false)]
    [InlineData("2001-02-X0", false)]
    [InlineData("1985-04-12T23:20:30", true)]
    [InlineData("2000-01-01/2000-01-05", true)]
    [InlineData("2000-01-01/..", true)]
    [InlineData("2000-01-01/", false)]
    [InlineData("/2000-01-01", false)]
    [InlineData("2000-01-31/2000-01-3X", true)]
    [InlineData("2000-02-28/2000-02-X8..", false)]
    [InlineData("2000-01-31/2000-01", true)]
    public void A_value_is_precise_if_it_allows_one_extent(string text, bool precise) => When.Parse(text).IsPrecise.Should().Be(precise);

    [Fact]
    public void The_units_of_a_range_of_winters_lie_across_the_years()
    {
        When winters = When.Parse("{2000-24..2002-24}");

        winters.Intersects(DateWindow.Parse("2000-12/2001-02")).Should().Be(Certainty.Certain);
        winters.Intersects(DateWindow.Parse("2001-12-02/2002-02-28")).Should().Be(Certainty.Possible);
        winters.Intersects(DateWindow.Parse("2001-03/2001-05")).Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Items_that_are_alike_need_no_more_days_than_one() =>
        When.Parse("{2000-01-01,2000-01-01?,2000-01-01~}").PossibleRelations(When.Parse("2000-01-01")).Should().Be(AllenRelations.Equals);
}
