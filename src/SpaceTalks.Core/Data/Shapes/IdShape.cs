namespace SpaceTalks;

// The identifier of an entity.
internal sealed class IdShape : ConvertedShape<string>
{
    public IdShape()
        : base(Slug.Expectation, text => (text, Slug.IsValid(text) ? null : Shapes.Unexpected(Slug.Expectation, text)), id => id)
    {
        Schema = new TextSchema("id") { Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", LongestLength = Slug.LongestLength };
    }

    public override string Read(SnapshotReader reader) => reader.ReadId();
}
