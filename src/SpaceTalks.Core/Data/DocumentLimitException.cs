using System;

namespace SpaceTalks;

/// <summary>A document meets a limit, so that reading it ends here. It is caught where the document is read, and becomes a fault.</summary>
internal sealed class DocumentLimitException : Exception
{
    public DocumentLimitException(string message, int offset)
        : base(message) => Offset = offset;

    /// <summary>Where reading ends, in bytes.</summary>
    public int Offset { get; }
}
