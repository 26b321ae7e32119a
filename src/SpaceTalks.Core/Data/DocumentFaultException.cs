using System;

namespace SpaceTalks;

// Thrown when a document exceeds a limit or a snapshot is damaged, so that reading cannot continue. The code that reads the document
// catches it and turns it into a fault.
internal sealed class DocumentFaultException : Exception
{
    public DocumentFaultException(string message, int offset, string? path = null)
        : base(message)
    {
        Offset = offset;
        Path = path;
    }

    // The document has too many entities.
    public static DocumentFaultException OfEntityLimit(DataSetOptions options, int offset, string? path = null) => new(
        FormattableString.Invariant($"The document has more entities than the limit, {options.EntityLimit} ({nameof(DataSetOptions)}.{nameof(DataSetOptions.EntityLimit)})."),
        offset,
        path);

    // The document has too many bytes.
    public static DocumentFaultException OfLengthLimit(int limit, int offset) => new(
        FormattableString.Invariant($"The document has more bytes than the limit, {limit} ({nameof(DataSetOptions)}.{nameof(DataSetOptions.LengthLimit)})."), offset);

    // The message for a text with too many characters.
    public static string OfTextLimit(DataSetOptions options) => FormattableString.Invariant(
        $"A text has more characters than the limit, {options.TextLimit} ({nameof(DataSetOptions)}.{nameof(DataSetOptions.TextLimit)}).");

    // The position of the fault, in bytes.
    public int Offset { get; }

    // The JSON path of the enclosing value; null if the reader knows it.
    public string? Path { get; }
}
