using System;
using System.IO;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Reads documents of Launch Library 2, the service of The Space Devs, as versions 2.2.0 and 2.3.0 of it write them: launches, events and
/// agencies, a page of them, a bare list or one.
/// </summary>
/// <remarks>
/// <para>Launches and events become milestones with a report each, and one more for each update; pads and locations places, agencies
/// agencies and companies, and its programmes ours. Identifiers are made of the service's own (<c>ll2-launch-…</c>, <c>ll2-agency-44</c>) and
/// stay the same from one import to the next.</para>
/// <para>The service's status says more than ours: what is a go, to be determined, to be confirmed or on hold is planned; what is in
/// flight is underway; a success, a failure, a partial failure and a deployed payload are completed. The service's own words, and the
/// reason of a failure or a hold, are the report's summary, and a failure is a note. Of events it states no status: they are planned.</para>
/// <para>The date is what <see cref="LaunchLibraryDate"/> makes of it. Where the service does not say how precise a date is,
/// that of a launch that is over is its day, and that of any other is left out, with a note.</para>
/// <para>A property that is null, an empty text or an empty list says nothing and has no note. Safe for use by any number of threads.</para>
/// </remarks>
public static class LaunchLibraryImport
{
    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">What faults and notes call the document; the name of the data set.</param>
    /// <param name="options">What it is linked to, and the limits; null for <see cref="LaunchLibraryOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that is not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults; the exception has them all.</exception>
    public static ImportResult Read(Stream stream, string name, LaunchLibraryOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= LaunchLibraryOptions.Default, (document, log, content) => new LaunchLibraryReader(log, options).Read(document, content));
}
