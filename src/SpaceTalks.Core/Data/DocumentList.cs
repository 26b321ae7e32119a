namespace SpaceTalks;

/// <summary>One list of records in a document.</summary>
internal sealed class DocumentList
{
    public DocumentList(DataDocument document, string path)
    {
        Document = document;
        Path = path;
    }

    public DataDocument Document { get; }

    /// <summary>The JSON path of the list.</summary>
    public string Path { get; }
}
