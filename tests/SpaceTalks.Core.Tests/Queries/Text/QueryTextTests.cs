using System.Text;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

public sealed class QueryTextTests
{
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    [Theory]
    // Nothing is everything, and everything has a sign.
    [InlineData("", "*")]
    [InlineData("  \t ", "*")]
    [InlineData("*", "*")]
    [InlineData("-*", "-*")]
    [InlineData("* kind:launch", "kind:launch")]
    [InlineData("-* kind:launch", "-*")]
    [InlineData("-* OR kind:launch", "kind:launch")]
    [InlineData("* OR kind:launch", "*")]
    [InlineData("kind:launch -(*)", "-*")]
    // And, or, not, parentheses.
    [InlineData("kind:launch status:planned", "kind:launch status:planned")]
    [InlineData("kind:launch kind:launch", "kind:launch")]
    [InlineData("kind:launch OR status:planned", "kind:launch OR status:planned")]
    [InlineData("kind:launch status:planned OR about:debris", "(kind:launch status:planned) OR about:debris")]
    [InlineData("kind:launch (status:planned OR about:debris)", "kind:launch (status:planned OR about:debris)")]
    [InlineData("(kind:launch OR status:planned) OR (about:debris)", "kind:launch OR status:planned OR about:debris")]
    [InlineData("((kind:launch (status:planned)))", "kind:launch status:planned")]
    [InlineData("( kind:launch )", "kind:launch")]
    [InlineData("-kind:launch", "-kind:launch")]
    [InlineData("-(kind:launch)", "-kind:launch")]
    [InlineData("-(-kind:launch)", "kind:launch")]
    [InlineData("-(kind:launch status:planned)", "-(kind:launch status:planned)")]
    [InlineData("-(kind:launch OR -crew)", "-(kind:launch OR -crew)")]
    // A comma is "or", a repeated key is "and".
    [InlineData("kind:launch,docking", "kind:launch,docking")]
    [InlineData("kind:launch OR kind:docking", "kind:launch,docking")]
    [InlineData("-kind:launch,docking", "-kind:launch,docking")]
    [InlineData("kind:launch,docking status:planned", "kind:launch,docking status:planned")]
    [InlineData("kind:launch,docking OR status:planned", "kind:launch OR kind:docking OR status:planned")]
    [InlineData("kind:launch,launch", "kind:launch")]
    [InlineData("kind:\"launch\",docking", "kind:launch,docking")]
    [InlineData("involving:nasa involving:roscosmos", "involving:nasa involving:roscosmos")]
    [InlineData("possibly-within:2025,2026-33", "possibly-within:2025,2026-33")]
    // Keys and words in any case; names for identifiers.
    [InlineData("KIND:Launch", "kind:launch")]
    [InlineData("Involving:NASA", "involving:nasa")]
    [InlineData("involving:Роскосмос", "involving:roscosmos")]
    [InlineData("involving:\"Russian Space Agency\"", "involving:roscosmos")]
    [InlineData("about:\"carve-outs\"", "about:sanctions-exemptions")]
    [InlineData("id:heads-meeting-2025", "id:heads-meeting-2025")]
    // Words and phrases.
    [InlineData("Crew", "crew")]
    [InlineData("\"Joint Crew\"", "\"joint crew\"")]
    [InlineData("joint-crew", "\"joint crew\"")]
    [InlineData("joint crew", "joint crew")]
    [InlineData("-\"joint crew\"", "-\"joint crew\"")]
    [InlineData("Ко\u0301ролёв", "королев")]
    [InlineData("or and not", "or and not")]
    [InlineData("\"OR\" \"AND\" \"NOT\"", "\"or\" \"and\" \"not\"")]
    [InlineData("\"kind:launch\"", "\"kind launch\"")]
    [InlineData("19:07", "\"19 07\"")]
    [InlineData("crew,moon", "\"crew moon\"")]
    [InlineData("\"a \\\"b\\\" \\\\ c\"", "\"a b c\"")]
    [InlineData("-5", "-5")]
    // Dates in EDTF and in English.
    [InlineData("possibly-within:2026-33", "possibly-within:2026-33")]
    [InlineData("possibly-within:\"Q1 2026\"", "possibly-within:2026-33")]
    [InlineData("certainly-before:\"late August 2025\"", "certainly-before:2025-08-21/2025-08-31")]
    [InlineData("possibly-intersecting:\"since 2000\"", null)]
    [InlineData("certainly-after:2027-03/..", "certainly-after:2027-03-01/..")]
    [InlineData("certainly-covering:../..", "certainly-covering:../..")]
    [InlineData("possibly-covering:\"[2025-08-21..2025-08-31]\"", "possibly-covering:2025-08-21/2025-08-31")]
    [InlineData("possibly-after:[2025-08-21..2025-08-31]", "possibly-after:2025-08-21/2025-08-31")]
    [InlineData("upcoming:2025-10-15", "upcoming:2025-10-15")]
    [InlineData("upcoming:\"15 October 2025\"", "upcoming:2025-10-15")]
    [InlineData("overdue:\"Oct 15, 2025\" possibly-overdue:2025-10-15", "overdue:2025-10-15 possibly-overdue:2025-10-15")]
    // Settings.
    [InlineData("sort:date", "*")]
    [InlineData("sort:reported", "sort:reported")]
    [InlineData("after:heads-meeting-2025 sort:title", "sort:title after:heads-meeting-2025")]
    [InlineData("sort:newest", "sort:newest")]
    [InlineData("SORT:Newest limit:10", "sort:newest limit:10")]
    [InlineData("limit:0", "limit:0")]
    [InlineData("skip:0", "*")]
    [InlineData("limit:3 skip:2", "skip:2 limit:3")]
    [InlineData("limit:2147483647", "limit:2147483647")]
    [InlineData("limit:10 kind:launch sort:newest crew", "kind:launch crew sort:newest limit:10")]
    [InlineData("(kind:launch OR crew) limit:1", "(kind:launch OR crew) limit:1")]
    [InlineData("kind:launch,docking limit:1", "kind:launch,docking limit:1")]
    [InlineData("sort:upcoming upcoming:2025-10-15", "upcoming:2025-10-15 sort:upcoming")]
    [InlineData("upcoming:2025-10-15 kind:launch sort:upcoming", "upcoming:2025-10-15 kind:launch sort:upcoming")]
    [InlineData("upcoming:2025-10-15 sort:upcoming@2025-10-15", "upcoming:2025-10-15 sort:upcoming")]
    [InlineData("upcoming:2025-10-15 sort:upcoming@2025-10-16", "upcoming:2025-10-15 sort:upcoming@2025-10-16")]
    [InlineData("sort:\"upcoming@15 October 2025\"", "sort:upcoming@2025-10-15")]
    public void A_text_is_read_and_printed_in_its_normal_form(string text, string? normal)
    {
        if (normal is null)
        {
            Query.TryParse(text, out Query<Milestone>? none, out string? fault).Should().BeFalse();
            none.Should().BeNull();
            fault.Should().Contain("unknown start or end");
            return;
        }
        Query<Milestone> query = Query.Parse<Milestone>(text);

        query.ToString().Should().Be(normal);
        Query.Parse<Milestone>(normal).ShouldBe(query);
        Query.TryParse(text, out Query<Milestone>? same, out string? noFault).Should().BeTrue();
        same!.ShouldBe(query);
        noFault.Should().BeNull();
    }

