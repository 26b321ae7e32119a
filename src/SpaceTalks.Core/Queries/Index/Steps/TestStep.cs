namespace SpaceTalks;

// The rows whose milestones meet a condition that no index can decide, or all others; each has to be tested.
internal sealed class TestStep : PlanStep
{
    private readonly EntityTable<Milestone> _milestones;

    public TestStep(Filter<Milestone> filter, EntityTable<Milestone> milestones, bool isNegated)
        : base(filter, isNegated) => _milestones = milestones;

    public override bool AsksDelegates => true;

    public override string Means => "each milestone";

    public override long EstimateWithin(int from, int to) => 4L * (to - from);

    public override RowCursor CreateCursor(int end)
    {
        TestCursor cursor = new(_milestones, Filter);
        return IsNegated ? new NotCursor(cursor, _milestones.Count) : cursor;
    }
}
