using System;
using System.Globalization;
using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// Reads part of a snapshot: either as a check, for which every byte may be wrong and no strings are created, or after that check. It never
// allocates more than the remaining bytes could fill. For one thread. It has fields, since the accessors of properties would all be
// compiled at the start of an application.
internal sealed class SnapshotReader
{
    public readonly bool IsCheck;

    // The position of the next byte.
    public int Offset;

    // The place of the current record in its list; -1 before the first.
    public int Place = -1;

    // The shared values, as far as they have been read.
    public SnapshotPools? Pools;

    private readonly byte[] _bytes;
    private string[] _ids = [];
    private readonly int _end;
    private readonly string? _list;
    private readonly int _textLimit;

    public SnapshotReader(byte[] bytes, int start, int end, string? list, int textLimit, bool isCheck)
    {
        _bytes = bytes;
        Offset = start;
        _end = end;
        _list = list;
        _textLimit = textLimit;
        IsCheck = isCheck;
    }

    public DocumentFaultException Fault(string message, int offset) => new(
        "The snapshot is damaged: " + message,
        offset,
        _list is null || Place < 0 ? "$" : "$." + _list + "[" + Place.ToString(CultureInfo.InvariantCulture) + "]");

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

    // Skips a zero, if there is one.
    public bool TryReadZero()
    {
        if (Offset == _end || _bytes[Offset] != 0)
        {
            return false;
        }
        Offset++;
        return true;
    }

    public int ReadSignedNumber()
    {
        int number = ReadNumber();
        return (number & 1) == 0 ? number >> 1 : -1 - (number >> 1);
    }

    // The number of following bytes or items, at most the number of remaining bytes.
    public int ReadCount()
    {
        int start = Offset;
        int count = ReadNumber();
        return count <= _end - Offset ? count : throw Fault(FormattableString.Invariant($"expected {count} more bytes or items, but only {_end - Offset} bytes are left."), start);
    }

    private ReadOnlySpan<byte> BytesAt(int start, int length) => new(_bytes, start, length);

    // A text that is neither empty nor has white space at either end.
    public StoredText ReadStoredText()
    {
        int length = ReadCount();
        int start = Offset;
        Offset += length;
        if (IsCheck && !SnapshotText.IsText(BytesAt(start, length), _textLimit))
        {
            throw Fault(SnapshotText.Expectation(_textLimit), start);
        }
        return new StoredText(_bytes, start, length);
    }

    public string ReadText()
    {
        StoredText text = ReadStoredText();
        return IsCheck ? string.Empty : text.ToString();
    }

    public string ReadId()
    {
        int start = Offset;
        int length = ReadCount();
        Offset += length;
        return !IsCheck || Slug.IsValid(BytesAt(Offset - length, length))
            ? Encoding.UTF8.GetString(_bytes, Offset - length, length)
            : throw NoId(start);
    }

    // Reads the identifiers of a list, in ascending order, each without the part that it shares with the preceding one.
    public void ReadIds(int count)
    {
        _ids = new string[IsCheck ? 0 : count];
        byte[] id = new byte[Slug.LongestLength];
        int length = 0;
        for (int place = 0; place < count; place++)
        {
            int start = Offset;
            int shared = ReadNumber();
            int rest = ReadCount();
            if (IsCheck)
            {
                CheckNextId(new ReadOnlySpan<byte>(id, 0, length), shared, BytesAt(Offset, rest), start, place);
            }
            Buffer.BlockCopy(_bytes, Offset, id, shared, rest);
            Offset += rest;
            length = shared + rest;
            if (!IsCheck)
            {
                _ids[place] = Encoding.UTF8.GetString(id, 0, length);
            }
            else if (!Slug.IsValid(new ReadOnlySpan<byte>(id, 0, length)))
            {
                Place = place;
                throw NoId(start);
            }
        }
    }

    // The identifier of the current record.
    public string IdOfRecord() => IsCheck ? string.Empty : _ids[Place];

    public string ReadSharedText()
    {
        int start = Offset;
        int place = ReadNumber();
        return place == 0 ? ReadText()
            : place > Pools!.TextCount ? throw NotThere("text", place, start)
            : IsCheck ? string.Empty
            : Pools.TextAt(place - 1);
    }

    public When ReadDate()
    {
        int start = Offset;
        int place = ReadNumber();
        if (place > 0)
        {
            return place <= Pools!.DateCount ? Pools.DateAt(place - 1) : throw NotThere("date", place, start);
        }
        return ReadWrittenDate();
    }

    // A date that is stored here as a text.
    public When ReadWrittenDate()
    {
        int start = Offset;
        string text = ReadStoredText().ToString();
        return When.TryParse(text.AsSpan(), out When? when, out TextFault fault) ? when! : throw Fault(fault.ToMessage(text), start);
    }

    public Link ReadLink(EntityKind kind)
    {
        int start = Offset;
        int place = ReadNumber();
        if (place == 0 || place > Pools!.LinkCount)
        {
            throw NotThere("link", place, start);
        }
        Link link = Pools.LinkAt(place - 1, out EntityKind other);
        return other == kind ? link : throw NotOf(kind, other, start);
    }

    public ListPart<Link> ReadLinks(EntityKind kind)
    {
        int start = Offset;
        int place = ReadNumber();
        if (place > 0)
        {
            if (place > Pools!.ListCount)
            {
                throw NotThere("list of links", place, start);
            }
            ListPart<Link> list = Pools.ListAt(place - 1, out EntityKind other);
            return other == kind ? list : throw NotOf(kind, other, start);
        }
        Link[] links = new Link[ReadCount()];
        for (int index = 0; index < links.Length; index++)
        {
            links[index] = ReadLink(kind);
        }
        return links.Length > 0 ? new ListPart<Link>(links, 0, links.Length) : throw Fault("a list of links is empty.", start);
    }

    // Checks that nothing is left.
    public void End()
    {
        if (Offset != _end)
        {
            throw Fault("there are bytes after its end.", Offset);
        }
    }

    private void CheckNextId(ReadOnlySpan<byte> before, int shared, ReadOnlySpan<byte> rest, int start, int place)
    {
        if (shared <= before.Length && shared + rest.Length <= Slug.LongestLength && before.Slice(shared).SequenceCompareTo(rest) < 0)
        {
            return;
        }
        Place = place;
        throw Fault("the identifier does not follow that of the record before it.", start);
    }

    private DocumentFaultException NoId(int offset) => Fault("expected " + Slug.Expectation + ".", offset);

    private DocumentFaultException NotOf(EntityKind kind, EntityKind other, int offset) =>
        Fault("expected the id of one " + kind + ", but found that of one " + other + ".", offset);

    private DocumentFaultException NotThere(string item, int place, int offset) =>
        Fault(FormattableString.Invariant($"there is no {item} {place} in the pool."), offset);
}
