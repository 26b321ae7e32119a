namespace SpaceTalks;

// The rows that an index has as numbers, or all others.
internal sealed class RowsStep : PlanStep
{
    private readonly int[] _rows;
    private readonly int _universe;

    public RowsStep(Filter<Milestone> filter, int[] rows, bool isNegated, int universe)
        : base(filter, isNegated)
    {
        _rows = rows;
        _universe = universe;
    }

    public override string Means => "rows";

    public override long EstimateWithin(int from, int to) =>
        from >= to ? 0
        : IsNegated ? 2L * (to - from)
        : RowSet.LowerBound(_rows, to) - RowSet.LowerBound(_rows, from);

    public override RowCursor CreateCursor(int end) =>
        IsNegated ? new NotCursor(new RowListCursor(_rows, _rows.Length), _universe)
        : new RowListCursor(_rows, end < _universe ? RowSet.LowerBound(_rows, end) : _rows.Length);
}
