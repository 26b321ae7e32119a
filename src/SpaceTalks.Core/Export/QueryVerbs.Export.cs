using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace SpaceTalks;

public static partial class QueryVerbs
{
    /// <summary>
    /// Writes the milestones of a query to a stream in UTF-8, without a byte order mark unless the options ask for one. The milestones are
    /// written one after the other and are never all held in memory at once.
    /// </summary>
    /// <param name="query">The query, which may run more than once.</param>
    /// <param name="format">The format.</param>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is not writable.</exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="query"/>, <paramref name="format"/> or <paramref name="stream"/> is null.
    /// </exception>
    public static void Export(this Query<Milestone> query, ExportFormat format, Stream stream, ExportOptions? options = null)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        using StreamWriter writer = new(stream, new UTF8Encoding(false), 4096, leaveOpen: true);
        query.Export(format, writer, options);
    }

    /// <summary>
    /// Writes the milestones of a query to a text writer. The characters are the same as those of the overload for streams, whatever the
    /// line terminator of the writer.
    /// </summary>
    /// <param name="query">The query, which may run more than once.</param>
    /// <param name="format">The format.</param>
    /// <param name="writer">The writer to write to. It is left open.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="query"/>, <paramref name="format"/> or <paramref name="writer"/> is null.
    /// </exception>
    /// <example><code>catalog.Meetings.Export(ExportFormat.Markdown, Console.Out);</code></example>
    public static void Export(this Query<Milestone> query, ExportFormat format, TextWriter writer, ExportOptions? options = null)
    {
        if (query is null)
        {
            throw new ArgumentNullException(nameof(query));
        }
        if (format is null)
        {
            throw new ArgumentNullException(nameof(format));
        }
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }
        format.Write(writer, query, options ?? ExportOptions.Default);
    }

    /// <summary>Writes milestones that LINQ has selected, in their order.</summary>
    /// <param name="milestones">The milestones.</param>
    /// <param name="format">The format.</param>
    /// <param name="writer">The writer to write to. It is left open.</param>
    /// <param name="options">The options; null for the default.</param>
    /// <exception cref="ArgumentException"><paramref name="milestones"/> contains null.</exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="milestones"/>, <paramref name="format"/> or <paramref name="writer"/> is null.
    /// </exception>
    public static void Export(this IEnumerable<Milestone> milestones, ExportFormat format, TextWriter writer, ExportOptions? options = null)
    {
        Milestone[] chosen = [.. milestones ?? throw new ArgumentNullException(nameof(milestones))];
        if (Array.IndexOf(chosen, null) >= 0)
        {
            throw new ArgumentException("One of the milestones is null.", nameof(milestones));
        }
        Query<Milestone>.Over(chosen).Export(format, writer, options);
    }
}
