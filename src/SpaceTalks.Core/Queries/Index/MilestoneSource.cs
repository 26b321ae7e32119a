using System;
using System.Collections.Generic;
using NodaTime;
using SpaceTalks.Time;

namespace SpaceTalks;

internal sealed class MilestoneSource : QuerySource<Milestone>
{
    private readonly MilestonePlanner _planner;
    private readonly RowOrders _orders;

    public MilestoneSource(Entities entities)
    {
        Index = new MilestoneIndex(entities);
        _planner = new MilestonePlanner(Index);
        _orders = new RowOrders(Index);
    }

    public override IReadOnlyList<Milestone> Entities => Index.Milestones;

    public MilestoneIndex Index { get; }

    public override QueryEnumerator<Milestone> Run(Query<Milestone> query)
    {
        MilestonePlan plan = PlanOf(query);
        return Run(query, plan, plan.CreateCursor());
    }

    public IEnumerable<int> Rows(Query<Milestone> query)
    {
        MilestonePlan plan = PlanOf(query);
        using QueryEnumerator<Milestone> results = Run(query, plan, plan.CreateCursor());
        while (results.MoveNext())
        {
            yield return results.Row;
        }
    }

    public override int Count(Query<Milestone> query)
    {
        if (query.Filter is EverythingFilter<Milestone>)
        {
            return Index.Count;
        }
        if (query.Filter is TermFilter<Milestone> term && Index.Find(term.Key) is { } sets)
        {
            return sets[term.Value].Count;
        }
        if (query.Filter is TimeFilter<Milestone> time && TryCountDates(new DateCondition(time.Relation, time.Window, time.Certainty), time, out int dated))
        {
            return dated;
        }
        RowCursor cursor = PlanOf(query).CreateCursor();
        int count = 0;
        Span<int> rows = stackalloc int[256];
        for (int row = 0; row != RowSet.None;)
        {
            count += cursor.Fill(ref row, rows);
        }
        return count;
    }

    public override bool Any(Query<Milestone> query) => PlanOf(query).CreateCursor().Find(0, 1) != RowSet.None;

    public override Milestone? Last(Query<Milestone> query)
    {
        int row = PlanOf(query).CreateCursor().Find(Index.Count - 1, -1);
        return row == RowSet.None ? null : Index.Milestones[row];
    }

    public override QueryPlan Explain(Query<Milestone> query)
    {
        MilestonePlan plan = PlanOf(query);
        RowCursor cursor = plan.CreateCursor();
        using QueryEnumerator<Milestone> results = Run(query, plan, cursor);
        int rows = 0;
        while (results.MoveNext())
        {
            rows++;
        }
        return plan.Explain(query, cursor, rows);
    }

    // See QueryVerbs.Nearest.
    public Milestone? Nearest(Query<Milestone> query, LocalDate day)
    {
        NearestDate<int> nearest = new(day, RowSet.None, Comparer<int>.Default);
        if (query.IsLimited || query.Preceding is not null)
        {
            foreach (int row in Rows(query))
            {
                Look(row);
            }
            return Found();
        }
        RowCursor cursor = PlanOf(query).CreateCursor();
        int split = Index.Dates.CountStartingBefore(((DateWindow)day).PackedStart.Number);
        for (int row = cursor.Find(split, 1); row != RowSet.None && Look(row); row = cursor.Find(row + 1, 1))
        {
        }
        for (int row = cursor.Find(split - 1, -1); row != RowSet.None && Look(row); row = cursor.Find(row - 1, -1))
        {
        }
        return Found();

        bool Look(int row) => nearest.Look(row, Index.DateOf(row));

        Milestone? Found() => nearest.Found == RowSet.None ? null : Index.Milestones[nearest.Found];
    }

    private QueryEnumerator<Milestone> Run(Query<Milestone> query, MilestonePlan plan, RowCursor cursor) =>
        new(Index.Milestones, _orders.Find(query, plan, cursor), query.Skipped, query.Limit, plan.AsksDelegates);

    // Created once for each query. Two threads may create equal plans at the same time, which does no harm.
    private MilestonePlan PlanOf(Query<Milestone> query) => (MilestonePlan)(query.Plan ??= _planner.Plan(query.Filter));

    // For most dates, the first and last days decide, so that two searches count them; the rest are examined one by one.
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
        if (count == RowSet.None || dates.IrregularRows.Length > Index.Count / 8)
        {
            return false;
        }
        DateStep step = new(Index, filter, condition, isNegated: false);
        foreach (int row in dates.IrregularRows)
        {
            bool isCounted = row < dates.DatedCount && condition.Takes(DayRelations.RelateRun(
                PackedDay.FromNumber(dates.EarliestStart[row]),
                PackedDay.FromNumber(dates.LatestEnd[row]),
                condition.Relation,
                PackedDay.FromNumber(start),
                PackedDay.FromNumber(end)));
            count += (step.Matches(row) ? 1 : 0) - (isCounted ? 1 : 0);
        }
        return true;
    }
}
