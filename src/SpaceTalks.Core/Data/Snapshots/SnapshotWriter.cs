using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// Writes a snapshot: first the records into memory, and then the resulting pools, which precede them.
internal sealed class SnapshotWriter
{
    private const int None = 0;

    private readonly EntityKind[] _kinds = SnapshotFormat.CreateKinds();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<When, int> _dates = [];
    // By the number of the kind.
    private readonly Dictionary<string, int>?[] _links;
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly MemoryStream _textPool = new();
    private readonly MemoryStream _datePool = new();
    private readonly MemoryStream _linkPool = new();
    private readonly MemoryStream _listPool = new();
    private readonly MemoryStream _sections = new();
    private MemoryStream _output;
    private int _linkCount;

    private SnapshotWriter()
    {
        _output = _sections;
        _links = new Dictionary<string, int>?[_kinds.Length];
    }

    // Throws IOException if the stream cannot be written or the snapshot is larger than two gigabytes.
    public static void Write(Stream stream, DataContent content)
    {
        SnapshotWriter writer = new();
        writer.WriteHead(content);
        foreach (RecordList list in EntityDescriptions.All)
        {
            if (list.Kind is not null)
            {
                writer.WriteSection(list, content);
            }
        }
        using MemoryStream payload = new();
        writer._output = payload;
        writer.WritePool(writer._texts.Count, writer._textPool);
        writer.WritePool(writer._dates.Count, writer._datePool);
        writer.WritePool(writer._linkCount, writer._linkPool);
        writer.WritePool(writer._lists.Count, writer._listPool);
        writer._sections.WriteTo(payload);
        byte[] hash = SnapshotFormat.HashOf(payload.GetBuffer(), 0, (int)payload.Length);
        byte[] mark = [.. SnapshotFormat.Mark, SnapshotFormat.Version];
        stream.Write(mark, 0, mark.Length);
        stream.Write(hash, 0, hash.Length);
        payload.WriteTo(stream);
    }

    public void WriteByte(byte value) => _output.WriteByte(value);

    public void WriteNumber(long value)
    {
        ulong rest = (ulong)value;
        for (; rest > 0x7F; rest >>= 7)
        {
            _output.WriteByte((byte)((rest & 0x7F) | 0x80));
        }
        _output.WriteByte((byte)rest);
    }

    // Numbers near zero are short, whatever their sign.
    public void WriteSignedNumber(long value) => WriteNumber(value < 0 ? (-value * 2) - 1 : value * 2);

    public void WriteText(string text) => WriteText(Encoding.UTF8.GetBytes(text));

    public void WriteText(ReadOnlySpan<byte> utf8)
    {
        WriteNumber(utf8.Length);
        byte[] bytes = utf8.ToArray();
        _output.Write(bytes, 0, bytes.Length);
    }

    // Writes the part of an identifier that it does not share with the preceding one. Both are ASCII.
    public void WriteNextId(string before, string id)
    {
        int shared = 0;
        while (shared < before.Length && before[shared] == id[shared])
        {
            shared++;
        }
        WriteNumber(shared);
        WriteText(id.Substring(shared));
    }

    // Writes a text that usually occurs in many places.
    public void WriteSharedText(string text) => WritePooled(_texts, _textPool, text, static value => value);

    public void WriteDate(When date) => WritePooled(_dates, _datePool, date, static value => value.ToString());

    public void WriteLink(EntityKind kind, Link link) => WriteNumber(PlaceOf(kind, link));

    public void WriteLinks(EntityKind kind, ReadOnlySpan<Link> links)
    {
        int[] places = new int[links.Length];
        char[] key = new char[links.Length];
        bool isPooled = links.Length <= SnapshotFormat.LongestPooledList;
        for (int index = 0; index < places.Length; index++)
        {
            places[index] = PlaceOf(kind, links[index]);
            key[index] = (char)(places[index] & char.MaxValue);
            isPooled &= places[index] <= char.MaxValue;
        }
        if (!isPooled)
        {
            WriteNumber(None);
            WritePlaces(places);
            return;
        }
        string text = new(key);
        if (!_lists.TryGetValue(text, out int list))
        {
            _lists.Add(text, list = _lists.Count + 1);
            MemoryStream output = Enter(_listPool);
            WritePlaces(places);
            _output = output;
        }
        WriteNumber(list);
    }

    // Places in pools are counted from 1.
    private void WritePooled<T>(Dictionary<T, int> places, MemoryStream pool, T value, Func<T, string> format)
        where T : notnull
    {
        if (!places.TryGetValue(value, out int place))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(format(value));
            if (utf8.Length > SnapshotFormat.LongestPooledText)
            {
                WriteNumber(None);
                WriteText(utf8);
                return;
            }
            places.Add(value, place = places.Count + 1);
            MemoryStream output = Enter(pool);
            WriteText(utf8);
            _output = output;
        }
        WriteNumber(place);
    }

    private void WriteHead(DataContent content)
    {
        WriteByte((byte)((content.DataVersion is null ? 0 : 1) | (content.AsOf is null ? 0 : 2) | (content.Coverage is null ? 0 : 4)));
        if (content.DataVersion is { } version)
        {
            WriteText(version);
        }
        if (content.AsOf is { } asOf)
        {
            WriteDate(asOf);
        }
        if (content.Coverage is { } coverage)
        {
            WriteText(coverage);
        }
    }

    private void WriteSection(RecordList list, DataContent content)
    {
        using MemoryStream section = new();
        _output = section;
        list.Write(this, content);
        _output = _sections;
        WriteNumber(section.Length);
        section.WriteTo(_sections);
    }

    private void WritePool(int count, MemoryStream pool)
    {
        WriteNumber(count);
        pool.WriteTo(_output);
    }

    private void WritePlaces(int[] places)
    {
        WriteNumber(places.Length);
        Array.ForEach(places, place => WriteNumber(place));
    }

    private int PlaceOf(EntityKind kind, Link link)
    {
        int number = Array.IndexOf(_kinds, kind);
        Dictionary<string, int> places = _links[number] ??= new(StringComparer.Ordinal);
        if (!places.TryGetValue(link.Id, out int place))
        {
            places.Add(link.Id, place = ++_linkCount);
            MemoryStream output = Enter(_linkPool);
            WriteByte((byte)number);
            WriteText(link.Id);
            _output = output;
        }
        return place;
    }

    // Redirects the output to a pool, and returns the previous output.
    private MemoryStream Enter(MemoryStream pool)
    {
        MemoryStream output = _output;
        _output = pool;
        return output;
    }
}
