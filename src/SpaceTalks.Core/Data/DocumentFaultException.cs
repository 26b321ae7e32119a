using System;

namespace SpaceTalks;

// A document meets a limit, or a snapshot is damaged, so that reading it ends here. It is caught where the document is read, and becomes
// a fault.
internal sealed class DocumentFaultException : Exception
{
    public DocumentFaultException(string message, int offset, string? path = null)
        : base(message)
    {
        Offset = offset;
        Path = path;
    }

    // The fault of a document with too many entities.
    public static DocumentFaultException OfEntityLimit(DataSetOptions options, int offset, string? path = null) => new(
        FormattableString.Invariant($"The document has more entities than the limit, {options.EntityLimit} ({nameof(DataSetOptions)}.{nameof(DataSetOptions.EntityLimit)})."),
        offset,
        path);

    // The fault of a document with too many bytes.
    public static DocumentFaultException OfLengthLimit(int limit, int offset) => new(
        FormattableString.Invariant($"The document has more bytes than the limit, {limit} ({nameof(DataSetOptions)}.{nameof(DataSetOptions.LengthLimit)})."), offset);

    // What is said of a text with too many characters.
    public static string OfTextLimit(DataSetOptions options) => FormattableString.Invariant(
        $"A text has more characters than the limit, {options.TextLimit} ({nameof(DataSetOptions)}.{nameof(DataSetOptions.TextLimit)}).");

    // Where the fault is, in bytes.
    public int Offset { get; }

    // The JSON path of what it is in; null where the reader knows.
    public string? Path { get; }
}
