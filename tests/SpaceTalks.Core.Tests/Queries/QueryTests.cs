using CsCheck;
using NodaTime;

namespace SpaceTalks.Tests;

public sealed class QueryTests
{
    private static readonly SpaceTalksCatalog Catalog = TestData.Brief;

    [Fact]
    public void Composing_changes_nothing()
    {
        Query<Milestone> meetings = Catalog.Milestones.OfKind(MilestoneKind.Meeting);
        string text = meetings.ToString();
        Milestone[] before = [.. meetings];

        _ = meetings.About(TopicIds.Debris).NewestFirst().Skip(1).Take(1);
        _ = meetings.Upcoming(new LocalDate(2025, 1, 1));
        _ = meetings.Satisfying(_ => false);

        meetings.Should().Equal(before);
        meetings.ToString().Should().Be(text);
        Catalog.Milestones.Count().Should().Be(16);
    }

    [Fact]
    public void A_query_runs_each_time_anew()
    {
        int asked = 0;
        Query<Milestone> query = Catalog.Milestones.Satisfying(_ => ++asked > 0);

        asked.Should().Be(0, "composing does not run it");
        _ = query.ToList();
        _ = query.ToList();
        asked.Should().Be(32);
    }

    [Fact]
    public void Skip_and_Take_are_those_of_LINQ() =>
        Gen.Select(RandomCatalogs.Catalogs, Gen.Select(Gen.Bool, Gen.OneOf(Gen.Int[0, 11], Gen.Const(int.MaxValue))).Array[0, 5], Gen.Bool).Sample(
            (catalog, steps, newest) =>
            {
                Query<Milestone> query = newest ? catalog.Milestones.NewestFirst() : catalog.Milestones;
                IEnumerable<Milestone> expected = query.ToList();
                foreach ((bool skip, int count) in steps)
                {
                    query = skip ? query.Skip(count) : query.Take(count);
                    expected = skip ? expected.Skip(count) : expected.Take(count);
                }

                query.Should().Equal(expected);
                query.Count().Should().Be(expected.Count());
                query.Any().Should().Be(expected.Any());
            },
            iter: 500);

    [Fact]
    public void A_negative_count_is_refused()
    {
        ((Action)(() => Catalog.Milestones.Skip(-1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        ((Action)(() => Catalog.Milestones.Take(-1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
    }

    [Fact]
    public void A_condition_or_an_order_after_a_limit_is_refused()
    {
        foreach (Query<Milestone> limited in new[] { Catalog.Milestones.Take(3), Catalog.Milestones.Skip(3), Catalog.Milestones.Take(0) })
        {
            ((Action)(() => limited.Where(Filter<Milestone>.Everything))).Should().Throw<InvalidOperationException>();
            ((Action)(() => limited.Satisfying(_ => true))).Should().Throw<InvalidOperationException>();
            ((Action)(() => limited.OfKind(MilestoneKind.Call))).Should().Throw<InvalidOperationException>();
            ((Action)(() => limited.Upcoming(new LocalDate(2025, 1, 1)))).Should().Throw<InvalidOperationException>();
            ((Action)(() => limited.NewestFirst())).Should().Throw<InvalidOperationException>();
        }
        Catalog.Milestones.Skip(0).OfKind(MilestoneKind.Meeting).Count().Should().Be(2, "leaving nothing out is no limit");
    }

    [Fact]
    public void A_query_is_a_sequence_for_LINQ_to_go_on_from()
    {
        Catalog.Milestones.OfKind(MilestoneKind.Meeting).Select(milestone => milestone.Id).Should().Equal(MilestoneIds.HeadsMeeting2018, MilestoneIds.HeadsMeeting2025);
        ((System.Collections.IEnumerable)Catalog.Agencies).Cast<Agency>().Should().HaveCount(Catalog.Agencies.Count());
    }

    [Fact]
    public void Satisfying_lets_any_delegate_in() =>
        Catalog.Milestones.OfKind(MilestoneKind.Meeting).Satisfying(milestone => milestone.Places is not null)
            .Should().ContainSingle().Which.Id.Should().Be(MilestoneIds.HeadsMeeting2025);

    [Fact]
    public void A_query_prints_its_condition_its_order_and_its_limit()
    {
        Catalog.Milestones.ToString().Should().Be("*");
        Catalog.Meetings.ToString().Should().Be("kind:meeting");
        Catalog.Meetings.NewestFirst().Skip(2).Take(3).ToString().Should().Be("kind:meeting sort:newest skip:2 limit:3");
        Catalog.Meetings.Upcoming(new LocalDate(2025, 10, 15)).ToString().Should().StartWith("kind:meeting upcoming:2025-10-15 sort:upcoming");
    }

    [Fact]
    public void Condition_and_order_can_be_read()
    {
        Query<Milestone> query = Catalog.Meetings.NewestFirst();

        query.Filter.Should().Be(MilestoneFilter.OfKind(MilestoneKind.Meeting));
        query.Order!.Name.Should().Be("newest");
        query.Order.Should().Be(Catalog.Milestones.NewestFirst().Order);
        query.Order.GetHashCode().Should().Be(Catalog.Milestones.NewestFirst().Order!.GetHashCode());
        Catalog.Meetings.Order.Should().BeNull();
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        Query<Milestone> none = null!;
        Throws("filter", () => Catalog.Milestones.Where(null!));
        Throws("predicate", () => Catalog.Milestones.Satisfying(null!));
        Throws("query", () => none.OfKind(MilestoneKind.Call));
        Throws("query", () => none.NewestFirst());
        Throws("query", () => none.Upcoming(new LocalDate(2025, 1, 1)));
        Throws("query", () => none.About(TopicIds.Debris));
        Throws("query", () => none.Involving(AgencyIds.Nasa));
        Throws("query", () => none.PossiblyBefore(new LocalDate(2025, 1, 1)));
        Throws("organizations", () => Catalog.Milestones.Involving(null!));
        Throws("organizations", () => Catalog.Milestones.InvolvingAny(null!));
        Throws("country", () => Catalog.Agencies.InCountry(null!));
        ((Func<object>)(() => Catalog.Milestones.Involving())).Should().Throw<ArgumentException>().WithParameterName("organizations");
        ((Func<object>)(() => Catalog.Milestones.InvolvingAny())).Should().Throw<ArgumentException>().WithParameterName("organizations");
        ((Func<object>)(() => MilestoneFilter.Involving())).Should().Throw<ArgumentException>().WithParameterName("organizations");
        ((Func<object>)(() => MilestoneFilter.OfKind((MilestoneKind)99))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Throws(string parameter, Func<object> act) => act.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
}
