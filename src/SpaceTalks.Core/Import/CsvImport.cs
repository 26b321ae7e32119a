using System;
using System.IO;

namespace SpaceTalks;

/// <summary>Reads milestones from tables of separated values: a milestone a row, with a report of one source.</summary>
/// <remarks>
/// <para>The format is that of RFC 4180 with a header: cells may stand in quotation marks, which are doubled within, and may then hold
/// separators and line ends. Lines end with CR, LF or both; blank lines are no rows; a mark of UTF-8 is skipped. Blanks at the ends of a
/// cell are no part of its text, and an empty cell says nothing.</para>
/// <para>A place in a fault or a note is the row and the name of the column: <c>rows[3]."Date"</c>, counted from 0 without the header.
/// Safe for use by any number of threads.</para>
/// </remarks>
public static class CsvImport
{
    /// <summary>Reads a table from a stream, to its end.</summary>
    /// <param name="stream">A stream of UTF-8.</param>
    /// <param name="name">What faults and notes call the document; the name of the data set.</param>
    /// <param name="mapping">What the columns are.</param>
    /// <param name="catalog">The catalog that the data is for, which knows names; null where lists hold identifiers alone.</param>
    /// <returns>The data, and a note for every column that the mapping does not name.</returns>
    /// <exception cref="ArgumentException"><paramref name="mapping"/> has a title but no kind of a source, or a blank title.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/>, <paramref name="name"/> or <paramref name="mapping"/> is null.</exception>
    /// <exception cref="DataSetException">The table has faults; the exception has them all.</exception>
    public static ImportResult Read(Stream stream, string name, CsvMapping mapping, ICatalog? catalog = null)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }
        if (mapping is null)
        {
            throw new ArgumentNullException(nameof(mapping));
        }
        if (mapping.SourceTitle is not null && mapping.SourceKind is null)
        {
            throw new ArgumentException("A source that is made has a kind.", nameof(mapping));
        }
        if (mapping.SourceTitle is { } title && string.IsNullOrWhiteSpace(title))
        {
            throw new ArgumentException("A source that is made has a title that is not blank, or none.", nameof(mapping));
        }
        ImportLog log = new(name, mapping.Limits);
        return log.Read(content => new CsvMilestones(new CsvReader(stream, mapping.Separator, log), log, mapping, catalog?.Entities).Read(content));
    }
}
