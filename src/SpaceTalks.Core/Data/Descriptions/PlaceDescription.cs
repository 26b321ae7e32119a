namespace SpaceTalks;

// The form of places in a document: how they are read, written, checked, linked and compared.
internal static class PlaceDescription
{
    private static readonly ObjectShape<PlaceRecord> Shape = new ObjectShape<PlaceRecord>("place", "a place", () => new PlaceRecord())
        .Required("id", "The identifier by which other records refer to it.", Shapes.Id, record => ref record.Id)
        .Required("name", "The name, in English.", Shapes.Text, record => ref record.Name)
        .Optional("nativeName", "The name in the language of the place.", Shapes.Text, record => ref record.NativeName)
        .Optional("within", "The place that this one lies in.", Shapes.Link<Place>(), record => ref record.Within);

    public static readonly EntityDescription<Place, Place, PlaceRecord> Places = new(
        "places", "place", "Places where events happen.", Shape, content => ref content.Places, record => record.Name);
}
