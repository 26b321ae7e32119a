namespace SpaceTalks.Tests;

public sealed class TopicTests
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    [Fact]
    public void A_topic_lies_within_itself_and_all_that_are_broader()
    {
        Topic extension = Catalog.Topics[TopicIds.IssExtension];

        extension.IsWithin(TopicIds.IssExtension).Should().BeTrue();
        extension.IsWithin(TopicIds.IssFuture).Should().BeTrue();
        extension.IsWithin(TopicIds.SpaceCooperation).Should().BeTrue();
        extension.IsWithin(TopicIds.IssOperations).Should().BeFalse();
        extension.IsWithin(default).Should().BeFalse();
        Catalog.Topics[TopicIds.IssFuture].IsWithin(TopicIds.IssExtension).Should().BeFalse();
    }

    [Fact]
    public void The_embedded_topics_are_one_tree()
    {
        Catalog.Topics.Where(topic => topic.Broader is null).Select(topic => topic.Id).Should().Equal(TopicIds.SpaceCooperation);
        Catalog.Topics.Should().OnlyContain(topic => topic.IsWithin(TopicIds.SpaceCooperation));
        Catalog.Topics.Sum(topic => topic.Narrower.Count).Should().Be(Catalog.Topics.Count() - 1);
        Catalog.Topics.SelectMany(topic => topic.AlternativeNames.Append(topic.Name)).Should().OnlyHaveUniqueItems("a subject is in the tree once");
    }

    [Fact]
    public void Narrower_topics_are_the_ones_that_call_it_broader_by_identifier()
    {
        foreach (Topic topic in Catalog.Topics)
        {
            topic.Narrower.Should().Equal(Catalog.Topics.Where(other => other.Broader == topic).OrderBy(other => other.Id));
        }
    }

    [Fact]
    public void Related_topics_are_so_both_ways_by_identifier()
    {
        SpaceTalksCatalog catalog = TestData.Catalog(
            """
            {"sources": [{"id": "s", "kind": "wire-report"}], "topics": [
              {"id": "a", "name": "A", "related": ["c", "b"], "summary": "-", "citations": [{"source": "s"}]},
              {"id": "b", "name": "B", "related": ["a"], "summary": "-", "citations": [{"source": "s"}]},
              {"id": "c", "name": "C", "summary": "-", "citations": [{"source": "s"}]}]}
            """);

        catalog.Topics.Select(topic => string.Concat(topic.Related)).Should().Equal("BC", "A", "A");
        catalog.Topics.RelatedTo(new("a")).Select(topic => topic.Name).Should().Equal("B", "C");
        catalog.Topics.RelatedTo(new("c")).Select(topic => topic.Name).Should().Equal("A");
    }

    [Fact]
    public void The_embedded_documents_state_a_relation_on_both_sides() =>
        Catalog.Topics.Should().OnlyContain(topic => topic.Related.All(related => related.Related.Contains(topic) && related != topic));
}
