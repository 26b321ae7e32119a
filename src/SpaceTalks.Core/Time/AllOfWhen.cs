using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

/// <summary>
/// All of a set: it happened on one day of every item; a range has every unit of its precision between its ends
/// (<c>{2025-08,2025-10}</c>; <c>{1670..1672}</c> is one day in each of three years).
/// </summary>
/// <remarks>
/// Its extents have holes: <see cref="TimeRelation.Intersects"/> and <see cref="TimeRelation.Covers"/> look at their days, the
/// other relations at their first and last day. One answer is an approximation: covers is certain from the precise days alone,
/// impossible if some day of the other is in no item, and else possible. Between two all-of sets, intersects is certain only where
/// some item of the one, or some unit of a range, lies wholly on precise days of the other.
/// </remarks>
public sealed class AllOfWhen : When
{
    private readonly SetItem[] _items;
    private readonly DaySet[] _days;
    private readonly DaySet _possible;
    private readonly DaySet _precise;

    internal AllOfWhen(SetItem[] items)
    {
        _items = items;
        _days = new DaySet[items.Length];
        List<DaySet> precise = [];
        for (int index = 0; index < items.Length; index++)
        {
            _days[index] = items[index].GetDays();
            if (IsPreciseItem(index))
            {
                precise.Add(_days[index]);
            }
        }
        _possible = DaySet.Union(_days);
        _precise = DaySet.Union(precise.ToArray());
    }

    /// <summary>The items, in the order in which they are written; at least one.</summary>
    public IReadOnlyList<SetItem> Items => Array.AsReadOnly(_items);

    /// <inheritdoc/>
    public override bool IsPrecise
    {
        get
        {
            for (int index = 0; index < _items.Length; index++)
            {
                if (!IsPreciseItem(index))
                {
                    return false;
                }
            }
            return true;
        }
    }

    /// <inheritdoc/>
    public override bool IsQualified => SetItems.IsAnyQualified(_items);

    /// <inheritdoc/>
    public override int Level => 2;

    /// <inheritdoc/>
    public override bool Equals(When? other) => other is AllOfWhen set && SetItems.AreEqual(set._items, _items);

    /// <inheritdoc/>
    public override int GetHashCode() => ~SetItems.GetHashCode(_items);

    internal override void Write(ref EdtfWriter writer) => SetItems.Write(ref writer, '{', _items, '}');

    internal override void GetBounds(out Bounds bounds)
    {
        CalendarDay earliestStart = CalendarDay.AfterAll;
        CalendarDay latestStart = CalendarDay.AfterAll;
        CalendarDay earliestEnd = CalendarDay.BeforeAll;
        CalendarDay latestEnd = CalendarDay.BeforeAll;
        foreach (DaySet days in GetUnits())
        {
            earliestStart = CalendarDay.Min(earliestStart, days.First);
            latestStart = CalendarDay.Min(latestStart, days.Last);
            earliestEnd = CalendarDay.Max(earliestEnd, days.First);
            latestEnd = CalendarDay.Max(latestEnd, days.Last);
        }
        bounds = new Bounds(earliestStart, latestStart, earliestEnd, latestEnd);
    }

    // All days before a date, or all after it, are days that it has, without end.
    internal override CalendarDay FirstDay => _possible.First == CalendarDay.FarPast ? CalendarDay.NegativeInfinity : _possible.First;

    internal override CalendarDay LastDay => _possible.Last == CalendarDay.FarFuture ? CalendarDay.PositiveInfinity : _possible.Last;

    internal override DaySet GetPossibleDays() => _possible;

    internal override DaySet GetCertainDays() => _precise;

