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

    private static IEnumerable<string> Find(string kind, string words) => kind switch
    {
        "milestone" => Catalog.Milestones.Parse(words).Select(entity => entity.Id.Value),
        "factor" => Catalog.Factors.Parse(words).Select(entity => entity.Id.Value),
        "question" => Catalog.Questions.Parse(words).Select(entity => entity.Id.Value),
        "official" => Catalog.Officials.Parse(words).Select(entity => entity.Id.Value),
        "programme" => Catalog.Programmes.Parse(words).Select(entity => entity.Id.Value),
        "tenure" => Catalog.Tenures.Parse(words).Select(entity => entity.Id.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };
}
