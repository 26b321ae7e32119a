using CsCheck;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>The index finds the same milestones as examining each of them.</summary>
public sealed class IndexTests
{
    private static readonly Milestone[] All = [.. RandomCatalogs.Large.Milestones];

    private static readonly LocalDate[] Days = [new(2025, 8, 25), new(2011, 1, 1), new(1995, 1, 1), new(2040, 6, 30), new(-9998, 1, 1), new(9999, 12, 31)];

    // "Upcoming" and similar verbs are also used in conditions, since they take more than one step of a plan.
    private static readonly Gen<RandomCatalogs.Condition> Conditions = Gen.OneOf(
        RandomCatalogs.Conditions,
        Gen.Select(RandomCatalogs.Conditions, Gen.OneOf(Days), Gen.Int[0, 5]).Select((condition, day, which) =>
        {
            (Filter<Milestone> filter, Func<Milestone, bool> means) = which switch
            {
                < 2 => (MilestoneFilter.Upcoming(day), m => IsOpen(m) && (m.When is null || m.When.Within(DateWindow.From(day)) != Certainty.Impossible)),
                < 4 => (MilestoneFilter.Overdue(day), m => IsOpen(m) && RandomCatalogs.Holds(m.When, TimeRelation.Before, true, day)),
                _ => (MilestoneFilter.PossiblyOverdue(day), (Func<Milestone, bool>)(m => IsOpen(m)
                    && RandomCatalogs.Holds(m.When, TimeRelation.Before, false, day) && !RandomCatalogs.Holds(m.When, TimeRelation.Before, true, day))),
            };
            return which % 2 == 0
                ? new RandomCatalogs.Condition(filter & condition.Filter, m => means(m) && condition.Means(m))
                : new RandomCatalogs.Condition(!filter | condition.Filter, m => !means(m) || condition.Means(m));
        }));

    private static readonly Gen<QueryOrder<Milestone>> Orders = Gen.OneOf(
        Gen.Const(MilestoneOrders.NewestFirst), Gen.Const(MilestoneOrders.ByTitle), Gen.Const(MilestoneOrders.ByReportDate),
        Gen.OneOf(Days).Select(MilestoneOrders.UpcomingOn));

    [Fact]
    public void It_has_lists_and_bits_long_spans_and_irregular_dates()
    {
        MilestoneIndex index = ((MilestoneSource)RandomCatalogs.Large.Milestones.Source).Index;

        index.Organizations.All.Should().Contain(pair => pair.Rows.Rows != null).And.Contain(pair => pair.Rows.Bits != null);
        index.Dates.Wide.Should().AllSatisfy(wide => wide.Count.Should().BePositive());
        index.Dates.IrregularRows.Should().NotBeEmpty();
        index.Dates.DatedCount.Should().BeLessThan(index.Count);
        index.Dates.Kinds.Distinct().Should().HaveCount(3);
    }

    [Fact]
    public void It_finds_counts_and_ends_with_what_a_filter_means() =>
        Conditions.Sample(
            condition =>
            {
                Milestone[] expected = [.. All.Where(condition.Means)];
                Query<Milestone> query = RandomCatalogs.Large.Milestones.Where(condition.Filter);

                query.SequenceEqual(expected).Should().BeTrue();
                query.Count().Should().Be(expected.Length);
                query.Any().Should().Be(expected.Length > 0);
                query.FirstOrDefault().Should().Be(expected.FirstOrDefault());
                query.LastOrDefault().Should().Be(expected.LastOrDefault());
                query.Explain().Rows.Should().Be(expected.Length);
            },
            iter: 400);

    [Fact]
    public void Windows_are_counted_as_they_are_found() =>
        Gen.Select(Gen.Enum<TimeRelation>(), Gen.Bool, Gen.OneOf(Days), Gen.Int[0, 4000], Gen.Int[0, 3]).Sample(
            (relation, certainly, day, length, ends) =>
            {
                DateWindow window = ends switch
                {
                    0 => DateWindow.From(day),
                    1 => DateWindow.Through(day),
                    _ => day.Year == 9999 ? day : DateWindow.Between(day, day.PlusDays(length)),
                };
                Query<Milestone> query = RandomCatalogs.Large.Milestones.Where(RandomCatalogs.Time(relation, certainly, window));

                int expected = All.Count(milestone => RandomCatalogs.Holds(milestone.When, relation, certainly, window));
                query.Count().Should().Be(expected);
                query.ToList().Should().HaveCount(expected);
            },
            iter: 400);

