using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

// The creation of the rows and runs of a line, and the walks over them.
internal sealed partial class DayLine
{
    private static DayRun[] RunsOf(DaySet[] sets)
    {
        List<DayRun> runs = [];
        foreach (DaySet set in sets)
        {
            if (set.IsRun && !set.IsEmpty)
            {
                runs.Add(new DayRun(set.First, set.Last));
            }
        }
        return DayRun.Merge(runs);
    }

    private static DaySet[] Others(DaySet[] sets, int without)
    {
        DaySet[] others = new DaySet[sets.Length - 1];
        Array.Copy(sets, others, without);
        Array.Copy(sets, without + 1, others, without, others.Length - without);
        return others;
    }

    // The parts of merged runs before and after the rows.
    private DayRun[] Outside(DayRun[] runs)
    {
        if (_span.IsEmpty)
        {
            return runs;
        }
        List<DayRun> outside = [];
        foreach (DayRun run in runs)
        {
            if (run.First < _span.FirstDay)
            {
                outside.Add(new DayRun(run.First, CalendarDay.Min(run.Last, _span.FirstDay.Previous)));
            }
            if (run.Last > _span.LastDay)
            {
                outside.Add(new DayRun(CalendarDay.Max(run.First, _span.LastDay.Next), run.Last));
            }
        }
        return outside.ToArray();
    }

    // Patterns of the same years are combined first, since there are many patterns but few kinds of years.
    private void AddPatterns()
    {
        Dictionary<DayPattern.Years, uint[]> groups = [];
        foreach (DaySet set in _sets)
        {
            if (set.IsRun)
            {
                continue;
            }
            foreach (DayPattern.MonthsOfYears part in set.Pattern.GetParts())
            {
                // The months of any pattern, followed by the months of more than one.
                if (!groups.TryGetValue(part.Years, out uint[]? months))
                {
                    groups.Add(part.Years, months = new uint[2 * MonthsOfYear]);
                }
                for (int month = 0; month < MonthsOfYear; month++)
                {
                    months[MonthsOfYear + month] |= months[month] & part.DaysOf(month);
                    months[month] |= part.DaysOf(month);
                }
            }
        }
        foreach (KeyValuePair<DayPattern.Years, uint[]> group in groups)
        {
            foreach (int row in RowsOf(group.Key))
            {
                for (int month = 0; month < MonthsOfYear; month++)
                {
                    uint full = FullMonth(row + month);
                    Add(row + month, group.Value[month] & full, group.Value[MonthsOfYear + month] & full);
                }
            }
        }
    }

    // Merged runs are sufficient unless shared days are needed.
    private void AddRuns(DayRun[] merged)
    {
        if (_shared.Length == 0)
        {
            foreach (DayRun run in merged)
            {
                AddRun(run.First, run.Last);
            }
            return;
        }
        foreach (DaySet set in _sets)
        {
            if (set.IsRun && !set.IsEmpty)
            {
                AddRun(set.First, set.Last);
            }
        }
    }

    private void AddRun(CalendarDay first, CalendarDay last)
    {
        for (MonthWalk walk = Months(first, last); walk.MoveNext();)
        {
            Add(walk.Index, walk.Days, 0);
        }
    }

    private void Add(int index, uint days, uint sharedDays)
    {
        if (_shared.Length > 0)
        {
            _shared[index] |= (_rows[index] & days) | sharedDays;
        }
        _rows[index] |= days;
    }

    private void Remove(in DaySet set, uint[] shared)
    {
        if (_span.IsEmpty)
        {
            return;
        }
        if (set.IsRun)
        {
            for (MonthWalk walk = Months(set.First, set.Last); walk.MoveNext();)
            {
                _rows[walk.Index] &= shared[walk.Index] | ~walk.Days;
            }
            return;
        }
        foreach (DayPattern.MonthsOfYears part in set.Pattern.GetParts())
        {
            foreach (int row in RowsOf(part.Years))
            {
                for (int month = 0; month < MonthsOfYear; month++)
                {
                    _rows[row + month] &= shared[row + month] | ~part.DaysOf(month);
                }
            }
        }
    }

    private IEnumerable<int> RowsOf(DayPattern.Years years)
    {
        for (int year = years.FirstFrom(_span.First); year <= _span.Last; year = years.FirstFrom(year + 1))
        {
            DaySteps.Count++;
            yield return (year - _span.First) * MonthsOfYear;
        }
    }

    private MonthWalk Months(CalendarDay first, CalendarDay last) =>
        new(_span, CalendarDay.Max(first, _span.FirstDay), CalendarDay.Min(last, _span.LastDay));

    // A walk over the rows from a day on, or from the first.
    private RowWalk From(CalendarDay day) =>
        day <= _span.FirstDay ? new RowWalk(0, AllDays) : new RowWalk(IndexOf(_span, day), unchecked(AllDays << (day.DayOfMonth - 1)));

    private static int IndexOf(YearSpan span, CalendarDay day) => (((int)day.Year - span.First) * MonthsOfYear) + day.Month - 1;

    private CalendarDay DayAt(int index, uint days) =>
        new(_span.First + (index / MonthsOfYear), (index % MonthsOfYear) + 1, Bits.Lowest(days));

    private uint FullMonth(int index) => FullMonth(_span.First + (index / MonthsOfYear), index % MonthsOfYear);

    private static uint FullMonth(int year, int month) => unchecked((uint)((2UL << Calendar.DaysInMonth(year, month + 1)) - 2));

    private static uint LastDayOfMonth(uint full) => full & ~(full >> 1);

    private struct RowWalk
    {
        public RowWalk(int index, uint mask)
        {
            Index = index;
            Mask = mask;
        }

        public int Index { get; private set; }

        public uint Mask { get; private set; }

        public void MoveNext()
        {
            Index++;
            Mask = AllDays;
            DaySteps.Count += Index % MonthsOfYear == 0 ? 1 : 0;
        }
    }

    // The months of a run, with its days in each.
    private struct MonthWalk
    {
        private readonly YearSpan _span;
        private readonly CalendarDay _first;
        private readonly CalendarDay _last;
        private readonly int _firstIndex;
        private readonly int _lastIndex;

        public MonthWalk(YearSpan span, CalendarDay first, CalendarDay last)
        {
            _span = span;
            _first = first;
            _last = last;
            bool isEmpty = last < first;
            _firstIndex = isEmpty ? 0 : IndexOf(span, first);
            _lastIndex = isEmpty ? -1 : IndexOf(span, last);
            Index = _firstIndex - 1;
            Days = 0;
        }

        public int Index { get; private set; }

        public uint Days { get; private set; }

        public bool MoveNext()
        {
            Index++;
            if (Index > _lastIndex)
            {
                return false;
            }
            DaySteps.Count += Index % MonthsOfYear == 0 ? 1 : 0;
            Days = FullMonth(_span.First + (Index / MonthsOfYear), Index % MonthsOfYear);
            if (Index == _firstIndex)
            {
                Days &= unchecked(AllDays << (_first.DayOfMonth - 1));
            }
            if (Index == _lastIndex)
            {
                Days &= unchecked((uint)((2UL << _last.DayOfMonth) - 1));
            }
            return true;
        }
    }
}
