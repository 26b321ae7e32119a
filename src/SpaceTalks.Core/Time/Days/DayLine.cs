using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// The days of a union of sets, laid out so that one walk answers a question, however many sets there are: as runs in ascending order, and
// as a row of twelve bit sets of days for each year of a span. Two lines are compared only if both are laid out over the same span, which
// includes all years in which either has days that match digits. A text of 4,096 characters fills at most 20,002 rows.
internal sealed partial class DayLine
{
    private const int MonthsOfYear = 12;
    private const uint AllDays = 0xFFFF_FFFE;
    private const uint FirstDayOfMonth = 1u << 1;

    private readonly bool _isLaid;
    private readonly DaySet[] _sets;
    private readonly YearSpan _span;
    private readonly DayRun[] _runs;            // outside the span
    private readonly uint[] _rows;              // bit 1 is the first of the month
    private readonly uint[] _shared;            // the days that more than one of the sets has, if needed

    // Lays out sets, none of which is a union, over a span that includes all years of the sets with unspecified digits.
    public DayLine(DaySet[] sets, YearSpan span, bool countsShared = false)
    {
        _isLaid = true;
        _sets = sets;
        _span = span;
        _rows = span.IsEmpty ? [] : new uint[span.Count * MonthsOfYear];
        _shared = countsShared ? new uint[_rows.Length] : [];
        DayRun[] runs = RunsOf(sets);
        _runs = Outside(runs);
        if (!span.IsEmpty)
        {
            AddPatterns();
            AddRuns(runs);
        }
    }

    // Keeps a few sets, none of which is a union, as they are; each pair is compared by arithmetic.
    public DayLine(DaySet[] sets)
    {
        _sets = sets;
        _runs = [];
        _rows = [];
        _shared = [];
    }

    private DayLine(DayLine line, int without)
    {
        _isLaid = true;
        _sets = Others(line._sets, without);
        _span = line._span;
        _rows = (uint[])line._rows.Clone();
        _shared = [];
        _runs = Outside(RunsOf(_sets));
        Remove(line._sets[without], line._shared);
    }

    public DayRun[] Runs => _runs;

    // The days of all sets except one; a line that is laid out must have counted shared days.
    public DayLine Without(int set) => _isLaid ? new(this, set) : new(Others(_sets, set));

    public bool Contains(CalendarDay day) => FirstOnOrAfter(day) == day;

    // Returns CalendarDay.AfterAll if there is none.
    public CalendarDay FirstOnOrAfter(CalendarDay day)
    {
        DaySteps.Count++;
        if (!_isLaid)
        {
            CalendarDay first = CalendarDay.AfterAll;
            foreach (DaySet set in _sets)
            {
                first = CalendarDay.Min(first, set.FirstOnOrAfter(day));
            }
            return first;
        }
        int index = DayRun.IndexOf(_runs, day);
        CalendarDay ofRuns = index == _runs.Length ? CalendarDay.AfterAll : CalendarDay.Max(_runs[index].First, day);
        if (_span.IsEmpty || day > _span.LastDay || ofRuns < _span.FirstDay)
        {
            return ofRuns;
        }
        for (RowWalk walk = From(day); walk.Index < _rows.Length; walk.MoveNext())
        {
            uint days = _rows[walk.Index] & walk.Mask;
            if (days != 0)
            {
                return DayAt(walk.Index, days);
            }
        }
        return ofRuns;
    }

    // The last day up to which all days from `day`, which the line must have, are in the line.
    public CalendarDay EndOfRun(CalendarDay day)
    {
        DaySteps.Count++;
        int index = DayRun.IndexOf(_runs, day);
        bool isInRun = index < _runs.Length && _runs[index].First <= day;
        CalendarDay end = isInRun ? _runs[index].Last : day;
        if (_span.IsEmpty || end.Next < _span.FirstDay || end > _span.LastDay)
        {
            return end;
        }
        for (RowWalk walk = From(isInRun ? end.Next : end); walk.Index < _rows.Length; walk.MoveNext())
        {
            uint missing = FullMonth(walk.Index) & walk.Mask & ~_rows[walk.Index];
            if (missing != 0)
            {
                CalendarDay next = DayAt(walk.Index, missing);
                return next == _span.FirstDay ? end : next.Previous;
            }
        }
        index = DayRun.IndexOf(_runs, _span.LastDay.Next);
        return index < _runs.Length && _runs[index].First == _span.LastDay.Next ? _runs[index].Last : _span.LastDay;
    }

    // A lower bound for the start of any month without days of the line, on or after a day; within the rows, the start of the first one.
    public CalendarDay SkipMonthsWithDays(CalendarDay day)
    {
        if (_span.IsEmpty || day <= _span.FirstDay || day > _span.LastDay)
        {
            return day;
        }
        for (int index = IndexOf(_span, day) + (day.DayOfMonth > 1 ? 1 : 0); index < _rows.Length; index++)
        {
            if (_rows[index] == 0)
            {
                return new CalendarDay(_span.First + (index / MonthsOfYear), (index % MonthsOfYear) + 1, 1);
            }
        }
        return _span.LastDay.Next;
    }

    // True if the line has all days from one to another. An infinite bound represents the unlimited days.
    public bool ContainsAll(CalendarDay first, CalendarDay last)
    {
        first = CalendarDay.Max(first, CalendarDay.FarPast);
        return Contains(first) && EndOfRun(first) >= CalendarDay.Min(last, CalendarDay.FarFuture);
    }

