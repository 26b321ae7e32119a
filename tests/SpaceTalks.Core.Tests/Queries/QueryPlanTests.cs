using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>What Explain says: which conditions were looked at in which order, by what, and what they left.</summary>
public sealed class QueryPlanTests
{
    [Theory]
    [InlineData("*", "all:")]
    [InlineData("kind:meeting", "kind:meeting by bits")]
    [InlineData("-kind:meeting", "-kind:meeting by bits")]
    [InlineData("-kind:meeting -status:planned", "-kind:meeting -status:planned by bits")]
    [InlineData("involving:gamma", "involving:gamma by rows")]
    [InlineData("-involving:gamma", "-involving:gamma by rows")]
    [InlineData("possibly-within:2030 kind:meeting", "possibly-within:2030 by dates; kind:meeting by bits")]
    [InlineData("kind:meeting possibly-within:1990/2050", "kind:meeting by bits; possibly-within:1990-01-01/2050-12-31 by dates")]
    [InlineData("kind:meeting involving:gamma", "involving:gamma by rows; kind:meeting by bits")]
    [InlineData("(kind:meeting OR possibly-within:2030) involving:gamma", "involving:gamma by rows; kind:meeting OR possibly-within:2030 by union")]
    [InlineData("-(kind:meeting possibly-within:2030)", "-(kind:meeting possibly-within:2030) by union")]
    [InlineData("id:m7", "id:m7 by each milestone")]
    [InlineData("t0", "t0 by bits")]
    [InlineData("\"t0 t1\"", "\"t0 t1\" by rows")]
    [InlineData("upcoming:2030-01-01", "upcoming:2030-01-01 by dates; upcoming:2030-01-01 by bits")]
    public void Each_step_has_its_conditions_and_its_means(string text, string steps)
    {
        QueryPlan plan = RandomCatalogs.Large.Milestones.Parse(text).Explain();

        string told = string.Join("; ", plan.Steps.Select(step => step.Condition + " by " + step.Means));
        (told.Length == 0 ? "all:" : told).Should().Be(steps);
        plan.Query.Should().Be(RandomCatalogs.Large.Milestones.Parse(text).ToString());
    }

    [Fact]
    public void Every_step_counts_what_it_leaves()
    {
        Query<Milestone> query = RandomCatalogs.Large.Milestones.Parse("kind:meeting involving:gamma possibly-within:2000/2010");
        QueryPlan plan = query.Explain();

        plan.Steps.Select(step => step.Condition).Should().Equal("involving:gamma", "possibly-within:2000-01-01/2010-12-31", "kind:meeting");
        plan.Steps.Select(step => step.Candidates).Should().BeInDescendingOrder();
        plan.Steps[^1].Candidates.Should().Be(query.Count());
        plan.Rows.Should().Be(query.Count());
        plan.Tests.Should().BeLessThanOrEqualTo(plan.Steps[0].Candidates, "the dates of these are looked at, and nothing else");
    }

    [Fact]
    public void A_limit_ends_the_search()
    {
        Query<Milestone> query = RandomCatalogs.Large.Milestones.PossiblyWithin(DateWindow.Parse("2000/2010"));

        query.Take(3).Explain().Tests.Should().BeLessThan(query.Explain().Tests / 10);
        query.Take(3).Explain().Rows.Should().Be(3);
        query.Skip(2).Take(3).Explain().Rows.Should().Be(3);
        query.Take(0).Explain().Rows.Should().Be(0);
        RandomCatalogs.Large.Milestones.Upcoming(new LocalDate(2026, 1, 1)).Take(3).Explain().Tests.Should().BeLessThan(100);
    }

    [Fact]
    public void It_is_told_line_by_line()
    {
        SpaceTalksCatalog catalog = TestData.Planned("2025-08-25", "2025-10", "2026", "2027");

        catalog.Milestones.OfKind(MilestoneKind.Meeting).PossiblyWithin(DateWindow.Year(2025)).NewestFirst().Take(1).Explain().ToString().Should().Be(
            """
            kind:meeting possibly-within:2025 sort:newest limit:1
              kind:meeting          by bits, 2 left
              possibly-within:2025  by dates, 2 left
              1 returned in the order "newest", 2 tested
            """.ReplaceLineEndings("\n"));
        catalog.Topics.Within(new("space")).Explain().ToString().Should().Be(
            """
            within:space
              within:space  by each entity, 4 left
              4 returned in the order of the catalog, 4 tested
            """.ReplaceLineEndings("\n"));
        catalog.Topics.Explain().Steps.Should().BeEmpty();
    }

    [Theory]
    [InlineData("certainly-within:2030 id:heads-meeting-2025", 0)]
    [InlineData("certainly-within:1900 -possibly-within:2025", 0)]
    [InlineData("certainly-within:1900 -upcoming:2025-10-15", 0)]
    [InlineData("certainly-after:2050 \"meeting of the\"", 0)]
    [InlineData("(certainly-within:1900 -possibly-within:2025) OR kind:launch", 11)]
    public void What_excludes_each_other_finds_nothing_in_any_order(string text, int count)
    {
        foreach (string order in new[] { "", " sort:newest", " sort:title", " sort:reported" })
        {
            Query<Milestone> query = SpaceTalksCatalog.Embedded.Milestones.Parse((order.Length == 0 ? text : "(" + text + ")") + order);

            query.ToList().Should().HaveCount(count);
            query.Explain().Rows.Should().Be(count);
        }
    }
}
