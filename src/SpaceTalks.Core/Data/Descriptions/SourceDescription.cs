namespace SpaceTalks;

// The form of sources in a document: how they are read, written, checked, linked and compared.
internal static class SourceDescription
{
    private static readonly ObjectShape<SourceRecord> Shape = new ObjectShape<SourceRecord>("source", "a source", () => new SourceRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Optional("publisher", "Who published it.", Shapes.SharedText, record => ref record.Publisher)
        .Optional("title", "The title.", Shapes.Text, record => ref record.Title)
        .Optional("address", "Its address on the web.", Shapes.Address, record => ref record.Address)
        .Required("kind", "How close it is to the events that it reports.", Shapes.Word(Words.SourceKinds), record => ref record.Kind)
        .Optional("date", "Its own date.", Shapes.When, record => ref record.Date)
        .Optional("repeats", "Whose report it repeats, if it says so.", Shapes.Text, record => ref record.Repeats)
        .Optional("summary", "What it is, if the title and the publisher do not make that clear.", Shapes.Text, record => ref record.Summary);

    public static readonly EntityDescription<Source, Source, SourceRecord> Sources = new(
        "sources", "source", "Sources of the statements.", Shape, content => ref content.Sources, record => record.Title ?? record.Publisher);
}
