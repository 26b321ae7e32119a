using System;

namespace SpaceTalks;

/// <summary>One step of a plan. Immutable.</summary>
public sealed class QueryPlanStep
{
    internal QueryPlanStep(string condition, string means, int candidates)
    {
        Condition = condition;
        Means = means;
        Candidates = candidates;
    }

    /// <summary>The conditions that the step decides, as text.</summary>
    public string Condition { get; }

    /// <summary>
    /// The means by which they are decided: <c>bits</c> or <c>rows</c> of an index of values, <c>dates</c> for the index of dates,
    /// <c>union</c> for the combined results of several of these, or <c>each …</c> if every remaining entity is tested.
    /// </summary>
    public string Means { get; }

    /// <summary>The number of entities left after the step, out of those that were considered.</summary>
    public int Candidates { get; }

    /// <summary>Returns the condition, the means that decided it, and the number of entities left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Condition} by {Means}, {Candidates} left");
}
