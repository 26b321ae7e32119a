using CsCheck;

namespace SpaceTalks.Tests;

/// <summary>The word index finds the same as reading every text.</summary>
public sealed class WordIndexTests
{
    // More words than those for which pairs are kept; the first ones are by far the most frequent.
    private static readonly string[] Words = [.. Enumerable.Range(0, 300).Select(word => "w" + word)];

    private static readonly SpaceTalksCatalog Catalog = MakeCatalog(new Random(7));

    private static readonly Gen<int> Rank = Gen.OneOf(Gen.Int[0, 8], Gen.Int[0, 299]);

    [Fact]
    public void Phrases_are_found_where_they_stand() =>
        Gen.Select(Rank.Array[1, 4], Gen.Bool, Gen.Bool).Sample(
            (ranks, negated, beside) =>
            {
                string phrase = string.Join(" ", ranks.Select(rank => Words[rank]));
                bool Means(Milestone milestone) => new[] { milestone.Title, milestone.Summary }.Any(text => (" " + text + " ").Contains(" " + phrase + " ", StringComparison.Ordinal));
                Filter<Milestone> filter = MilestoneFilter.Mentioning(phrase);
                filter = negated ? !filter : filter;
                filter = beside ? filter & MilestoneFilter.OfKind(MilestoneKind.Meeting) & !MilestoneFilter.Mentioning("w3 w1") : filter;

                Catalog.Milestones.Where(filter).Should().Equal(Catalog.Milestones.ToList().Where(milestone =>
                    Means(milestone) != negated
                    && (!beside || !(" " + milestone.Title + " ").Contains(" w3 w1 ", StringComparison.Ordinal) && !(" " + milestone.Summary + " ").Contains(" w3 w1 ", StringComparison.Ordinal))));
            },
            iter: 2000);

    [Fact]
    public void Pairs_are_kept_of_frequent_words_alone()
    {
        WordIndex index = ((MilestoneSource)Catalog.Milestones.Source).Index.Words;

        index.FindPair("w0", "w1").Should().NotBeNull();
        index.FindPair("w0", Words.MinBy(word => index[word].Count)!).Should().BeNull();
        index.FindPair("w0", "none").Should().BeSameAs(RowSet.Empty);
        index["none"].Should().BeSameAs(RowSet.Empty);
    }

    [Theory]
    [InlineData("СОЮЗ мс", "soyuz")]
    [InlineData("soyuz-ms", "soyuz")]
    [InlineData("école", "school")]
    [InlineData("ECOLE", "school")]
    [InlineData("ms school", "")]
    [InlineData("soyuz école", "")]
    public void Case_accents_and_what_stands_between_words_do_not_count(string phrase, string expected)
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            TestData.WithoutMilestones,
            """
            {"milestones": [
              {"id": "school", "title": "Une École", "summary": "-", "kind": "meeting", "reports": [{"source": "paper", "status": "planned"}]},
              {"id": "soyuz", "title": "Soyuz/MS", "summary": "«Союз МС»", "kind": "launch", "reports": [{"source": "paper", "status": "planned"}]}
            ]}
            """);

        string.Join(" ", catalog.Milestones.Mentioning(phrase).Select(milestone => milestone.Id)).Should().Be(expected);
    }

    private static SpaceTalksCatalog MakeCatalog(Random random)
    {
        string Text() => string.Join(" ", Enumerable.Range(0, random.Next(1, 7)).Select(_ => Words[(int)Math.Min(299, Math.Exp(random.NextDouble() * 6) - 1)]));
        return TestData.Catalog(TestData.WithoutMilestones, "{\"milestones\": [" + string.Join(", ", Enumerable.Range(0, 1500).Select(index =>
            "{\"id\": \"m" + index + "\", \"title\": \"" + Text() + "\", \"summary\": \"" + Text() + "\", \"kind\": \"meeting\", \"reports\": ["
            + TestData.Report("planned", "2025") + "]}")) + "]}");
    }
}
