using System;

namespace SpaceTalks;

/// <summary>The rows that a cursor finds, upwards.</summary>
internal sealed class UpSequence : RowSequence
{
    private readonly RowCursor _cursor;
    private int _row;

    /// <param name="cursor">What finds the rows.</param>
    /// <param name="from">The first row to look at.</param>
    public UpSequence(RowCursor cursor, int from)
    {
        _cursor = cursor;
        _row = from;
    }

    public override int Fill(Span<int> rows) => _row == RowSet.None ? 0 : _cursor.Fill(ref _row, rows);
}
