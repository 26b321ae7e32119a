using System;
using SpaceTalks.Time;

namespace SpaceTalks;

// The values that many records of a snapshot share. The string of a text is created on first use. Safe for use by any number of threads
// once it has been read.
internal sealed class SnapshotPools
{
    public readonly int TextCount;
    public readonly int DateCount;
    public readonly int LinkCount;
    public readonly int ListCount;

    private readonly EntityKind[] _kinds = SnapshotFormat.CreateKinds();
    private readonly StoredText[] _texts;
    private readonly StoredText[] _dateTexts;
    private readonly When?[] _dates;
    private readonly Link[] _links;
    private readonly EntityKind[] _kindsOfLinks;
    private readonly ListPart<Link>[] _lists;
    private readonly EntityKind[] _kindsOfLists;

    // Reads the pools and assigns them to the reader.
    public SnapshotPools(SnapshotReader reader)
    {
        reader.Pools = this;
        _texts = ReadTexts(reader);
        TextCount = _texts.Length;
        int start = reader.Offset;
        _dateTexts = ReadTexts(reader);
        DateCount = _dateTexts.Length;
        _dates = new When?[DateCount];
        if (reader.IsCheck)
        {
            CheckDates(reader, start);
        }
        LinkCount = reader.ReadCount();
        _links = new Link[LinkCount];
        _kindsOfLinks = new EntityKind[LinkCount];
        for (int place = 0; place < LinkCount; place++)
        {
            start = reader.Offset;
            int kind = reader.ReadByte();
            _kindsOfLinks[place] = kind < _kinds.Length ? _kinds[kind] : throw reader.Fault("a link names an entity of an unknown kind.", start);
            _links[place] = new Link(reader.ReadId(), start);
        }
        ListCount = reader.ReadCount();
        _lists = new ListPart<Link>[ListCount];
        _kindsOfLists = new EntityKind[ListCount];
        for (int place = 0; place < ListCount; place++)
        {
            _lists[place] = ReadList(reader, out _kindsOfLists[place]);
        }
    }

    public string TextAt(int place) => _texts[place].Get();

    // Two threads may create equal dates at the same time, which does no harm.
    public When DateAt(int place) => _dates[place] ??= When.Parse(_dateTexts[place].ToString());

    public Link LinkAt(int place, out EntityKind kind)
    {
        kind = _kindsOfLinks[place];
        return _links[place];
    }

    public ListPart<Link> ListAt(int place, out EntityKind kind)
    {
        kind = _kindsOfLists[place];
        return _lists[place];
    }

    // The targets of all links.
    public LinkTargets CreateTargets()
    {
        LinkTargets targets = new();
        for (int place = 0; place < _links.Length; place++)
        {
            targets.Add(_kindsOfLinks[place], _links[place].Id);
        }
        return targets;
    }

    // The texts of a pool are short.
    private static StoredText[] ReadTexts(SnapshotReader reader)
    {
        StoredText[] texts = new StoredText[reader.ReadCount()];
        for (int place = 0; place < texts.Length; place++)
        {
            int start = reader.Offset;
            texts[place] = reader.ReadStoredText();
            if (reader.Offset - start > SnapshotFormat.LongestPooledText + 1)
            {
                throw reader.Fault(FormattableString.Invariant($"a text of the pool has more than {SnapshotFormat.LongestPooledText} bytes."), start);
            }
        }
        return texts;
    }

    private void CheckDates(SnapshotReader reader, int start)
    {
        int end = reader.Offset;
        reader.Offset = start;
        reader.ReadCount();
        for (int place = 0; place < _dates.Length; place++)
        {
            _dates[place] = reader.ReadWrittenDate();
        }
        reader.Offset = end;
    }

    private ListPart<Link> ReadList(SnapshotReader reader, out EntityKind kind)
    {
        int start = reader.Offset;
        int count = reader.ReadCount();
        if (count is 0 or > SnapshotFormat.LongestPooledList)
        {
            throw reader.Fault(FormattableString.Invariant($"expected from 1 to {SnapshotFormat.LongestPooledList} links in a list of the pool."), start);
        }
        Link[] links = new Link[count];
        int first = reader.ReadNumber();
        if (first == 0 || first > LinkCount)
        {
            throw reader.Fault("a list names a link that does not exist.", start);
        }
        links[0] = LinkAt(first - 1, out kind);
        for (int index = 1; index < count; index++)
        {
            links[index] = reader.ReadLink(kind);
        }
        return new ListPart<Link>(links, 0, count);
    }
}
