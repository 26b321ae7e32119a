using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// The steps that a row has to pass: the most selective first, those that have to examine milestones last. Immutable; safe for use by any
// number of threads.
internal sealed class MilestonePlan
{
    private readonly List<PlanStep> _steps;
    private readonly int _universe;
    private readonly int _end;

    public MilestonePlan(List<PlanStep> steps, int universe)
    {
        JoinBits(steps);
        Estimate = Order(steps, universe, out _end);
        _steps = steps;
        _universe = universe;
        foreach (PlanStep step in steps)
        {
            AsksDelegates |= step.AsksDelegates;
        }
    }

    // Usually an upper limit of the number of rows found.
    public long Estimate { get; }

    // True if the plan calls delegates of the user, which may be slow or count their calls.
    public bool AsksDelegates { get; }

    // A cursor serves a single run.
    public RowCursor CreateCursor()
    {
        if (_steps.Count == 0)
        {
            return new AllRowsCursor(_universe);
        }
        RowCursor cursor = _steps[0].CreateCursor(_end);
        for (int index = 1; index < _steps.Count; index++)
        {
            cursor = new AndCursor(cursor, _steps[index].CreateCursor(_end));
        }
        return cursor;
    }

    public QueryPlan Explain(Query<Milestone> query, RowCursor cursor, int rows)
    {
        int tests = cursor.Tests;
        int[] passed = new int[Math.Max(1, _steps.Count)];
        for (int index = passed.Length - 1; index > 0; index--)
        {
            AndCursor and = (AndCursor)cursor;
            passed[index] = and.Other.Passed;
            cursor = and.Lead;
        }
        passed[0] = passed.Length == 1 ? rows + query.Skipped : cursor.Passed;
        return new QueryPlan(
            query.ToString(),
            query.Order?.Name,
            [.. _steps.Select((step, index) => new QueryPlanStep(step.Condition, step.Means, passed[index]))],
            tests,
            rows);
    }

    private static void JoinBits(List<PlanStep> steps)
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
    }

    // The estimates count only the range in which all steps can pass. Returns the number of rows that the first step may let pass.
    private static long Order(List<PlanStep> steps, int universe, out int to)
    {
        to = universe;
        if (steps.Count == 0)
        {
            return universe;
        }
        int from = 0;
        foreach (PlanStep step in steps)
        {
            from = Math.Max(from, step.From);
            to = Math.Min(to, step.To);
        }
        // The range is empty if the steps exclude each other.
        to = Math.Max(from, to);
        Span<long> estimates = steps.Count <= 8 ? stackalloc long[8] : new long[steps.Count];
        for (int index = 0; index < steps.Count; index++)
        {
            estimates[index] = steps[index].EstimateWithin(from, to);
        }
        // There are few steps, and an insertion sort is stable.
        for (int index = 1; index < steps.Count; index++)
        {
            for (int place = index; place > 0 && estimates[place] < estimates[place - 1]; place--)
            {
                (estimates[place], estimates[place - 1]) = (estimates[place - 1], estimates[place]);
                (steps[place], steps[place - 1]) = (steps[place - 1], steps[place]);
            }
        }
        return Math.Min(estimates[0], universe);
    }
}
