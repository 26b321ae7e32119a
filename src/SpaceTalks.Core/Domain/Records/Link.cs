namespace SpaceTalks;

// An entity named by its identifier in a document, and where; by default none.
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
