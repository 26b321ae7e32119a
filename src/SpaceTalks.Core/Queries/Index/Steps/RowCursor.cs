using System;

namespace SpaceTalks;

// Walks through the rows that meet a condition, up or down. It may remember where it was, so that it belongs to one run of a query. As a
// sequence it goes upwards.
internal abstract class RowCursor : RowSequence
{
    // The row from which the sequence goes on.
    private int _next;

    // How often a row was tested by its date or its entity, because no index could tell.
    public virtual int Tests { get; protected set; }

    // How many of the rows that were looked at for several conditions passed this one, after those before it.
    public int Passed { get; set; }

    // Begins the sequence at a row.
    public RowCursor StartAt(int row)
    {
        _next = row;
        return this;
    }

    public sealed override int Fill(Span<int> rows) => _next == RowSet.None ? 0 : Fill(ref _next, rows);

    // The nearest row that meets the condition, from a row on, that row included; or RowSet.None.
    public abstract int Find(int row, int step);

    // Whether a row meets the condition.
    public abstract bool Matches(int row);

    // The nearest row, from one on, that may meet the condition, for as much as can be said without looking at rows one by one; or
    // RowSet.None.
    public virtual int Skip(int row, int step) => row;

    // The next rows that meet the condition, from a row on and upwards.
    public virtual int Fill(ref int row, Span<int> rows)
    {
        int count = 0;
        while (count < rows.Length)
        {
            row = Find(row, 1);
            if (row == RowSet.None)
            {
                return count;
            }
            rows[count++] = row++;
        }
        return count;
    }

    // Keeps, of ascending rows, those that meet the condition.
    public virtual int Keep(Span<int> rows)
    {
        int kept = 0;
        foreach (int row in rows)
        {
            if (Matches(row))
            {
                rows[kept++] = row;
            }
        }
        return kept;
    }
}
