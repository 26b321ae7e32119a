using System;
using System.IO;

namespace SpaceTalks;

/// <summary>
/// An importer of documents of Wikidata: entities, as Special:EntityData and wbgetentities return them, or a table from the query service,
/// in the SPARQL 1.1 Query Results JSON Format. The content of a document shows which of them it is.
/// </summary>
/// <remarks>
/// <para>
/// People become officials; agencies, companies, states and international bodies become organizations; events and treaties become
/// milestones. The positions that people hold (P39) become tenures, and so do the statements about who directs, leads or chairs an
/// organization (P1037, P169, P488). A tenure that both the person and the organization state with the same start becomes one tenure, with
/// the reports of both, if the organization names the position or the position heads the organization. Identifiers are made from those of
/// Wikidata (<c>wikidata-q42</c>) and stay the same from one import to the next. The name of an entity that another one refers to is known
/// only if the document contains its item too, so request both.
/// </para>
/// <para>
/// Each statement that is not deprecated becomes a report of each of its references or, if it has none, of Wikidata on the day of the last
/// change. No reference is known to be official: its source is a secondary account if it is another Wikimedia project, and otherwise
/// unattributed, unless the catalog has a source with its address. If a reference has no publication date, its report was made by the day
/// on which it was retrieved.
/// </para>
/// <para>
/// A date is as precise as Wikidata states. A century is the one that the site shows (1901 to 2000), and a month or a year of the Julian
/// calendar becomes its days in the Gregorian calendar. A date in a table that does not state its precision is approximate. A start without
/// an end becomes <c>start/</c>, with an unknown end. If Wikidata states that there is no end, the span ends on the day of the last change
/// or later.
/// </para>
/// <para>
/// Wikidata states no status. An event whose date certainly lies before the day of its report becomes completed, a span that has certainly
/// begun becomes underway, and any other event becomes planned; a note says so unless the event is certainly still to come. Each statement
/// that is not imported becomes a note, one for all statements of a property. Safe for use by any number of threads.
/// </para>
/// </remarks>
public static class WikidataImport
{
    /// <summary>Imports a document from a stream, up to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">The name of the data set, by which faults and notes refer to the document.</param>
    /// <param name="options">The options: languages, kinds, links, and limits; null for <see cref="WikidataOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that it does not contain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static ImportResult Read(Stream stream, string name, WikidataOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= WikidataOptions.Default, (document, log, content) => new WikidataReader(log, options).Read(document, content));
}
