using System;

namespace SpaceTalks;

/// <summary>A note on valid content of a document that could not be imported, or not exactly as it is. An immutable value.</summary>
public sealed record ImportNote
{
    internal ImportNote(string document, int line, int column, string path, string message)
    {
        Document = document;
        Line = line;
        Column = column;
        Path = path;
        Message = message;
    }

    /// <summary>The name of the document.</summary>
    public string Document { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in bytes of UTF-8.</summary>
    public int Column { get; }

    /// <summary>
    /// The location: a JSON path (<c>$.results[3].pad.latitude</c>), or the row and the column of a table (<c>rows[3]."Date"</c>), counted
    /// from 0.
    /// </summary>
    public string Path { get; }

    /// <summary>A sentence that says what is not imported, and why, and how often if it occurs several times.</summary>
    public string Message { get; }

    /// <summary>Returns the location and the message in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Document}({Line},{Column}): {Path}: {Message}");
}
