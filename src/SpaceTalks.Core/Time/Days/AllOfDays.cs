using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks.Time;

// The days of the items of an all-of set, and what its extents have in common with other days. A range contributes a day in each of its
// units.
internal sealed class AllOfDays
{
    private readonly SetItem[] _items;
    private readonly DaySet[] _ofEach;
    private readonly UnitRange[][] _ranges;
    private readonly DayLine _precise;

    // The last days of the dates, without the ranges, in ascending order, and the greatest first day of the dates up to each.
    private readonly CalendarDay[] _lastDays;
    private readonly CalendarDay[] _greatestFirstDays;

    public AllOfDays(SetItem[] items)
    {
        _items = items;
        _ofEach = SetItems.GetDays(items);
        _ranges = UnitRange.Of(items, _ofEach);
        Possible = DaySet.Union(_ofEach);
        Precise = DaySet.Union(Enumerable.Range(0, items.Length).Where(IsPrecise).Select(index => _ofEach[index]).ToArray());
        _precise = new DayLine(Precise.Sets, YearSpan.None);

        DaySet[] dates = Enumerable.Range(0, items.Length).Where(index => items[index].Kind == SetItemKind.Date).Select(index => _ofEach[index])
            .OrderBy(days => days.Last).ToArray();
        _lastDays = Array.ConvertAll(dates, days => days.Last);
        _greatestFirstDays = Array.ConvertAll(dates, days => days.First);
        for (int index = 1; index < dates.Length; index++)
        {
            _greatestFirstDays[index] = CalendarDay.Max(_greatestFirstDays[index], _greatestFirstDays[index - 1]);
        }
    }

    // The days that at least one extent has.
    public DaySet Possible { get; }

    // The days that every extent has, as runs.
    public DaySet Precise { get; }

    public bool IsPreciseThroughout => Enumerable.Range(0, _items.Length).All(IsPrecise);

    public bool IsPreciseFrom(CalendarDay first, CalendarDay last) => _precise.ContainsAll(first, last);

    // True if the extents together have all days from one to another.
    public bool IsPossibleFrom(CalendarDay first, CalendarDay last) =>
        new DayLine(Possible.Sets, Possible.PatternYears.Within(first, last)).ContainsAll(first, last);

    public bool ArePrecise(in DaySet days)
    {
        foreach (DaySet set in days.Sets)
        {
            if (!IsPrecise(set))
            {
                return false;
            }
        }
        return true;
    }

    public bool SharesDayWith(in DaySet days)
    {
        LinePlan plan = new([Possible, days]);
        return DayLine.FirstCommon(plan.Line(Possible), plan.Line(days), CalendarDay.BeforeAll) != CalendarDay.AfterAll;
    }

    // True if some item, or some unit of a range, has only days that every extent of another set has.
    public bool HasUnitOnPreciseDaysOf(AllOfDays other)
    {
        foreach (DaySet days in _ofEach)
        {
            if (other.IsPrecise(days))
            {
                return true;
            }
        }
        // Only units of ranges remain, which are runs.
        foreach (DayRun run in other._precise.Runs)
        {
            if (HasUnitWithin(run.First, run.Last))
            {
                return true;
            }
        }
        return false;
    }

    // True if every run of an interval contains some item or some unit of a range. Of the runs from one start, the shortest decides; of
    // several starts, the last one for which the unit found still begins no earlier.
    public bool HasUnitInEachRunOf(IntervalWhen interval)
    {
        DaySet starts = interval.Start.GetDays(true);
        DaySet ends = interval.End.GetDays(false);
        CalendarDay start = starts.First;
        while (start != CalendarDay.AfterAll)
        {
            DaySteps.Count++;
            CalendarDay end = ends.FirstOnOrAfter(start);
            if (end == CalendarDay.AfterAll)
            {
                return true;
            }
            CalendarDay unit = StartOfLastUnitWithin(start, end);
            if (unit == CalendarDay.BeforeAll)
            {
                return false;
            }
            if (_precise.Contains(start))
            {
                unit = CalendarDay.Max(unit, _precise.EndOfRun(start));
            }
            if (unit >= CalendarDay.FarFuture)
            {
                return true;
            }
            start = starts.FirstOnOrAfter(unit.Next);
        }
        return true;
    }

    // True if each item of another set, and each unit of its ranges, has some day of an extent.
    public bool HasDayInEachUnitOf(AllOfDays other)
    {
        YearSpan span = Possible.PatternYears.With(other.Possible.PatternYears);
        DayLine possible = new(Possible.Sets, span);
        return possible.HasDayOfEach(other._ofEach) && !other.HasUnitInGapOf(possible);
    }

    // True if the extents together have all days of some run of an interval.
    public bool CanCoverRunOf(IntervalWhen interval)
    {
        // A run without a beginning has all unlimited earlier days, and one without an end all unlimited later days.
        DaySet starts = interval.Start.Kind == IntervalEndKind.Open ? DaySet.Single(CalendarDay.FarPast) : interval.Start.GetDays(true);
        DaySet ends = interval.End.Kind == IntervalEndKind.Open ? DaySet.Single(CalendarDay.FarFuture) : interval.End.GetDays(false);
        YearSpan span = Possible.PatternYears.With(starts.PatternYears);
        DayLine possible = new(Possible.Sets, span);
        DayLine possibleStarts = new(starts.Sets, span);
        CalendarDay start = DayLine.FirstCommon(possible, possibleStarts, CalendarDay.BeforeAll);
        while (start != CalendarDay.AfterAll)
        {
            // Of the starts in one run of possible days, the first has the most ends after it.
            CalendarDay last = possible.EndOfRun(start);
            CalendarDay end = ends.FirstOnOrAfter(start);
            if (end <= last)
            {
                return true;
            }
            if (last >= CalendarDay.FarFuture || end == CalendarDay.AfterAll)
            {
                return false;
            }
            start = DayLine.FirstCommon(possible, possibleStarts, last.Next);
        }
        return false;
    }

