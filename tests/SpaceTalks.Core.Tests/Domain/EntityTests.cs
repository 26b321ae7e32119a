using System.Collections;
using System.Reflection;

namespace SpaceTalks.Tests;

public sealed class EntityTests
{
    private static readonly SpaceTalksCatalog Small = TestData.SmallCatalog;

    [Fact]
    public void Links_are_the_entities_themselves()
    {
        Milestone meeting = Small.Milestones[new("meeting")];

        meeting.Organizations.Should().Equal(Small.Organizations[new("alpha")], Small.Organizations[new("beta")]);
        meeting.Participants[0].Official.Should().BeSameAs(Small.Officials[new("ann")]);
        meeting.Agenda[0].Topics[0].Should().BeSameAs(Small.Topics[new("crews")]);
        meeting.Reports[0].Source.Should().BeSameAs(Small.Sources[new("paper")]);
        Small.Agencies[new("alpha")].Should().BeSameAs(Small.Organizations[new("alpha")]);
        Small.Programmes[new("taxi")].Organizations[0].Should().BeSameAs(Small.Companies[new("gamma")]);
        Small.Agencies[new("alpha")].Tenures.Should().Equal(Small.Tenures[new("ann-alpha")], Small.Tenures[new("bob-alpha")]);
        Small.Officials[new("bob")].Tenures.Should().Equal(Small.Tenures[new("bob-alpha")]);
        Small.Factors[new("need")].Points[0].Programmes[0].Should().BeSameAs(Small.Programmes[new("taxi")]);
    }

    [Fact]
    public void Everything_that_a_document_says_is_there()
    {
        Source archive = Small.Sources[new("archive")];
        archive.Publisher.Should().Be("Archive");
        archive.Title.Should().Be("Minutes");
        archive.Address.Should().Be(new Uri("https://example.org/minutes"));
        archive.Kind.Should().Be(SourceKind.OfficialRecord);
        archive.Date.Should().Be(TestData.When("2020-01-02"));
        archive.Repeats.Should().Be("Nobody");
        archive.Summary.Should().Be("Minutes.");

        Agency alpha = Small.Agencies[new("alpha")];
        alpha.Abbreviation.Should().Be("AA");
        alpha.NativeName.Should().Be("Агентство Альфа");
        alpha.AlternativeNames.Should().Equal("First Agency");
        alpha.Country.Should().Be("Alphaland");
        alpha.Citations.Should().ContainSingle();

        Programme station = Small.Programmes[new("station")];
        station.Kind.Should().Be(ProgrammeKind.Station);
        station.When.Should().Be(TestData.When("2000/.."));
        station.Contributions.Should().ContainSingle().Which.ToString().Should().Be("Alpha Agency: Power");

        Tenure tenure = Small.Tenures[new("bob-alpha")];
        tenure.IsHead.Should().BeTrue();
        tenure.IsActing.Should().BeTrue();
        tenure.When.Should().Be(TestData.When("2022-06-30/.."));
        tenure.Involves(new("alpha")).Should().BeTrue();
        tenure.Involves(new("beta")).Should().BeFalse();

        Milestone meeting = Small.Milestones[new("meeting")];
        meeting.Kind.Should().Be(MilestoneKind.Meeting);
        meeting.Level.Should().Be(MeetingLevel.Heads);
        meeting.When.Should().Be(TestData.When("2025-08-25"));
        meeting.Reports[1].Summary.Should().Be("They are to meet.");
        meeting.Reports[1].Reported.Should().Be(TestData.When("2025-07-01"));
        meeting.Reports[1].Citation.Locator.Should().Be("somewhere");
        meeting.Reports[1].FirstSince.Should().Be(TestData.When("2018"));

        Factor need = Small.Factors[new("need")];
        need.Kind.Should().Be(FactorKind.Driver);
        need.When.Should().Be(TestData.When("2000/"));
        need.Programmes.Should().ContainSingle();
        Small.Questions[new("why")].Answer.Should().Be("Because.");
    }

