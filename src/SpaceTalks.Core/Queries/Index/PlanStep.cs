using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// One step of a plan: the conditions that it decides, what it decides them by, and how many rows it may let pass. Immutable; safe for use
/// by any number of threads.
/// </summary>
internal abstract class PlanStep
{
    private readonly Filter<Milestone>? _filter;
    private readonly bool _isNegated;
    private readonly (PlanStep Left, PlanStep Right) _joined;

    protected PlanStep(Filter<Milestone> filter, bool isNegated)
    {
        _filter = filter;
        _isNegated = isNegated;
    }

    /// <summary>A step that decides what two do.</summary>
    protected PlanStep(PlanStep left, PlanStep right) => _joined = (left, right);

    /// <summary>The conditions as text.</summary>
    public string Condition => string.Join(" ", Conditions.Distinct());

    /// <summary>Whether it asks delegates of others.</summary>
    public virtual bool AsksDelegates => false;

    /// <summary>What decides them, in a word or two.</summary>
    public abstract string Means { get; }

    /// <summary>The first row that can pass.</summary>
    public virtual int From => 0;

    /// <summary>The row after the last that can pass.</summary>
    public virtual int To => int.MaxValue;

    /// <summary>How many of the rows from one to before another it may let pass; more than all of them where it has to look at each.</summary>
    public abstract long EstimateWithin(int from, int to);

    /// <summary>What walks through the rows, for one run.</summary>
    public abstract RowCursor CreateCursor();

    private IEnumerable<Filter<Milestone>> Conditions =>
        _filter is null ? _joined.Left.Conditions.Concat(_joined.Right.Conditions) : [_isNegated ? !_filter : _filter];
}
