using CsCheck;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class FilterTests
{
    private static readonly Filter<Milestone> A = MilestoneFilter.OfKind(MilestoneKind.Meeting);
    private static readonly Filter<Milestone> B = MilestoneFilter.About(TopicIds.Debris);
    private static readonly Filter<Milestone> C = MilestoneFilter.PossiblyWithin(DateWindow.Year(2025));
    private static readonly Filter<Milestone> Everything = Filter<Milestone>.Everything;

    [Fact]
    public void A_filter_means_what_its_parts_mean() =>
        Gen.Select(RandomCatalogs.Catalogs, RandomCatalogs.Conditions).Sample(
            (catalog, condition) =>
            {
                Milestone[] expected = [.. catalog.Milestones.ToList().Where(condition.Means)];
                Query<Milestone> query = catalog.Milestones.Where(condition.Filter);

                query.Should().Equal(expected);
                query.Count().Should().Be(expected.Length);
                query.Any().Should().Be(expected.Length > 0);
                catalog.Milestones.All(milestone => condition.Filter.Matches(milestone) == condition.Means(milestone)).Should().BeTrue();
            },
            iter: 500);

    [Fact]
    public void The_laws_of_the_algebra_hold() =>
        Gen.Select(RandomCatalogs.Catalogs, RandomCatalogs.Conditions, RandomCatalogs.Conditions, RandomCatalogs.Conditions).Sample(
            (catalog, first, second, third) =>
            {
                Filter<Milestone> a = first.Filter, b = second.Filter, c = third.Filter;
                void Same(Filter<Milestone> left, Filter<Milestone> right) =>
                    catalog.Milestones.Where(left).Should().Equal(catalog.Milestones.Where(right), left + " is " + right);

                // Equal as values.
                (a & (b & c)).Should().Be((a & b) & c);
                (a | (b | c)).Should().Be((a | b) | c);
                (a & a).Should().Be(a);
                (a | a).Should().Be(a);
                (!!a).Should().Be(a);
                (a & Everything).Should().Be(a);
                (Everything & a).Should().Be(a);
                (a | Everything).Should().Be(Everything);
                // Equal in what they find.
                Same(a & b, b & a);
                Same(a | b, b | a);
                Same(!(a & b), !a | !b);
                Same(!(a | b), !a & !b);
                Same(a & (b | c), (a & b) | (a & c));
                Same(a | (b & c), (a | b) & (a | c));
                Same(a & (a | b), a);
                Same(a | (a & b), a);
                Same(a & !a, !Everything);
                Same(a | !a, Everything);
                Same(a & !Everything, !Everything);
                Same(a | !Everything, a);
                a.And(b).Should().Be(a & b);
                a.Or(b).Should().Be(a | b);
                a.Not().Should().Be(!a);
            },
            iter: 150);

    [Fact]
    public void Equal_filters_have_equal_hashes_and_texts() =>
        Gen.Select(RandomCatalogs.Conditions, RandomCatalogs.Conditions).Sample(
            (left, right) =>
            {
                if (left.Filter == right.Filter)
                {
                    left.Filter.GetHashCode().Should().Be(right.Filter.GetHashCode());
                    left.Filter.ToString().Should().Be(right.Filter.ToString());
                }
                else
                {
                    left.Filter.ToString().Should().NotBe(right.Filter.ToString());
                }
            },
            iter: 2000);

    [Fact]
    public void Nested_conditions_of_a_form_are_one_list_without_duplicates()
    {
        Operands(A & (B & C) & (C & A)).Should().Equal(A, B, C);
        Operands(A | (B | C) | (C | A)).Should().Equal(A, B, C);
        Operands(A & (B | C) & (B | C)).Should().Equal(A, B | C);
        Operands((A & B) | (A & B) | C).Should().Equal(A & B, C);
        ((A & B) & (A & B)).Should().Be(A & B);
    }

    [Fact]
    public void Equality_is_by_what_is_written()
    {
        (A == MilestoneFilter.OfKind(MilestoneKind.Meeting)).Should().BeTrue();
        (A != MilestoneFilter.OfKind(MilestoneKind.Call)).Should().BeTrue();
        (A & B).Should().NotBe(B & A);
        (A & B).Should().NotBe(A | B);
        (!A).Should().Be(!A).And.NotBe(A);
        MilestoneFilter.Upcoming(new LocalDate(2025, 1, 1)).Should().Be(MilestoneFilter.Upcoming(new LocalDate(2025, 1, 1)))
            .And.NotBe(MilestoneFilter.Upcoming(new LocalDate(2025, 1, 2))).And.NotBe(MilestoneFilter.Overdue(new LocalDate(2025, 1, 1)));
        C.Should().Be(MilestoneFilter.PossiblyWithin(DateWindow.Year(2025))).And.NotBe(MilestoneFilter.CertainlyWithin(DateWindow.Year(2025)))
            .And.NotBe(MilestoneFilter.PossiblyBefore(DateWindow.Year(2025))).And.NotBe(MilestoneFilter.PossiblyWithin(DateWindow.Year(2026)));
        A.Equals("kind:meeting").Should().BeFalse();
        A.Equals(null).Should().BeFalse();
        (A == null).Should().BeFalse();
        ((Filter<Milestone>?)null == null).Should().BeTrue();
        Filter<Milestone>.Everything.Should().BeSameAs(Everything);
    }

    [Fact]
    public void A_delegate_is_equal_to_itself()
    {
        Func<Milestone, bool> predicate = milestone => milestone.Title.Length > 3;
        Query<Milestone> milestones = SpaceTalksCatalog.Embedded.Milestones;

        milestones.Satisfying(predicate).Filter.Should().Be(milestones.Satisfying(predicate).Filter);
        milestones.Satisfying(predicate).Filter.Should().NotBe(milestones.Satisfying(milestone => milestone.Title.Length > 3).Filter);
    }

    [Fact]
    public void A_filter_prints_itself_in_the_syntax_of_a_search_box()
    {
        A.ToString().Should().Be("kind:meeting");
        (A & B).ToString().Should().Be("kind:meeting about:debris");
        (A | B).ToString().Should().Be("kind:meeting OR about:debris");
        (A & (B | C)).ToString().Should().Be("kind:meeting (about:debris OR possibly-within:2025)");
        ((A & B) | C).ToString().Should().Be("(kind:meeting about:debris) OR possibly-within:2025");
        (!A).ToString().Should().Be("-kind:meeting");
        (!(A | B)).ToString().Should().Be("-(kind:meeting OR about:debris)");
        Everything.ToString().Should().Be("*");
        MilestoneFilter.CertainlyBefore(DateWindow.Quarter(2026, 1)).ToString().Should().Be("certainly-before:2026-33");
        MilestoneFilter.Upcoming(new LocalDate(2025, 10, 15)).ToString().Should().Be("upcoming:2025-10-15");
        MilestoneFilter.Involving(AgencyIds.Nasa, AgencyIds.Roscosmos).ToString().Should().Be("involving:nasa involving:roscosmos");
        SpaceTalksCatalog.Embedded.Milestones.Satisfying(_ => true).Filter.ToString().Should().Be("<predicate>");
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        Filter<Milestone> none = null!;
        Throws("right", () => A & none);
        Throws("left", () => none & A);
        Throws("right", () => A | none);
        Throws("left", () => none | A);
        Throws("filter", () => !none);
        Throws("other", () => A.And(none));
        Throws("other", () => A.Or(none));
        Throws("entity", () => A.Matches(null!));
        Throws("visitor", () => A.Accept<int>(null!));
    }

    [Fact]
    public void A_visitor_reaches_every_form()
    {
        Dictionary<Filter<Milestone>, string> forms = new()
        {
            [Everything] = "everything",
            [A & B] = "and(term term)",
            [A | !C] = "or(term not(time))",
            [MilestoneFilter.Overdue(new LocalDate(2025, 1, 1))] = "day overdue 2025-01-01",
            [MilestoneFilter.Mentioning("Joint crews!")] = "phrase joint+crews",
            [SpaceTalksCatalog.Embedded.Milestones.Satisfying(_ => true).Filter] = "predicate",
        };

        forms.Should().OnlyContain(form => form.Key.Accept(new FormVisitor()) == form.Value);
    }

    [Fact]
    public void What_a_visitor_makes_of_a_filter_finds_the_same() =>
        Gen.Select(RandomCatalogs.Catalogs, RandomCatalogs.Conditions).Sample(
            (catalog, condition) => catalog.Milestones.ToList().Where(condition.Filter.Accept(new PredicateVisitor()))
                .Should().Equal(catalog.Milestones.Where(condition.Filter)),
            iter: 200);

    private static IReadOnlyList<Filter<Milestone>> Operands(Filter<Milestone> filter) => filter switch
    {
        AndFilter<Milestone> and => and.Operands,
        OrFilter<Milestone> or => or.Operands,
        _ => [filter],
    };

    [Fact]
    public void Ands_and_ors_stand_so_deep_within_each_other_and_no_deeper()
    {
        Filter<Milestone> deepest = Deep(Filter.DepthLimit);

        Action and = () => _ = deepest & MilestoneFilter.Involving(new Id<Organization>("esa"));
        and.Should().Throw<InvalidOperationException>().WithMessage("*at most 32 deep*");
        (deepest | MilestoneFilter.Involving(new Id<Organization>("esa"))).Should().BeOfType<OrFilter<Milestone>>("what joins its last list makes it no deeper");
        (!deepest).Should().BeOfType<NotFilter<Milestone>>();
        Query.Parse<Milestone>(deepest.ToString()!).Filter.Should().Be(deepest);
    }

    [Fact]
    public void A_filter_of_the_greatest_depth_needs_little_of_the_stack()
    {
        Filter<Milestone> deepest = Deep(Filter.DepthLimit);
        Filter<Milestone> same = Deep(Filter.DepthLimit);
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        Exception? thrown = null;
        Thread thread = new(
            () => thrown = Xunit.Record.Exception(() =>
            {
                foreach (Filter<Milestone> filter in new[] { deepest, !deepest })
                {
                    Query<Milestone> query = catalog.Milestones.Where(filter);
                    query.Count().Should().Be(catalog.Milestones.Count(filter.Matches));
                    query.Explain().ToString().Should().Contain(filter.ToString());
                    Query.Parse<Milestone>(filter.ToString()!).Filter.Should().Be(filter);
                    _ = filter.Accept(new FormVisitor());
                }
                deepest.Equals(same).Should().BeTrue();
                deepest.GetHashCode().Should().Be(same.GetHashCode());
            }),
            maxStackSize: 256 << 10);
        thread.Start();
        thread.Join();
        thrown.Should().BeNull();
    }

    [Fact]
    public void Many_conditions_joined_one_by_one_take_memory_in_proportion_to_their_number()
    {
        long few = Joined(1_000);
        long many = Joined(16_000);

        many.Should().BeLessThan(32 * few, "sixteen times as many");

        static long Joined(int count)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Filter<Milestone> any = MilestoneFilter.Involving(new Id<Organization>("o0"));
            Filter<Milestone> all = any;
            for (int number = 1; number < count; number++)
            {
                Filter<Milestone> next = MilestoneFilter.Involving(new Id<Organization>("o" + number));
                any |= next;
                all &= next;
            }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Lists_that_grow_from_one_list_do_not_disturb_each_other()
    {
        Filter<Milestone>[] terms = [.. Enumerable.Range(0, 40).Select(number => MilestoneFilter.Involving(new Id<Organization>("o" + number)))];
        Filter<Milestone> stem = terms[..12].Aggregate((left, right) => left | right);

        Filter<Milestone> one = stem | terms[12] | terms[13];
        Filter<Milestone> other = stem | terms[13] | terms[12];
        Filter<Milestone> before = terms[30] | stem;

        one.ToString().Should().Be("involving:" + string.Join(',', Enumerable.Range(0, 14).Select(number => "o" + number)));
        other.ToString().Should().Be("involving:" + string.Join(',', Enumerable.Range(0, 12).Append(13).Append(12).Select(number => "o" + number)));
        before.ToString().Should().Be("involving:o30," + string.Join(',', Enumerable.Range(0, 12).Select(number => "o" + number)));
        (stem | terms[5]).Should().Be(stem);
        (terms[5] | stem).ToString().Should().Be("involving:o5," + string.Join(',', Enumerable.Range(0, 12).Where(number => number != 5).Select(number => "o" + number)));
    }

    private static Filter<Milestone> Deep(int depth)
    {
        Filter<Milestone> filter = MilestoneFilter.Involving(new Id<Organization>("nasa"));
        for (int level = 0; level < depth; level++)
        {
            Filter<Milestone> other = level % 3 == 0 ? MilestoneFilter.Involving(new Id<Organization>("roscosmos")) : MilestoneFilter.Mentioning("talks");
            filter = level % 2 == 0 ? !filter & other : filter | other;
        }
        return filter;
    }

    private static void Throws(string parameter, Func<object> act) => act.Should().Throw<ArgumentNullException>().WithParameterName(parameter);

    private sealed class FormVisitor : IFilterVisitor<Milestone, string>
    {
        public string Visit(EverythingFilter<Milestone> filter) => "everything";

        public string Visit(AndFilter<Milestone> filter) => "and(" + string.Join(" ", filter.Operands.Select(operand => operand.Accept(this))) + ")";

        public string Visit(OrFilter<Milestone> filter) => "or(" + string.Join(" ", filter.Operands.Select(operand => operand.Accept(this))) + ")";

        public string Visit(NotFilter<Milestone> filter) => "not(" + filter.Operand.Accept(this) + ")";

        public string Visit(TermFilter<Milestone> filter) => "term";

        public string Visit(TimeFilter<Milestone> filter) => "time";

        public string Visit(DayFilter<Milestone> filter) => "day " + filter.Key + " " + filter.Day.ToString("uuuu-MM-dd", null);

        public string Visit(PhraseFilter<Milestone> filter) => "phrase " + string.Join("+", filter.Words);

        public string Visit(PredicateFilter<Milestone> filter) => "predicate";
    }

    // Another engine: it runs a filter by what it can read of it.
    private sealed class PredicateVisitor : IFilterVisitor<Milestone, Func<Milestone, bool>>
    {
        public Func<Milestone, bool> Visit(EverythingFilter<Milestone> filter) => _ => true;

        public Func<Milestone, bool> Visit(AndFilter<Milestone> filter) => milestone => filter.Operands.All(operand => operand.Accept(this)(milestone));

        public Func<Milestone, bool> Visit(OrFilter<Milestone> filter) => milestone => filter.Operands.Any(operand => operand.Accept(this)(milestone));

        public Func<Milestone, bool> Visit(NotFilter<Milestone> filter) => milestone => !filter.Operand.Accept(this)(milestone);

        public Func<Milestone, bool> Visit(TermFilter<Milestone> filter) => filter.Key switch
        {
            "about" => milestone => milestone.IsAbout(new(filter.Value)),
            "involving" => milestone => milestone.Involves(new(filter.Value)),
            "kind" => milestone => milestone.Kind.ToString().Equals(filter.Value.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase),
            "level" => milestone => milestone.Level.ToString()!.Equals(filter.Value, StringComparison.OrdinalIgnoreCase),
            "status" => milestone => milestone.Status.ToString().Equals(filter.Value, StringComparison.OrdinalIgnoreCase),
            "programme" => milestone => milestone.Programmes.Any(programme => programme.Id.Value == filter.Value),
            "participant" => milestone => milestone.Participants.Any(participant => participant.Official?.Id.Value == filter.Value),
            "source" => milestone => milestone.Reports.Any(report => report.Source.Id.Value == filter.Value),
            _ => throw new NotSupportedException(filter.Key),
        };

        public Func<Milestone, bool> Visit(TimeFilter<Milestone> filter) =>
            milestone => RandomCatalogs.Holds(milestone.When, filter.Relation, filter.Certainty == Certainty.Certain, filter.Window);

        public Func<Milestone, bool> Visit(DayFilter<Milestone> filter) => throw new NotSupportedException(filter.Key);

        // In titles of ASCII letters and spaces.
        public Func<Milestone, bool> Visit(PhraseFilter<Milestone> filter) =>
            milestone => (" " + milestone.Title + " ").Contains(" " + string.Join(' ', filter.Words) + " ", StringComparison.OrdinalIgnoreCase);

        public Func<Milestone, bool> Visit(PredicateFilter<Milestone> filter) => filter.Predicate;
    }
}
