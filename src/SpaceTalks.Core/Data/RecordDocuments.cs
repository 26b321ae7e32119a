namespace SpaceTalks;

// The documents that records were read from.
internal static class RecordDocuments
{
    // The document of a record that was read from one.
    public static DataDocument Document(this Record record) => ((DocumentList)record.Origin!).Document;
}
