using System;
using System.IO;

namespace SpaceTalks;

/// <summary>
/// An importer of documents of Popolo, the data specification for people and organizations used by EveryPolitician and others: an object
/// with lists of persons, organizations, memberships, posts and events, a bare list, or a single object. Nested objects are imported too.
/// </summary>
/// <remarks>
/// <para>
/// Persons become officials; organizations become agencies, companies, states or international bodies, according to their classification;
/// memberships become tenures; events become milestones. Identifiers are made from those in the document (<c>popolo-person-…</c>) and stay
/// the same from one import to the next. Entities that a catalog has are linked to: by the options, by identifier or by name. A note says
/// so if the catalog has another name for the entity.
/// </para>
/// <para>
/// An organization whose classification has no counterpart here (a party, a legislature) becomes a note, and so do the memberships in it,
/// unless the options say what it is.
/// </para>
/// <para>
/// The office of a tenure is the role, failing that the label of the post, and failing that the label of the membership; without any it is
/// "Member", with a note. A membership with an end is completed. One without an end is underway, with an unknown end (<c>2018-04-23/</c>),
/// as in the embedded data where a source gives only a start.
/// </para>
/// <para>
/// Each of the <c>sources</c> of an object becomes a source, with a report or a citation of it; if there are none, the document is the
/// source. The kind of an event is given by its classification; without one it is an operation, with a note. Times are reduced to the day.
/// The attendees take part on behalf of the one organization to which the document assigns them at that time; if there is none, or more
/// than one, they become notes.
/// </para>
/// <para>
/// Errors are faults (a text that is not a date, a text where an object is expected), and content that cannot be imported becomes a note. A
/// property that is null, an empty text or an empty list says nothing and gets no note. Safe for use by any number of threads.
/// </para>
/// </remarks>
public static class PopoloImport
{
    /// <summary>Imports a document from a stream, up to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">The name of the data set, by which faults and notes refer to the document.</param>
    /// <param name="options">The options: the meaning of words, links, and limits; null for <see cref="PopoloOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that it does not contain.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults, all of which the exception lists.</exception>
    public static ImportResult Read(Stream stream, string name, PopoloOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= PopoloOptions.Default, (document, log, content) => new PopoloReader(log, options).Read(document, content));
}
