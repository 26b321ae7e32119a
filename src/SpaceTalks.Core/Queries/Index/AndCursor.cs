using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>Walks through the rows that meet all of several conditions: the first leads, the others look at what it finds.</summary>
internal sealed class AndCursor : RowCursor
{
    private readonly RowCursor _lead;
    private readonly RowCursor[] _others;

    // The row from which the last batch left off.
    private int _resumed = RowSet.None;

    /// <param name="lead">The condition that the fewest rows meet.</param>
    /// <param name="others">The other conditions, in the order in which they are looked at.</param>
    public AndCursor(RowCursor lead, RowCursor[] others)
    {
        _lead = lead;
        _others = others;
    }

    /// <summary>How many rows each condition let pass, the lead first.</summary>
    public IEnumerable<int> AllPassed => [_lead.Passed, .. _others.Select(other => other.Passed)];

    public override int Tests => _lead.Tests + _others.Sum(other => other.Tests);

    public override int Find(int row, int step)
    {
        while (true)
        {
            row = _lead.Find(row, step);
            if (row == RowSet.None)
            {
                return RowSet.None;
            }
            _lead.Passed++;
            int near = Check(row, step);
            if (near == row)
            {
                return row;
            }
            if (near == RowSet.None)
            {
                return RowSet.None;
            }
            row = near;
        }
    }

    public override bool Matches(int row)
    {
        if (!_lead.Matches(row))
        {
            return false;
        }
        _lead.Passed++;
        for (int index = 0; index < _others.Length; index++)
        {
            if (!_others[index].Matches(row))
            {
                return false;
            }
            _others[index].Passed++;
        }
        return true;
    }

    public override int Skip(int row, int step) => SkipOthers(_lead.Skip(row, step), step);

    private int SkipOthers(int row, int step)
    {
        for (int index = 0; index < _others.Length && row != RowSet.None; index++)
        {
            row = _others[index].Skip(row, step);
        }
        return row;
    }

    public override int Fill(ref int row, Span<int> rows)
    {
        // What cannot pass is stepped over; where the lead left off, it need not look again.
        row = row == _resumed ? SkipOthers(row, 1) : Skip(row, 1);
        while (row != RowSet.None)
        {
            int count = _lead.Fill(ref row, rows);
            _lead.Passed += count;
            for (int index = 0; index < _others.Length && count > 0; index++)
            {
                count = _others[index].Keep(rows.Slice(0, count));
                _others[index].Passed += count;
            }
            _resumed = row;
            if (count > 0)
            {
                return count;
            }
            row = SkipOthers(row, 1);
        }
        return 0;
    }

    // The row itself where all others hold too, else the nearest row that is worth looking at.
    private int Check(int row, int step)
    {
        for (int index = 0; index < _others.Length; index++)
        {
            int near = _others[index].Skip(row, step);
            if (near != row)
            {
                return near;
            }
            if (!_others[index].Matches(row))
            {
                return row + step;
            }
            _others[index].Passed++;
        }
        return row;
    }
}
