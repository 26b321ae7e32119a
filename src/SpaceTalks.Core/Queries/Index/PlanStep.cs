using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// One step of a plan: the conditions that it decides, what it decides them by, and how many rows it may let pass. Immutable; safe for use
/// by any number of threads.
/// </summary>
internal abstract class PlanStep
{
    private readonly IReadOnlyList<(Filter<Milestone> Filter, bool IsNegated)> _conditions;

    protected PlanStep(Filter<Milestone> filter, bool isNegated) => _conditions = [(filter, isNegated)];

    /// <summary>A step that decides what two do.</summary>
    protected PlanStep(PlanStep left, PlanStep right) => _conditions = [.. left._conditions, .. right._conditions];

    /// <summary>The conditions as text.</summary>
    public string Condition =>
        string.Join(" ", _conditions.Select(condition => condition.IsNegated ? !condition.Filter : condition.Filter).Distinct());

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
}
