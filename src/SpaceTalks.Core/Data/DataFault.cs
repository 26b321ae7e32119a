using System;

namespace SpaceTalks;

/// <summary>One fault of a document. An immutable value.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counted in bytes of UTF-8.</param>
/// <param name="Path">The JSON path of the value: <c>$.milestones[3].reports[0].when</c>.</param>
/// <param name="Message">What was expected, and what stood there.</param>
public sealed record DataFault(string Document, int Line, int Column, string Path, string Message)
{
    /// <summary>The place and the message, in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Document}({Line},{Column}): {Path}: {Message}");
}