    [Fact]
    public void A_text_means_what_the_code_means()
    {
        Query.Parse<Milestone>("about:iss-future involving:nasa possibly-within:2026-33 status:planned -kind:launch (about:debris OR about:moon) \"joint crew\" sort:newest limit:10")
            .ShouldBe(Embedded.Milestones
                .About(TopicIds.IssFuture).Involving(AgencyIds.Nasa).PossiblyWithin(DateWindow.Quarter(2026, 1)).WithStatus(ReportStatus.Planned)
                .Where(!MilestoneFilter.OfKind(MilestoneKind.Launch)).Where(MilestoneFilter.About(TopicIds.Debris) | MilestoneFilter.About(TopicIds.Moon))
                .Mentioning("joint crew").NewestFirst().Take(10));
        Query.Parse<Milestone>("upcoming:2025-10-15 sort:upcoming").ShouldBe(Embedded.Milestones.Upcoming(new LocalDate(2025, 10, 15)));
        Query.Parse<Official>("involving:nasa certainly-in-office:2018-10-11").ShouldBe(
            Embedded.Officials.Involving(AgencyIds.Nasa).CertainlyInOffice(new LocalDate(2018, 10, 11)));
        Query.Parse<Agency>("country:\"United States\"").ShouldBe(Embedded.Agencies.InCountry("United States"));
        Query.Parse<Organization>("country:\"united states\"").ShouldBe(Embedded.Organizations.InCountry("united states"));
        Query.Parse<Organization>("id:nasa").Should().ContainSingle().Which.Id.Should().Be(AgencyIds.Nasa);
        Query.Parse<Topic>("within:iss related:debris").ShouldBe(Embedded.Topics.Within(TopicIds.Iss).RelatedTo(TopicIds.Debris));
        Query.Parse<Source>("kind:wire-report").ShouldBe(Embedded.Sources.OfKind(SourceKind.WireReport));
        Query.Parse<Programme>("kind:station crew").ShouldBe(Embedded.Programmes.OfKind(ProgrammeKind.Station).Mentioning("crew"));
        Query.Parse<Factor>("kind:driver").ShouldBe(Embedded.Factors.OfKind(FactorKind.Driver));
        Query.Parse<Question>("about:iss").ShouldBe(Embedded.Questions.About(TopicIds.Iss));
        Query.Parse<Place>("houston limit:1").ShouldBe(Embedded.Places.Mentioning("Houston").Take(1));
        Query.Parse<Tenure>("involving:nasa possibly-covering:2018-10-11").ShouldBe(
            Embedded.Tenures.Involving(AgencyIds.Nasa).PossiblyCovering(new LocalDate(2018, 10, 11)));
    }

