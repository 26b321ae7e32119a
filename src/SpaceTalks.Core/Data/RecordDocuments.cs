namespace SpaceTalks;

/// <summary>The documents that records were read from.</summary>
internal static class RecordDocuments
{
    /// <summary>The document of a record that was read from one.</summary>
    public static DataDocument Document(this Record record) => ((DocumentList)record.Origin!).Document;
}
