using System.Linq;

namespace SpaceTalks;

// The rows that at least one of several plans finds, or all others.
internal sealed class UnionStep : PlanStep
{
    private readonly MilestonePlan[] _plans;
    private readonly int _universe;

    public UnionStep(Filter<Milestone> filter, MilestonePlan[] plans, bool isNegated, int universe)
        : base(filter, isNegated)
    {
        _plans = plans;
        _universe = universe;
    }

    public override bool AsksDelegates => _plans.Any(plan => plan.AsksDelegates);

    public override string Means => "union";

    public override long EstimateWithin(int from, int to) => IsNegated ? 4L * (to - from) : _plans.Sum(plan => plan.Estimate);

    public override RowCursor CreateCursor(int end)
    {
        RowCursor[] cursors = new RowCursor[_plans.Length];
        for (int index = 0; index < cursors.Length; index++)
        {
            cursors[index] = _plans[index].CreateCursor();
        }
        RowCursor union = cursors.Length == 1 ? cursors[0] : new OrCursor(cursors);
        return IsNegated ? new NotCursor(union, _universe) : union;
    }
}