    [Fact]
    public void A_collection_reads_queries_over_itself()
    {
        Embedded.Milestones.Parse("kind:meeting").ShouldBe(Embedded.Meetings);
        TestData.SmallCatalog.Topics.Parse("within:flight").Select(topic => topic.Id.Value).Should().Equal("crews", "flight");
        Query.Parse<Milestone>("audit", TestData.SmallCatalog).Should().ContainSingle();
        TestData.SmallCatalog.Milestones.Parse("").Should().Equal(TestData.SmallCatalog.Milestones);
        ((Action)(() => TestData.SmallCatalog.Milestones.Parse("about:debris"))).Should().Throw<UnparsableValueException>("the small catalog has no such topic");
    }

    [Fact]
    public void Findings_are_queried_like_the_rest()
    {
        FindingCollection findings = Embedded.Review(new LocalDate(2026, 11, 24));

        findings.Parse("severity:error certainty:certain").ShouldBe(findings.WithSeverity(Severity.Error).WithCertainty(Certainty.Certain));
        findings.Parse("severity:error certainty:certain").Should().Equal(findings.ToList().Where(finding => finding is { Severity: Severity.Error, Certainty: Certainty.Certain })).And.NotBeEmpty();
        findings.Parse("rule:Overdue-Plan").ShouldBe(findings.ByRule("overdue-plan"));
        findings.ByRule("overdue-plan").Should().OnlyContain(finding => finding.Rule is OverduePlanRule).And.NotBeEmpty();
        findings.Parse("source:brief -severity:information").ShouldBe(findings.ReportedBy(SourceIds.Brief).Where(!FindingFilter.WithSeverity(Severity.Information)));
        findings.ReportedBy(SourceIds.Brief).Should().OnlyContain(finding => finding.Statements.Any(statement => statement.Source.Id == SourceIds.Brief)).And.NotBeEmpty();
        findings.Parse("\"no source has mentioned\" limit:1").Should().ContainSingle();
        findings.Parse("sort:review").Should().Equal(findings);
        findings.Count.Should().Be(findings.Count()).And.Be(findings.ToList().Count);
        findings[0].Should().BeSameAs(findings.First());
        ((Action)(() => findings.Parse("rule:overdue-plans"))).Should().Throw<UnparsableValueException>().WithMessage("*did you mean \"overdue-plan\"?*");
        ((Action)(() => findings.Parse("id:x"))).Should().Throw<UnparsableValueException>("findings have no identifiers");
    }

