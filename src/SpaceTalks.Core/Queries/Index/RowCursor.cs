namespace SpaceTalks;

/// <summary>
/// Walks through the rows that meet a condition, up or down. It may remember where it was, so that it belongs to one run of a query.
/// </summary>
internal abstract class RowCursor
{
    /// <summary>How often a row was tested by its date or its entity, because no index could tell.</summary>
    public virtual int Tests { get; protected set; }

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
}
