using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>Tells how rows were found.</summary>
internal static class RowPlan
{
    public static QueryPlan Explain(Query<Milestone> query, List<PlanStep> steps, RowCursor cursor, int rows)
    {
        int[] passed = steps.Count switch
        {
            0 => [],
            1 => [rows],
            _ => ((AndCursor)cursor).Passed,
        };
        return new QueryPlan(
            query.ToString(),
            query.Order?.Name,
            [.. steps.Select((step, index) => new QueryPlanStep(string.Join(" ", step.Filters), step.Means, passed[index]))],
            steps.Sum(step => step.Cursor?.Tests ?? 0),
            rows);
    }
}
