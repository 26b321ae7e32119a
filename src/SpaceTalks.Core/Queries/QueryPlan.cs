using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SpaceTalks;

/// <summary>
/// The way in which a query ran: the conditions tested, in order, and the number of entities left after each step. Immutable.
/// </summary>
public sealed class QueryPlan
{
    private const int WidestColumn = 60;

    internal QueryPlan(string query, string? order, IReadOnlyList<QueryPlanStep> steps, int tests, int rows)
    {
        Query = query;
        Order = order;
        Steps = steps;
        Tests = tests;
        Rows = rows;
    }

    /// <summary>The query, as text.</summary>
    public string Query { get; }

    /// <summary>The name of the order; null for the catalog's own order.</summary>
    public string? Order { get; }

    /// <summary>The steps, in the order in which they were taken; empty if all entities were returned.</summary>
    public IReadOnlyList<QueryPlanStep> Steps { get; }

    /// <summary>The number of dates and entities that were tested individually because no index could tell.</summary>
    public int Tests { get; }

    /// <summary>The number of entities that were returned.</summary>
    public int Rows { get; }

    /// <summary>Returns the plan, one line for each step.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Query).Append('\n');
        // A long condition widens its own line only.
        int widest = Steps.Count == 0 ? 0 : Math.Min(WidestColumn, Steps.Max(step => step.Condition.Length));
        foreach (QueryPlanStep step in Steps)
        {
            text.Append("  ").Append(step.Condition.PadRight(widest)).Append("  by ").Append(step.Means)
                .Append(FormattableString.Invariant($", {step.Candidates} left\n"));
        }
        text.Append(FormattableString.Invariant($"  {Rows} returned"));
        text.Append(Order is null ? " in the order of the catalog" : " in the order \"" + Order + "\"");
        return text.Append(FormattableString.Invariant($", {Tests} tested")).ToString();
    }
}