    [Fact]
    public void Every_order_is_that_of_its_comparison() =>
        Gen.Select(Conditions, Orders).Sample(
            (condition, order) =>
            {
                Milestone[] expected = [.. All.Where(condition.Means).OrderBy(milestone => milestone, order.Comparer)];
                Query<Milestone> query = RandomCatalogs.Large.Milestones.Where(condition.Filter).InOrder(order);

                query.SequenceEqual(expected).Should().BeTrue();
                query.LastOrDefault().Should().Be(expected.LastOrDefault());
                query.Skip(3).Take(5).Should().Equal(expected.Skip(3).Take(5));
            },
            iter: 200);

    [Fact]
    public void Pages_that_continue_after_a_milestone_make_the_whole() =>
        Gen.Select(Conditions, Gen.OneOf(Orders.Select(order => (QueryOrder<Milestone>?)order), Gen.Const((QueryOrder<Milestone>?)null)), Gen.Int[0, All.Length - 1]).Sample(
            (condition, order, row) =>
            {
                Query<Milestone> query = RandomCatalogs.Large.Milestones.Where(condition.Filter);
                query = order is null ? query : query.InOrder(order);
                IComparer<Milestone> comparer = order?.Comparer ?? DateOrder.Of<Milestone>(milestone => milestone.Id.Value);

                // What it continues after need not be among the results.
                query.After(All[row]).Should().Equal(query.Where(milestone => comparer.Compare(milestone, All[row]) > 0));
                query.After(All[row]).Count().Should().Be(query.Count(milestone => comparer.Compare(milestone, All[row]) > 0));
            },
            iter: 200);

    [Fact]
    public void A_page_can_continue_after_a_milestone_of_another_catalog()
    {
        SpaceTalksCatalog earlier = TestData.Planned("2025", "2025-06", "2027");
        SpaceTalksCatalog later = TestData.Planned("2025", "2025-06", "2026", "2027");

        Milestone last = earlier.Milestones.Take(2).Last();

        later.Milestones.After(last).Select(milestone => milestone.When!.ToString()).Should().Equal("2026", "2027");
    }

    // Dates that may last longer than a month, four months, a year or sixteen years are in separate lists, which are searched back that far.
    [Fact]
    public void The_last_day_is_found_however_long_it_may_last()
    {
        LocalDate first = new(2009, 1, 15);
        foreach (int length in Enumerable.Range(1, 130).Concat(Enumerable.Range(355, 20)).Concat(Enumerable.Range(5835, 20)))
        {
            LocalDate last = first.PlusDays(length);
            string start = LocalDatePattern.Iso.Format(first);
            string end = LocalDatePattern.Iso.Format(last);
            Query<Milestone> milestones = TestData.Planned(start + "/" + end, "[" + start + ".." + end + "]").Milestones;

            milestones.PossiblyIntersecting(last).Count().Should().Be(2);
            milestones.CertainlyIntersecting(last).Count().Should().Be(1);
            milestones.PossiblyWithin(DateWindow.From(last)).Count().Should().Be(1);
            milestones.PossiblyAfter(last.PlusDays(-1)).Count().Should().Be(1);
        }
    }

    [Theory]
    [InlineData("2014/..", "2014-06-01/..", true)]
    [InlineData("2014/..", "2014-06-01/2030", false)]
    [InlineData("2014/..", "2015/..", false)]
    public void What_goes_on_without_end_lies_within_a_time_without_end(string when, string window, bool found) =>
        TestData.Planned(when, "2010").Milestones.PossiblyWithin(DateWindow.Parse(window)).Any().Should().Be(found);

    private static bool IsOpen(Milestone milestone) => milestone.Status is ReportStatus.Proposed or ReportStatus.Planned;
}
