using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Walks through the rows whose dates stand in a relation to a window: two binary searches say where they can lie, the numbers of a date
/// decide, and where they cannot, the entity is asked.
/// </summary>
internal sealed class DateCursor<T> : RowCursor
    where T : class
{
    private readonly DateColumns _dates;
    private readonly TestCursor<T> _entities;
    private readonly DateCondition _condition;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _needsOverlap;

    // The rows from one to before another, the long ones before them, and those without a date.
    private readonly int _from;
    private readonly int _to;
    private readonly int _longCount;
    private readonly int _undatedFrom;

    /// <param name="dates">The dates of the rows.</param>
    /// <param name="entities">What asks an entity whether it meets the condition.</param>
    /// <param name="condition">The condition.</param>
    public DateCursor(DateColumns dates, TestCursor<T> entities, in DateCondition condition)
    {
        _dates = dates;
        _entities = entities;
        _condition = condition;
        _start = condition.Window.PackedStart.Number;
        _end = condition.Window.PackedEnd.Number;
        _needsOverlap = condition.Relation is not (TimeRelation.Before or TimeRelation.After);
        _undatedFrom = condition.Takes(Certainty.Possible) ? dates.DatedCount : dates.Count;
        bool isLong = GetRange(out _from, out _to);
        _longCount = isLong ? RowSet.LowerBound(dates.LongRows, _from) : 0;
    }

    /// <summary>How many rows may have to be looked at.</summary>
    public int Estimate => _to - _from + _longCount + (_dates.Count - _undatedFrom);

    /// <summary>The first row of those to look at; none are before it.</summary>
    public int First => _longCount > 0 ? _dates.LongRows[0] : _from < _to ? _from : _undatedFrom;

    /// <summary>The row after the last of those to look at.</summary>
    public int End => _undatedFrom < _dates.Count ? _dates.Count : _to;

    public override int Find(int row, int step)
    {
        while ((row = Skip(row, step)) != RowSet.None && !Matches(row))
        {
            row += step;
        }
        return row;
    }

    public override bool Matches(int row)
    {
        Tests++;
        if (row >= _dates.DatedCount)
        {
            return row >= _undatedFrom;
        }
        if (_needsOverlap && (_dates.LatestEnd[row] < _start || _dates.EarliestStart[row] > _end))
        {
            return false;
        }
        return _dates.Kinds[row] switch
        {
            DateKind.SingleDay => _condition.Takes(DayRelations.RelateRun(
                Day(_dates.EarliestStart[row]), Day(_dates.LatestEnd[row]), _condition.Relation, Day(_start), Day(_end))),
            DateKind.Span => _condition.Takes(DayRelations.RelateInterval(
                Day(_dates.EarliestStart[row]),
                Day(_dates.LatestStart[row]),
                Day(_dates.EarliestEnd[row]),
                Day(_dates.LatestEnd[row]),
                _condition.Relation,
                Day(_start),
                Day(_end))),
            _ => _entities.Matches(row),
        };
    }

    public override int Skip(int row, int step) => step > 0 ? SkipUp(row) : SkipDown(row);

    private static PackedDay Day(int number) => PackedDay.FromNumber(number);

    private int SkipUp(int row)
    {
        if (row < _from && _longCount > 0)
        {
            int position = RowSet.LowerBound(_dates.LongRows, row, 0, _longCount);
            if (position < _longCount)
            {
                return _dates.LongRows[position];
            }
        }
        row = row < _from ? _from : row;
        if (row < _to)
        {
            return row;
        }
        row = row < _undatedFrom ? _undatedFrom : row;
        return row < _dates.Count ? row : RowSet.None;
    }

    private int SkipDown(int row)
    {
        if (row >= _undatedFrom)
        {
            return row < _dates.Count ? row : RowSet.None;
        }
        row = row >= _to ? _to - 1 : row;
        if (row >= _from)
        {
            return row;
        }
        int position = RowSet.LowerBound(_dates.LongRows, row + 1, 0, _longCount) - 1;
        return position >= 0 ? _dates.LongRows[position] : RowSet.None;
    }

    // The rows that can stand in the relation; the answer is whether long rows before them can too.
    private bool GetRange(out int from, out int to)
    {
        bool isCertain = !_condition.Takes(Certainty.Possible);
        switch (_condition.Relation)
        {
            case TimeRelation.Before:
                from = 0;
                to = _dates.CountStartingBefore(_start);
                return false;
            case TimeRelation.After:
                to = _dates.DatedCount;
                from = isCertain ? CountStartingThroughEnd() : FirstReachingAfterEnd();
                return !isCertain;
            case TimeRelation.Within when isCertain:
                from = _dates.CountStartingBefore(_start);
                to = CountStartingThroughEnd();
                return false;
            default:
                from = _dates.FirstReaching(_start);
                to = CountStartingThroughEnd();
                return true;
        }
    }

    private int CountStartingThroughEnd() => _end == int.MaxValue ? _dates.DatedCount : _dates.CountStartingBefore(_end + 1);

    private int FirstReachingAfterEnd() => _end == int.MaxValue ? _dates.DatedCount : _dates.FirstReaching(_end + 1);
}
