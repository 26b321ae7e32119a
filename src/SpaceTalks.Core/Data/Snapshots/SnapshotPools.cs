using System;
using SpaceTalks.Time;

namespace SpaceTalks;

// What many records of a snapshot share. The string of a text is made when it is first asked for. Safe for use by any number of threads
// once it has been read.
internal sealed class SnapshotPools
{
    private readonly EntityKind[] _kinds = SnapshotFormat.CreateKinds();
    private StoredText[] _texts = [];
    private StoredText[] _dateTexts = [];
    private When?[] _dates = [];
    private Link[] _links = [];
    private EntityKind[] _kindsOfLinks = [];
    private ListPart<Link>[] _lists = [];
    private EntityKind[] _kindsOfLists = [];

    public int Texts => _texts.Length;

    public int Dates => _dates.Length;

    public int Links => _links.Length;

    public int Lists => _lists.Length;

    // Dates that need no check are parsed when they are first asked for.
    public void Read(SnapshotReader reader, bool isChecked)
    {
        _texts = new StoredText[reader.ReadCount()];
        for (int place = 0; place < _texts.Length; place++)
        {
            CheckLength(reader);
            _texts[place] = reader.ReadStoredText();
        }
        _dates = new When?[reader.ReadCount()];
        _dateTexts = new StoredText[isChecked ? 0 : _dates.Length];
        for (int place = 0; place < _dates.Length; place++)
        {
            CheckLength(reader);
            if (isChecked)
            {
                _dates[place] = reader.ReadWrittenDate();
            }
            else
            {
                _dateTexts[place] = reader.ReadStoredText();
            }
        }
        ReadLinks(reader);
        ReadLists(reader);
    }

    public string TextAt(int place) => _texts[place].Get();

    public When DateAt(int place) => _dates[place] ??= When.Parse(_dateTexts[place].ToString());

    public Link LinkAt(int place) => _links[place];

    public EntityKind KindAt(int place) => _kindsOfLinks[place];

    public ListPart<Link> ListAt(int place) => _lists[place];

    public EntityKind KindOfList(int place) => _kindsOfLists[place];

    // All that links name.
    public LinkTargets CreateTargets()
    {
        LinkTargets targets = new();
        for (int place = 0; place < _links.Length; place++)
        {
            targets.Add(_kindsOfLinks[place], _links[place].Id);
        }
        return targets;
    }

    // A text that follows is short.
    private static void CheckLength(SnapshotReader reader)
    {
        if (reader.NextCount() > SnapshotFormat.LongestPooledText)
        {
            throw reader.Fault(FormattableString.Invariant($"a text of the pool has more than {SnapshotFormat.LongestPooledText} bytes."), reader.Offset);
        }
    }

    private void ReadLinks(SnapshotReader reader)
    {
        _links = new Link[reader.ReadCount()];
        _kindsOfLinks = new EntityKind[_links.Length];
        for (int place = 0; place < _links.Length; place++)
        {
            int start = reader.Offset;
            int kind = reader.ReadByte();
            _kindsOfLinks[place] = kind < _kinds.Length ? _kinds[kind] : throw reader.Fault("a link names an entity of an unknown kind.", start);
            _links[place] = new Link(reader.ReadId(), start);
        }
    }

    private void ReadLists(SnapshotReader reader)
    {
        _lists = new ListPart<Link>[reader.ReadCount()];
        _kindsOfLists = new EntityKind[_lists.Length];
        for (int place = 0; place < _lists.Length; place++)
        {
            int start = reader.Offset;
            int count = reader.ReadCount();
            if (count is 0 or > SnapshotFormat.LongestPooledList)
            {
                throw reader.Fault(FormattableString.Invariant($"a list of the pool has from 1 to {SnapshotFormat.LongestPooledList} links."), start);
            }
            Link[] links = new Link[count];
            int first = reader.ReadNumber();
            _kindsOfLists[place] = first > 0 && first <= Links ? KindAt(first - 1) : throw reader.Fault("a list names a link that is not there.", start);
            links[0] = LinkAt(first - 1);
            for (int index = 1; index < count; index++)
            {
                links[index] = reader.ReadLink(_kindsOfLists[place]);
            }
            _lists[place] = new ListPart<Link>(links, 0, count);
        }
    }
}
