using System;
using System.IO;

namespace SpaceTalks;

/// <summary>
/// Reads documents of Popolo, the data specification for people and organizations, as EveryPolitician and others write them: an object
/// with lists of persons, organizations, memberships, posts and events, a bare list or a single object. What stands within others is read too.
/// </summary>
/// <remarks>
/// <para>Persons become officials; organizations agencies, companies, states or international bodies, by their classification; memberships
/// tenures; events milestones. Identifiers are made of those in the document (<c>popolo-person-…</c>), and stay the same from one import
/// to the next. What a catalog has is linked to: by the options, by its identifier or by a name; a note says so where the catalog calls it
/// otherwise.</para>
/// <para>An organization whose classification is none of ours (a party, a legislature) is a note, and so are the memberships in it, unless
/// the options say what it is.</para>
/// <para>The office of a tenure is the role, or else the label of the post, or else that of the membership; without any it is "Member",
/// with a note. A membership that has an end is completed. Of one without, nothing more is said: it is underway, with an unknown end
/// (<c>2018-04-23/</c>), as the embedded data has it where a source gives a start alone.</para>
/// <para>Each of the <c>sources</c> of an object becomes a source, and a report or a citation of it; where there are none, the document is
/// the source. An event is of the kind that its classification says, or else an operation, with a note; times are kept to the day. Its
/// attendees take part for the one organization in which the document has them at that time; where that is none, or several, they are
/// notes.</para>
/// <para>What is wrong is a fault (a date that is none, a text where an object is expected), and what cannot be carried is a note. A property
/// that is null, an empty text or an empty list says nothing and has no note. Safe for use by any number of threads.</para>
/// </remarks>
public static class PopoloImport
{
    /// <summary>Reads a document from a stream, to its end.</summary>
    /// <param name="stream">A stream of a UTF-8 JSON document.</param>
    /// <param name="name">What faults and notes call the document; the name of the data set.</param>
    /// <param name="options">What its words mean, what it is linked to, and the limits; null for <see cref="PopoloOptions.Default"/>.</param>
    /// <returns>The data, and a note for everything that is not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DataSetException">The document has faults; the exception has them all.</exception>
    public static ImportResult Read(Stream stream, string name, PopoloOptions? options = null) =>
        JsonValues.Read(stream, name, options ??= PopoloOptions.Default, (document, log, content) => new PopoloReader(log, options).Read(document, content));
}
