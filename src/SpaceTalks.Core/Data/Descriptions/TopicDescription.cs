namespace SpaceTalks;

// The form of topics in a document: how they are read, written, checked, linked and compared.
internal static class TopicDescription
{
    private static readonly ObjectShape<TopicRecord> Shape = new ObjectShape<TopicRecord>("topic", "a topic", () => new TopicRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("alternativeNames", "Other names that are in use.", Shapes.Texts, record => ref record.AlternativeNames)
        .Optional("broader", "The next broader topic.", Shapes.Link<Topic>(), record => ref record.Broader)
        .Optional("related", "Related topics.", Shapes.Links<Topic>(), record => ref record.Related)
        .Required("summary", "What the topic is, in a sentence.", Shapes.Text, record => ref record.Summary)
        .Optional("citations", "Where the topic is named.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations);

    public static readonly EntityDescription<Topic, Topic, TopicRecord> Topics = new(
        "topics", "topic", "Topics of the talks.", Shape, content => ref content.Topics, record => record.Name);
}
