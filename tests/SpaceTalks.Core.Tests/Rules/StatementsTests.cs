using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class StatementsTests
{
    private static readonly string[] Dates =
    [
        "2025-08-25", "2025-08-26", "2025-08", "2025-07", "2025", "2026", "202X", "2025-XX-15", "2025-XX-25", "2025-08-25~", "1960/2030", "2025-08/2025-09",
        "2011/2020", "2011/2024", "../2025", "2025/..", "[2025-08-25,2025-08-27]", "{2025-08-25,2025-08-27}", "2025-08-25T10:00:00", "Y170000002", "Y170000003",
    ];

    [Fact]
    public void Dates_exclude_each_other_just_where_their_relations_say_so()
    {
        foreach (When left in Dates.Select(When.Parse))
        {
            foreach (When right in Dates.Select(When.Parse))
            {
                bool exclusive = left.Intersects(right) == Certainty.Impossible
                    || (left is IntervalWhen && right is IntervalWhen && (left.PossibleRelations(right) & AllenRelations.Equals) == 0);
                Certainty expected = !exclusive ? Certainty.Impossible
                    : left.IsQualified || right.IsQualified ? Certainty.Possible
                    : Certainty.Certain;

                Statements.AreExclusive(left, right).Should().Be(expected, $"of {left} and {right}");
            }
        }
    }
}
