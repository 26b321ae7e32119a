using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class CatalogViewTests
{
    private static readonly Id<Milestone> Talks = new("talks");

    private static readonly SpaceTalksCatalog Catalog = ReviewData.Catalog(
        ReviewData.Tenure("ann", "page completed 2021-05-03/2025-01-20 @2025-01-21; record completed 2021-05-03/2025-01-20"),
        ReviewData.Tenure("bob", "wire underway 2025-01-20/2025-07-10.. @2025-07-10"),
        ReviewData.Milestone("audit", "brief planned 2025-10", "review"),
        ReviewData.Milestone(
            "talks",
            "brief planned 2025-08-25 in:vienna|geneva by:ann/alpha/Head; wire planned 2025-07-31 @2025-07-29 in:houston by:bob/alpha/Head; "
            + "agency completed 2025-07-31 @2025-08-01 in:kennedy by:bob/alpha/Head; page completed 2025-07-31 @2025-08 first:2018"),
        ReviewData.Milestone("visit", "wire proposed 2026 @2025-07"));

    private static readonly LocalDate Day = new(2025, 7, 29);

    private static readonly IComparer<Report> WorstFirst = Comparer<Report>.Create((x, y) => PrevailingOrder.Default.Compare(y, x));

    /// <summary>The reporting date, a day, and whether the report was certainly or possibly known by then.</summary>
    [Theory]
    [InlineData("2025-07-29", "2025-07-28", Certainty.Impossible)]
    [InlineData("2025-07-29", "2025-07-29", Certainty.Certain)]
    [InlineData("2025-07-29", "2030-01-01", Certainty.Certain)]
    [InlineData("2025-07", "2025-06-30", Certainty.Impossible)]
    [InlineData("2025-07", "2025-07-01", Certainty.Possible)]
    [InlineData("2025-07", "2025-07-15", Certainty.Possible)]
    [InlineData("2025-07", "2025-07-30", Certainty.Possible)]
    [InlineData("2025-07", "2025-07-31", Certainty.Certain)]
    [InlineData("2025-07-29?", "2025-08-31", Certainty.Possible)]
    [InlineData("2025-07-29?", "2025-07-28", Certainty.Impossible)]
    [InlineData("[..2025-07-29]", "2025-07-29", Certainty.Certain)]
    [InlineData("[2025-07-29..]", "2025-08-31", Certainty.Possible)]
    [InlineData("", "1900-01-01", Certainty.Possible)]
    [InlineData("", "2100-01-01", Certainty.Possible)]
    public void What_was_known_depends_on_the_reporting_day(string reported, string day, Certainty known)
    {
        SpaceTalksCatalog catalog = ReviewData.Catalog(ReviewData.Milestone("m", "wire planned 2026" + (reported.Length == 0 ? "" : " @" + reported)));
        LocalDate date = LocalDatePattern.Iso.Parse(day).Value;

        catalog.AsKnownOn(date).Milestones.Any().Should().Be(known == Certainty.Certain);
        catalog.AsKnownOn(date, Certainty.Certain).Milestones.Any().Should().Be(known == Certainty.Certain);
        catalog.AsKnownOn(date, Certainty.Possible).Milestones.Any().Should().Be(known >= Certainty.Possible);
    }

    [Fact]
    public void An_order_of_ones_own_is_asked_when_the_catalog_is_made_and_never_again()
    {
        int asked = 0;
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded.WithPrevailing(Comparer<Report>.Create((x, y) =>
        {
            asked++;
            return PrevailingOrder.Default.Compare(y, x);
        }));
        int known = asked;
        known.Should().BePositive();

        _ = catalog.Milestones.Select(milestone => (milestone.When, milestone.Agenda, milestone.History.Count)).ToList();
        _ = catalog.Milestones.WithStatus(ReportStatus.Planned).Count() + catalog.Review(new LocalDate(2026, 1, 1)).Count;
        asked.Should().Be(known);

        ((Action)(() => SpaceTalksCatalog.Embedded.WithPrevailing(Comparer<Report>.Create((_, _) => throw new NotSupportedException()))))
            .Should().Throw<Exception>().Which.GetBaseException().Should().BeOfType<NotSupportedException>();
    }

    [Fact]
    public void A_catalog_made_of_another_holds_nothing_of_what_was_replaced()
    {
        SpaceTalksCatalog catalog = TestData.SmallCatalog;
        for (int step = 0; step < 5; step++)
        {
            catalog = catalog.With(DataSet.Parse(
                """{"sources": [{"id": "extra", "kind": "wire-report"}], "milestones": [{"id": "meeting", "title": "Meeting again", "summary": "s", "kind": "meeting", "reports": [{"source": "extra", "status": "planned"}]}]}"""),
                MergePolicy.Override).Without(new Id<Source>("nobody"));
        }

        DataContent content = ((ICatalog)catalog).Entities.Content;
        content.LinkTargets.Should().HaveCount(1);
        content.Milestones!.IsInOrder.Should().BeTrue("a part of what is in order is in order");
    }

    [Fact]
    public void The_same_reports_joined_twice_have_places_of_their_own()
    {
        DataSet further = DataSet.Parse(
            """{"milestoneReports": [{"milestone": "meeting", "reports": [{"source": "paper", "status": "completed", "when": "2020"}, {"source": "paper", "status": "planned", "when": "2021"}]}]}""");
        Reports reports = TestData.SmallCatalog.With(further, further).Milestones[new("meeting")].Reports;

        reports.Select(report => report.Position).Should().BeEquivalentTo(Enumerable.Range(0, reports.Count));
    }

    [Fact]
    public void As_known_on_a_day_the_reports_by_then_say_it()
    {
        SpaceTalksCatalog view = Catalog.AsKnownOn(Day);

        view.Milestones.Select(milestone => milestone.Id).Should().Equal(Talks);
        view.Milestones[Talks].Places!.ToString().Should().Be("Houston");
        view.Milestones[Talks].Status.Should().Be(ReportStatus.Planned);
        view.Milestones[Talks].FirstSince.Should().BeNull();
        view.Tenures.Select(tenure => tenure.Reports.Count).Should().Equal(1, 1);
        Catalog.AsKnownOn(Day, Certainty.Possible).Milestones.Should().HaveCount(3);
        Catalog.AsKnownOn(new(2025, 8, 1)).Milestones[Talks].Places!.ToString().Should().Be("Kennedy Space Center");
        Catalog.AsKnownOn(new(2025, 8, 1)).Milestones[Talks].FirstSince.Should().BeNull();
        Catalog.AsKnownOn(new(2025, 8, 31)).Milestones[Talks].FirstSince.Should().NotBeNull();
    }

    [Fact]
    public void According_to_a_source_its_reports_alone_say_it()
    {
        SpaceTalksCatalog view = Catalog.AccordingTo(new Id<Source>("brief"));

        view.Milestones.Select(milestone => milestone.Id.Value).Should().Equal("talks", "audit");
        view.Milestones[Talks].When.Should().Be(TestData.When("2025-08-25"));
        view.Milestones[Talks].Places!.ToString().Should().Be("Vienna or Geneva");
        view.Tenures.Should().BeEmpty();
        view.Agencies[new("alpha")].Tenures.Should().BeEmpty();
        view.Agencies[new("alpha")].HeadOn(Day).ToString().Should().Be("nobody is known");
        view.Officials[new("ann")].Tenures.Should().BeEmpty();
        Catalog.AccordingTo(new("brief"), new("wire")).Milestones.Should().HaveCount(3);
    }

    [Fact]
    public void Without_a_source_the_others_say_it()
    {
        Catalog.Without(new Id<Source>("agency")).Milestones[Talks].Places.Should().BeNull("a page says that it has happened, and not where");
        Catalog.Without(new("agency"), new("page")).Milestones[Talks].Places!.ToString().Should().Be("Houston");
        Catalog.Without(new Id<Source>("brief")).Milestones.TryGet(new("audit"), out _).Should().BeFalse();
        Catalog.Without(new Id<Source>("record")).Tenures[new("ann-alpha")].Reports.Single().Source.Id.Value.Should().Be("page");
    }

    [Fact]
    public void What_a_source_says_and_what_the_others_say_is_all_that_is_said()
    {
        foreach (Source source in Catalog.Sources)
        {
            int count = Reports(Catalog.AccordingTo(source.Id)).Count() + Reports(Catalog.Without(source.Id)).Count();
            count.Should().Be(Reports(Catalog).Count(), source.Id.Value);
            Reports(Catalog.AccordingTo(source.Id)).Should().OnlyContain(report => report.Source.Id == source.Id);
            Reports(Catalog.Without(source.Id)).Should().NotContain(report => report.Source.Id == source.Id);
        }

        static IEnumerable<Report> Reports(SpaceTalksCatalog catalog) =>
            catalog.Milestones.SelectMany(milestone => milestone.Reports).Concat(catalog.Tenures.SelectMany(tenure => tenure.Reports));
    }

    [Fact]
    public void Views_of_views_hold_what_both_hold()
    {
        Id<Source> wire = new("wire");

        Catalog.AsKnownOn(Day).AccordingTo(wire).ContentHash.Should().Be(Catalog.AccordingTo(wire).AsKnownOn(Day).ContentHash);
        Catalog.AsKnownOn(Day).Without(wire).Milestones.Should().BeEmpty();
        Catalog.Without(wire).AccordingTo(wire).Milestones.Should().BeEmpty();
        Catalog.AsKnownOn(Day).AsKnownOn(new(2025, 7, 10)).ContentHash.Should().Be(Catalog.AsKnownOn(new(2025, 7, 10)).ContentHash);
        Catalog.AsKnownOn(new(2025, 7, 10)).AsKnownOn(Day).ContentHash.Should().Be(Catalog.AsKnownOn(new(2025, 7, 10)).ContentHash);
    }

    [Fact]
    public void Sources_that_are_not_there_say_nothing()
    {
        SpaceTalksCatalog empty = Catalog.AccordingTo(new Id<Source>("nobody"));

        empty.Milestones.Should().BeEmpty();
        empty.Tenures.Should().BeEmpty();
        empty.Topics.Should().BeEmpty("somebody else says that they are talked about");
        empty.Places.Should().NotBeEmpty("nobody has to say that a place is there");
        empty.Sources.Should().NotBeEmpty();
        empty.Review(Day).Should().BeEmpty();
        Catalog.Without(new Id<Source>("nobody")).ContentHash.Should().Be(Catalog.ContentHash);
    }

    [Fact]
    public void A_view_is_a_catalog_with_the_whole_API()
    {
        SpaceTalksCatalog view = Catalog.Without(new("agency"), new("page"));

        view.Milestones.Upcoming(new(2025, 7, 30)).Select(milestone => milestone.Id.Value).Should().Equal("talks", "audit", "visit");
        view.Milestones.Involving(new Id<Organization>("alpha")).PossiblyWithin(DateWindow.Year(2025)).Count().Should().Be(2);
        view.Meetings.Select(meeting => meeting.Id.Value).Should().Equal("talks", "visit");
        view.Milestones.Find("TALKS")!.When.Should().Be(TestData.When("2025-07-31"));
        view.Agencies.Find("alpha")!.HeadOn(Day).ToString().Should().Be("Bob (possible)");
        view.Review(new(2026, 4, 12)).Select(finding => finding.Rule.Id).Should().Contain("office-at-event").And.Contain("overdue-plan");
        view.DataVersion.Should().Be(Catalog.DataVersion);
        SpaceTalksCatalog again = SpaceTalksCatalog.Create(DataSet.Load(new MemoryStream(TestData.Saved(view)), "again"));
        again.ContentHash.Should().Be(view.ContentHash);
        again.Milestones[Talks].Reports.Count.Should().Be(2);
    }

    [Fact]
    public void A_view_can_be_added_to()
    {
        SpaceTalksCatalog view = Catalog.AsKnownOn(Day);

        SpaceTalksCatalog more = view.With(DataSet.Parse(ReviewData.Further("milestone", "talks", "record completed 2025-08-02 @2025-08-03")));

        more.Milestones[Talks].When.Should().Be(TestData.When("2025-08-02"));
        more.Milestones[Talks].Reports.Count.Should().Be(2);
        view.With(DataSet.Parse("{\"milestones\": [" + ReviewData.Milestone("audit", "wire planned 2025-11") + "]}")).Milestones.Should().HaveCount(2, "what is not there can come");
        ((Action)(() => view.With(DataSet.Parse(ReviewData.Further("milestone", "audit", "wire planned 2025-11"), "further"))))
            .Should().Throw<DataSetException>().Which.Faults.Should().ContainSingle().Which.Message.Should().Be("There is no milestone with the id \"audit\": add it, or load the data set that has it.");
    }

    [Fact]
    public void Another_order_makes_other_reports_prevail()
    {
        SpaceTalksCatalog view = Catalog.WithPrevailing(WorstFirst);

        view.Milestones[Talks].Status.Should().Be(ReportStatus.Planned);
        view.Milestones[Talks].Reports.Prevailing.Source.Id.Value.Should().Be("brief");
        view.Milestones[Talks].When.Should().Be(TestData.When("2025-07-31"), "what has happened is dated by what says so");
        view.Milestones[Talks].Participants.Single().Official!.Name.Should().Be("Ann");
        view.Tenures[new("ann-alpha")].Reports.Prevailing.Source.Id.Value.Should().Be("page");
        view.ContentHash.Should().Be(Catalog.ContentHash, "the data is the same");
        view.WithPrevailing(PrevailingOrder.Default).Milestones[Talks].Reports.Prevailing.Source.Id.Value.Should().Be("agency");
    }

    [Fact]
    public void The_order_stays_in_views_and_with_more_data()
    {
        SpaceTalksCatalog view = Catalog.WithPrevailing(WorstFirst);

        view.Without(new Id<Source>("wire")).Milestones[Talks].Reports.Prevailing.Source.Id.Value.Should().Be("brief");
        view.AsKnownOn(new(2025, 8, 31)).Milestones[Talks].Reports.Prevailing.Source.Id.Value.Should().Be("wire");
        view.With(DataSet.Parse(ReviewData.Further("milestone", "talks", "brief proposed 2020"))).Milestones[Talks].Reports[0].Status.Should().Be(ReportStatus.Proposed);
    }

    [Fact]
    public void A_view_leaves_the_catalog_as_it_was()
    {
        string hash = Catalog.ContentHash;
        byte[] saved = TestData.Saved(Catalog);
        SpaceTalksCatalog[] views =
        [
            Catalog.AsKnownOn(Day), Catalog.AsKnownOn(Day, Certainty.Possible), Catalog.AccordingTo(new Id<Source>("brief")), Catalog.Without(new Id<Source>("brief")),
        ];

        views.Select(view => view.ContentHash).Append(hash).Should().OnlyHaveUniqueItems();
        Catalog.ContentHash.Should().Be(hash);
        TestData.Saved(Catalog).Should().Equal(saved);
        Catalog.Milestones[Talks].Reports.Count.Should().Be(4);
        Catalog.Officials[new("ann")].Tenures.Should().ContainSingle();
    }

    [Fact]
    public void Arguments_are_checked()
    {
        ((Action)(() => Catalog.AsKnownOn(Day, Certainty.Impossible))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("certainty");
        ((Action)(() => Catalog.AsKnownOn(Day, (Certainty)9))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("certainty");
        ((Action)(() => Catalog.AccordingTo(null!))).Should().Throw<ArgumentNullException>().WithParameterName("sources");
        ((Action)(() => Catalog.AccordingTo())).Should().Throw<ArgumentException>().WithParameterName("sources");
        ((Action)(() => Catalog.Without(null!))).Should().Throw<ArgumentNullException>().WithParameterName("sources");
        ((Action)(() => Catalog.Without())).Should().Throw<ArgumentException>().WithParameterName("sources");
        ((Action)(() => Catalog.WithPrevailing(null!))).Should().Throw<ArgumentNullException>().WithParameterName("order");
    }
}