    internal override Extents GetExtents() => Extents.OneOfEach(GetUnits().ToArray());

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end)
    {
        switch (relation)
        {
            case TimeRelation.Before:
            case TimeRelation.After:
                GetBounds(out Bounds bounds);
                return DayRelations.RelateBounds(bounds, relation, start, end);
            case TimeRelation.Within:
                return RelateWithin(start, end);
            case TimeRelation.Intersects:
                return HasUnitWithin(start, end) ? Certainty.Certain
                    : _possible.FirstOnOrAfter(start) <= end ? Certainty.Possible
                    : Certainty.Impossible;
            default:
                return _precise.ContainsAll(start, end) ? Certainty.Certain
                    : _possible.ContainsAll(start, end) ? Certainty.Possible
                    : Certainty.Impossible;
        }
    }

    // Whether it shares a day with extents of another value's.
    internal Certainty RelateIntersects(When other)
    {
        bool certain = other switch
        {
            AllOfWhen set => HasUnitOnPreciseDaysOf(set) || set.HasUnitOnPreciseDaysOf(this),
            IntervalWhen interval => HasUnitInEachRunOf(interval),
            _ => _precise.ContainsAll(other.GetPossibleDays()),
        };
        return certain ? Certainty.Certain
            : SharesPossibleDayWith(other.GetPossibleDays()) ? Certainty.Possible
            : Certainty.Impossible;
    }

    // Whether all days of an extent of another value's are among its days.
    internal Certainty RelateCovers(When other)
    {
        if (_precise.ContainsAll(other.GetPossibleDays()))
        {
            return Certainty.Certain;
        }
        bool possible = other switch
        {
            AllOfWhen set => HasDayInEachUnitOf(set),
            IntervalWhen interval => CanCoverRunOf(interval),
            _ => SharesPossibleDayWith(other.GetPossibleDays()),
        };
        return possible ? Certainty.Possible : Certainty.Impossible;
    }

    private bool SharesPossibleDayWith(in DaySet days) =>
        DaySet.FirstCommon(_possible, days, CalendarDay.BeforeAll) != CalendarDay.AfterAll;

    private bool HasUnitOnPreciseDaysOf(AllOfWhen other)
    {
        foreach (DaySet days in _days)
        {
            if (other._precise.ContainsAll(days))
            {
                return true;
            }
        }
        // What remains are units of ranges: these are runs.
        for (CalendarDay day = other._precise.First; day <= other._precise.Last;)
        {
            CalendarDay end = other._precise.EndOfRun(day);
            if (HasUnitWithin(day, end))
            {
                return true;
            }
            if (end == other._precise.Last)
            {
                return false;
            }
            day = other._precise.FirstOnOrAfter(end.Next);
        }
        return false;
    }

    // Of the runs from one start the shortest decides; of several starts the last before which the unit found begins no later.
    private bool HasUnitInEachRunOf(IntervalWhen interval)
    {
        DaySet starts = interval.Start.GetDays(true);
        DaySet ends = interval.End.GetDays(false);
        CalendarDay start = starts.First;
        while (start != CalendarDay.AfterAll)
        {
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

    private bool HasDayInEachUnitOf(AllOfWhen other)
    {
        for (int index = 0; index < other._items.Length; index++)
        {
            if (other._items[index].Kind == SetItemKind.Date ? !SharesPossibleDayWith(other._days[index]) : HasGapForUnitOf(other, index))
            {
                return false;
            }
        }
        return true;
    }

    // Whether some unit of a range lies wholly between two of the possible days, or outside them.
    private bool HasGapForUnitOf(AllOfWhen other, int index)
    {
        CalendarDay last = other._days[index].Last;
        CalendarDay day = other._days[index].First;
        while (true)
        {
            CalendarDay next = _possible.FirstOnOrAfter(day);
            CalendarDay gapEnd = next > last ? last : next.Previous;
            if (next > day && other.StartOfLastUnitWithin(index, day, gapEnd) != CalendarDay.BeforeAll)
            {
                return true;
            }
            if (next > last)
            {
                return false;
            }
            CalendarDay end = _possible.EndOfRun(next);
            if (end >= last)
            {
                return false;
            }
            day = end.Next;
        }
    }

    private bool CanCoverRunOf(IntervalWhen interval)
    {
        // A run without beginning has all days that nothing limits, and so has one without end.
        DaySet starts = interval.Start.Kind == IntervalEndKind.Open ? DaySet.Single(CalendarDay.FarPast) : interval.Start.GetDays(true);
        DaySet ends = interval.End.Kind == IntervalEndKind.Open ? DaySet.Single(CalendarDay.FarFuture) : interval.End.GetDays(false);
        CalendarDay start = DaySet.FirstCommon(_possible, starts, CalendarDay.BeforeAll);
        while (start != CalendarDay.AfterAll)
        {
            // Of the starts in one run of possible days the first has the most ends after it.
            CalendarDay last = _possible.EndOfRun(start);
            if (ends.FirstOnOrAfter(start) <= last)
            {
                return true;
            }
            if (last >= CalendarDay.FarFuture)
            {
                return false;
            }
            start = DaySet.FirstCommon(_possible, starts, last.Next);
        }
        return false;
    }

    private Certainty RelateWithin(CalendarDay start, CalendarDay end)
    {
        GetBounds(out Bounds bounds);
        if (bounds.EarliestStart >= start && bounds.LatestEnd <= end)
        {
            return Certainty.Certain;
        }
        foreach (DaySet days in GetUnits())
        {
            if (!(days.FirstOnOrAfter(start) <= end))
            {
                return Certainty.Impossible;
            }
        }
        return Certainty.Possible;
    }

    // Whether some item, or some unit of a range, lies wholly between two days: then every extent has a day there.
    private bool HasUnitWithin(CalendarDay start, CalendarDay end) => StartOfLastUnitWithin(start, end) != CalendarDay.BeforeAll;

    // The first day of an item, or of a unit of a range, that lies wholly between two days: of the one that begins last;
    // before all where there is none.
    private CalendarDay StartOfLastUnitWithin(CalendarDay start, CalendarDay end)
    {
        CalendarDay latest = CalendarDay.BeforeAll;
        for (int index = 0; index < _items.Length; index++)
        {
            latest = CalendarDay.Max(latest, StartOfLastUnitWithin(index, start, end));
        }
        return latest;
    }

    private CalendarDay StartOfLastUnitWithin(int index, CalendarDay start, CalendarDay end)
    {
        DaySet days = _days[index];
        SetItemKind kind = _items[index].Kind;
        if (kind == SetItemKind.Date)
        {
            return days.First >= start && days.Last <= end ? days.First : CalendarDay.BeforeAll;
        }
        CalendarDay from = CalendarDay.Max(start, days.First);
        CalendarDay through = CalendarDay.Min(end, days.Last);
        if (from > through)
        {
            return CalendarDay.BeforeAll;
        }
        EdtfDate unit = _items[index].First;
        if (!through.IsReal)
        {
            // No unit is the last of those that nothing limits, and none of the first ones is longer than a day for certain.
            return through >= CalendarDay.FarFuture || unit.Precision == DatePrecision.Day ? through
                : start == CalendarDay.NegativeInfinity ? CalendarDay.FarPast
                : CalendarDay.BeforeAll;
        }
        DateUnits.GetUnitAt(unit, through, out CalendarDay first, out CalendarDay last);
        if (last > through && first.Previous.IsReal)
        {
            DateUnits.GetUnitAt(unit, first.Previous, out first, out last);
        }
        return first >= from && last <= through ? first : CalendarDay.BeforeAll;
    }

    private bool IsPreciseItem(int index) =>
        _items[index].Kind == SetItemKind.Date ? _days[index].IsSingle : _items[index].First.Precision == DatePrecision.Day;

    // A set of days for each item; for a range those of its first and its last unit, between which all others lie, and
    // an infinite bound for the end that a range does not have. Of units that are alike two are enough: a third may always
    // have the day of one of them.
    private List<DaySet> GetUnits()
    {
        List<DaySet> units = [];
        Dictionary<EdtfDate, int> counts = [];
        foreach (SetItem item in _items)
        {
            if (item.Kind == SetItemKind.OnOrBefore)
            {
                units.Add(DaySet.Single(CalendarDay.NegativeInfinity));
            }
            AddUnit(item.First);
            if (item.Kind == SetItemKind.OnOrAfter)
            {
                units.Add(DaySet.Single(CalendarDay.PositiveInfinity));
            }
            // A range of one unit is that unit, however its ends are written ("Y10000..Y1E4").
            if (item.Kind == SetItemKind.Range && item.First.GetDays().First != item.Last.GetDays().First)
            {
                AddUnit(item.Last);
            }
        }
        return units;

        void AddUnit(EdtfDate date)
        {
            EdtfDate unqualified = date.WithoutQualifiers();
            counts.TryGetValue(unqualified, out int count);
            counts[unqualified] = count + 1;
            if (count < 2)
            {
                units.Add(date.GetDays());
            }
        }
    }
}
