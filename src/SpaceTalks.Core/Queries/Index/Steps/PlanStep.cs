using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// One step of a plan: the conditions that it decides, what it decides them by, and how many rows it may let pass. Immutable; safe for use
/// by any number of threads.
/// </summary>
internal abstract class PlanStep
{
    protected PlanStep(Filter<Milestone> filter, bool isNegated)
    {
        Filter = filter;
        IsNegated = isNegated;
    }

    /// <summary>The condition, or what it is the opposite of.</summary>
    protected Filter<Milestone> Filter { get; }

    /// <summary>Whether the rows pass that do not meet the condition.</summary>
    protected bool IsNegated { get; }

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
    /// <param name="end">The row from which on nothing is found in the end: what lies there need not be walked through.</param>
    public abstract RowCursor CreateCursor(int end);

    protected virtual IEnumerable<Filter<Milestone>> Conditions => [IsNegated ? !Filter : Filter];
}
