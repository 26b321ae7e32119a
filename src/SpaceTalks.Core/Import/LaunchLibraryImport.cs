using System;
using System.IO;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// An importer of documents of Launch Library 2, the service of The Space Devs, in versions 2.2.0 and 2.3.0: launches, events and agencies,
/// as a page of results, a bare list or a single object.
/// </summary>
/// <remarks>
/// <para>
/// Each launch or event becomes a milestone with one report, and another for each update; pads and locations become places, agencies become
/// agencies and companies, and the programmes of the service become programmes. Identifiers are made from those of the service
/// (<c>ll2-launch-…</c>, <c>ll2-agency-44</c>) and stay the same from one import to the next.
/// </para>
/// <para>
/// The service distinguishes more statuses than this library: go, to be determined, to be confirmed and on hold become planned; in flight
/// becomes underway; a success, a failure, a partial failure and a deployed payload become completed. The service's own words, and the
/// reason for a failure or a hold, become the summary of the report, and a failure also becomes a note. Events have no status there; they
/// become planned.
/// </para>
/// <para>
/// Dates are converted by <see cref="LaunchLibraryDate"/>. If the service does not say how precise a date is, its day is taken as
/// approximate, with a note.
/// </para>
/// <para>
/// A property that is null, an empty text or an empty list says nothing and gets no note. Safe for use by any number of threads.
/// </para>
/// </remarks>
public static class LaunchLibraryImport
{
    /// <summary>Imports a document from a stream, up to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">The name of the data set, by which faults and notes refer to the document.</param>
    /// <param name="options">The options: links and limits; null for <see cref="LaunchLibraryOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that it does not contain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static ImportResult Read(Stream stream, string name, LaunchLibraryOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= LaunchLibraryOptions.Default, (document, log, content) => new LaunchLibraryReader(log, options).Read(document, content));
}