    // True if some item, or some unit of a range, lies entirely between two days, so that every extent has a day there.
    public bool HasUnitWithin(CalendarDay start, CalendarDay end) => StartOfLastUnitWithin(start, end) != CalendarDay.BeforeAll;

    // The days of an item, or those of the first and the last unit of a range, between which all others lie. An infinite bound represents
    // the missing end of a range.
    public static void GetFirstAndLastUnit(SetItem item, out DaySet first, out DaySet last)
    {
        DaySet days = item.First.GetDays();
        first = item.Kind == SetItemKind.OnOrBefore ? DaySet.Single(CalendarDay.NegativeInfinity) : days;
        last = item.Kind switch
        {
            SetItemKind.OnOrAfter => DaySet.Single(CalendarDay.PositiveInfinity),
            SetItemKind.Range => item.Last.GetDays(),
            _ => days,
        };
    }

    // The first and last units of the items. Of equal units two are enough, since a third can always share the day of one of them.
    public static DaySet[] GetUnits(SetItem[] items)
    {
        List<DaySet> units = [];
        Dictionary<(CalendarDay First, CalendarDay Last, EdtfDate Pattern), int> counts = [];
        foreach (SetItem item in items)
        {
            GetFirstAndLastUnit(item, out DaySet first, out DaySet last);
            Add(item.First, first);
            // A range of a single unit is that unit, however its ends are written ("Y10000..Y1E4").
            if (item.Kind != SetItemKind.Date && first.First != last.First)
            {
                Add(item.Last, last);
            }
        }
        return units.ToArray();

        void Add(EdtfDate date, in DaySet days)
        {
            // Runs with the same days are equal, however they are written.
            var key = (days.First, days.Last, days.IsRun ? default : date.WithoutQualifiers());
            counts.TryGetValue(key, out int count);
            counts[key] = count + 1;
            if (count < 2)
            {
                units.Add(days);
            }
        }
    }

    // True if some unit of a range lies entirely between two successive days of a line, or outside them.
    private bool HasUnitInGapOf(DayLine line)
    {
        // A range of days has a unit in a gap unless the line has all of its days.
        if (_ranges.Any(ranges => ranges[0].IsOfDays && !Array.TrueForAll(ranges, range => line.ContainsAll(range.First, range.Last))))
        {
            return true;
        }
        UnitRange[][] longer = Array.FindAll(_ranges, ranges => !ranges[0].IsOfDays);
        if (longer.Length == 0)
        {
            return false;
        }
        CalendarDay last = longer.Max(ranges => ranges[ranges.Length - 1].Last);
        // All longer units consist of whole months.
        CalendarDay day = line.SkipMonthsWithDays(longer.Min(ranges => ranges[0].First));
        while (day <= last)
        {
            CalendarDay next = line.FirstOnOrAfter(day);
            if (next > day && HasUnitWithin(longer, day, next > last ? last : next.Previous))
            {
                return true;
            }
            CalendarDay end = next > last ? last : line.EndOfRun(next);
            if (end >= last)
            {
                return false;
            }
            day = line.SkipMonthsWithDays(end.Next);
        }
        return false;
    }

    private static bool HasUnitWithin(UnitRange[][] ranges, CalendarDay start, CalendarDay end) =>
        Array.Exists(ranges, ofKind => UnitRange.StartOfLastWithin(ofKind, start, end) != CalendarDay.BeforeAll);

    // The first day of the item, or unit of a range, that begins last among those entirely between two days; before all if there is none.
    private CalendarDay StartOfLastUnitWithin(CalendarDay start, CalendarDay end)
    {
        CalendarDay latest = StartOfLastDateWithin(start, end);
        foreach (UnitRange[] ranges in _ranges)
        {
            latest = CalendarDay.Max(latest, UnitRange.StartOfLastWithin(ranges, start, end));
        }
        return latest;
    }

    private CalendarDay StartOfLastDateWithin(CalendarDay start, CalendarDay end)
    {
        int count = Array.BinarySearch(_lastDays, end);
        count = count < 0 ? ~count : count + 1;
        while (count < _lastDays.Length && _lastDays[count] <= end)
        {
            count++;
        }
        CalendarDay first = count == 0 ? CalendarDay.BeforeAll : _greatestFirstDays[count - 1];
        return first >= start ? first : CalendarDay.BeforeAll;
    }

    private bool IsPrecise(int index) =>
        _items[index].Kind == SetItemKind.Date ? _ofEach[index].IsSingle : _items[index].First.Precision == DatePrecision.Day;

    // True if every extent has all days of a set other than a union, across these runs.
    private bool IsPrecise(in DaySet days)
    {
        CalendarDay day = CalendarDay.Max(days.First, CalendarDay.FarPast);
        CalendarDay last = CalendarDay.Min(days.Last, CalendarDay.FarFuture);
        while (_precise.Contains(day))
        {
            CalendarDay end = _precise.EndOfRun(day);
            if (end >= last)
            {
                return true;
            }
            day = days.FirstOnOrAfter(end.Next);
        }
        return false;
    }
}
