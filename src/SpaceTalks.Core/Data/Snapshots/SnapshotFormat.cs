using System;
using System.Security.Cryptography;

namespace SpaceTalks;

// What the bytes of a snapshot are. Numbers are in LEB128: seven bits a byte, the lowest first. A text is its length in bytes and its
// UTF-8. What stands in many places stands once, in a pool, and is named by its place in it.
//
//   mark, version, SHA-256 of all that follows
//   pools: texts, dates, links, lists of links
//   head: the version of the data, until when sources were consulted, and which
//   sections, one for each list of entities in the order of EntityDescriptions: its length in bytes, how many records
//     it has, their identifiers in ascending order, and the records
//
// An identifier is how many bytes it has in common with the one before it, and the rest. A record is the distance of its identifier from that
// of the record before it, a bit for each optional field that it has, and its fields in the order of the description. Milestones stand in
// date order.
// Whoever changes a description, or the order of words, raises the version.
internal static class SnapshotFormat
{
    public const byte Version = 3;

    public const int HashLength = 32;

    // So much may stand in a pool, and no more, so that no small snapshot becomes a large catalog.
    public const int LongestPooledText = 64;
    public const int LongestPooledList = 8;

    // Like the mark of PNG: no text begins so, and what takes line ends for its own to change is found out.
    public static ReadOnlySpan<byte> Mark => [0x89, (byte)'S', (byte)'T', (byte)'S', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    // Where the hash begins, and what it is of.
    public static int HashStart => Mark.Length + 1;

    public static int PayloadStart => HashStart + HashLength;

    // The kinds that links name, by their numbers.
    public static EntityKind[] CreateKinds() =>
    [
        EntityKind.Of<Source>(),
        EntityKind.Of<Place>(),
        EntityKind.Of<Topic>(),
        EntityKind.Of<Organization>(),
        EntityKind.Of<Programme>(),
        EntityKind.Of<Official>(),
        EntityKind.Of<Tenure>(),
        EntityKind.Of<Milestone>(),
        EntityKind.Of<Factor>(),
        EntityKind.Of<Question>(),
    ];

    // The hash of a payload that begins at an offset.
    public static byte[] HashOf(byte[] bytes, int start, int count)
    {
        using SHA256 algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes, start, count);
    }
}
