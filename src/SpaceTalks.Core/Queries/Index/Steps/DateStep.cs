using System;
using SpaceTalks.Time;

namespace SpaceTalks;

// The rows whose dates are in a relation to a window, or all others. Two searches narrow the range, in the list of all rows and in those of
// wide rows.
internal sealed class DateStep : PlanStep
{
    private readonly DateColumns _dates;
    private readonly DateCondition _condition;
    private readonly EntityTable<Milestone> _milestones;
    private readonly int _start;
    private readonly int _end;

    // The range of the first and last days of matching rows. For a single day out of a run nothing else needs testing, if that suffices.
    private readonly int _leastEarliest = int.MinValue;
    private readonly int _mostEarliest = int.MaxValue;
    private readonly int _leastLatest = int.MinValue;
    private readonly int _mostLatest = int.MaxValue;
    private readonly bool _suffices;

    // The same for the latest start and the earliest end, which for a single day are within these bounds anyway.
    private readonly int _leastLatestStart = int.MinValue;
    private readonly int _mostEarliestEnd = int.MaxValue;

    public DateStep(MilestoneIndex index, Filter<Milestone> filter, in DateCondition condition, bool isNegated)
        : base(filter, isNegated)
    {
        _dates = index.Dates;
        _milestones = index.Milestones;
        _condition = condition;
        _start = condition.Window.PackedStart.Number;
        _end = condition.Window.PackedEnd.Number;
        bool isPossible = condition.Takes(Certainty.Possible);
        _suffices = condition.Takes(Certainty.Certain);
        switch (condition.Relation)
        {
            // Nothing is before a window without a start or after one without an end; Decide handles that.
            case TimeRelation.Before when _start == int.MinValue:
            case TimeRelation.After when _end == int.MaxValue:
                _suffices = false;
                break;
            case TimeRelation.Before when isPossible:
                _mostEarliest = _mostEarliestEnd = _start - 1;
                break;
            case TimeRelation.Before:
                _mostLatest = _start - 1;
                break;
            case TimeRelation.After when isPossible:
                _leastLatest = _leastLatestStart = _end + 1;
                break;
            case TimeRelation.After:
                _leastEarliest = _end + 1;
                break;
            case TimeRelation.Within when !isPossible:
                _leastEarliest = _start;
                _mostLatest = _end;
                break;
            default:
                _mostEarliest = _end;
                _leastLatest = _start;
                if (condition.Relation == TimeRelation.Within)
                {
                    _leastLatestStart = _start;
                    _mostEarliestEnd = _end;
                }
                _suffices &= isPossible && condition.Relation is TimeRelation.Within or TimeRelation.Intersects;
                break;
        }
        UndatedFrom = isPossible ? _dates.DatedCount : _dates.Count;
        RunTo = condition.Relation == TimeRelation.After ? _dates.DatedCount
            : condition.Relation == TimeRelation.Before ? _dates.CountStartingBefore(_start)
            : CountStartingThroughEnd();
        if (condition.Relation == TimeRelation.Before)
        {
            RunFrom = 0;
        }
        else if (!isPossible && condition.Relation is TimeRelation.Within or TimeRelation.After)
        {
            RunFrom = condition.Relation == TimeRelation.Within ? _dates.CountStartingBefore(_start) : CountStartingThroughEnd();
        }
        else
        {
            long day = condition.Relation == TimeRelation.After ? _end + 1L : _start;
            RunFrom = day > int.MaxValue ? RunTo : Math.Min(RunTo, _dates.FirstReaching((int)day));
            Wide = FindWide((int)Math.Min(day, int.MaxValue));
        }
    }

    // The first of the rows that have to be examined one after the other.
    public int RunFrom { get; }

    // The row after the last of them.
    public int RunTo { get; }

    // The first of the matching rows without a date; beyond all rows if none match.
    public int UndatedFrom { get; }

    public int Universe => _dates.Count;

    // The wide rows before RunFrom that have to be examined.
    public WideRows[] Wide { get; } = [];

    public override string Means => "dates";

    public override int From
    {
        get
        {
            if (IsNegated)
            {
                return 0;
            }
            int first = RunFrom < RunTo ? RunFrom : UndatedFrom;
            foreach (WideRows wide in Wide)
            {
                first = Math.Min(first, wide.RowAt(wide.First));
            }
            return first;
        }
    }

    public override int To => IsNegated || UndatedFrom < Universe ? Universe : RunTo;

    public override long EstimateWithin(int from, int to)
    {
        if (IsNegated)
        {
            return 3L * (to - from);
        }
        int estimate = RunTo - RunFrom + (Universe - UndatedFrom);
        foreach (WideRows wide in Wide)
        {
            estimate += wide.End - wide.First;
        }
        return estimate;
    }

    public override RowCursor CreateCursor(int end) => IsNegated ? new NotCursor(new DateCursor(this), Universe) : new DateCursor(this);

    public bool Matches(int row) => row >= _dates.DatedCount ? row >= UndatedFrom : Matches(_dates, row);

