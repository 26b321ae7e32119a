using System;
using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// What many records of a snapshot share. Strings and dates are made when they are first asked for; whoever is first, the others get an equal
// one. Safe for use by any number of threads once it has been read.
internal sealed class SnapshotPools
{
    private readonly byte[] _bytes;
    private readonly EntityKind[] _kinds = SnapshotFormat.CreateKinds();
    private (int Start, int Length)[] _textPlaces = [];
    private string?[] _texts = [];
    private (int Start, int Length)[] _datePlaces = [];
    private When?[] _dates = [];
    private Link[] _links = [];
    private EntityKind[] _kindsOfLinks = [];
    private ListPart<Link>[] _lists = [];
    private EntityKind[] _kindsOfLists = [];

    public SnapshotPools(byte[] bytes) => _bytes = bytes;

    public int Texts => _texts.Length;

    public int Dates => _dates.Length;

    public int Links => _links.Length;

    public int Lists => _lists.Length;

    public void Read(SnapshotReader reader)
    {
        _textPlaces = ReadTexts(reader);
        _texts = new string?[_textPlaces.Length];
        _datePlaces = ReadTexts(reader);
        _dates = new When?[_datePlaces.Length];
        ReadLinks(reader);
        ReadLists(reader);
    }

    // Looks at what is made later.
    public void Check(SnapshotReader reader)
    {
        foreach ((int start, int length) in _textPlaces)
        {
            if (!SnapshotText.IsText(new ReadOnlySpan<byte>(_bytes, start, length), SnapshotFormat.LongestPooledText))
            {
                throw reader.Fault(SnapshotText.Expectation(SnapshotFormat.LongestPooledText), start);
            }
        }
        for (int place = 0; place < _dates.Length; place++)
        {
            string text = TextAt(_datePlaces[place]);
            _dates[place] = When.TryParse(text.AsSpan(), out When? when, out TextFault fault)
                ? when
                : throw reader.Fault(fault.ToMessage(text), _datePlaces[place].Start);
        }
    }

    public string TextAt(int place) => _texts[place] ??= TextAt(_textPlaces[place]);

    public When DateAt(int place) => _dates[place] ??= When.Parse(TextAt(_datePlaces[place]));

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

    private string TextAt((int Start, int Length) place) => Encoding.UTF8.GetString(_bytes, place.Start, place.Length);

    private static (int Start, int Length)[] ReadTexts(SnapshotReader reader)
    {
        (int Start, int Length)[] texts = new (int, int)[reader.ReadCount()];
        for (int index = 0; index < texts.Length; index++)
        {
            int start = reader.Offset;
            int length = reader.ReadCount();
            if (length > SnapshotFormat.LongestPooledText)
            {
                throw reader.Fault(FormattableString.Invariant($"a text of the pool has more than {SnapshotFormat.LongestPooledText} bytes."), start);
            }
            texts[index] = (reader.Offset, length);
            reader.ReadBytes(length);
        }
        return texts;
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
