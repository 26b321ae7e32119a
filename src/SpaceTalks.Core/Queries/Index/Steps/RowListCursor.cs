using System;

namespace SpaceTalks;

internal sealed class RowListCursor : RowCursor
{
    private readonly int[] _rows;
    private readonly int _count;
    private int _position;

    public RowListCursor(int[] rows, int count)
    {
        _rows = rows;
        _count = count;
    }

    public override int Find(int row, int step)
    {
        Seek(row);
        int position = step > 0 || (_position < _count && _rows[_position] == row) ? _position : _position - 1;
        return position >= 0 && position < _count ? _rows[position] : RowSet.None;
    }

    public override bool Matches(int row)
    {
        Seek(row);
        return _position < _count && _rows[_position] == row;
    }

    public override int Skip(int row, int step) => Find(row, step);

    public override int Fill(ref int row, Span<int> rows)
    {
        Seek(row);
        int count = Math.Min(rows.Length, _count - _position);
        _rows.AsSpan(_position, count).CopyTo(rows);
        _position += count;
        row = _position < _count ? _rows[_position] : RowSet.None;
        return count;
    }

    // Moves to the first number that is not less than the row, in doubling steps from the last position.
    private void Seek(int row)
    {
        int from;
        int to;
        if (_position < _count && _rows[_position] < row)
        {
            int reach = 1;
            from = _position + 1;
            to = from;
            while (to < _count && _rows[to] < row)
            {
                from = to + 1;
                to = _count - to > reach ? to + reach : _count;
                reach <<= 1;
            }
        }
        else
        {
            int reach = 1;
            to = _position;
            from = to;
            while (from > 0 && _rows[from - 1] >= row)
            {
                to = from - 1;
                from = to > reach ? to - reach : 0;
                reach <<= 1;
            }
        }
        _position = RowSet.LowerBound(_rows, row, from, to);
    }
}
