namespace SpaceTalks;

// The form of sources in a document: how they are read, written, checked, linked and compared.
internal static class SourceDescription
{
    private static readonly ObjectShape<SourceRecord> Shape = new ObjectShape<SourceRecord>("source", "a source", () => new SourceRecord())
        .Required("id", "How other records name it.", Shapes.Id, record => ref record.Id)
        .Optional("publisher", "Who published it.", Shapes.SharedText, record => ref record.Publisher)
        .Optional("title", "The title.", Shapes.Text, record => ref record.Title)
        .Optional("address", "Its address on the web.", Shapes.Address, record => ref record.Address)
        .Required("kind", "How near it is to what it tells of.", Shapes.Word(Words.SourceKinds), record => ref record.Kind)
        .Optional("date", "Its own date.", Shapes.When, record => ref record.Date)
        .Optional("repeats", "Whose report it repeats, where it says so.", Shapes.Text, record => ref record.Repeats)
        .Optional("summary", "What it is, where title and publisher do not say enough.", Shapes.Text, record => ref record.Summary);

    public static readonly EntityDescription<Source, Source, SourceRecord> Sources = new(
        "sources", "source", "Who says so.", Shape, content => ref content.Sources, record => record.Title ?? record.Publisher);
}
