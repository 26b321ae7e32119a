using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A fault in a document. An immutable value.</summary>
public sealed record DataFault
{
    private const int LongestText = 1024;

    /// <summary>Creates a fault.</summary>
    /// <param name="document">The name of the document.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1.</param>
    /// <param name="path">The JSON path of the value.</param>
    /// <param name="message">The message: what was expected and what was found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is less than 1.</exception>
    public DataFault(string document, int line, int column, string path, string message)
    {
        Document = document ?? throw new ArgumentNullException(nameof(document));
        Line = FromOne(line, nameof(line));
        Column = FromOne(column, nameof(column));
        Path = Bounded(path ?? throw new ArgumentNullException(nameof(path)));
        Message = Bounded(message ?? throw new ArgumentNullException(nameof(message)));
    }

    /// <summary>The name of the document.</summary>
    public string Document { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in bytes of UTF-8.</summary>
    public int Column { get; }

    /// <summary>The JSON path of the value, truncated to 1,024 characters: <c>$.milestones[3].reports[0].when</c>.</summary>
    public string Path { get; }

    /// <summary>
    /// A sentence that says what was expected and what was found, of at most 1,024 characters, with control characters escaped.
    /// </summary>
    public string Message { get; }

    /// <summary>Returns the location and the message in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Document}({Line},{Column}): {Path}: {Message}");

    private static string Bounded(string text) => TextQuotation.Bounded(text, LongestText);

    private static int FromOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Lines and columns are counted from 1.");
}
