using System;

namespace SpaceTalks;

/// <summary>Something of a document that is right but could not be carried into a data set. An immutable value.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counted in bytes of UTF-8.</param>
/// <param name="Path">
/// Where it stands: a JSON path (<c>$.results[3].pad.latitude</c>), or the row and the column of a table (<c>rows[3]."Date"</c>), both
/// counted from 0.
/// </param>
/// <param name="Message">What is not carried, and why; where it stands in several places, in how many.</param>
public sealed record ImportNote(string Document, int Line, int Column, string Path, string Message)
{
    /// <summary>The place and the message, in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Document}({Line},{Column}): {Path}: {Message}");
}
