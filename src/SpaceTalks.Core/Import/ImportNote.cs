using System;

namespace SpaceTalks;

/// <summary>Something of a document that is right but could not be carried into a data set. An immutable value.</summary>
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

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, counted in bytes of UTF-8.</summary>
    public int Column { get; }

    /// <summary>
    /// Where it stands: a JSON path (<c>$.results[3].pad.latitude</c>), or the row and the column of a table (<c>rows[3]."Date"</c>), both
    /// counted from 0.
    /// </summary>
    public string Path { get; }

    /// <summary>What is not carried, and why; where it stands in several places, in how many.</summary>
    public string Message { get; }

    /// <summary>The place and the message, in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Document}({Line},{Column}): {Path}: {Message}");
}
