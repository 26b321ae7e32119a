using CsCheck;
using SpaceTalks.Tests.Time.Oracle;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Two values taken independently, against every pair of their extents written out.</summary>
public sealed class WhenRelationTests
{
    private const long MostPairs = 1_000_000;

    [Fact]
    public void The_possible_relations_and_the_five_answers_are_those_that_every_pair_of_extents_gives()
    {
        int compared = 0;
        int tooMany = 0;
        Gen.Select(NearTexts.Near, NearTexts.Near)
            .Where((left, right) => When.TryParse(left, out _) && When.TryParse(right, out _))
            .Sample(
                (left, right) =>
                {
                    if (Compare(left, right))
                    {
                        Interlocked.Increment(ref compared);
                    }
                    else
                    {
                        Interlocked.Increment(ref tooMany);
                    }
                },
                iter: 4000);
        compared.Should().BeGreaterThan(4 * tooMany, "a test that skips most cases shows little");
    }

    private static bool Compare(string left, string right)
    {
        (int From, int Through) universe = OracleValue.Universe([left, right], []);
        OracleValue one = OracleValue.Read(left, universe);
        OracleValue other = OracleValue.Read(right, universe);
        if ((long)one.Extents.Count * other.Extents.Count > MostPairs)
        {
            return false;
        }
        When when = When.Parse(left);
        When otherWhen = When.Parse(right);
        AllenRelations possible = OracleRelations.Possible(one, other);
        AllenRelations told = when.PossibleRelations(otherWhen);
        told.Should().Be(possible, $"{left} to {right}");
        Extents.PossibleRelations(when.GetExtents(), otherWhen.GetExtents(), few: 0).Should().Be(possible, $"{left} to {right}, laid out");
        otherWhen.PossibleRelations(when).Should().Be(possible.Converse(), $"{right} to {left}");

        foreach (TimeRelation relation in Enum.GetValues<TimeRelation>())
        {
            Certainty answer = when.Relate(relation, otherWhen);
            answer.Should().Be(OracleRelations.Relate(relation, one, other, possible, universe), $"{left} {relation} {right}");
            if (one.Units is null && (other.Units is null || relation is not TimeRelation.Intersects))
            {
                answer.Should().Be(told.Answer(relation.ToAllen()), $"{left} {relation} {right} is read off the possible relations");
            }
        }
        when.Intersects(otherWhen).Should().Be(otherWhen.Intersects(when), $"{left} intersects {right} as {right} does {left}");
        if (one.Units is not null && other.Units is not null && OracleRelations.IntersectsExactly(one.Units, other.Units) is { } exact)
        {
            // Documented approximations err only towards "possible".
            Certainty intersects = when.Intersects(otherWhen);
            (intersects == exact || intersects == Certainty.Possible).Should().BeTrue($"{left} intersects {right}: {intersects}, and in truth {exact}");
        }
        return true;
    }
}
