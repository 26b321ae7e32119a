using System;

namespace SpaceTalks;

// Walks through the rows that meet two conditions: one leads, and the other tests what it finds.
internal sealed class AndCursor : RowCursor
{
    private int _resumed = RowSet.None;

    public AndCursor(RowCursor lead, RowCursor other)
    {
        Lead = lead;
        Other = other;
    }

    // The condition that fewer rows meet.
    public RowCursor Lead { get; }

    // The other condition. The rows that passed it meet both.
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
        // Rows that cannot pass are skipped. Where the lead stopped, it need not search again.
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
