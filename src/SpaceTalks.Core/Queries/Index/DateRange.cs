using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Where the rows can be whose dates stand in a relation to a window: two binary searches find it. Immutable; safe for use by any number of
/// threads.
/// </summary>
internal sealed class DateRange
{
    private readonly DateColumns _dates;
    private readonly DateCondition _condition;
    private readonly Filter<Milestone> _filter;
    private readonly Milestone[] _milestones;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _needsOverlap;
    private readonly bool _takesOverlap;

    /// <param name="index">The index.</param>
    /// <param name="filter">The filter that says what the condition says.</param>
    /// <param name="condition">The condition.</param>
    public DateRange(MilestoneIndex index, Filter<Milestone> filter, in DateCondition condition)
    {
        _dates = index.Dates;
        _milestones = index.Milestones;
        _filter = filter;
        _condition = condition;
        _start = condition.Window.PackedStart.Number;
        _end = condition.Window.PackedEnd.Number;
        _needsOverlap = condition.Relation is not (TimeRelation.Before or TimeRelation.After);
        _takesOverlap = condition.Relation is TimeRelation.Within or TimeRelation.Intersects
            && condition.Takes(Certainty.Possible) && condition.Takes(Certainty.Certain);
        UndatedFrom = condition.Takes(Certainty.Possible) ? _dates.DatedCount : _dates.Count;
        bool reachesBack = GetRows(out int from, out int to);
        From = from;
        To = to;
        LongCount = reachesBack ? RowSet.LowerBound(_dates.Long!.Rows!, from) : 0;
    }

    /// <summary>The first of the rows that have to be looked at one after the other.</summary>
    public int From { get; }

    /// <summary>The row after the last of these.</summary>
    public int To { get; }

    /// <summary>How many long rows, the first of them all, have to be looked at before these.</summary>
    public int LongCount { get; }

    /// <summary>The first of the rows without a date that match; past all rows where none do.</summary>
    public int UndatedFrom { get; }

    /// <summary>How many rows there are in all.</summary>
    public int Universe => _dates.Count;

    /// <summary>The rows of the catalog that are long.</summary>
    public int[] LongRows => _dates.Long!.Rows!;

    /// <summary>How many rows may have to be looked at.</summary>
    public int Estimate => To - From + LongCount + (Universe - UndatedFrom);

    /// <summary>The first row that may match.</summary>
    public int First => LongCount > 0 ? LongRows[0] : From < To ? From : UndatedFrom;

    /// <summary>The row after the last that may match.</summary>
    public int End => UndatedFrom < Universe ? Universe : To;

    /// <summary>Whether a row matches.</summary>
    public bool Matches(int row) => row >= _dates.DatedCount ? row >= UndatedFrom : Matches(_dates, row, row);

    /// <summary>Whether the long row at a place matches.</summary>
    public bool MatchesLong(int place) => Matches(_dates.Long!, place, LongRows[place]);

    /// <summary>The first row from one on, and before <see cref="To"/>, that matches; else <see cref="To"/>.</summary>
    public int FindUp(int row)
    {
        int[] earliest = _dates.EarliestStart;
        int[] latest = _dates.LatestEnd;
        int end = To;
        for (; row < end; row++)
        {
            if ((!_needsOverlap || (latest[row] >= _start && earliest[row] <= _end)) && Matches(_dates, row, row))
            {
                return row;
            }
        }
        return end;
    }

    private bool Matches(DateColumns dates, int place, int row)
    {
        int earliest = dates.EarliestStart[place];
        int latest = dates.LatestEnd[place];
        if (_needsOverlap && (latest < _start || earliest > _end))
        {
            return false;
        }
        return dates.Kinds[place] switch
        {
            DateKind.SingleDay => _takesOverlap || _condition.Takes(DayRelations.RelateRun(
                Day(earliest), Day(latest), _condition.Relation, Day(_start), Day(_end))),
            DateKind.Span => _condition.Takes(DayRelations.RelateInterval(
                Day(earliest), Day(dates.LatestStart[place]), Day(dates.EarliestEnd[place]), Day(latest), _condition.Relation, Day(_start), Day(_end))),
            _ => _filter.IsMatch(_milestones[row]),
        };
    }

    private static PackedDay Day(int number) => PackedDay.FromNumber(number);

    // The answer is whether long rows before the others can match too.
    private bool GetRows(out int from, out int to)
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
