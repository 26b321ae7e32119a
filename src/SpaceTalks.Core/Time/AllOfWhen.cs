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
/// some item of the one lies wholly on precise days of the other.
/// </remarks>
public sealed class AllOfWhen : When
{
    private readonly SetItem[] _items;
    private readonly DaySet[] _days;

    internal AllOfWhen(SetItem[] items)
    {
        _items = items;
        _days = new DaySet[items.Length];
        for (int index = 0; index < items.Length; index++)
        {
            _days[index] = items[index].GetDays();
        }
    }

    /// <summary>The items, in the order in which they are written; at least one.</summary>
    public IReadOnlyList<SetItem> Items => _items;

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

    internal override bool HasHoles
    {
        get
        {
            DaySet days = DaySet.Union(_days);
            return DayRelations.HasHoles(days);
        }
    }

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

    internal override CalendarDay FirstPossibleOnOrAfter(CalendarDay day) => DaySet.Union(_days).FirstOnOrAfter(day);

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
                    : DaySet.Union(_days).FirstOnOrAfter(start) <= end ? Certainty.Possible
                    : Certainty.Impossible;
            default:
                return ArePreciseDays(start, end) ? Certainty.Certain
                    : ArePossibleDays(start, end) ? Certainty.Possible
                    : Certainty.Impossible;
        }
    }

    /// <summary>Whether it shares a day with extents of another value's.</summary>
    internal Certainty RelateIntersects(When other)
    {
        if (other is AllOfWhen set)
        {
            return HasItemOnPreciseDaysOf(set) || set.HasItemOnPreciseDaysOf(this) ? Certainty.Certain
                : DaySet.FirstCommon(DaySet.Union(_days), DaySet.Union(set._days), CalendarDay.BeforeAll) != CalendarDay.AfterAll ? Certainty.Possible
                : Certainty.Impossible;
        }
        other.GetBounds(out Bounds bounds);
        if (other is not IntervalWhen interval)
        {
            bool certain = bounds.EarliestStart == bounds.LatestStart
                ? HasUnitWithin(bounds.EarliestStart, bounds.EarliestStart)
                : EachPossibleDayIsPrecise(other, bounds);
            return certain ? Certainty.Certain : OtherIntersects(other, bounds);
        }
        // The shortest extents decide: the start may fall just after the first day of some unit, the end as soon after it as it can.
        DaySet starts = interval.Start.GetDays(true);
        DaySet ends = interval.End.GetDays(false);
        List<CalendarDay> candidates = [starts.First];
        foreach (DaySet days in GetUnits())
        {
            candidates.Add(starts.FirstOnOrAfter(days.First.Next));
        }
        foreach (CalendarDay start in candidates)
        {
            CalendarDay end = start == CalendarDay.AfterAll ? CalendarDay.AfterAll : ends.FirstOnOrAfter(start);
            if (end != CalendarDay.AfterAll && !HasUnitWithin(start, end))
            {
                return OtherIntersects(other, bounds);
            }
        }
        return Certainty.Certain;
    }

    /// <summary>Whether all days of an extent of another value's are among its days.</summary>
    internal Certainty RelateCovers(When other)
    {
        other.GetBounds(out Bounds bounds);
        bool certain = other is IntervalWhen ? ArePreciseDays(bounds.EarliestStart, bounds.LatestEnd) : EachPossibleDayIsPrecise(other, bounds);
        if (certain)
        {
            return Certainty.Certain;
        }
        return CanCover(other) ? Certainty.Possible : Certainty.Impossible;
    }

    private bool CanCover(When other)
    {
        DaySet all = DaySet.Union(_days);
        switch (other)
        {
            case AllOfWhen set:
                foreach (DaySet days in set.GetUnits())
                {
                    if (DaySet.FirstCommon(all, days, CalendarDay.BeforeAll) == CalendarDay.AfterAll)
                    {
                        return false;
                    }
                }
                return true;
            case IntervalWhen interval:
                DaySet starts = interval.Start.GetDays(true);
                DaySet ends = interval.End.GetDays(false);
                for (CalendarDay start = DaySet.FirstCommon(all, starts, CalendarDay.BeforeAll);
                    start != CalendarDay.AfterAll;
                    start = DaySet.FirstCommon(all, starts, start.Next))
                {
                    CalendarDay end = ends.FirstOnOrAfter(start);
                    if (end != CalendarDay.AfterAll && ArePossibleDays(start, end))
                    {
                        return true;
                    }
                    if (start == start.Next)
                    {
                        return false;
                    }
                }
                return false;
            default:
                other.GetBounds(out Bounds bounds);
                for (CalendarDay day = all.FirstOnOrAfter(bounds.EarliestStart); day <= bounds.LatestEnd; day = all.FirstOnOrAfter(day.Next))
                {
                    CalendarDay possible = other.FirstPossibleOnOrAfter(day);
                    if (possible == day)
                    {
                        return true;
                    }
                    if (!possible.IsReal || day == day.Next)
                    {
                        return false;
                    }
                    day = possible.Previous;
                }
                return false;
        }
    }

    private Certainty OtherIntersects(When other, in Bounds bounds)
    {
        DaySet all = DaySet.Union(_days);
        for (CalendarDay day = all.FirstOnOrAfter(bounds.EarliestStart); day <= bounds.LatestEnd; day = all.FirstOnOrAfter(day))
        {
            CalendarDay possible = other.FirstPossibleOnOrAfter(day);
            if (possible == day || !day.IsReal)
            {
                return Certainty.Possible;
            }
            if (possible == CalendarDay.AfterAll)
            {
                return Certainty.Impossible;
            }
            day = possible;
        }
        return Certainty.Impossible;
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

    /// <summary>Whether some item, or some unit of a range, lies wholly between two days: then every extent has a day there.</summary>
    private bool HasUnitWithin(CalendarDay start, CalendarDay end)
    {
        for (int index = 0; index < _items.Length; index++)
        {
            DaySet days = _days[index];
            if (_items[index].Kind == SetItemKind.Date)
            {
                if (days.First >= start && days.Last <= end)
                {
                    return true;
                }
                continue;
            }
            if (start == CalendarDay.NegativeInfinity && _items[index].Kind == SetItemKind.OnOrBefore
                || end == CalendarDay.PositiveInfinity && _items[index].Kind == SetItemKind.OnOrAfter)
            {
                return true;
            }
            CalendarDay from = CalendarDay.Max(start, days.First);
            if (!from.IsReal)
            {
                // Units without number lie before the first that is named.
                if (from < end && end.IsReal && days.First == CalendarDay.FarPast)
                {
                    return true;
                }
                continue;
            }
            DateUnits.GetUnitAt(_items[index].First, from, out CalendarDay first, out CalendarDay last);
            if (first < from)
            {
                DateUnits.GetUnitAt(_items[index].First, last.Next, out first, out last);
            }
            if (last <= CalendarDay.Min(end, days.Last))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsPreciseItem(int index) =>
        _items[index].Kind == SetItemKind.Date ? _days[index].IsSingle : _items[index].First.Precision == DatePrecision.Day;

    private bool ArePreciseDays(CalendarDay start, CalendarDay end) => AreAllIn(start, end, preciseOnly: true);

    private bool ArePossibleDays(CalendarDay start, CalendarDay end) => AreAllIn(start, end, preciseOnly: false);

    private bool AreAllIn(CalendarDay start, CalendarDay end, bool preciseOnly)
    {
        // Days without number before the first (after the last) are those of the items that have no bound there.
        CalendarDay day = start == CalendarDay.NegativeInfinity ? CalendarDay.FarPast : start;
        end = end == CalendarDay.PositiveInfinity ? CalendarDay.FarFuture : end;
        while (true)
        {
            CalendarDay reached = CalendarDay.BeforeAll;
            for (int index = 0; index < _items.Length; index++)
            {
                if ((!preciseOnly || IsPreciseItem(index)) && _days[index].Contains(day))
                {
                    reached = CalendarDay.Max(reached, _days[index].EndOfRun(day));
                }
            }
            if (reached == CalendarDay.BeforeAll)
            {
                return false;
            }
            if (reached >= end)
            {
                return true;
            }
            day = reached.Next;
        }
    }

    private bool EachPossibleDayIsPrecise(When other, in Bounds bounds)
    {
        if (!bounds.EarliestStart.IsReal || !bounds.LatestEnd.IsReal)
        {
            return !other.HasHoles && ArePreciseDays(bounds.EarliestStart, bounds.LatestEnd);
        }
        for (CalendarDay day = bounds.EarliestStart; day <= bounds.LatestEnd; day = other.FirstPossibleOnOrAfter(day.Next))
        {
            if (!ArePreciseDays(day, day))
            {
                return false;
            }
        }
        return true;
    }

    private bool HasItemOnPreciseDaysOf(AllOfWhen other)
    {
        foreach (DaySet days in GetUnits())
        {
            CalendarDay day = days.First;
            while (day.IsReal && other.ArePreciseDays(day, day) && day != days.Last)
            {
                day = days.FirstOnOrAfter(day.Next);
            }
            if (day == days.Last && day.IsReal && other.ArePreciseDays(day, day))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// A set of days for each item; for a range those of its first and its last unit, between which all others lie, and
    /// an infinite bound for the end that a range does not have.
    /// </summary>
    private List<DaySet> GetUnits()
    {
        List<DaySet> units = [];
        foreach (SetItem item in _items)
        {
            if (item.Kind == SetItemKind.OnOrBefore)
            {
                units.Add(DaySet.Single(CalendarDay.NegativeInfinity));
            }
            units.Add(item.First.GetDays());
            if (item.Kind == SetItemKind.OnOrAfter)
            {
                units.Add(DaySet.Single(CalendarDay.PositiveInfinity));
            }
            if (item.Kind == SetItemKind.Range && item.First != item.Last)
            {
                units.Add(item.Last.GetDays());
            }
        }
        return units;
    }
}
