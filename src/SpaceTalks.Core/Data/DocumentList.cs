namespace SpaceTalks;

/// <summary>One list of records in a document.</summary>
internal sealed class DocumentList
{
    /// <summary>In place of an index where the path is that of the record itself.</summary>
    public const int NoIndex = -1;

    public DocumentList(DataDocument document, string path)
    {
        Document = document;
        Path = path;
    }

    public DataDocument Document { get; }

    /// <summary>The JSON path of the list.</summary>
    public string Path { get; }
}
