using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// The steps that a row has to pass, what the fewest rows pass first, what has to ask milestones last. Immutable; safe for use by any number
/// of threads.
/// </summary>
internal sealed class MilestonePlan
{
    private readonly PlanStep[] _steps;
    private readonly int _universe;

    /// <param name="steps">The steps, in any order.</param>
    /// <param name="universe">How many rows there are.</param>
    public MilestonePlan(List<PlanStep> steps, int universe)
    {
        _steps = Order(JoinBits(steps), universe, out long estimate);
        _universe = universe;
        Estimate = estimate;
        foreach (PlanStep step in _steps)
        {
            AsksDelegates |= step.AsksDelegates;
        }
    }

    /// <summary>How many rows may be found, as a rule at most.</summary>
    public long Estimate { get; }

    /// <summary>Whether it asks delegates of others, which may be slow, or count how often they are asked.</summary>
    public bool AsksDelegates { get; }

    /// <summary>What walks through the rows, for one run.</summary>
    public RowCursor CreateCursor()
    {
        if (_steps.Length == 0)
        {
            return new AllRowsCursor(_universe);
        }
        RowCursor lead = _steps[0].CreateCursor();
        if (_steps.Length == 1)
        {
            return lead;
        }
        RowCursor[] others = new RowCursor[_steps.Length - 1];
        for (int index = 0; index < others.Length; index++)
        {
            others[index] = _steps[index + 1].CreateCursor();
        }
        return new AndCursor(lead, others);
    }

    /// <summary>What a run of a query took.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cursor">The cursor of the run.</param>
    /// <param name="rows">How many rows the query returned.</param>
    public QueryPlan Explain(Query<Milestone> query, RowCursor cursor, int rows)
    {
        int[] passed = cursor is AndCursor and && _steps.Length > 1 ? and.Passed : [rows + query.Skipped];
        return new QueryPlan(
            query.ToString(),
            query.Order?.Name,
            [.. _steps.Select((step, index) => new QueryPlanStep(step.Condition, step.Means, passed[index]))],
            cursor.Tests,
            rows);
    }

    // All sets of bits are one step.
    private static List<PlanStep> JoinBits(List<PlanStep> steps)
    {
        int first = -1;
        for (int index = 0; index < steps.Count; index++)
        {
            if (steps[index] is not BitsStep bits)
            {
                continue;
            }
            if (first < 0)
            {
                first = index;
                continue;
            }
            steps[first] = ((BitsStep)steps[first]).And(bits);
            steps.RemoveAt(index--);
        }
        return steps;
    }

    // What lies where all can pass counts, not what lies elsewhere.
    private static PlanStep[] Order(List<PlanStep> steps, int universe, out long estimate)
    {
        estimate = universe;
        int from = 0;
        int to = universe;
        foreach (PlanStep step in steps)
        {
            from = Math.Max(from, step.From);
            to = Math.Min(to, step.To);
        }
        PlanStep[] ordered = steps.ToArray();
        if (ordered.Length == 0)
        {
            return ordered;
        }
        Span<long> estimates = ordered.Length <= 16 ? stackalloc long[16] : new long[ordered.Length];
        for (int index = 0; index < ordered.Length; index++)
        {
            estimates[index] = ordered[index].EstimateWithin(from, to);
        }
        // Few steps: an insertion sort, which keeps the order of equals.
        for (int index = 1; index < ordered.Length; index++)
        {
            for (int place = index; place > 0 && estimates[place] < estimates[place - 1]; place--)
            {
                (estimates[place], estimates[place - 1]) = (estimates[place - 1], estimates[place]);
                (ordered[place], ordered[place - 1]) = (ordered[place - 1], ordered[place]);
            }
        }
        estimate = Math.Min(estimates[0], universe);
        return ordered;
    }
}
