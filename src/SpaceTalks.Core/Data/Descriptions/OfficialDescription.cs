namespace SpaceTalks;

// The form of officials in a document: how they are read, written, checked, linked and compared.
internal static class OfficialDescription
{
    private static readonly ObjectShape<OfficialRecord> Shape = new ObjectShape<OfficialRecord>("official", "an official", () => new OfficialRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English spelling.", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", "The name in the person’s own language.", Shapes.Text, record => ref record.NativeName)
        .Optional("alternativeNames", "Other spellings.", Shapes.Texts, record => ref record.AlternativeNames)
        .Required("summary", "Who it is, in a sentence.", Shapes.Text, record => ref record.Summary)
        .Optional("citations", "Where the person is named.", Shapes.ListOf(CitationDescription.Citation), record => ref record.Citations);

    public static readonly EntityDescription<Official, Official, OfficialRecord> Officials = new(
        "officials", "official", "People.", Shape, content => ref content.Officials, record => record.Name);
}
