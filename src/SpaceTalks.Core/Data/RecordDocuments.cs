namespace SpaceTalks;

// The documents from which records were read.
internal static class RecordDocuments
{
    // The record must have been read from a document.
    public static DataDocument Document(this Record record) => ((DocumentList)record.Origin!).Document;
}
