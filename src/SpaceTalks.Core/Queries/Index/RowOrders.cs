using System;
using System.Buffers;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

// Puts the rows that a cursor finds into one of the orders of milestones. Each order is created on first use.
internal sealed class RowOrders
{
    private readonly MilestoneIndex _index;
    private readonly Lazy<int[]> _byLatestDay;
    private readonly Lazy<int[]> _byReportDate;
    private readonly Lazy<int[]> _byTitle;

    public RowOrders(MilestoneIndex index)
    {
        _index = index;
        _byLatestDay = new Lazy<int[]>(SortByLatestDay);
        _byReportDate = new Lazy<int[]>(SortByReportDate);
        _byTitle = new Lazy<int[]>(SortByTitle);
    }

    public RowSequence Find(Query<Milestone> query, MilestonePlan plan, RowCursor cursor)
    {
        QueryOrder<Milestone>? order = query.Order;
        Milestone? after = query.Preceding;
        if (order is null)
        {
            return cursor.StartAt(after is null ? 0 : CountThrough(after));
        }
        if (order.Name == MilestoneOrders.Newest)
        {
            return NewestFirst(cursor, after);
        }
        IEnumerable<int> rows = order.Name switch
        {
            MilestoneOrders.Upcoming => Upcoming(cursor, order, FirstDayOf(query.Filter)),
            MilestoneOrders.Reported => Sorted(cursor, plan.Estimate, order, _byReportDate),
            _ => Sorted(cursor, plan.Estimate, order, _byTitle),
        };
        return new EnumeratedSequence(after is null ? rows : After(rows, order, after));
    }

    private NewestSequence NewestFirst(RowCursor cursor, Milestone? after) =>
        after is null ? NewestSequence.All(_index.Dates, cursor)
        : after.When is null ? new NewestSequence(_index.Dates, cursor, CountThrough(after), _index.Count, 0)
        : new NewestSequence(_index.Dates, cursor, CountThrough(after), CountOnDate(after.When) - 1, CountBefore(after.When));

    // Merges two sequences: the rows that start on the day or later, which are in order already, and the earlier ones, by their last day.
    private IEnumerable<int> Upcoming(RowCursor cursor, QueryOrder<Milestone> order, int firstDay)
    {
        DateColumns dates = _index.Dates;
        int split = dates.CountStartingBefore(new PackedDay(CalendarDay.From(order.Day!.Value)).Number);
        using IEnumerator<int> started = Started(cursor, order, split, firstDay).GetEnumerator();
        bool hasStarted = started.MoveNext();
        int row = cursor.Find(split, 1);
        while (row != RowSet.None || hasStarted)
        {
            if (row == RowSet.None || (hasStarted && Compare(order, started.Current, row) < 0))
            {
                yield return started.Current;
                hasStarted = started.MoveNext();
            }
            else
            {
                yield return row;
                row = cursor.Find(row + 1, 1);
            }
        }
    }

    private IEnumerable<int> Started(RowCursor cursor, QueryOrder<Milestone> order, int split, int firstDay)
    {
        DateColumns dates = _index.Dates;
        int[] rows = _byLatestDay.Value;
        List<int> together = [];
        for (int index = CountEndingBefore(firstDay); index < dates.DatedCount;)
        {
            int day = dates.LatestEnd[rows[index]];
            for (; index < dates.DatedCount && dates.LatestEnd[rows[index]] == day; index++)
            {
                if (rows[index] < split && cursor.Matches(rows[index]))
                {
                    together.Add(rows[index]);
                }
            }
            together.Sort((x, y) => Compare(order, x, y));
            foreach (int row in together)
            {
                yield return row;
            }
            together.Clear();
        }
    }

