using CsCheck;
using NodaTime;
using SpaceTalks.Tests.Time.Oracle;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>The five relations to a window, against every extent of the value written out.</summary>
public sealed class WhenWindowRelationTests
{
    private static readonly LocalDate DayZero = new(1, 1, 1);

    [Fact]
    public void The_five_answers_are_those_that_every_allowed_extent_gives() =>
        Gen.OneOf(NearTexts.Plain, NearTexts.AllOf)
            .Where(text => When.TryParse(text, out _))
            .SelectMany(text => NearTexts.Windows(text).Array[4].Select(windows => (text, windows)))
            .Sample(
                (text, windows) =>
                {
                    foreach ((int first, int last) in windows)
                    {
                        Compare(text, first, last);
                    }
                },
                iter: 2500);

    [Theory]
    [InlineData("2025-XX-15", "2025-08-16/2025-09-14", Certainty.Impossible)]
    [InlineData("2025-XX-15", "2025-08-15/2025-09-14", Certainty.Possible)]
    [InlineData("2025-10", "2025", Certainty.Certain)]
    [InlineData("2025-10", "2025-10-17", Certainty.Possible)]
    [InlineData("2000-11-02/..", "2000-11-02/..", Certainty.Certain)]
    [InlineData("2000/", "2000/..", Certainty.Certain)]
    [InlineData("2000/", "../2100", Certainty.Possible)]
    [InlineData("2000/..", "../2100", Certainty.Impossible)]
    [InlineData("[2031..2040]", "2031", Certainty.Possible)]
    public void Within_is_told_by_the_days_and_not_by_the_hull(string text, string window, Certainty answer) =>
        When.Parse(text).Within(DateWindow.Parse(window)).Should().Be(answer);

    [Fact]
    public void A_relation_that_is_none_of_the_five_is_an_error_of_the_caller()
    {
        Func<Certainty> relate = () => When.Parse("2000").Relate((TimeRelation)5, DateWindow.Always);

        relate.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("relation").WithMessage("?* (Parameter*");
    }

    private static void Compare(string text, int first, int last)
    {
        (int From, int Through) universe = OracleValue.Universe([text], [first, last]);
        OracleValue value = OracleValue.Read(text, universe);
        OracleValue run = OracleValue.Run(first, last);
        When when = When.Parse(text);
        DateWindow window = Window(first, last);

        AllenRelations possible = OracleRelations.Possible(value, run);
        when.PossibleRelations(window).Should().Be(possible, $"{text} to {window}");
        foreach (TimeRelation relation in Enum.GetValues<TimeRelation>())
        {
            when.Relate(relation, window).Should().Be(OracleRelations.Relate(relation, value, run, possible, universe), $"{text} {relation} {window}");
        }
        if (value.Units is not null)
        {
            // Documented approximations err only towards "possible".
            Certainty? exact = OracleRelations.CoversExactly(value.Units, first, last);
            Certainty told = when.Covers(window);
            (exact is null || told == exact || told == Certainty.Possible).Should().BeTrue($"{text} covers {window}: {told}, and in truth {exact}");
        }
    }

    private static DateWindow Window(int first, int last) => (first, last) switch
    {
        (OracleValue.NoBeginning, OracleValue.NoEnd) => DateWindow.Always,
        (OracleValue.NoBeginning, _) => DateWindow.Through(DayZero.PlusDays(last)),
        (_, OracleValue.NoEnd) => DateWindow.From(DayZero.PlusDays(first)),
        _ => DateWindow.Between(DayZero.PlusDays(first), DayZero.PlusDays(last)),
    };
}
