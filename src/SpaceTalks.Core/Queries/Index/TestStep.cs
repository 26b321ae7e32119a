namespace SpaceTalks;

/// <summary>The rows whose milestones meet a condition that no index knows, or all others: each has to be asked.</summary>
internal sealed class TestStep : PlanStep
{
    private readonly Filter<Milestone> _filter;
    private readonly Milestone[] _milestones;
    private readonly bool _isNegated;

    public TestStep(Filter<Milestone> filter, Milestone[] milestones, bool isNegated)
        : base(filter, isNegated)
    {
        _filter = filter;
        _milestones = milestones;
        _isNegated = isNegated;
    }

    public override bool AsksDelegates => true;

    public override string Means => "each milestone";

    public override long EstimateWithin(int from, int to) => 4L * (to - from);

    public override RowCursor CreateCursor()
    {
        TestCursor cursor = new(_milestones, _filter);
        return _isNegated ? new NotCursor(cursor, _milestones.Length) : cursor;
    }
}