    // Returns the matching rows in [row, RunTo).
    public int Fill(ref int row, Span<int> rows)
    {
        // The columns are sliced to the same length, so that one range check serves all of them.
        ReadOnlySpan<int> earliest = _dates.EarliestStart.AsSpan(0, RunTo);
        ReadOnlySpan<int> latest = _dates.LatestEnd.AsSpan(0, earliest.Length);
        ReadOnlySpan<DateKind> kinds = _dates.Kinds.AsSpan(0, earliest.Length);
        int leastEarliest = _leastEarliest;
        int mostEarliest = _mostEarliest;
        int leastLatest = _leastLatest;
        int mostLatest = _mostLatest;
        bool suffices = _suffices;
        int count = 0;
        int at = row;
        for (; at < earliest.Length && count < rows.Length; at++)
        {
            if (latest[at] >= leastLatest && earliest[at] <= mostEarliest && earliest[at] >= leastEarliest && latest[at] <= mostLatest
                && ((suffices && kinds[at] == DateKind.SingleDay) || Decide(_dates, at)))
            {
                rows[count++] = at;
            }
        }
        row = at;
        return count;
    }

    public int Keep(Span<int> rows)
    {
        int[] earliest = _dates.EarliestStart;
        int[] latest = _dates.LatestEnd;
        DateKind[] kinds = _dates.Kinds;
        int leastEarliest = _leastEarliest;
        int mostEarliest = _mostEarliest;
        int leastLatest = _leastLatest;
        int mostLatest = _mostLatest;
        bool suffices = _suffices;
        int dated = _dates.DatedCount;
        int kept = 0;
        foreach (int row in rows)
        {
            bool matches = row >= dated
                ? row >= UndatedFrom
                : latest[row] >= leastLatest && earliest[row] <= mostEarliest && earliest[row] >= leastEarliest && latest[row] <= mostLatest
                    && ((suffices && kinds[row] == DateKind.SingleDay) || Decide(_dates, row));
            if (matches)
            {
                rows[kept++] = row;
            }
        }
        return kept;
    }

    // The first matching wide row of a list from a place on; greater than any row if none matches.
    public int FindWide(WideRows wide, ref int place)
    {
        DateColumns dates = wide.Dates;
        while (place < wide.End && !Matches(dates, place))
        {
            place++;
        }
        return wide.RowAt(place);
    }

    private bool Matches(DateColumns dates, int place)
    {
        int earliest = dates.EarliestStart[place];
        int latest = dates.LatestEnd[place];
        return latest >= _leastLatest && earliest <= _mostEarliest && earliest >= _leastEarliest && latest <= _mostLatest
            && ((_suffices && dates.Kinds[place] == DateKind.SingleDay) || Decide(dates, place));
    }

    private bool Decide(DateColumns dates, int place)
    {
        if (dates.EarliestEnd[place] > _mostEarliestEnd || dates.LatestStart[place] < _leastLatestStart)
        {
            return false;
        }
        PackedDay earliest = PackedDay.FromNumber(dates.EarliestStart[place]);
        PackedDay latest = PackedDay.FromNumber(dates.LatestEnd[place]);
        PackedDay start = PackedDay.FromNumber(_start);
        PackedDay end = PackedDay.FromNumber(_end);
        return dates.Kinds[place] switch
        {
            DateKind.SingleDay => _condition.Takes(DayRelations.RelateRun(earliest, latest, _condition.Relation, start, end)),
            DateKind.Span => _condition.Takes(DayRelations.RelateInterval(
                earliest,
                PackedDay.FromNumber(dates.LatestStart[place]),
                PackedDay.FromNumber(dates.EarliestEnd[place]),
                latest,
                _condition.Relation,
                start,
                end)),
            _ => Filter.IsMatch(_milestones[dates.Rows is { } rows ? rows[place] : place]),
        };
    }

    // The wide rows that extend to the day, though they start before the rows that are examined one after the other. To lie within a
    // window, or after another, a row also has to start there.
    private WideRows[] FindWide(int day)
    {
        bool hasToStart = _condition.Relation is TimeRelation.Within or TimeRelation.After;
        WideRows[] found = new WideRows[_dates.Wide.Length];
        int count = 0;
        foreach (DateColumns dates in _dates.Wide)
        {
            // A row with an open end lies within no window that ends.
            bool cannotEnd = dates.AreOpen && _condition.Relation == TimeRelation.Within && _end < int.MaxValue;
            int first = hasToStart ? dates.FirstStarting(day) : dates.FirstReaching(day);
            int end = RowSet.LowerBound(dates.Rows!, RunFrom);
            if (!cannotEnd && first < end)
            {
                found[count++] = new WideRows(dates, first, end);
            }
        }
        Array.Resize(ref found, count);
        return found;
    }

    private int CountStartingThroughEnd() => _end == int.MaxValue ? _dates.DatedCount : _dates.CountStartingBefore(_end + 1);
}
