using System;
using System.IO;

namespace SpaceTalks;

/// <summary>
/// Reads timelines of TimelineJS, which the Knight Lab makes, from their JSON; their spreadsheets are read by <see cref="CsvImport"/> with
/// <see cref="CsvMapping.OfTimelineJs"/>.
/// </summary>
/// <remarks>
/// <para>Each event becomes a milestone with a report. The identifier is made of its <c>unique_id</c> (<c>timeline-…</c>), or else of
/// its headline, with a number where that repeats. The HTML of headlines and texts becomes plain text; the addresses in it are notes. An
/// event without a headline is called by the beginning of its text.</para>
/// <para>A date is what its parts say: a negative year is BCE (−44 is <c>-0043</c>), and approximate where it is more than 99,999 years
/// back. Hour and minute together are kept, an hour alone is a note. An event with an end is a span from some day of its start to some day
/// of its end; an end that is the same as the start says nothing. A date to display has no note where it reads as the parts do.</para>
/// <para>What shows an event is no source of it: media, with the addresses, captions and credits, are notes, as are backgrounds
/// and the groups that <see cref="TimelineJsOptions.Kinds"/> does not name. Eras are notes. The title slide is the title and the summary of
/// the source, where the options give no title and the catalog does not have the source.</para>
/// <para>A property that is null, an empty text or an empty list says nothing and has no note. Safe for use by any number of threads.</para>
/// </remarks>
public static class TimelineJsImport
{
    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">What faults and notes call the document; the name of the data set.</param>
    /// <param name="options">What the events are, what they are linked to, and the limits; null for <see cref="TimelineJsOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that is not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults; the exception has them all.</exception>
    public static ImportResult Read(Stream stream, string name, TimelineJsOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= TimelineJsOptions.Default, (document, log, content) => new TimelineJsReader(log, options).Read(document, content));
}
