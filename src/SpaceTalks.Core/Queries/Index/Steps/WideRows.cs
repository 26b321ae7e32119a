namespace SpaceTalks;

// Rows that may last long: a range of places in their list.
internal sealed class WideRows
{
    public WideRows(DateColumns dates, int first, int end)
    {
        Dates = dates;
        First = first;
        End = end;
    }

    public DateColumns Dates { get; }

    public int First { get; }

    public int End { get; }

    // The row at a place; greater than any row beyond the end.
    public int RowAt(int place) => place < End ? Dates.Rows![place] : int.MaxValue;
}
