namespace SpaceTalks;

// The identifier by which a document names another entity, and its position; none by default.
internal readonly struct Link
{
    private readonly string? _id;

    public Link(string id, int offset)
    {
        _id = id;
        Offset = offset;
    }

    public string Id => _id!;

    public int Offset { get; }

    public bool IsMissing => _id is null;
}