    [Fact]
    public void A_query_is_a_pattern_of_NodaTime_too()
    {
        QueryPattern<Milestone> pattern = Query.Pattern<Milestone>(Embedded);

        pattern.Parse("kind:Meeting").Value.ShouldBe(Embedded.Meetings);
        pattern.Parse("kind:").Success.Should().BeFalse();
        pattern.Parse(null!).Exception.Should().BeOfType<ArgumentNullException>();
        pattern.Format(Embedded.Meetings).Should().Be("kind:meeting");
        pattern.AppendFormat(Embedded.Meetings, new StringBuilder("q=")).ToString().Should().Be("q=kind:meeting");
        pattern.ToString().Should().Be("queries over Milestone");
        ((Action)(() => pattern.Format(null!))).Should().Throw<ArgumentNullException>().WithParameterName("value");
        ((Action)(() => pattern.AppendFormat(Embedded.Meetings, null!))).Should().Throw<ArgumentNullException>().WithParameterName("builder");
    }

    [Fact]
    public void Arguments_are_checked()
    {
        ((Action)(() => Query.Parse<string>("a"))).Should().Throw<ArgumentException>().WithMessage("*no queries over String, only over Milestone, Official*");
        ((Action)(() => Query.Parse<Finding>("a"))).Should().Throw<ArgumentException>().WithMessage("*no queries over Finding,*query findings through the result of a review.*");
        ((Action)(() => Query.Parse<Milestone>(null!))).Should().Throw<ArgumentNullException>().WithParameterName("text");
        ((Action)(() => Query.Parse<Milestone>("", null!))).Should().Throw<ArgumentNullException>().WithParameterName("catalog");
        ((Action)(() => Query.TryParse<Milestone>("", null!, out _, out _))).Should().Throw<ArgumentNullException>().WithParameterName("catalog");
        ((Action)(() => Embedded.Milestones.Parse(null!))).Should().Throw<ArgumentNullException>().WithParameterName("text");
        Query.TryParse<Milestone>(null, out _, out string? fault).Should().BeFalse();
        fault.Should().Be("Expected a query, but there is no text.");
    }

    [Fact]
    public void A_day_in_another_calendar_is_converted()
    {
        LocalDate julian = new LocalDate(2025, 10, 15).WithCalendar(CalendarSystem.Julian);

        Embedded.Milestones.Upcoming(julian).ShouldBe(Embedded.Milestones.Upcoming(new LocalDate(2025, 10, 15)));
        Embedded.Milestones.Upcoming(julian).ToString().Should().Be("upcoming:2025-10-15 sort:upcoming");
    }

    [Fact]
    public void A_value_is_quoted_where_it_needs_it()
    {
        foreach ((string country, string text) in new[]
        {
            ("Russia", "country:Russia"), ("United States", "country:\"United States\""), ("", "country:\"\""), ("a,b", "country:\"a,b\""), ("(a", "country:\"(a\""),
            ("a\"b", "country:\"a\\\"b\""), ("a\\b", "country:a\\b"), ("a \\b", "country:\"a \\\\b\""), ("-a", "country:-a"), ("a:b", "country:a:b"), ("\t", "country:\"\t\""),
        })
        {
            Filter.InCountry<Agency>(country).ToString().Should().Be(text);
            SpaceTalksCatalog catalog = TestData.Catalog(
                "{\"agencies\": [{\"id\": \"a\", \"name\": \"A\", \"country\": " + System.Text.Json.JsonSerializer.Serialize(string.IsNullOrWhiteSpace(country) ? "x" : country)
                + ", \"summary\": \"A.\", \"citations\": [{\"source\": \"s\"}]}], \"sources\": [{\"id\": \"s\", \"kind\": \"unattributed\"}]}");
            if (!string.IsNullOrWhiteSpace(country))
            {
                catalog.Agencies.Parse(text).Filter.Should().Be(Filter.InCountry<Agency>(country));
            }
        }
    }
}
