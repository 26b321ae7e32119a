namespace SpaceTalks;

// The identifier of an entity.
internal sealed class IdShape : ConvertedShape<string>
{
    public IdShape()
        : base(Slug.Expectation, text => (text, Slug.IsValid(text) ? null : Shapes.Unexpected(Slug.Expectation, text)), id => id)
    {
    }

    // In a snapshot, the identifiers of a list precede its records.
    public override string Read(SnapshotReader reader) => reader.IdOfRecord();

    public override void Write(SnapshotWriter writer, string value)
    {
    }

    public override void WriteSchema(SchemaWriter writer) =>
        new TextSchema("id", "^[a-z0-9]+(-[a-z0-9]+)*$", longestLength: Slug.LongestLength).Write(writer, Expectation);
}
