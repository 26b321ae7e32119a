using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>What somebody who has read an article types, and what they are after.</summary>
public sealed class SearchTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    [Theory]
    [InlineData("nasa", "organization: NASA")]
    [InlineData("Роскосмос", "organization: Roscosmos")]
    [InlineData("bill nelson", "official: Bill Nelson")]
    [InlineData("borisov", "official: Yuri Borisov")]
    [InlineData("vienna", "place: Vienna")]
    [InlineData("heads of nasa and roscosmos meet", "milestone: Heads of NASA and Roscosmos meet")]
    [InlineData("orbital debris", "topic: ")]
    public void What_is_named_so_comes_first(string text, string first)
    {
        IReadOnlyList<SearchHit> hits = Catalog.Search(text);

        hits[0].ToString().Should().StartWith(first);
        hits[0].IsInName.Should().BeTrue();
        hits.Should().OnlyContain(hit => hit.Matched.Length > 0 && hit.Entity != null);
    }

    [Theory]
    [InlineData("revitalize", "meeting-expectations")]
    [InlineData("bipartisan", "political-scepticism")]
    [InlineData("enduring symbol", "joint-iss-work")]
    [InlineData("cautious optimism", "collaborative-space-age")]
    [InlineData("why", "faq-1-no-talks-since-2018")]
    [InlineData("payloads", "heads-meeting-2025")]
    [InlineData("borisov", "heads-meeting-2025")]
    [InlineData("relied soyuz", "soyuz-reliance")]
    public void Words_find_the_fact_that_they_are_of(string text, string id) =>
        Catalog.Search(text).Select(hit => ((IEntity)hit.Entity!).Key).Should().Contain(id);

    [Theory]
    [InlineData("late August 2025", "2025-08-21/2025-08-31")]
    [InlineData("mid-2026", null)]
    [InlineData("Q1 2026", "2026-33")]
    public void A_text_that_reads_as_a_date_says_so(string text, string? window)
    {
        SearchHit hit = Catalog.Search(text)[0];

        hit.Window.Should().NotBeNull();
        hit.Entity.Should().BeNull();
        if (window is not null)
        {
            hit.Window.ToString().Should().Be(window);
        }
        Catalog.Milestones.PossiblyWithin(hit.Window!.Value).Any().Should().BeTrue();
    }

    [Fact]
    public void All_words_must_be_there_and_the_limit_holds()
    {
        Catalog.Search("vienna geneva").Should().Contain(hit => hit.Kind == "milestone");
        Catalog.Search("vienna nosuchword").Should().BeEmpty();
        Catalog.Search(" - ").Should().BeEmpty();
        Catalog.Search("space", 3).Should().HaveCount(3);
        Catalog.Search("space", 0).Should().BeEmpty();
    }
}
