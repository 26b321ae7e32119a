using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>Finds milestones by an index.</summary>
internal sealed class MilestoneSource : QuerySource<Milestone>
{
    private readonly MilestonePlanner _planner;
    private readonly RowOrders _orders;

    /// <param name="milestones">The milestones, in date order.</param>
    public MilestoneSource(IReadOnlyList<Milestone> milestones)
    {
        Entities = milestones;
        Index = new MilestoneIndex(milestones);
        _planner = new MilestonePlanner(Index);
        _orders = new RowOrders(Index);
    }

    public override IReadOnlyList<Milestone> Entities { get; }

    public MilestoneIndex Index { get; }

    public override IEnumerable<Milestone> Run(Query<Milestone> query)
    {
        foreach (int row in Rows(query))
        {
            yield return Entities[row];
        }
    }

    /// <summary>The rows that a query takes.</summary>
    public IEnumerable<int> Rows(Query<Milestone> query)
    {
        List<PlanStep> steps = _planner.Plan(query.Filter);
        return Limit(Rows(query, steps, _planner.Join(steps)), query.Skipped, query.Limit);
    }

    public override int Count(Filter<Milestone> filter)
    {
        if (filter is TimeFilter<Milestone> time && TryCountDates(new DateCondition(time.Relation, time.Window, time.Certainty), filter, out int dated))
        {
            return dated;
        }
        List<PlanStep> steps = _planner.Plan(filter);
        if (steps.Count == 0)
        {
            return Entities.Count;
        }
        if (steps.Count == 1 && steps[0].Rows is { } rows)
        {
            return steps[0].IsNegated ? Entities.Count - rows.Count : rows.Count;
        }
        RowCursor cursor = _planner.Join(steps);
        int count = 0;
        for (int row = cursor.Find(0, 1); row != RowSet.None; row = cursor.Find(row + 1, 1))
        {
            count++;
        }
        return count;
    }

    public override bool Any(Filter<Milestone> filter) => _planner.Compile(filter).Find(0, 1) != RowSet.None;

    public override Milestone? Last(Filter<Milestone> filter)
    {
        int row = _planner.Compile(filter).Find(Entities.Count - 1, -1);
        return row == RowSet.None ? null : Entities[row];
    }

    public override QueryPlan Explain(Query<Milestone> query)
    {
        List<PlanStep> steps = _planner.Plan(query.Filter);
        RowCursor cursor = _planner.Join(steps);
        int rows = 0;
        foreach (int _ in Limit(Rows(query, steps, cursor), query.Skipped, query.Limit))
        {
            rows++;
        }
        return RowPlan.Explain(query, steps, cursor, rows);
    }

    /// <summary>See <see cref="MilestoneAggregates.Nearest(Query{Milestone}, LocalDate)"/>.</summary>
    public Milestone? Nearest(Query<Milestone> query, LocalDate day)
    {
        NearestRow nearest = new(Entities, day);
        if (query.IsLimited || query.Preceding is not null)
        {
            foreach (int row in Rows(query))
            {
                nearest.Look(row);
            }
            return nearest.Found;
        }
        RowCursor cursor = _planner.Compile(query.Filter);
        int split = Index.Dates.CountStartingBefore(((DateWindow)day).PackedStart.Number);
        for (int row = cursor.Find(split, 1); row != RowSet.None && nearest.Look(row); row = cursor.Find(row + 1, 1))
        {
        }
        for (int row = cursor.Find(split - 1, -1); row != RowSet.None && nearest.Look(row); row = cursor.Find(row - 1, -1))
        {
        }
        return nearest.Found;
    }

    private static IEnumerable<int> Limit(IEnumerable<int> rows, int skipped, int? limit)
    {
        int left = limit ?? int.MaxValue;
        if (left == 0)
        {
            yield break;
        }
        foreach (int row in rows)
        {
            if (skipped > 0)
            {
                skipped--;
                continue;
            }
            yield return row;
            if (--left == 0)
            {
                yield break;
            }
        }
    }

    private IEnumerable<int> Rows(Query<Milestone> query, List<PlanStep> steps, RowCursor cursor) =>
        _orders.Find(cursor, steps.Count == 0 ? Entities.Count : steps[0].Estimate, query.Order, query.Preceding, FirstDayOf(query.Filter));

    // What is upcoming on a day does not end before it.
    private static int FirstDayOf(Filter<Milestone> filter)
    {
        switch (filter)
        {
            case DayFilter<Milestone> { Key: Schedule.Upcoming } day:
                return ((DateWindow)day.Day).PackedStart.Number;
            case AndFilter<Milestone> and:
                int latest = int.MinValue;
                for (int index = 0; index < and.Operands.Count; index++)
                {
                    latest = Math.Max(latest, FirstDayOf(and.Operands[index]));
                }
                return latest;
            default:
                return int.MinValue;
        }
    }

    // Of most dates the first and the last day decide, so that two searches count them; the rest is looked at one by one.
    private bool TryCountDates(in DateCondition condition, Filter<Milestone> filter, out int count)
    {
        DateColumns dates = Index.Dates;
        int start = condition.Window.PackedStart.Number;
        int end = condition.Window.PackedEnd.Number;
        bool isPossible = condition.Takes(Certainty.Possible);
        int startingThroughEnd = end == int.MaxValue ? dates.DatedCount : dates.CountStartingBefore(end + 1);
        count = (condition.Relation, isPossible) switch
        {
            (TimeRelation.Within or TimeRelation.Intersects, true) => startingThroughEnd - _orders.CountEndingBefore(start),
            (TimeRelation.Before, true) => dates.CountStartingBefore(start),
            (TimeRelation.Before, false) => _orders.CountEndingBefore(start),
            (TimeRelation.After, true) => dates.DatedCount - (end == int.MaxValue ? dates.DatedCount : _orders.CountEndingBefore(end + 1)),
            (TimeRelation.After, false) => dates.DatedCount - startingThroughEnd,
            _ => RowSet.None,
        };
        if (count == RowSet.None || dates.IrregularRows.Length > Entities.Count / 8)
        {
            return false;
        }
        DateCursor<Milestone> cursor = new(dates, new TestCursor<Milestone>(Entities, filter), condition);
        foreach (int row in dates.IrregularRows)
        {
            bool isCounted = row < dates.DatedCount && condition.Takes(DayRelations.RelateRun(
                PackedDay.FromNumber(dates.EarliestStart[row]),
                PackedDay.FromNumber(dates.LatestEnd[row]),
                condition.Relation,
                PackedDay.FromNumber(start),
                PackedDay.FromNumber(end)));
            count += (cursor.Matches(row) ? 1 : 0) - (isCounted ? 1 : 0);
        }
        return true;
    }
}
