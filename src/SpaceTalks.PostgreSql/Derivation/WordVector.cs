using System;
using System.Collections.Generic;

namespace SpaceTalks.PostgreSql;

// The words of a milestone's own texts with their positions, as PostgreSQL receives a tsvector. Texts that are longer than a tsvector can
// be are only marked. For one thread.
internal sealed class WordVector
{
    private const int LastPosition = 16_383;
    private const int MostPositions = 255;
    // In bytes; PostgreSQL's limit is a mebibyte for words and positions together.
    private const int MostBytes = 1_000_000;

    // Between one text and the next, so that no phrase extends from one into the next.
    private const int Gap = 1;

    // Titles are searched by themselves too: their positions have weight A, all others D.
    private const int WeightA = 3 << 14;

    private readonly ByteWriter _words = new(4096);
    private readonly List<(int Start, int Length, int Position)> _found = [];
    private readonly Comparison<(int Start, int Length, int Position)> _comparison;
    private int _position;
    private int _weight;

    public WordVector() => _comparison = Compare;

    // True if a tsvector cannot have all words and positions of the last milestone.
    public bool IsTooLong { get; private set; }

    // In the binary form of tsvector; empty if it is too long.
    public void Write(MilestoneRecord milestone, ByteWriter bytes)
    {
        Read(milestone);
        int countPlace = bytes.Count;
        bytes.WriteInt32(0);
        _found.Sort(_comparison);
        int words = 0;
        for (int first = 0, next; first < _found.Count && !IsTooLong; first = next)
        {
            next = first + 1;
            while (next < _found.Count && WordOf(next).SequenceEqual(WordOf(first)))
            {
                next++;
            }
            IsTooLong = next - first > MostPositions || bytes.Count - countPlace > MostBytes;
            bytes.Write(WordOf(first));
            bytes.WriteByte(0);
            bytes.WriteInt16((short)(next - first));
            for (int place = first; place < next; place++)
            {
                bytes.WriteInt16(unchecked((short)_found[place].Position));
            }
            words++;
        }
        if (IsTooLong)
        {
            bytes.Truncate(countPlace + 4);
            words = 0;
        }
        bytes.SetInt32(countPlace, words);
    }

    private void Read(MilestoneRecord record)
    {
        _words.Clear();
        _found.Clear();
        _position = 0;
        IsTooLong = false;
        _weight = WeightA;
        record.AnyText(Add);
    }

    // A test that never succeeds is given all texts, the title first.
    private bool Add(ReadOnlySpan<char> text)
    {
        WordReader reader = new(text, stackalloc char[WordReader.LongestWord]);
        while (!IsTooLong && reader.TryRead(out ReadOnlySpan<char> word))
        {
            int start = _words.Count;
            _words.WriteUtf8(word);
            _found.Add((start, _words.Count - start, ++_position | _weight));
            IsTooLong = _position >= LastPosition;
        }
        _position += Gap;
        _weight = 0;
        return false;
    }

    private ReadOnlySpan<byte> WordOf(int place) => _words.Written.Slice(_found[place].Start, _found[place].Length);

    private int Compare((int Start, int Length, int Position) x, (int Start, int Length, int Position) y)
    {
        int order = _words.Written.Slice(x.Start, x.Length).SequenceCompareTo(_words.Written.Slice(y.Start, y.Length));
        return order != 0 ? order : (x.Position & LastPosition).CompareTo(y.Position & LastPosition);
    }
}
