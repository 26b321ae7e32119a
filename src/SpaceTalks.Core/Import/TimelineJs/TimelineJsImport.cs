using System;
using System.IO;

namespace SpaceTalks;

/// <summary>
/// An importer of timelines of TimelineJS, a tool of the Knight Lab, from their JSON. Their spreadsheets are imported by
/// <see cref="CsvImport"/> with <see cref="CsvMapping.OfTimelineJs"/>.
/// </summary>
/// <remarks>
/// <para>
/// Each event becomes a milestone with a report. The identifier is made from its <c>unique_id</c> (<c>timeline-…</c>), or failing that from
/// its headline, with a number if that repeats. The HTML of headlines and texts becomes plain text; the addresses in it become notes. An
/// event without a headline takes its title from the beginning of its text.
/// </para>
/// <para>
/// A date is made from its parts: a negative year is BCE (−44 is <c>-0043</c>), and approximate if it is more than 99,999 years back. An
/// hour with a minute is kept; an hour alone becomes a note. An event with an end is an interval from some day of its start to some day of
/// its end; an end that equals the start is ignored. A display date gets no note if it reads the same as the parts.
/// </para>
/// <para>
/// Illustrations are not sources of an event: media, with their addresses, captions and credits, become notes, as do backgrounds and the
/// groups that <see cref="TimelineJsOptions.Kinds"/> does not name. Eras become notes. The title slide becomes the title and the summary of
/// the source, if the options give no title and the catalog does not have the source.
/// </para>
/// <para>
/// A property that is null, an empty text or an empty list says nothing and gets no note. Safe for use by any number of threads.
/// </para>
/// </remarks>
public static class TimelineJsImport
{
    /// <summary>Imports a document from a stream, up to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">The name of the data set, by which faults and notes refer to the document.</param>
    /// <param name="options">The options: the kinds of events, links, and limits; null for <see cref="TimelineJsOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that it does not contain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static ImportResult Read(Stream stream, string name, TimelineJsOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= TimelineJsOptions.Default, (document, log, content) => new TimelineJsReader(log, options).Read(document, content));
}
