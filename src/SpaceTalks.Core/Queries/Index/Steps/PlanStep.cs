using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// A step of a plan: the conditions that it decides, the means by which it does, and the number of rows that it may let pass. Immutable;
// safe for use by any number of threads.
internal abstract class PlanStep
{
    protected PlanStep(Filter<Milestone> filter, bool isNegated)
    {
        Filter = filter;
        IsNegated = isNegated;
    }

    // The condition, before negation.
    protected Filter<Milestone> Filter { get; }

    // True if the rows pass that do not meet the condition.
    protected bool IsNegated { get; }

    public string Condition => string.Join(" ", Conditions.Distinct());

    public virtual bool AsksDelegates => false;

    // The means of deciding, in a word or two.
    public abstract string Means { get; }

    public virtual int From => 0;

    // Exclusive.
    public virtual int To => int.MaxValue;

    // The number of rows in [from, to) that the step may let pass; more than all of them if it has to examine each.
    public abstract long EstimateWithin(int from, int to);

    // A cursor serves a single run.
    public abstract RowCursor CreateCursor(int end);

    protected virtual IEnumerable<Filter<Milestone>> Conditions => [IsNegated ? !Filter : Filter];
}