    private IEnumerable<int> Sorted(RowCursor cursor, long estimate, QueryOrder<Milestone> order, Lazy<int[]> all)
    {
        // Many rows are picked from the complete order; few are sorted on their own.
        if (estimate > _index.Count / 16)
        {
            foreach (int row in all.Value)
            {
                if (cursor.Matches(row))
                {
                    yield return row;
                }
            }
            yield break;
        }
        int[] rows = ArrayPool<int>.Shared.Rent((int)estimate + 1);
        try
        {
            int count = 0;
            for (int row = cursor.Find(0, 1); row != RowSet.None; row = cursor.Find(row + 1, 1))
            {
                if (count == rows.Length)
                {
                    int[] more = ArrayPool<int>.Shared.Rent(2 * count);
                    Array.Copy(rows, more, count);
                    ArrayPool<int>.Shared.Return(rows);
                    rows = more;
                }
                rows[count++] = row;
            }
            Array.Sort(rows, 0, count, Comparer<int>.Create((x, y) => Compare(order, x, y)));
            for (int index = 0; index < count; index++)
            {
                yield return rows[index];
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rows);
        }
    }

    // An event that is upcoming on a day does not end before it.
    private static int FirstDayOf(Filter<Milestone> filter)
    {
        switch (filter)
        {
            case DayFilter<Milestone> { Key: QueryKeys.Upcoming } day:
                return ((DateWindow)day.Day).PackedStart.Number;
            case AndFilter<Milestone> and:
                int latest = int.MinValue;
                foreach (Filter<Milestone> operand in and.Parts)
                {
                    latest = Math.Max(latest, FirstDayOf(operand));
                }
                return latest;
            default:
                return int.MinValue;
        }
    }

    private IEnumerable<int> After(IEnumerable<int> rows, QueryOrder<Milestone> order, Milestone after)
    {
        foreach (int row in rows)
        {
            if (order.Comparer.Compare(_index.Milestones[row], after) > 0)
            {
                yield return row;
            }
        }
    }

    private int Compare(QueryOrder<Milestone> order, int x, int y) => order.Comparer.Compare(_index.Milestones[x], _index.Milestones[y]);

    public int CountEndingBefore(int day)
    {
        DateColumns dates = _index.Dates;
        int[] rows = _byLatestDay.Value;
        return CountFirst(dates.DatedCount, place => dates.LatestEnd[rows[place]] < day);
    }

    // Counts the rows up to and including a milestone, in the order of the catalog.
    private int CountThrough(Milestone milestone) => CountFirst(_index.Count, row => ComesBeforeOrIs(row, milestone));

    private int CountBefore(When? when) => CountFirst(_index.Count, row => DateOrder.Compare(_index.DateOf(row), when) < 0);

    private int CountOnDate(When? when) => CountFirst(_index.Count, row => DateOrder.Compare(_index.DateOf(row), when) <= 0);

    // Counts the leading numbers for which a condition holds. Once it fails, it must fail for all later ones.
    private static int CountFirst(int end, Func<int, bool> holds)
    {
        int from = 0;
        while (from < end)
        {
            int middle = from + ((end - from) >> 1);
            if (holds(middle))
            {
                from = middle + 1;
            }
            else
            {
                end = middle;
            }
        }
        return from;
    }

    private int[] SortByLatestDay()
    {
        DateColumns dates = _index.Dates;
        int[] rows = AllRows();
        int[] days = (int[])dates.LatestEnd.Clone();
        Array.Sort(days, rows, 0, dates.DatedCount);
        return rows;
    }

    private int[] SortByReportDate()
    {
        When?[] reported = Array.ConvertAll(_index.Records, record => PrevailingReports.LastReported(record.Reports, _index.Entities));
        return Sort((x, y) => DateOrder.CompareLaterFirst(reported[x], reported[y]));
    }

    private int[] SortByTitle()
    {
        string[] titles = Array.ConvertAll(_index.Records, record => record.Title.Get());
        return Sort((x, y) => string.CompareOrdinal(titles[x], titles[y]));
    }

    // Ties are broken by the smaller identifier.
    private int[] Sort(Comparison<int> comparison)
    {
        MilestoneRecord[] records = _index.Records;
        int[] rows = AllRows();
        Array.Sort(rows, (x, y) => comparison(x, y) is var order && order != 0 ? order : string.CompareOrdinal(records[x].Id, records[y].Id));
        return rows;
    }

    private bool ComesBeforeOrIs(int row, Milestone milestone)
    {
        int order = DateOrder.Compare(_index.DateOf(row), milestone.When);
        return order < 0 || (order == 0 && string.CompareOrdinal(_index.Records[row].Id, milestone.Record.Id) <= 0);
    }

    private int[] AllRows()
    {
        int[] rows = new int[_index.Count];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }
        return rows;
    }
}
