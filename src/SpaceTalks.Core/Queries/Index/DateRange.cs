using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Where the rows can be whose dates stand in a relation to a window: two searches find it, in the list of all and in those of wide ones.
/// Immutable; safe for use by any number of threads.
/// </summary>
internal sealed class DateRange
{
    private readonly DateColumns _dates;
    private readonly DateCondition _condition;
    private readonly Filter<Milestone> _filter;
    private readonly Milestone[] _milestones;
    private readonly int _start;
    private readonly int _end;

    // Where the first and the last day of what matches lie; of a single day out of a run this is all there is to ask, if that suffices.
    private readonly int _leastEarliest = int.MinValue;
    private readonly int _mostEarliest = int.MaxValue;
    private readonly int _leastLatest = int.MinValue;
    private readonly int _mostLatest = int.MaxValue;
    private readonly bool _suffices;

    // The same for the latest start and the earliest end, which for a single day are within these bounds anyway.
    private readonly int _leastLatestStart = int.MinValue;
    private readonly int _mostEarliestEnd = int.MaxValue;

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
        bool isPossible = condition.Takes(Certainty.Possible);
        _suffices = condition.Takes(Certainty.Certain);
        switch (condition.Relation)
        {
            // Nothing lies before a window without a start, nor after one without an end; which is for Decide to say.
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
        To = condition.Relation == TimeRelation.After ? _dates.DatedCount
            : condition.Relation == TimeRelation.Before ? _dates.CountStartingBefore(_start)
            : CountStartingThroughEnd();
        if (condition.Relation == TimeRelation.Before)
        {
            From = 0;
        }
        else if (!isPossible && condition.Relation is TimeRelation.Within or TimeRelation.After)
        {
            From = condition.Relation == TimeRelation.Within ? _dates.CountStartingBefore(_start) : CountStartingThroughEnd();
        }
        else
        {
            long day = condition.Relation == TimeRelation.After ? _end + 1L : _start;
            From = day > int.MaxValue ? To : Math.Min(To, _dates.FirstReaching((int)day));
            SetWide((int)Math.Min(day, int.MaxValue));
        }
    }

    /// <summary>The first of the rows that have to be looked at one after the other.</summary>
    public int From { get; }

    /// <summary>The row after the last of these.</summary>
    public int To { get; }

    /// <summary>The first of the rows without a date that match; past all rows where none do.</summary>
    public int UndatedFrom { get; }

    /// <summary>How many rows there are in all.</summary>
    public int Universe => _dates.Count;

    /// <summary>The places of rows that last for years, from the first to before the last, which have to be looked at before <see cref="From"/>.</summary>
    public (int First, int End) YearsLong { get; private set; }

    /// <summary>The same for rows that last for months.</summary>
    public (int First, int End) MonthsLong { get; private set; }

    /// <summary>The columns of rows that last for years.</summary>
    public DateColumns YearsLongDates => _dates.Wide[0];

    /// <summary>The columns of rows that last for months.</summary>
    public DateColumns MonthsLongDates => _dates.Wide[1];

    /// <summary>How many rows may have to be looked at.</summary>
    public int Estimate =>
        To - From + (YearsLong.End - YearsLong.First) + (MonthsLong.End - MonthsLong.First) + (Universe - UndatedFrom);

    /// <summary>The first row that may match.</summary>
    public int First => Math.Min(FirstOf(YearsLong, YearsLongDates), Math.Min(FirstOf(MonthsLong, MonthsLongDates), From < To ? From : UndatedFrom));

    /// <summary>The row after the last that may match.</summary>
    public int End => UndatedFrom < Universe ? Universe : To;

    /// <summary>Whether a row matches.</summary>
    public bool Matches(int row) => row >= _dates.DatedCount ? row >= UndatedFrom : Matches(_dates, row);

    /// <summary>The rows from one on, and before <see cref="To"/>, that match.</summary>
    /// <param name="row">The row; thereafter the one from which to look on.</param>
    /// <param name="rows">Takes the rows, as many as it has room for.</param>
    /// <returns>How many there are.</returns>
    public int Fill(ref int row, Span<int> rows)
    {
        // What is read for each row stands in locals.
        int[] earliest = _dates.EarliestStart;
        int[] latest = _dates.LatestEnd;
        DateKind[] kinds = _dates.Kinds;
        int leastEarliest = _leastEarliest;
        int mostEarliest = _mostEarliest;
        int leastLatest = _leastLatest;
        int mostLatest = _mostLatest;
        bool suffices = _suffices;
        int end = To;
        int count = 0;
        int at = row;
        for (; at < end && count < rows.Length; at++)
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

    /// <summary>Keeps, of rows, those that match.</summary>
    /// <param name="rows">The rows; those that are kept stand at its beginning thereafter.</param>
    /// <returns>How many are kept.</returns>
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

    /// <summary>The wide rows, from places on, that match: two ascending lists, merged.</summary>
    /// <param name="years">The place among rows that last for years; thereafter the one from which to look on.</param>
    /// <param name="months">The same among rows that last for months.</param>
    /// <param name="rows">Takes the rows, as many as it has room for.</param>
    /// <returns>How many there are; fewer than there is room for where there are no more.</returns>
    public int FillWide(ref int years, ref int months, Span<int> rows)
    {
        DateColumns yearsLong = YearsLongDates;
        DateColumns monthsLong = MonthsLongDates;
        int[] yearsRows = yearsLong.Rows!;
        int[] monthsRows = monthsLong.Rows!;
        int yearsEnd = YearsLong.End;
        int monthsEnd = MonthsLong.End;
        int count = 0;
        while (count < rows.Length && (years < yearsEnd || months < monthsEnd))
        {
            if (months >= monthsEnd || (years < yearsEnd && yearsRows[years] < monthsRows[months]))
            {
                if (Matches(yearsLong, years))
                {
                    rows[count++] = yearsRows[years];
                }
                years++;
            }
            else
            {
                if (Matches(monthsLong, months))
                {
                    rows[count++] = monthsRows[months];
                }
                months++;
            }
        }
        return count;
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
            _ => _filter.IsMatch(_milestones[dates.Rows is { } rows ? rows[place] : place]),
        };
    }

    private static int FirstOf((int First, int End) places, DateColumns dates) => places.First < places.End ? dates.Rows![places.First] : int.MaxValue;

    // Wide rows that reach to the day, though they start before the rows that are looked at one after the other.
    private void SetWide(int day)
    {
        YearsLong = (0, RowSet.LowerBound(YearsLongDates.Rows!, From));
        int first = MonthsLongDates.FirstReaching(day);
        MonthsLong = (first, Math.Max(first, RowSet.LowerBound(MonthsLongDates.Rows!, From)));
    }

    private int CountStartingThroughEnd() => _end == int.MaxValue ? _dates.DatedCount : _dates.CountStartingBefore(_end + 1);
}
