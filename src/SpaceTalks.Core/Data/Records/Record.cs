namespace SpaceTalks;

/// <summary>An entity as a document has it: with identifiers in place of links.</summary>
internal abstract class Record
{
    public string Id { get; set; } = string.Empty;

    public DataDocument? Document { get; private set; }

    public int Offset { get; private set; }

    public string Path { get; private set; } = string.Empty;

    /// <summary>The same in another object, of which properties can be set.</summary>
    protected Record Copy() => (Record)MemberwiseClone();

    public void SetOrigin(DataDocument document, int offset, string path)
    {
        Document = document;
        Offset = offset;
        Path = path;
    }
}
