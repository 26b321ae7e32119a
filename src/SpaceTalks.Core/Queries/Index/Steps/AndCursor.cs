using System;

namespace SpaceTalks;

// Walks through the rows that meet two conditions: one leads, the other looks at what it finds.
internal sealed class AndCursor : RowCursor
{
    // The row from which the last batch left off.
    private int _resumed = RowSet.None;

    public AndCursor(RowCursor lead, RowCursor other)
    {
        Lead = lead;
        Other = other;
    }

    // The condition that fewer rows meet.
    public RowCursor Lead { get; }

    // The other condition, whose rows that passed are those that meet both.
    public RowCursor Other { get; }

    public override int Tests => Lead.Tests + Other.Tests;

    public override int Find(int row, int step)
    {
        while ((row = Lead.Find(row, step)) != RowSet.None)
        {
            Lead.Passed++;
            int near = Other.Skip(row, step);
            if (near == row)
            {
                if (Other.Matches(row))
                {
                    Other.Passed++;
                    return row;
                }
                near = row + step;
            }
            if (near == RowSet.None)
            {
                return RowSet.None;
            }
            row = near;
        }
        return RowSet.None;
    }

    public override bool Matches(int row)
    {
        if (!Lead.Matches(row))
        {
            return false;
        }
        Lead.Passed++;
        if (!Other.Matches(row))
        {
            return false;
        }
        Other.Passed++;
        return true;
    }

    public override int Skip(int row, int step) => SkipOther(Lead.Skip(row, step), step);

    public override int Fill(ref int row, Span<int> rows)
    {
        // What cannot pass is stepped over; where the lead left off, it need not look again.
        row = row == _resumed ? SkipOther(row, 1) : Skip(row, 1);
        while (row != RowSet.None)
        {
            int count = Lead.Fill(ref row, rows);
            Lead.Passed += count;
            if (count > 0)
            {
                count = Other.Keep(rows.Slice(0, count));
                Other.Passed += count;
            }
            _resumed = row;
            if (count > 0)
            {
                return count;
            }
            row = SkipOther(row, 1);
        }
        return 0;
    }

    private int SkipOther(int row, int step) => row == RowSet.None ? RowSet.None : Other.Skip(row, step);
}
