namespace SpaceTalks;

/// <summary>An entity named by its identifier in a document, and where.</summary>
internal readonly struct Link
{
    public Link(string id, int offset)
    {
        Id = id;
        Offset = offset;
    }

    public string Id { get; }

    public int Offset { get; }
}
