namespace SpaceTalks.Tests;

/// <summary>A fact, the words in which somebody asks for it, and the kind of entity in which they find it.</summary>
public sealed class WordFactsTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    [Theory]
    [InlineData("milestone", "vienna geneva", "heads-meeting-2025")]
    [InlineData("milestone", "borisov nelson", "heads-meeting-2025")]
    [InlineData("milestone", "debris safety", "heads-meeting-2025")]
    [InlineData("milestone", "payloads", "heads-meeting-2025")]
    [InlineData("milestone", "\"Kennedy Space Center\"", "heads-meeting-2025")]
    [InlineData("milestone", "relied soyuz", "soyuz-reliance")]
    [InlineData("milestone", "invasion ukraine", "ukraine-invasion-2022")]
    [InlineData("factor", "revitalize", "meeting-expectations")]
    [InlineData("factor", "geopolitical challenges", "geopolitical-strain")]
    [InlineData("factor", "technically dependent", "technical-interdependence")]
    [InlineData("factor", "enduring symbol", "joint-iss-work")]
    [InlineData("factor", "bipartisan", "political-scepticism")]
    [InlineData("factor", "emulate", "american-companies")]
    [InlineData("factor", "precedent", "conflict-zone-precedent")]
    [InlineData("factor", "cautious optimism", "collaborative-space-age")]
    [InlineData("factor", "sanctions", "sanctions-and-legal-barriers")]
    [InlineData("question", "why", "faq-1-no-talks-since-2018")]
    [InlineData("question", "expected meeting", "faq-2-expectations")]
    [InlineData("question", "work together in space", "faq-3-cooperation-amid-tension")]
    [InlineData("official", "Борисов", "yuri-borisov")]
    [InlineData("programme", "gyroscopes", "iss")]
    [InlineData("tenure", "nelson administrator", "nelson-nasa")]
    public void Words_find_their_fact_in_its_kind(string kind, string words, string id) => Find(kind, words).Should().Contain(id);

    // Values that the article gives only in prose.
    [Theory]
    [InlineData("programme", "involving:china", "tiangong")]
    [InlineData("state", "china", "china")]
    [InlineData("company", "country:\"United States\"", "spacex")]
    [InlineData("company", "country:\"United States\"", "blue-origin")]
    [InlineData("company", "country:Russia", "s7-space")]
    [InlineData("company", "country:Russia", "kosmokurs")]
    [InlineData("milestone", "involving:ukraine involving:russia", "ukraine-invasion-2022")]
    [InlineData("milestone", "involving:russia sanctions", "sanctions-2022")]
    [InlineData("factor", "involving:united-states \"commercial stations\"", "iss-partnership-extension")]
    [InlineData("factor", "involving:russia \"station of its own\"", "iss-partnership-extension")]
    [InlineData("factor", "possibly-intersecting:2031", "iss-partnership-extension")]
    [InlineData("factor", "involving:china expand", "rise-of-other-space-powers")]
    [InlineData("factor", "involving:china base", "lunar-mission-participation")]
    [InlineData("factor", "involving:russia rhetoric", "political-scepticism")]
    [InlineData("factor", "involving:united-states criticism", "political-scepticism")]
    public void A_query_finds_what_stands_in_prose(string kind, string query, string id) => Find(kind, query).Should().Contain(id);

    [Theory]
    [InlineData("technical-interdependence", "What Prompted the Renewal of Dialogue?")]
    [InlineData("joint-iss-work", "Past Achievements of Roscosmos-NASA Collaboration")]
    [InlineData("political-scepticism", "Current Challenges to Rebuilding Cooperation")]
    [InlineData("deep-space-and-interoperability", "The Road Ahead: Opportunities for Renewed Collaboration")]
    [InlineData("russian-commercial-sector", "Private Sector Involvement and Commercial Potential")]
    [InlineData("space-governance", "Global Impact of the Renewed Dialogue")]
    public void A_factor_names_its_section_of_the_article(string factor, string section) =>
        Catalog.Factors.Where(found => found.Citations.Any(citation => citation.Source.Id == SourceIds.Brief && citation.Section == section))
            .Select(found => found.Id.Value).Should().Contain(factor);

    private static IEnumerable<string> Find(string kind, string words) => kind switch
    {
        "milestone" => Catalog.Milestones.Parse(words).Select(entity => entity.Id.Value),
        "factor" => Catalog.Factors.Parse(words).Select(entity => entity.Id.Value),
        "question" => Catalog.Questions.Parse(words).Select(entity => entity.Id.Value),
        "official" => Catalog.Officials.Parse(words).Select(entity => entity.Id.Value),
        "company" => Catalog.Companies.Parse(words).Select(entity => entity.Id.Value),
        "state" => Catalog.States.Parse(words).Select(entity => entity.Id.Value),
        "programme" => Catalog.Programmes.Parse(words).Select(entity => entity.Id.Value),
        "tenure" => Catalog.Tenures.Parse(words).Select(entity => entity.Id.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };
}
