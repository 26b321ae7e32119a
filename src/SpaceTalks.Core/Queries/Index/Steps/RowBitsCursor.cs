using System;
using System.Runtime.CompilerServices;
using SpaceTalks.Time;

namespace SpaceTalks;

// Walks through the rows that are in all of some sets of bits and in none of others.
internal sealed class RowBitsCursor : RowCursor
{
    private readonly RowSet[] _all;
    private readonly RowSet[] _none;

    // Usually there are only one or two sets, in all of which a row must be.
    private readonly ulong[]? _first;
    private readonly ulong[]? _second;

    private readonly int _end;

    public RowBitsCursor(RowSet[] all, RowSet[] none, int end)
    {
        _all = all;
        _none = none;
        _first = all.Length is 1 or 2 && none.Length == 0 ? all[0].Bits : null;
        _second = all.Length == 2 ? all[1].Bits : null;
        _end = end;
    }

    public override int Find(int row, int step)
    {
        row = step < 0 ? Math.Min(row, _end - 1) : row;
        if (row < 0 || row >= _end)
        {
            return RowSet.None;
        }
        int word = row >> 6;
        if (step > 0)
        {
            ulong bits = WordAt(word) & (ulong.MaxValue << (row & 63));
            int last = (_end - 1) >> 6;
            while (bits == 0)
            {
                if (++word > last)
                {
                    return RowSet.None;
                }
                bits = WordAt(word);
            }
            int found = (word << 6) + Bits.Lowest(bits);
            return found < _end ? found : RowSet.None;
        }
        else
        {
            ulong bits = WordAt(word) & (ulong.MaxValue >> (63 - (row & 63)));
            while (bits == 0)
            {
                if (--word < 0)
                {
                    return RowSet.None;
                }
                bits = WordAt(word);
            }
            return (word << 6) + Bits.Highest(bits);
        }
    }

    public override bool Matches(int row) => (WordAt(row >> 6) >> (row & 63) & 1) != 0;

    public override int Skip(int row, int step) => Find(row, step);

    public override int Fill(ref int row, Span<int> rows)
    {
        if (row >= _end)
        {
            row = RowSet.None;
            return 0;
        }
        int count = 0;
        int word = row >> 6;
        int last = (_end - 1) >> 6;
        ulong bits = WordAt(word) & (ulong.MaxValue << (row & 63));
        while (true)
        {
            for (; bits != 0; bits &= bits - 1)
            {
                int found = (word << 6) + Bits.Lowest(bits);
                if (found >= _end)
                {
                    break;
                }
                if (count == rows.Length)
                {
                    row = found;
                    return count;
                }
                rows[count++] = found;
            }
            if (++word > last)
            {
                row = RowSet.None;
                return count;
            }
            bits = WordAt(word);
        }
    }

    public override int Keep(Span<int> rows)
    {
        foreach (RowSet set in _all)
        {
            rows = rows.Slice(0, Keep(rows, set.Bits!, 1));
        }
        foreach (RowSet set in _none)
        {
            rows = rows.Slice(0, Keep(rows, set.Bits!, 0));
        }
        return rows.Length;
    }

    private static int Keep(Span<int> rows, ulong[] bits, ulong wanted)
    {
        // Without a branch, since it would be unpredictable.
        int kept = 0;
        foreach (int row in rows)
        {
            rows[kept] = row;
            kept += (bits[row >> 6] >> (row & 63) & 1) == wanted ? 1 : 0;
        }
        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong WordAt(int index) =>
        _first is null ? WordOfAll(index) : _second is null ? _first[index] : _first[index] & _second[index];

    private ulong WordOfAll(int index)
    {
        ulong word = ulong.MaxValue;
        foreach (RowSet rows in _all)
        {
            word &= rows.Bits![index];
        }
        foreach (RowSet rows in _none)
        {
            word &= ~rows.Bits![index];
        }
        return word;
    }
}
