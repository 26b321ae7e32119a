using System;
using System.IO;

namespace SpaceTalks;

/// <summary>
/// An importer of milestones from tables of separated values: one milestone per row, each with one report of the same source.
/// </summary>
/// <remarks>
/// <para>
/// The format is that of RFC 4180 with a header: a cell in quotation marks, in which quotation marks are doubled, may contain separators
/// and line ends. Lines end with CR, LF or both; blank lines are not rows; a UTF-8 byte order mark is skipped. Spaces at the ends of a cell
/// are not part of its text, and an empty cell says nothing.
/// </para>
/// <para>
/// The path in a fault or a note is the row and the name of the column: <c>rows[3]."Date"</c>, with rows counted from 0 after the header.
/// Safe for use by any number of threads.
/// </para>
/// </remarks>
public static class CsvImport
{
    /// <summary>Imports a table from a stream, up to its end.</summary>
    /// <param name="stream">A stream of UTF-8 text.</param>
    /// <param name="name">The name of the data set, by which faults and notes refer to the document.</param>
    /// <param name="mapping">The meaning of the columns.</param>
    /// <param name="catalog">
    /// The catalog for which the data is meant, in which names are looked up; null if lists contain only identifiers.
    /// </param>
    /// <returns>The data, and a note for every column that the mapping does not name.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="mapping"/> has a source title but no source kind, or a blank source title.
    /// </exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="stream"/>, <paramref name="name"/> or <paramref name="mapping"/> is null.
    /// </exception>
    /// <exception cref="DataSetException">The table has faults, all of which the exception lists.</exception>
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
            throw new ArgumentException("A source with a title needs a kind: set SourceKind too.", nameof(mapping));
        }
        if (mapping.SourceTitle is { } title && string.IsNullOrWhiteSpace(title))
        {
            throw new ArgumentException("The title of the source is blank: give it one, or leave it out.", nameof(mapping));
        }
        ImportLog log = new(name, mapping.Limits);
        return log.Read(content => new CsvMilestones(new CsvReader(stream, mapping.Separator, log), log, mapping, catalog?.Entities).Read(content));
    }
}
