using System;

namespace SpaceTalks;

// Walks through the rows that meet a condition, in either direction. A cursor may remember its position, so it belongs to one run of a
// query. As a sequence it ascends.
internal abstract class RowCursor : RowSequence
{
    private int _next;

    // The number of rows that were tested by their date or entity because no index could tell.
    public virtual int Tests { get; protected set; }

    // Of the rows tested against several conditions, the number that passed this one after the preceding ones.
    public int Passed { get; set; }

    public RowCursor StartAt(int row)
    {
        _next = row;
        return this;
    }

    public sealed override int Fill(Span<int> rows) => _next == RowSet.None ? 0 : Fill(ref _next, rows);

    // The nearest row that meets the condition, from a row on and including it, or RowSet.None.
    public abstract int Find(int row, int step);

    public abstract bool Matches(int row);

    // The nearest row, from one on, that may meet the condition, as far as can be told without examining single rows, or RowSet.None.
    public virtual int Skip(int row, int step) => row;

    // Returns the next rows that meet the condition, ascending from a row.
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

    // Keeps those of ascending rows that meet the condition.
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
