using System;
using System.Security.Cryptography;

namespace SpaceTalks;

// The format of snapshots. Numbers are in LEB128: seven bits per byte, lowest first. A text is its length in bytes and its UTF-8. Values
// that occur in many places are stored once, in a pool, and referred to by their place in it.
//
//   mark, version, SHA-256 of everything that follows
//   pools: texts, dates, links, lists of links
//   head: the version of the data, the date up to which sources were consulted, and a description of these sources
//   sections, one for each list of entities in the order of EntityDescriptions: its length in bytes, the number of its
//     records, their identifiers in ascending order, and the records
//
// An identifier is the number of bytes that it shares with the preceding one, followed by the rest. A record is the distance of its
// identifier from that of the preceding record, one bit for each optional field that it has, and its fields in the order of the
// description. Milestones are in date order.
// Any change of a description, or of the order of words, requires a new version.
internal static class SnapshotFormat
{
    public const byte Version = 3;

    public const int HashLength = 32;

    // Limits the values of a pool, so that no small snapshot expands to a large catalog.
    public const int LongestPooledText = 64;
    public const int LongestPooledList = 8;

    // Like the mark of PNG: no text begins in this way, and software that converts line ends damages it noticeably.
    public static ReadOnlySpan<byte> Mark => [0x89, (byte)'S', (byte)'T', (byte)'S', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    // The position of the hash; it covers everything after itself.
    public static int HashStart => Mark.Length + 1;

    public static int PayloadStart => HashStart + HashLength;

    // The kinds that links name, by number.
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
