using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// The rows that are in all of some sets of bits, and in none of others: tested 64 at a time.
internal sealed class BitsStep : PlanStep
{
    private readonly RowSet[] _all;
    private readonly RowSet[] _none;
    private readonly int _universe;

    // The step that is joined to this one.
    private readonly BitsStep? _joined;

    public BitsStep(Filter<Milestone> filter, RowSet rows, bool isNegated, int universe)
        : base(filter, isNegated)
    {
        _all = isNegated ? [] : rows.Alone;
        _none = isNegated ? rows.Alone : [];
        _universe = universe;
    }

    private BitsStep(BitsStep left, BitsStep right)
        : base(right.Filter, right.IsNegated)
    {
        _joined = left;
        _all = [.. left._all, .. right._all];
        _none = [.. left._none, .. right._none];
        _universe = left._universe;
    }

    public override string Means => "bits";

    public BitsStep And(BitsStep other) => new(this, other);

    public override long EstimateWithin(int from, int to)
    {
        if (from >= to)
        {
            return 0;
        }
        long count = _all.Length == 0 ? 2L * _universe : _universe;
        foreach (RowSet rows in _all)
        {
            count = Math.Min(count, rows.Count);
        }
        return count * (to - from) / _universe;
    }

    public override RowCursor CreateCursor(int end) => new RowBitsCursor(_all, _none, Math.Min(end, _universe));

    protected override IEnumerable<Filter<Milestone>> Conditions => _joined is null ? base.Conditions : _joined.Conditions.Concat(base.Conditions);
}
