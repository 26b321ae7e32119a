using System;

namespace SpaceTalks;

/// <summary>
/// Walks through the rows that meet a condition, up or down. It may remember where it was, so that it belongs to one run of a query. As a
/// sequence it goes upwards.
/// </summary>
internal abstract class RowCursor : RowSequence
{
    // The row from which the sequence goes on.
    private int _next;

    /// <summary>How often a row was tested by its date or its entity, because no index could tell.</summary>
    public virtual int Tests { get; protected set; }

    /// <summary>How many of the rows that were looked at for several conditions passed this one, after those before it.</summary>
    public int Passed { get; set; }

    /// <summary>Begins the sequence at a row.</summary>
    public RowCursor StartAt(int row)
    {
        _next = row;
        return this;
    }

    public sealed override int Fill(Span<int> rows) => _next == RowSet.None ? 0 : Fill(ref _next, rows);

    /// <summary>The nearest row that meets the condition, from a row on, that row included; or <see cref="RowSet.None"/>.</summary>
    /// <param name="row">The row; beyond either end there is none.</param>
    /// <param name="step">1 for up, −1 for down.</param>
    public abstract int Find(int row, int step);

    /// <summary>Whether a row meets the condition.</summary>
    public abstract bool Matches(int row);

    /// <summary>
    /// The nearest row, from one on, that may meet the condition, for as much as can be said without looking at rows one by one; or
    /// <see cref="RowSet.None"/>.
    /// </summary>
    public virtual int Skip(int row, int step) => row;

    /// <summary>The next rows that meet the condition, from a row on and upwards.</summary>
    /// <param name="row">The row; thereafter the one from which to look on, or <see cref="RowSet.None"/> where there are no more.</param>
    /// <param name="rows">Takes the rows, as many as it has room for.</param>
    /// <returns>How many there are; fewer than there is room for only where there are no more or none was found for long.</returns>
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

    /// <summary>Keeps, of ascending rows, those that meet the condition.</summary>
    /// <param name="rows">The rows; those that are kept stand at its beginning thereafter.</param>
    /// <returns>How many are kept.</returns>
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
