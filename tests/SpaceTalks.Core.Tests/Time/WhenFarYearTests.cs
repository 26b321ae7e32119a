using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Years that no LocalDate holds, to the ends of what an Int64 does.</summary>
public sealed class WhenFarYearTests
{
    private static readonly string[] Texts =
    [
        "Y-9223372036854775808", "Y-9223372036854775807", "Y-9223372036854775808S1", "Y-170000002", "Y-170000002S3", "-9999", "-9998", "2000-24",
        "9999-12-31", "9999-24", "Y10000", "Y170000002", "Y17E7S2", "Y9223372036854775806", "Y9223372036854775807", "Y9223372036854775807S1",
        "Y-9223372036854775808/Y9223372036854775807", "../Y9223372036854775807", "Y9223372036854775807/..", "Y9223372036854775807/", "/Y-9223372036854775808",
        "..Y-9223372036854775808/..Y9223372036854775807", "Y9223372036854775807../Y9223372036854775807..", "2000/Y9223372036854775807",
        "[Y9223372036854775807..]", "[..Y-9223372036854775808]", "[-9999,Y10000]", "{Y9223372036854775807..}", "{..Y-9223372036854775808}",
        "{Y9223372036854775806..Y9223372036854775807}", "{2001-21..}", "{..2001-24}", "{2001-30..}", "{2001-01..}", "{..2001-01}", "{2000-01-01..}", "{..2000-01-01}",
        "{..2001}", "{2001..}", "[..2001-01-01,2001-03-01..]",
    ];

    [Fact]
    public void Every_pair_has_possible_relations_and_the_converse_ones_the_other_way()
    {
        foreach (string left in Texts)
        {
            foreach (string right in Texts)
            {
                When one = When.Parse(left);
                When other = When.Parse(right);
                AllenRelations possible = one.PossibleRelations(other);
                possible.Should().NotBe(AllenRelations.None, $"{left} to {right}");
                other.PossibleRelations(one).Should().Be(possible.Converse(), $"{right} to {left}");
                foreach (TimeRelation relation in Enum.GetValues<TimeRelation>())
                {
                    one.Relate(relation, other).Should().BeDefined();
                }
                one.Intersects(other).Should().Be(other.Intersects(one), $"{left} intersects {right}");
            }
        }
    }

    [Fact]
    public void Every_window_has_an_answer()
    {
        DateWindow[] windows = [DateWindow.Always, DateWindow.Year(-9998), DateWindow.Year(9999), DateWindow.Parse("9999-12-31/.."), DateWindow.Parse("../-9998-01-01")];
        foreach (string text in Texts)
        {
            When when = When.Parse(text);
            foreach (DateWindow window in windows)
            {
                Certainty[] answers = [when.Before(window), when.After(window), when.Intersects(window)];
                answers.Count(answer => answer == Certainty.Certain).Should().BeLessThanOrEqualTo(1, $"{text} to {window}: {string.Join(' ', answers)}");
            }
            when.Within(DateWindow.Always).Should().Be(Certainty.Certain, text);
            when.Intersects(DateWindow.Always).Should().Be(Certainty.Certain, text);
            _ = when.PossibleDays.Take(400).Count();
        }
    }

    [Theory]
    [InlineData("Y170000002", "2000", AllenRelations.After)]
    [InlineData("Y170000002", "Y170000003", AllenRelations.Before | AllenRelations.Meets)]
    [InlineData("Y-170000002", "Y170000002", AllenRelations.Before)]
    [InlineData("-9999", "-9998", AllenRelations.Before | AllenRelations.Meets)]
    [InlineData("-9999", "Y-10000", AllenRelations.After | AllenRelations.MetBy)]
    [InlineData("9999-12-31", "Y10000", AllenRelations.Before | AllenRelations.Meets)]
    [InlineData("9999-24", "Y10000", AllenRelations.Before | AllenRelations.Meets | AllenRelations.Equals | AllenRelations.MetBy | AllenRelations.After)]
    [InlineData("Y9223372036854775806", "Y9223372036854775807", AllenRelations.Before | AllenRelations.Meets)]
    [InlineData("Y-9223372036854775808", "Y-9223372036854775807", AllenRelations.Before | AllenRelations.Meets)]
    [InlineData("2000/..", "Y9223372036854775807/..", AllenRelations.FinishedBy)]
    [InlineData("2000-01-01/", "Y9223372036854775807", AllenRelations.Before | AllenRelations.Meets | AllenRelations.FinishedBy | AllenRelations.Contains)]
    public void Far_years_are_compared_like_near_ones(string left, string right, AllenRelations possible) =>
        When.Parse(left).PossibleRelations(When.Parse(right)).Should().Be(possible);

    [Theory]
    [InlineData("-9999", 0)]
    [InlineData("Y17E7", 0)]
    [InlineData("9999-24", 31)]
    [InlineData("-9999/-9998-01-03", 3)]
    [InlineData("9999-12-30/..", 2)]
    [InlineData("[Y-170000002,2000-02-29,Y10000]", 1)]
    public void Possible_days_are_those_of_the_calendar(string text, int count) => When.Parse(text).PossibleDays.Should().HaveCount(count);

    [Fact]
    public void A_long_year_keeps_its_number()
    {
        ((DateWhen)When.Parse("Y-9223372036854775808")).Date.Year.Should().Be(long.MinValue);
        ((DateWhen)When.Parse("Y9223372036854775807")).Date.Year.Should().Be(long.MaxValue);
        ((DateWhen)When.Parse("Y-17E7")).Date.Year.Should().Be(-170_000_000);
        ((DateWhen)When.Parse("Y9E18")).Date.Year.Should().Be(9_000_000_000_000_000_000);
    }
}
