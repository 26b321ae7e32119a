using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class ReviewRulesTests
{
    private static readonly LocalDate Day = new(2026, 4, 12);

    [Fact]
    public void Every_rule_has_a_name_and_an_explanation_of_its_own()
    {
        ReviewRules.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        ReviewRules.All.Select(rule => rule.Id).Should().AllSatisfy(id => id.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));
        ReviewRules.All.Select(rule => rule.ToString()).Should().Equal(ReviewRules.All.Select(rule => rule.Id));
        ReviewRules.All.Select(rule => rule.Explanation).Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.EndsWith('.') && char.IsUpper(text[0]));
        ReviewRules.All.Select(rule => rule.GetType().Name).Should().BeEquivalentTo(
            typeof(ReviewRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ReviewRule))).Select(type => type.Name), "every rule runs");
        ReviewRules.All.Select(rule => rule.GetType().Name).Should().Equal(ReviewRules.All.Select(rule => Pascal(rule.Id) + "Rule"));

        static string Pascal(string text) => string.Concat(text.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is_wrong() =>
        ReviewData.Catalog(
            ReviewData.Tenure("ann", "record completed 2021-05-03/2025-01-20"),
            ReviewData.Tenure("bob", "record underway 2025-01-20/2026-04-12.."),
            ReviewData.Milestone("talks", "wire planned 2025-07-31 @2025-07-29 by:bob/alpha/Head in:florida; record completed 2025-07-31 @2025-08-01 in:kennedy by:bob/alpha/Head"))
            .Review(Day).Should().BeEmpty();

    [Fact]
    public void The_day_of_a_review_may_be_of_any_calendar()
    {
        ReviewContext context = new(Day.WithCalendar(CalendarSystem.Julian), [], [], []);

        context.AsOf.Should().Be(Day);
        context.ToString().Should().Be("review as of 2026-04-12");
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is() => SpaceTalksCatalog.Create().Review(Day).Should().BeEmpty();

    [Fact]
    public void Errors_come_first_and_the_certain_before_the_possible_then_by_rule_and_text()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(
            ReviewData.Milestone("zulu", "record completed 2025-07-31 in:kennedy; page completed 2025-07-30; brief planned 2025-08-25 in:vienna"),
            ReviewData.Milestone("echo", "record completed 2025-07-31 in:kennedy; page completed 2025-07-30 in:houston"),
            ReviewData.Milestone("idle", "brief planned 2025-08-25"),
            ReviewData.Milestone("vague", "record completed 2025-07-31?; page completed 2025-07-30; brief planned 2024~"),
            ReviewData.Milestone("late", "brief planned 2025~"));

        IReadOnlyList<Finding> findings = catalog.Review(Day);

        findings.Select(finding => finding.ToString().Split(':')[0] + finding.ToString().Split('"')[1]).Should().Equal(
            "error, dates-excludeEcho",
            "error, dates-excludeZulu",
            "error, places-excludeEcho",
            "error (possibly), dates-excludeVague",
            "warning, overdue-planIdle",
            "warning (possibly), overdue-planLate",
            "information, superseded-dateZulu",
            "information, superseded-placeZulu",
            "information (possibly), superseded-dateVague");
        findings.Should().OnlyContain(finding => finding.Severity == finding.Rule.Severity && finding.Statements.Count > 0 && finding.Message.EndsWith('.'));
    }

    [Fact]
    public void A_rule_of_ones_own_runs_beside_the_others()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(
            ReviewData.Milestone("talks", "record completed 2025-07-31; page completed 2025-07-30"),
            ReviewData.Milestone("tale", "brief completed 2025~; wire planned 2025-09-01"));

        IReadOnlyList<Finding> findings = catalog.Review(Day, new HearsayRule());

        findings.Should().HaveCount(catalog.Review(Day).Count + 1);
        Finding finding = findings.Single(found => found.Rule is HearsayRule);
        finding.ToString().Should().Be("warning (possibly), hearsay: As of 12 April 2026 only Brief says that Tale has happened.");
        finding.Statements.Should().ContainSingle().Which.Should().BeSameAs(catalog.Milestones[new("tale")].Reports.Prevailing);
    }

    // The text of a query takes names in any case, but first the one that is written so.
    [Fact]
    public void Rules_whose_names_differ_in_case_alone_are_told_apart()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(ReviewData.Milestone("talks", "brief completed 2025~"));

        FindingCollection findings = catalog.Review(Day, new HearsayRule { Name = "Hearsay" }, new HearsayRule());

        findings.Parse("rule:hearsay").Select(finding => finding.Rule.Id).Should().Equal("hearsay");
        findings.Parse("rule:Hearsay").Select(finding => finding.Rule.Id).Should().Equal("Hearsay");
    }

    [Fact]
    public void Views_are_reviewed_by_what_they_hold()
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(ReviewData.Milestone("talks", "record completed 2025-07-31; page completed 2025-07-30"));

        catalog.Review(Day).Should().ContainSingle();
        catalog.Without(new Id<Source>("page")).Review(Day).Should().BeEmpty();
        catalog.AccordingTo(new Id<Source>("page")).Review(Day).Should().BeEmpty();
    }

    [Fact]
    public void The_findings_cannot_be_changed()
    {
        IReadOnlyList<Finding> findings = ReviewData.Catalog(ReviewData.Milestone("talks", "brief planned 2025-08-25")).Review(Day);

        findings.Should().NotBeAssignableTo<IList<Finding>>();
        ((Action)(() => ((IList<Report>)findings[0].Statements)[0] = null!)).Should().Throw<NotSupportedException>();
        ((Action)(() => ((IList<ReviewRule>)ReviewRules.All).Clear())).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Arguments_are_checked()
    {
        SpaceTalksCatalog catalog = TestData.SmallCatalog;

        ((Action)(() => catalog.Review(Day, null!))).Should().Throw<ArgumentNullException>().WithParameterName("further");
        ((Action)(() => catalog.Review(Day, [new HearsayRule(), null!]))).Should().Throw<ArgumentException>().WithParameterName("further");
    }

    [Theory]
    [InlineData(false, "The rule \"broken\" returned null: if it finds nothing, return an empty sequence.")]
    [InlineData(true, "The rule \"broken\" returned a finding that is null.")]
    public void A_rule_that_finds_null_is_named(bool amongOthers, string message) =>
        ((Action)(() => TestData.SmallCatalog.Review(Day, new BrokenRule(amongOthers ? [null!] : null!))))
            .Should().Throw<InvalidOperationException>().WithMessage(message);

    [Fact]
    public void A_finding_is_certain_or_possible_and_has_all_its_parts()
    {
        Report report = TestData.SmallCatalog.Milestones[new("meeting")].Reports.Prevailing;
        HearsayRule rule = new();
        Report[] statements = [report];

        Finding finding = new(rule, Certainty.Certain, "So it is.", statements);
        statements[0] = null!;

        finding.Statements.Should().Equal(report);
        finding.ToString().Should().Be("warning, hearsay: So it is.");
        new Finding(rule, Certainty.Possible, "So it may be.").Statements.Should().BeEmpty();
        ((Action)(() => _ = new Finding(null!, Certainty.Certain, "-"))).Should().Throw<ArgumentNullException>().WithParameterName("rule");
        ((Action)(() => _ = new Finding(rule, Certainty.Certain, null!))).Should().Throw<ArgumentNullException>().WithParameterName("message");
        ((Action)(() => _ = new Finding(rule, Certainty.Certain, "-", null!))).Should().Throw<ArgumentNullException>().WithParameterName("statements");
        ((Action)(() => _ = new Finding(rule, Certainty.Certain, "-", [null!]))).Should().Throw<ArgumentException>().WithParameterName("statements").WithMessage("?* (Parameter*");
        ((Action)(() => _ = new Finding(rule, Certainty.Impossible, "-"))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("certainty").WithMessage("?* (Parameter*");
        ((Action)(() => _ = new Finding(rule, (Certainty)7, "-"))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("certainty");
    }

    [Fact]
    public void What_rules_ask_of_statements_can_be_asked_by_anybody()
    {
        Milestone milestone = ReviewData.Catalog(ReviewData.Milestone(
            "talks", "record completed 2025-07-31 in:kennedy; wire underway 2025 in:florida; page planned 2025 in:vienna; brief proposed 2024; agency cancelled -"))
            .Milestones[new("talks")];

        milestone.Reports.Where(Statements.IsFact).Select(report => report.Source.Id.Value).Should().Equal("record", "wire");
        milestone.Reports.Where(Statements.IsPlan).Select(report => report.Source.Id.Value).Should().BeEquivalentTo(["page", "brief"]);
        Statements.AreExclusive(TestData.When("2025-07-31"), TestData.When("2025-08")).Should().Be(Certainty.Certain);
        Statements.AreExclusive(TestData.When("2025-07-31"), TestData.When("2025-08~")).Should().Be(Certainty.Possible);
        Statements.AreExclusive(TestData.When("2025-07-31"), TestData.When("2025-07")).Should().Be(Certainty.Impossible);
        Statements.AreExclusive(milestone.Reports[0].Places!, milestone.Reports[1].Places!).Should().BeFalse();
        Statements.AreExclusive(milestone.Reports[0].Places!, milestone.Reports.Single(report => report.Source.Id.Value == "page").Places!).Should().BeTrue();

        ((Action)(() => Statements.IsFact(null!))).Should().Throw<ArgumentNullException>().WithParameterName("report");
        ((Action)(() => Statements.IsPlan(null!))).Should().Throw<ArgumentNullException>().WithParameterName("report");
        ((Action)(() => Statements.AreExclusive(null!, TestData.When("2025")))).Should().Throw<ArgumentNullException>().WithParameterName("left");
        ((Action)(() => Statements.AreExclusive(TestData.When("2025"), null!))).Should().Throw<ArgumentNullException>().WithParameterName("right");
        ((Action)(() => Statements.AreExclusive(null!, milestone.Places!))).Should().Throw<ArgumentNullException>().WithParameterName("left");
        ((Action)(() => Statements.AreExclusive(milestone.Places!, null!))).Should().Throw<ArgumentNullException>().WithParameterName("right");
    }

    private sealed class BrokenRule(IEnumerable<Finding> findings) : ReviewRule
    {
        public override string Id => "broken";

        public override Severity Severity => Severity.Error;

        public override string Explanation => "It does not keep to what is asked of a rule.";

        protected override IEnumerable<Finding> FindIn(ReviewContext context) => findings;
    }

    /// <summary>What only an unattributed source says has happened.</summary>
    private sealed class HearsayRule : ReviewRule
    {
        public string Name { get; init; } = "hearsay";

        public override string Id => Name;

        public override Severity Severity => Severity.Warning;

        public override string Explanation => "Only an unattributed source says that something has happened.";

        protected override IEnumerable<Finding> FindIn(ReviewContext context) =>
            from milestone in context.Milestones
            let facts = milestone.Reports.Where(Statements.IsFact).ToArray()
            where facts.Length > 0 && facts.All(report => report.Source.Kind == SourceKind.Unattributed)
            select new Finding(
                this,
                Certainty.Possible,
                "As of " + When.Day(context.AsOf).ToString("E", null) + " only " + facts[0].Source + " says that " + milestone.Title + " has happened.",
                facts);
    }
}
