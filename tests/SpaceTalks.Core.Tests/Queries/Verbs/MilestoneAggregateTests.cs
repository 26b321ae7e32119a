using CsCheck;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class MilestoneAggregateTests
{
    private static readonly SpaceTalksCatalog Catalog = RandomCatalogs.Large;

    private static readonly Gen<Query<Milestone>> Queries = Gen.Select(
        Gen.OneOf(RandomCatalogs.Conditions.Select(condition => condition.Filter), Gen.Const(Filter<Milestone>.Everything)), Gen.Int[0, 2]).Select(
        (filter, limit) => limit == 0 ? Catalog.Milestones.Where(filter).NewestFirst().Skip(2).Take(50) : Catalog.Milestones.Where(filter));

    [Fact]
    public void Years_are_counted_as_queries_count_them() =>
        Queries.Sample(
            query =>
            {
                Milestone[] found = [.. query];
                IReadOnlyList<Tally<int>> tallies = query.CountByYear();

                tallies.Select(tally => tally.Key).Should().BeInAscendingOrder();
                foreach (Tally<int> tally in tallies.Take(30))
                {
                    DateWindow year = DateWindow.Year(tally.Key);
                    tally.Possible.Should().Be(found.Count(m => RandomCatalogs.Holds(m.When, TimeRelation.Within, false, year)));
                    if (Strengthening.Of(query.Filter) == query.Filter)
                    {
                        tally.Certain.Should().Be(found.Count(m => RandomCatalogs.Holds(m.When, TimeRelation.Within, true, year)));
                    }
                }
                HashSet<int> counted = [.. tallies.Select(tally => tally.Key)];
                for (int year = 1990; year < 2040; year++)
                {
                    bool possible = found.Any(m => m.When is { StartKind: BoundKind.Known, EndKind: BoundKind.Known }
                        && RandomCatalogs.Holds(m.When, TimeRelation.Within, false, DateWindow.Year(year)));
                    (!possible || counted.Contains(year)).Should().BeTrue();
                }
            },
            iter: 60);

    [Fact]
    public void Values_are_counted_as_queries_count_them() =>
        Queries.Sample(
            query =>
            {
                Milestone[] found = [.. query];

                query.CountByStatus().ToDictionary(tally => tally.Key, tally => tally.Possible).Should().Equal(found.GroupBy(m => m.Status).ToDictionary(group => group.Key, group => group.Count()));
                query.CountByKind().ToDictionary(tally => tally.Key, tally => tally.Possible).Should().Equal(found.GroupBy(m => m.Kind).ToDictionary(group => group.Key, group => group.Count()));
                query.CountByOrganization().ToDictionary(tally => tally.Key, tally => tally.Possible).Should().Equal(
                    found.SelectMany(m => m.Organizations).GroupBy(o => o).ToDictionary(group => group.Key, group => group.Count()));
                query.CountByTopic().ToDictionary(tally => tally.Key, tally => tally.Possible).Should().Equal(
                    found.SelectMany(m => m.Subjects.Concat(m.Agenda.SelectMany(point => point.Topics)).SelectMany(RandomCatalogs.Broader).Distinct()).GroupBy(t => t).ToDictionary(group => group.Key, group => group.Count()));
            },
            iter: 60);

    [Fact]
    public void What_is_certain_is_what_certain_answers_alone_would_find()
    {
        SpaceTalksCatalog catalog = TestData.Planned("2025-08-25", "2025", "2025-08-25?", "[2025-12-31..2026-01-01]", "", "2027");
        DateWindow year = DateWindow.Year(2025);

        catalog.Milestones.PossiblyWithin(year).CountByKind().Should().Equal(new Tally<MilestoneKind>(MilestoneKind.Meeting, 2, 5));
        catalog.Milestones.CertainlyWithin(year).CountByKind().Should().Equal(new Tally<MilestoneKind>(MilestoneKind.Meeting, 2, 2));
        catalog.Milestones.Where(!MilestoneFilter.PossiblyWithin(year)).CountByKind().Should().Equal(new Tally<MilestoneKind>(MilestoneKind.Meeting, 1, 1));
        catalog.Milestones.Where(!MilestoneFilter.CertainlyWithin(year)).CountByKind().Should().Equal(new Tally<MilestoneKind>(MilestoneKind.Meeting, 1, 4));
        catalog.Milestones.CountByYear().Should().Equal(new Tally<int>(2025, 2, 5), new Tally<int>(2026, 0, 2), new Tally<int>(2027, 1, 2));
        catalog.Milestones.CountByYear()[1].ToString().Should().Be("2026: 0 certain, 2 possible");
    }

    // It ends in a year that the calendar of windows does not have.
    [Fact]
    public void A_winter_that_ends_after_all_years_counts_in_its_own_alone() =>
        TestData.Planned("2025", "9999-24").Milestones.CountByYear().Should().Equal(new Tally<int>(2025, 1, 1), new Tally<int>(9999, 0, 1));

    [Fact]
    public void The_most_come_first_and_equals_by_their_text()
    {
        IReadOnlyList<Tally<Topic>> tallies = TestData.SmallCatalog.Milestones.CountByTopic();

        tallies.Select(tally => tally.ToString()).Should().Equal("Flight: 2", "Space: 2", "Crews: 1", "Talks: 1");
    }

    [Fact]
    public void The_nearest_is_the_least_distant_at_the_worst() =>
        Gen.Select(Queries, Gen.Int[0, 25_000]).Sample(
            (query, days) =>
            {
                LocalDate day = new LocalDate(1980, 1, 1).PlusDays(days);
                int Worst(Milestone m) => Math.Max(Math.Abs(Period.DaysBetween(day, m.When!.Earliest!.Value)), Math.Abs(Period.DaysBetween(day, m.When.Latest!.Value)));

                Milestone? expected = query.Where(m => m.When is { Earliest: not null, Latest: not null })
                    .OrderBy(Worst).ThenBy(m => m, DateOrder.Of<Milestone>(milestone => milestone.Id.Value)).FirstOrDefault();

                query.Nearest(day).Should().Be(expected);
            },
            iter: 200);

    [Fact]
    public void Null_is_no_query()
    {
        Query<Milestone> none = null!;
        ((Action)(() => none.CountByYear())).Should().Throw<ArgumentNullException>().WithParameterName("query");
        ((Action)(() => none.CountByTopic())).Should().Throw<ArgumentNullException>().WithParameterName("query");
        ((Action)(() => none.Nearest(new LocalDate(2025, 1, 1)))).Should().Throw<ArgumentNullException>().WithParameterName("query");
    }

    [Theory]
    [InlineData("upcoming:2026-07-01", "status:proposed,planned possibly-within:2026-07-01/..")]
    [InlineData("possibly-overdue:2026-08-01", "status:proposed,planned possibly-before:2026-08-01 -certainly-before:2026-08-01")]
    [InlineData("overdue:2026-08-01", "status:proposed,planned certainly-before:2026-08-01")]
    [InlineData("-overdue:2026-08-01", "-(status:proposed,planned certainly-before:2026-08-01)")]
    [InlineData("-upcoming:2026-07-01", "-(status:proposed,planned possibly-within:2026-07-01/..)")]
    public void What_a_schedule_says_is_as_certain_as_what_it_stands_for(string schedule, string written) =>
        SpaceTalksCatalog.Embedded.Milestones.Parse(schedule).CountByStatus().Select(tally => tally.ToString())
            .Should().Equal(SpaceTalksCatalog.Embedded.Milestones.Parse(written).CountByStatus().Select(tally => tally.ToString()));
}
