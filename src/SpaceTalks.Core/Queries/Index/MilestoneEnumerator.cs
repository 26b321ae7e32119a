using System;
using System.Collections;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>The milestones of a sequence of rows, without the first and up to a limit.</summary>
internal sealed class MilestoneEnumerator : IEnumerator<Milestone>
{
    private readonly Milestone[] _milestones;
    private readonly RowSequence _rows;
    private int _skipped;
    private int _left;
    private int _row = RowSet.None;

    public MilestoneEnumerator(Milestone[] milestones, RowSequence rows, int skipped, int? limit)
    {
        _milestones = milestones;
        _rows = rows;
        _skipped = skipped;
        _left = limit ?? int.MaxValue;
    }

    public Milestone Current => _milestones[_row];

    object IEnumerator.Current => Current;

    /// <summary>The row of the current one.</summary>
    public int Row => _row;

    public bool MoveNext()
    {
        if (_left == 0)
        {
            return false;
        }
        for (; _skipped > 0; _skipped--)
        {
            if (_rows.Next() == RowSet.None)
            {
                _left = _skipped = 0;
                return false;
            }
        }
        _row = _rows.Next();
        _left = _row == RowSet.None ? 0 : _left - 1;
        return _row != RowSet.None;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose() => _rows.Dispose();
}
