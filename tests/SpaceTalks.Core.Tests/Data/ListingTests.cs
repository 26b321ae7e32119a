using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>All that is embedded, as one text that a person can review: a change of the data is a diff of it.</summary>
public sealed class ListingTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    [Fact]
    public void The_data_are_those_that_were_approved()
    {
        StringBuilder listing = new();
        List(listing, "sources", Catalog.Sources.Select(source => $"{source.Id} | {source.Publisher} | {source.Kind} | {source.Date} | {source.Repeats} | {source.Address?.OriginalString}"));
        List(listing, "places", Catalog.Places.Select(place => $"{place.Id} | {place.Name} | {place.Within?.Id}"));
        List(listing, "topics", Catalog.Topics.Select(topic => $"{topic.Id} | {topic.Name} | {topic.Broader?.Id} | {Ids(topic.Related.Select(related => related.Id))} | {Cited(topic.Citations)}"));
        List(listing, "organizations", Catalog.Organizations.Select(organization =>
            $"{organization.Id} | {organization.GetType().Name} | {organization.Name} | {organization.Abbreviation} | {organization.NativeName} | {string.Join(", ", organization.AlternativeNames)} | {organization.When} | {string.Join("; ", organization.Names.Select(name => name.Name + " " + name.When))} | {Cited(organization.Citations)}"));
        List(listing, "programmes", Catalog.Programmes.Select(programme =>
            $"{programme.Id} | {programme.Name} | {programme.Kind} | {programme.When} | {Ids(programme.Organizations.Select(organization => organization.Id))} | {string.Join("; ", programme.Contributions)} | {Cited(programme.Citations)}"));
        List(listing, "officials", Catalog.Officials.Select(official => $"{official.Id} | {official.Name} | {official.NativeName} | {official.Summary} | {Cited(official.Citations)}"));
        List(listing, "tenures", Catalog.Tenures.SelectMany(tenure =>
            Reports($"{tenure.Id} | {tenure.Official.Id} | {tenure.Organization.Id} | {tenure.Office}{(tenure.IsHead ? ", head" : "")}{(tenure.IsActing ? ", acting" : "")} | {tenure.When}", tenure.History)));
        List(listing, "milestones", Catalog.Milestones.OrderBy(milestone => milestone.Id).SelectMany(milestone =>
            Reports(
                $"{milestone.Id} | {milestone.Title} | {milestone.Kind} {milestone.Level} | {milestone.Status} | {milestone.When} | {milestone.Places} | {Ids(milestone.Organizations.Select(organization => organization.Id))} | {Ids(milestone.Programmes.Select(programme => programme.Id))} | {Ids(milestone.Subjects.Select(subject => subject.Id))}",
                milestone.History,
                milestone.Checks)));
        List(listing, "factors", Catalog.Factors.SelectMany(factor => Reports($"{factor.Id} | {factor.Kind} | {factor.Title} | {factor.When} | {factor.Points.Count} points | {Cited(factor.Citations)}", [], factor.Checks)));
        List(listing, "questions", Catalog.Questions.Select(question => $"{question.Id} | {question.Text} | {Cited(question.Citations)}"));

        Approved.Check("Data/Listing.approved.txt", listing.ToString());
    }

    [Fact]
    public void Everything_has_a_source()
    {
        Catalog.Topics.Should().OnlyContain(topic => topic.Citations.Count > 0);
        Catalog.Organizations.Should().OnlyContain(organization => organization.Citations.Count > 0);
        Catalog.Programmes.Should().OnlyContain(programme => programme.Citations.Count > 0);
        Catalog.Officials.Should().OnlyContain(official => official.Citations.Count > 0);
        Catalog.Factors.Should().OnlyContain(factor => factor.Citations.Count > 0);
        Catalog.Questions.Should().OnlyContain(question => question.Citations.Count > 0);
        Catalog.Milestones.Should().OnlyContain(milestone => milestone.Reports.Count > 0);
        Catalog.Tenures.Should().OnlyContain(tenure => tenure.Reports.Count > 0);
    }

    [Fact]
    public void Every_source_but_the_brief_has_an_absolute_address_of_the_web() =>
        Catalog.Sources.Where(source => source.Id != SourceIds.Brief).Should().OnlyContain(source =>
            source.Address != null && source.Address.IsAbsoluteUri && (source.Address.Scheme == "http" || source.Address.Scheme == "https") && source.Publisher != null);

    [Fact]
    public void Every_source_is_used()
    {
        HashSet<Source> used =
        [
            .. Catalog.Milestones.SelectMany(milestone => milestone.Reports).Concat(Catalog.Tenures.SelectMany(tenure => tenure.Reports)).Select(report => report.Source),
            .. Catalog.Milestones.SelectMany(milestone => milestone.Checks).Concat(Catalog.Factors.SelectMany(factor => factor.Checks)).Where(check => check.Citation is not null).Select(check => check.Citation!.Source),
            .. Catalog.Topics.SelectMany(topic => topic.Citations).Concat(Catalog.Organizations.SelectMany(organization => organization.Citations))
                .Concat(Catalog.Programmes.SelectMany(programme => programme.Citations)).Concat(Catalog.Officials.SelectMany(official => official.Citations))
                .Concat(Catalog.Factors.SelectMany(factor => factor.Citations)).Concat(Catalog.Questions.SelectMany(question => question.Citations))
                .Select(citation => citation.Source),
        ];

        Catalog.Sources.Except(used).Should().BeEmpty();
    }

    [Fact]
    public void What_goes_on_was_last_confirmed_on_a_day()
    {
        // The heads after the newest page are not known, so none can be certain then.
        foreach (Id<Organization> agency in new[] { AgencyIds.Nasa, AgencyIds.Roscosmos })
        {
            Catalog.Agencies[agency].HeadOn(new(2026, 11, 24)).Certainty.Should().Be(Certainty.Possible);
        }
    }

    private static IEnumerable<string> Reports(string subject, IEnumerable<Report> reports, params IEnumerable<ClaimCheck> checks)
    {
        yield return subject;
        foreach (Report report in reports)
        {
            yield return $"    {report.Source.Id} | {report.Citation.Locator} | {report.Reported} | {report.Status} | {report.When} | {report.Places} | {string.Join("; ", report.Participants)} | {string.Join("; ", report.Agenda.Select(point => point.Title + " (" + Ids(point.Topics.Select(topic => topic.Id)) + ")"))} | {report.FirstSince} | {report.Summary}";
        }
        foreach (ClaimCheck check in checks)
        {
            yield return $"    check: {check.Claim} | {check.Verdict} | {check.Citation?.Source.Id} | {check.Summary}";
        }
    }

    private static void List(StringBuilder listing, string name, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        listing.Append("== ").Append(name).Append('\n');
        foreach (string line in all)
        {
            listing.Append(line).Append('\n');
        }
    }

    private static string Cited(IEnumerable<Citation> citations) => string.Join("; ", citations.Select(citation => citation.Source.Id + (citation.Locator is null ? "" : " " + citation.Locator)));

    private static string Ids<T>(IEnumerable<Id<T>> ids)
        where T : class => string.Join(", ", ids);
}
