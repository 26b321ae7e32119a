namespace SpaceTalks;

/// <summary>The rows whose dates stand in a relation to a window, or all others.</summary>
internal sealed class DateStep : PlanStep
{
    private readonly DateRange _range;
    private readonly bool _isNegated;

    public DateStep(Filter<Milestone> filter, DateRange range, bool isNegated)
        : base(filter, isNegated)
    {
        _range = range;
        _isNegated = isNegated;
    }

    public override string Means => "dates";

    public override int From => _isNegated ? 0 : _range.First;

    public override int To => _isNegated ? _range.Universe : _range.End;

    public override long EstimateWithin(int from, int to) => _isNegated ? 3L * (to - from) : _range.Estimate;

    public override RowCursor CreateCursor() => _isNegated ? new NotCursor(new DateCursor(_range), _range.Universe) : new DateCursor(_range);
}
