using System;

namespace SpaceTalks;

/// <summary>The rows that a cursor finds, upwards.</summary>
internal sealed class UpSequence : RowSequence
{
    private readonly RowCursor _cursor;
    private readonly bool _isLazy;
    private int _row;

    /// <param name="cursor">What finds the rows.</param>
    /// <param name="from">The first row to look at.</param>
    /// <param name="isLazy">Whether no row is looked for before it is asked for, since delegates of others are asked.</param>
    public UpSequence(RowCursor cursor, int from, bool isLazy)
    {
        _cursor = cursor;
        _row = from;
        _isLazy = isLazy;
    }

    public override int Fill(Span<int> rows) => _row == RowSet.None ? 0 : _cursor.Fill(ref _row, _isLazy ? rows.Slice(0, 1) : rows);
}
