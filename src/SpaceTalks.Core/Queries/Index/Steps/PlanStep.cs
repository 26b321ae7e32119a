using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// One step of a plan: the conditions that it decides, what it decides them by, and how many rows it may let pass. Immutable; safe for use
// by any number of threads.
internal abstract class PlanStep
{
    protected PlanStep(Filter<Milestone> filter, bool isNegated)
    {
        Filter = filter;
        IsNegated = isNegated;
    }

    // The condition, or what it is the opposite of.
    protected Filter<Milestone> Filter { get; }

    // Whether the rows pass that do not meet the condition.
    protected bool IsNegated { get; }

    // The conditions as text.
    public string Condition => string.Join(" ", Conditions.Distinct());

    // Whether it asks delegates of others.
    public virtual bool AsksDelegates => false;

    // What decides them, in a word or two.
    public abstract string Means { get; }

    // The first row that can pass.
    public virtual int From => 0;

    // The row after the last that can pass.
    public virtual int To => int.MaxValue;

    // How many of the rows from one to before another it may let pass; more than all of them where it has to look at each.
    public abstract long EstimateWithin(int from, int to);

    // What walks through the rows, for one run.
    public abstract RowCursor CreateCursor(int end);

    protected virtual IEnumerable<Filter<Milestone>> Conditions => [IsNegated ? !Filter : Filter];
}