    // True if the line has some day of each of several sets, none of which is a union, and whose days that match digits are within its
    // span.
    public bool HasDayOfEach(DaySet[] sets)
    {
        Dictionary<DayPattern.Years, uint[]> months = [];
        return Array.TrueForAll(sets, set => set.IsRun
            ? FirstOnOrAfter(set.First) <= set.Last
            : Array.Exists(set.Pattern.GetParts(), part => HasDayOf(part, months)));
    }

    // The union of the months of its rows in some years is cached for the next pattern of the same years.
    private bool HasDayOf(DayPattern.MonthsOfYears part, Dictionary<DayPattern.Years, uint[]> monthsOfYears)
    {
        if (!monthsOfYears.TryGetValue(part.Years, out uint[]? months))
        {
            monthsOfYears.Add(part.Years, months = new uint[MonthsOfYear]);
            foreach (int row in RowsOf(part.Years))
            {
                for (int month = 0; month < MonthsOfYear; month++)
                {
                    months[month] |= _rows[row + month];
                }
            }
        }
        for (int month = 0; month < MonthsOfYear; month++)
        {
            if ((months[month] & part.DaysOf(month)) != 0)
            {
                return true;
            }
        }
        return false;
    }

    // The first day on or after a day that both lines have, or CalendarDay.AfterAll.
    public static CalendarDay FirstCommon(DayLine left, DayLine right, CalendarDay day)
    {
        if (!left._isLaid)
        {
            return FirstOfPairs(left, right, (one, other) => DaySet.FirstCommon(one, other, day));
        }
        CalendarDay ofRuns = FirstCommon(left._runs, right._runs, day);
        if (left._span.IsEmpty || day > left._span.LastDay || ofRuns < left._span.FirstDay)
        {
            return ofRuns;
        }
        for (RowWalk walk = left.From(day); walk.Index < left._rows.Length; walk.MoveNext())
        {
            uint days = left._rows[walk.Index] & right._rows[walk.Index] & walk.Mask;
            if (days != 0)
            {
                return left.DayAt(walk.Index, days);
            }
        }
        return ofRuns;
    }

    // The first day of left, on or after a day, whose next day is in right, or CalendarDay.AfterAll.
    public static CalendarDay FirstMeeting(DayLine left, DayLine right, CalendarDay day)
    {
        if (!left._isLaid)
        {
            return FirstOfPairs(left, right, (one, other) => DaySet.FirstMeeting(one, other, day));
        }
        CalendarDay meeting = FirstMeetingOfRuns(left._runs, right._runs, day);
        YearSpan span = left._span;
        if (span.IsEmpty || meeting < span.FirstDay.Previous || day > span.LastDay)
        {
            return meeting;
        }
        CalendarDay eve = span.FirstDay.Previous;
        if (day <= eve && left.Contains(eve) && right.Contains(span.FirstDay))
        {
            return eve;
        }
        for (RowWalk walk = left.From(day); walk.Index < left._rows.Length; walk.MoveNext())
        {
            uint days = left._rows[walk.Index] & walk.Mask;
            uint followed = days & (right._rows[walk.Index] >> 1);
            if (walk.Index + 1 < right._rows.Length && (right._rows[walk.Index + 1] & FirstDayOfMonth) != 0)
            {
                followed |= days & LastDayOfMonth(left.FullMonth(walk.Index));
            }
            if (followed != 0)
            {
                return left.DayAt(walk.Index, followed);
            }
        }
        return left.Contains(span.LastDay) && right.Contains(span.LastDay.Next) ? span.LastDay : meeting;
    }

    private static CalendarDay FirstOfPairs(DayLine left, DayLine right, Func<DaySet, DaySet, CalendarDay> firstOf)
    {
        CalendarDay first = CalendarDay.AfterAll;
        foreach (DaySet one in left._sets)
        {
            foreach (DaySet other in right._sets)
            {
                DaySteps.Count++;
                first = CalendarDay.Min(first, firstOf(one, other));
            }
        }
        return first;
    }

    private static CalendarDay FirstCommon(DayRun[] left, DayRun[] right, CalendarDay day)
    {
        int ofLeft = DayRun.IndexOf(left, day);
        int ofRight = DayRun.IndexOf(right, day);
        while (ofLeft < left.Length && ofRight < right.Length)
        {
            DaySteps.Count++;
            CalendarDay first = CalendarDay.Max(day, CalendarDay.Max(left[ofLeft].First, right[ofRight].First));
            if (first <= left[ofLeft].Last && first <= right[ofRight].Last)
            {
                return first;
            }
            if (left[ofLeft].Last < right[ofRight].Last)
            {
                ofLeft++;
            }
            else
            {
                ofRight++;
            }
        }
        return CalendarDay.AfterAll;
    }

    // A day of left is followed by one of right if left, shifted by one day, has a day in common with right.
    private static CalendarDay FirstMeetingOfRuns(DayRun[] left, DayRun[] right, CalendarDay day)
    {
        DayRun[] after = Array.ConvertAll(left, run => new DayRun(run.First.Next, run.Last.Next));
        CalendarDay next = FirstCommon(after, right, day.Next);
        // No day follows the unlimited days.
        return next >= CalendarDay.FarFuture ? CalendarDay.AfterAll
            : next.IsReal ? next.Previous
            : next == day.Next ? day
            : next == CalendarDay.FarPast ? CalendarDay.NegativeInfinity
            : CalendarDay.FarPast;
    }
}
