using System;
using System.Globalization;
using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// A walk through part of a snapshot. Each byte may be wrong: what is read is checked, and nothing is made room for that the bytes left
// could not fill. For one thread.
internal sealed class SnapshotReader
{
    private readonly byte[] _bytes;
    private readonly int _end;
    private readonly SnapshotPools _pools;
    private readonly int _textLimit;

    public SnapshotReader(byte[] bytes, int start, int end, SnapshotPools pools, int textLimit)
    {
        _bytes = bytes;
        Offset = start;
        _end = end;
        _pools = pools;
        _textLimit = textLimit;
    }

    // Where the next byte is.
    public int Offset { get; private set; }

    // Whether what is read is looked at alone, so that no strings need be made of identifiers.
    public bool IsCheck { get; init; }

    // The list of which a record is read, and the place of the record in it: for faults.
    public string? List { get; init; }

    public int Place { get; set; } = -1;

    // Where the identifier is that was read last.
    public (int Start, int Length) LastId { get; private set; }

    public DocumentFaultException Fault(string message, int offset) => new(
        "The snapshot is damaged: " + message,
        offset,
        List is null || Place < 0 ? "$" : "$." + List + "[" + Place.ToString(CultureInfo.InvariantCulture) + "]");

    public byte ReadByte() => Offset < _end ? _bytes[Offset++] : throw Fault("it ends too early.", Offset);

    // A number of at most 31 bits.
    public int ReadNumber()
    {
        int start = Offset;
        int value = ReadByte();
        if (value < 0x80)
        {
            return value;
        }
        value &= 0x7F;
        for (int shift = 7; shift < 35; shift += 7)
        {
            byte part = ReadByte();
            if (shift == 28 && part > 7)
            {
                break;
            }
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
        throw Fault("a number has more than 31 bits.", start);
    }

    public int ReadSignedNumber()
    {
        int number = ReadNumber();
        return (number & 1) == 0 ? number >> 1 : -1 - (number >> 1);
    }

    // How many bytes or items follow: no more than there are bytes.
    public int ReadCount()
    {
        int start = Offset;
        int count = ReadNumber();
        return count <= _end - Offset ? count : throw Fault(FormattableString.Invariant($"{count} bytes or items are to follow, and {_end - Offset} bytes are left."), start);
    }

    // What ReadCount would answer here.
    public int NextCount()
    {
        int start = Offset;
        int count = ReadCount();
        Offset = start;
        return count;
    }

    // The next bytes, which are stepped over.
    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        Offset += count;
        return new ReadOnlySpan<byte>(_bytes, Offset - count, count);
    }

    public ReadOnlySpan<byte> BytesAt((int Start, int Length) place) => new(_bytes, place.Start, place.Length);

    // A text that is neither empty nor blank at an end.
    public StoredText ReadStoredText()
    {
        int length = ReadCount();
        int start = Offset;
        if (!SnapshotText.IsText(ReadBytes(length), _textLimit))
        {
            throw Fault(SnapshotText.Expectation(_textLimit), start);
        }
        return new StoredText(_bytes, start, length);
    }

    public string ReadText() => ReadStoredText().ToString();

    public string ReadId()
    {
        int start = Offset;
        ReadOnlySpan<byte> utf8 = ReadBytes(ReadCount());
        if (!Slug.IsValid(utf8))
        {
            throw Fault("a text is no " + Slug.Expectation + ".", start);
        }
        LastId = (Offset - utf8.Length, utf8.Length);
        return IsCheck ? string.Empty : Encoding.UTF8.GetString(_bytes, LastId.Start, LastId.Length);
    }

    public string ReadSharedText()
    {
        int start = Offset;
        int place = ReadNumber();
        return place == 0 ? ReadText() : place <= _pools.Texts ? _pools.TextAt(place - 1) : throw NotThere("text", place, start);
    }

    public When ReadDate()
    {
        int start = Offset;
        int place = ReadNumber();
        if (place > 0)
        {
            return place <= _pools.Dates ? _pools.DateAt(place - 1) : throw NotThere("date", place, start);
        }
        return ReadWrittenDate();
    }

    // A date that stands here as a text.
    public When ReadWrittenDate()
    {
        int start = Offset;
        string text = ReadText();
        return When.TryParse(text.AsSpan(), out When? when, out TextFault fault) ? when! : throw Fault(fault.ToMessage(text), start);
    }

    public Link ReadLink(EntityKind kind)
    {
        int start = Offset;
        int place = ReadNumber();
        if (place == 0 || place > _pools.Links)
        {
            throw NotThere("link", place, start);
        }
        return _pools.KindAt(place - 1) == kind
            ? _pools.LinkAt(place - 1)
            : throw NotOf(kind, _pools.KindAt(place - 1), start);
    }

    public ListPart<Link> ReadLinks(EntityKind kind)
    {
        int start = Offset;
        int place = ReadNumber();
        if (place > 0)
        {
            return place > _pools.Lists ? throw NotThere("list of links", place, start)
                : _pools.KindOfList(place - 1) == kind ? _pools.ListAt(place - 1)
                : throw NotOf(kind, _pools.KindOfList(place - 1), start);
        }
        Link[] links = new Link[ReadCount()];
        for (int index = 0; index < links.Length; index++)
        {
            links[index] = ReadLink(kind);
        }
        return links.Length > 0 ? new ListPart<Link>(links, 0, links.Length) : throw Fault("a list of links is empty.", start);
    }

    // Nothing may be left.
    public void End()
    {
        if (Offset != _end)
        {
            throw Fault("bytes follow where it should end.", Offset);
        }
    }

    private DocumentFaultException NotOf(EntityKind kind, EntityKind other, int offset) =>
        Fault("the id of one " + kind + " is expected, and that of one " + other + " stands there.", offset);

    private DocumentFaultException NotThere(string item, int place, int offset) =>
        Fault(FormattableString.Invariant($"there is no {item} {place} in the pool."), offset);
}
