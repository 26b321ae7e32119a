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
    /// What decides them: <c>bits</c> or <c>rows</c> of an index of values, <c>dates</c> for the index of dates, <c>union</c> for what several
    /// of these find, <c>each …</c> where every entity that is left is looked at.
    /// </summary>
    public string Means { get; }

    /// <summary>How many entities were left after the step, out of those that were looked at.</summary>
    public int Candidates { get; }

    /// <summary>The condition, what decided it, and what was left.</summary>
    public override string ToString() => FormattableString.Invariant($"{Condition} by {Means}, {Candidates} left");
}
