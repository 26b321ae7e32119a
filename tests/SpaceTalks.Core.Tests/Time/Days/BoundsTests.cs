using CsCheck;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Tests.Time.Oracle;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>First and last possible start and end, and the possible days, against every extent written out.</summary>
public sealed class BoundsTests
{
    private static readonly LocalDate DayZero = new(1, 1, 1);

    [Theory]
    [InlineData("2011/2020", "2011-01-01", "2011-12-31", "2020-01-01", "2020-12-31")]
    [InlineData("2025-10/2025-10", "2025-10-01", "2025-10-31", "2025-10-01", "2025-10-31")]
    [InlineData("1919-XX-02/1919-XX-01", "1919-01-02", "1919-11-02", "1919-02-01", "1919-12-01")]
    [InlineData("2005/2005-06", "2005-01-01", "2005-06-30", "2005-06-01", "2005-06-30")]
    [InlineData("2000/", "2000-01-01", "2000-12-31", "2000-01-01", null)]
    [InlineData("/2000", null, "2000-12-31", "2000-01-01", "2000-12-31")]
    [InlineData("2000/..", "2000-01-01", "2000-12-31", null, null)]
    [InlineData("../2000", null, null, "2000-01-01", "2000-12-31")]
    [InlineData("2000/2005..", "2000-01-01", "2000-12-31", "2005-01-01", null)]
    [InlineData("..2000/2005", null, "2000-12-31", "2005-01-01", "2005-12-31")]
    [InlineData("2000/..2005", "2000-01-01", "2000-12-31", "2000-01-01", "2005-12-31")]
    [InlineData("2000../2005", "2000-01-01", "2005-12-31", "2005-01-01", "2005-12-31")]
    [InlineData("2025-08", "2025-08-01", "2025-08-31", "2025-08-01", "2025-08-31")]
    [InlineData("{2025-08,2025-10}", "2025-08-01", "2025-08-31", "2025-10-01", "2025-10-31")]
    [InlineData("{2025-10,2025-08}", "2025-08-01", "2025-08-31", "2025-10-01", "2025-10-31")]
    [InlineData("{2025,2025-08-10}", "2025-01-01", "2025-08-10", "2025-08-10", "2025-12-31")]
    [InlineData("{1670..1672}", "1670-01-01", "1670-12-31", "1672-01-01", "1672-12-31")]
    [InlineData("{2031..}", "2031-01-01", "2031-12-31", null, null)]
    [InlineData("[2031..]", "2031-01-01", null, "2031-01-01", null)]
    public void Start_and_end_have_bounds_of_their_own(string text, string? earliestStart, string? latestStart, string? earliestEnd, string? latestEnd)
    {
        When when = When.Parse(text);

        (Write(when.EarliestStart), Write(when.LatestStart), Write(when.EarliestEnd), Write(when.LatestEnd))
            .Should().Be((earliestStart, latestStart, earliestEnd, latestEnd));
        when.Earliest.Should().Be(when.EarliestStart);
        when.Latest.Should().Be(when.LatestEnd);
    }

    [Fact]
    public void The_bounds_are_the_least_and_the_greatest_of_all_extents() =>
        Texts().Sample(
            text =>
            {
                (int From, int Through) universe = OracleValue.Universe([text], []);
                OracleValue value = OracleValue.Read(text, universe);
                When when = When.Parse(text);

                when.EarliestStart.Should().Be(Bound(value.Extents.Min(run => run.First), universe), text);
                when.LatestStart.Should().Be(Bound(value.Extents.Max(run => run.First), universe), text);
                when.EarliestEnd.Should().Be(Bound(value.Extents.Min(run => run.Last), universe), text);
                when.LatestEnd.Should().Be(Bound(value.Extents.Max(run => run.Last), universe), text);
            },
            iter: 1000);

    [Fact]
    public void The_possible_days_are_those_of_all_extents() =>
        Texts().Sample(
            text =>
            {
                (int From, int Through) universe = OracleValue.Universe([text], []);
                When when = When.Parse(text);
                LocalDate from = DayZero.PlusDays(universe.From);
                LocalDate through = DayZero.PlusDays(universe.Through);
                // All days of the calendar before the universe would be right, and slow.
                if (when.Earliest is not null)
                {
                    when.PossibleDays.TakeWhile(day => day <= through).Where(day => day >= from).Select(day => Period.DaysBetween(DayZero, day)).Should()
                        .Equal(OracleValue.Read(text, universe).PossibleDays(universe), text);
                }
            },
            iter: 500);

    [Fact]
    public void A_value_without_a_first_day_has_possible_days_from_the_first_of_the_calendar()
    {
        When.Parse("/2000").PossibleDays.First().Should().Be(new LocalDate(-9998, 1, 1));
        When.Parse("[..2000]").PossibleDays.Take(3).Last().Should().Be(new LocalDate(-9998, 1, 3));
        When.Parse("2000/..").PossibleDays.First().Should().Be(new LocalDate(2000, 1, 1));
    }

    [Fact]
    public void Precise_is_what_has_one_extent() =>
        Texts().Sample(
            text =>
            {
                OracleValue value = OracleValue.Read(text, OracleValue.Universe([text], []));
                bool one = value.Units is null ? value.Extents.Count == 1 : value.Units.All(unit => unit.Length == 1);
                When.Parse(text).IsPrecise.Should().Be(one, text);
            },
            iter: 1000);

    private static Gen<string> Texts() => Gen.OneOf(NearTexts.Plain, NearTexts.AllOf).Where(text => When.TryParse(text, out _));

    // Infinity and the days at the border of the universe, which no text names, represent missing bounds.
    private static LocalDate? Bound(int day, (int From, int Through) universe) =>
        day <= universe.From || day >= universe.Through ? null : DayZero.PlusDays(day);

    private static string? Write(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;
}
