namespace SpaceTalks;

/// <summary>The rows whose dates stand in a relation to a window, or all others.</summary>
internal sealed class DateStep : PlanStep
{
    private readonly DateRange _range;

    public DateStep(Filter<Milestone> filter, DateRange range, bool isNegated)
        : base(filter, isNegated) => _range = range;

    public override string Means => "dates";

    public override int From => IsNegated ? 0 : _range.First;

    public override int To => IsNegated ? _range.Universe : _range.End;

    public override long EstimateWithin(int from, int to) => IsNegated ? 3L * (to - from) : _range.Estimate;

    public override RowCursor CreateCursor() => IsNegated ? new NotCursor(new DateCursor(_range), _range.Universe) : new DateCursor(_range);
}