    [Fact]
    public void What_something_is_about_and_whom_it_involves()
    {
        Milestone meeting = Small.Milestones[new("meeting")];
        meeting.IsAbout(new("talks")).Should().BeTrue();
        meeting.IsAbout(new("flight")).Should().BeTrue("the agenda has something narrower");
        meeting.IsAbout(new("space")).Should().BeTrue();
        Small.Milestones[new("audit")].IsAbout(new("crews")).Should().BeFalse();
        meeting.Involves(new("beta")).Should().BeTrue();
        meeting.Involves(new("gamma")).Should().BeFalse();

        Factor need = Small.Factors[new("need")];
        need.IsAbout(new("talks")).Should().BeTrue("a point is");
        need.Involves(new("beta")).Should().BeTrue("a point does");
        need.Involves(new("gamma")).Should().BeFalse();

        Small.Officials[new("ann")].Involves(new("alpha")).Should().BeTrue();
        Small.Officials[new("ann")].Involves(new("beta")).Should().BeFalse();
        Small.Questions[new("why")].IsAbout(new("space")).Should().BeTrue();
    }

    [Fact]
    public void Participants_and_citations_are_values_and_print_themselves()
    {
        Milestone meeting = Small.Milestones[new("meeting")];

        meeting.Participants[0].Should().Be(Participant("Head")).And.NotBe(Participant(null));
        meeting.Participants.Select(participant => participant.ToString()).Should().Equal("Ann Able, Head (Alpha Agency)", "Beta Agency");
        Participant(null).ToString().Should().Be("Ann Able (Alpha Agency)");
        meeting.Reports[1].Citation.Should().Be(new Citation(Small.Sources[new("rumour")], "somewhere"));
        meeting.Reports[1].Citation.ToString().Should().Be("rumour, \"somewhere\"");

        static Participant Participant(string? office) => new(
            new ParticipantRecord { Official = new Link("ann", 0), Organization = new Link("alpha", 0), Office = office }, ((ICatalog)Small).Entities);
    }

    [Fact]
    public void A_source_is_printed_by_what_names_it_best()
    {
        Small.Sources[new("archive")].ToString().Should().Be("Archive, \"Minutes\"");
        Small.Sources[new("paper")].ToString().Should().Be("The Paper");
        Small.Sources[new("rumour")].ToString().Should().Be("rumour");
        TestData.Catalog("""{"sources": [{"id": "s", "title": "T", "kind": "wire-report"}]}""").Sources[new("s")].ToString().Should().Be("T");
    }

    [Fact]
    public void Everything_in_a_catalog_prints_itself_and_no_list_can_be_written_to()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (SpaceTalksCatalog catalog in new[] { Small, SpaceTalksCatalog.Embedded })
        {
            Walk(catalog, seen);
        }
        seen.Select(thing => thing.GetType()).Distinct().Should().Contain(
        [
            typeof(Agency), typeof(Company), typeof(Official), typeof(Tenure), typeof(Programme), typeof(Topic), typeof(Milestone), typeof(Report),
            typeof(Reports), typeof(Places), typeof(Place), typeof(Participant), typeof(Citation), typeof(Contribution), typeof(Factor),
            typeof(FactorPoint), typeof(Question), typeof(Source),
        ]);
    }

    private static void Walk(object thing, HashSet<object> seen)
    {
        if (thing is string or ValueType or Uri or Array || thing.GetType().Namespace != "SpaceTalks")
        {
            if (thing is IList { IsReadOnly: false, Count: > 0 })
            {
                throw new InvalidOperationException(thing.GetType() + " can be written to.");
            }
            foreach (object item in thing is string ? [] : (thing as IEnumerable)?.Cast<object>() ?? [])
            {
                Walk(item, seen);
            }
            return;
        }
        if (!seen.Add(thing))
        {
            return;
        }
        string text = thing.ToString()!;
        text.Should().NotBeNullOrWhiteSpace();
        text.Should().NotContain("SpaceTalks.", "a type's name is no text");
        foreach (object item in (thing as IEnumerable)?.Cast<object>() ?? [])
        {
            Walk(item, seen);
        }
        foreach (PropertyInfo property in thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetValue(thing) is { } value)
            {
                Walk(value, seen);
            }
        }
    }
}
