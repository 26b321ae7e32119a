using System;

namespace SpaceTalks;

/// <summary>
/// The rows that a cursor finds, upwards, looked for some at a time: few at first, since a few may be all that is wanted.
/// </summary>
internal sealed class BatchSequence : RowSequence
{
    private const int FirstSize = 4;
    private const int LargestSize = 256;

    private readonly RowCursor _cursor;
    private int[] _rows;
    private int _count;
    private int _next;
    private int _row;

    /// <param name="cursor">What finds the rows.</param>
    /// <param name="from">The first row to look at.</param>
    /// <param name="wanted">How many are wanted at most.</param>
    public BatchSequence(RowCursor cursor, int from, int wanted)
    {
        _cursor = cursor;
        _row = from;
        _rows = new int[wanted > LargestSize ? FirstSize * 4 : Math.Min(wanted, FirstSize * 16)];
    }

    public override int Next()
    {
        if (_next < _count)
        {
            return _rows[_next++];
        }
        return Refill() ? _rows[_next++] : RowSet.None;
    }

    private bool Refill()
    {
        if (_count == _rows.Length && _rows.Length < LargestSize)
        {
            _rows = new int[Math.Min(LargestSize, 4 * _rows.Length)];
        }
        _next = 0;
        _count = _row == RowSet.None ? 0 : _cursor.Fill(ref _row, _rows);
        return _count > 0;
    }
}
