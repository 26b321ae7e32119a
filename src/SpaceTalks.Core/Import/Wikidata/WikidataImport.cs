using System;
using System.IO;

namespace SpaceTalks;

/// <summary>
/// Reads documents of Wikidata: entities as Special:EntityData and wbgetentities answer with them, or a table of its query service in the
/// SPARQL 1.1 Query Results JSON Format. Which of them a document is, its content tells.
/// </summary>
/// <remarks>
/// <para>People become officials; agencies, companies, states and international bodies organizations; events and treaties milestones;
/// positions held (P39) and who directs, leads or chairs an organization (P1037, P169, P488) tenures; what both the person and the
/// organization state with the same start is one, with the reports of both, where the organization names the position, or the position heads
/// it. Identifiers are made of Wikidata's own (<c>wikidata-q42</c>) and stay the same from one import to the next. A name that an entity
/// refers to is known where its item stands in the document too: ask for both.</para>
/// <para>Each statement that is not deprecated is a report: of each of its references, or of Wikidata on the day of the last change, where
/// it has none. A reference is not known to be official, whatever it is: it counts as unattributed, unless the catalog has a source with its
/// address, and as a secondary account where it is another project of Wikimedia. What it says it had said by the day on which it was
/// retrieved.</para>
/// <para>A date is as precise as Wikidata says; a century is what the site shows as one (1901 to 2000), and a month or a year of the Julian
/// calendar the days that it has in the Gregorian one. A date of a table that does not say how precise it is is approximate. A start without
/// an end is <c>start/</c>: nothing is said of the end. An end that has no value is one of what goes on: it ends on the day of the last
/// change or later.</para>
/// <para>Wikidata has no status. An event whose date lies before the day of its report for certain is completed, a span that has begun
/// underway, and any other planned; a note says so. Each statement that is not carried has a note, one for all of a property. Safe for use by any
/// number of threads.</para>
/// </remarks>
public static class WikidataImport
{
    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">What faults and notes call the document; the name of the data set.</param>
    /// <param name="options">What it is linked to, and the limits; null for <see cref="WikidataOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that is not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults; the exception has them all.</exception>
    public static ImportResult Read(Stream stream, string name, WikidataOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= WikidataOptions.Default, (document, log, content) => new WikidataReader(log, options).Read(document, content));
}
