using System;

namespace SpaceTalks;

// A document meets a limit, so that reading it ends here. It is caught where the document is read, and becomes a fault.
internal sealed class DocumentLimitException : Exception
{
    public DocumentLimitException(string message, int offset)
        : base(message) => Offset = offset;

    // Where reading ends, in bytes.
    public int Offset { get; }
}
