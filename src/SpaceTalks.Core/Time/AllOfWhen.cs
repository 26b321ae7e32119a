using System;
using System.Collections.Generic;
using NodaTime;

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

    // Its first and last day, see SetItems.GetPackedHull.
    private readonly PackedDay _first;
    private readonly PackedDay _last;

    // Made when first asked for: a date that is read and printed needs none.
    private DaysOfItems? _daysOfItems;

    internal AllOfWhen(SetItem[] items)
    {
        _items = items;
        SetItems.GetPackedHull(items, out _first, out _last);
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
    internal override CalendarDay FirstDay => Possible.First == CalendarDay.FarPast ? CalendarDay.NegativeInfinity : Possible.First;

    internal override CalendarDay LastDay => Possible.Last == CalendarDay.FarFuture ? CalendarDay.PositiveInfinity : Possible.Last;

    private protected override LocalDate? GetEarliest() => HasPackedHull ? _first.ToLocalDate() : FirstDay.ToLocalDate();

    private protected override LocalDate? GetLatest() => HasPackedHull ? _last.ToLocalDate() : LastDay.ToLocalDate();

    internal override DaySet GetPossibleDays() => Possible;

    internal override DaySet GetCertainDays() => Precise;

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
                    : Possible.FirstOnOrAfter(start) <= end ? Certainty.Possible
                    : Certainty.Impossible;
            default:
                return Precise.ContainsAll(start, end) ? Certainty.Certain
                    : Possible.ContainsAll(start, end) ? Certainty.Possible
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
            _ => Precise.ContainsAll(other.GetPossibleDays()),
        };
        return certain ? Certainty.Certain
            : SharesPossibleDayWith(other.GetPossibleDays()) ? Certainty.Possible
            : Certainty.Impossible;
    }

    // Whether all days of an extent of another value's are among its days.
    internal Certainty RelateCovers(When other)
    {
        if (Precise.ContainsAll(other.GetPossibleDays()))
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

    private bool HasPackedHull => !_last.IsBefore(_first);

    private DaysOfItems AllDays => _daysOfItems ??= new DaysOfItems(_items);

    // The days of each item.
    private DaySet[] Days => AllDays.OfEach;

    // The days that some extent has.
    private DaySet Possible => AllDays.Possible;

    // The days that every extent has.
    private DaySet Precise => AllDays.Precise;

    private bool SharesPossibleDayWith(in DaySet days) =>
        DaySet.FirstCommon(Possible, days, CalendarDay.BeforeAll) != CalendarDay.AfterAll;

    private bool HasUnitOnPreciseDaysOf(AllOfWhen other)
    {
        foreach (DaySet days in Days)
        {
            if (other.Precise.ContainsAll(days))
            {
                return true;
            }
        }
        // What remains are units of ranges: these are runs.
        for (CalendarDay day = other.Precise.First; day <= other.Precise.Last;)
        {
            CalendarDay end = other.Precise.EndOfRun(day);
            if (HasUnitWithin(day, end))
            {
                return true;
            }
            if (end == other.Precise.Last)
            {
                return false;
            }
            day = other.Precise.FirstOnOrAfter(end.Next);
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
            if (Precise.Contains(start))
            {
                unit = CalendarDay.Max(unit, Precise.EndOfRun(start));
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
            if (other._items[index].Kind == SetItemKind.Date ? !SharesPossibleDayWith(other.Days[index]) : HasGapForUnitOf(other, index))
            {
                return false;
            }
        }
        return true;
    }

    // Whether some unit of a range lies wholly between two of the possible days, or outside them.
    private bool HasGapForUnitOf(AllOfWhen other, int index)
    {
        CalendarDay last = other.Days[index].Last;
        CalendarDay day = other.Days[index].First;
        while (true)
        {
            CalendarDay next = Possible.FirstOnOrAfter(day);
            CalendarDay gapEnd = next > last ? last : next.Previous;
            if (next > day && other.StartOfLastUnitWithin(index, day, gapEnd) != CalendarDay.BeforeAll)
            {
                return true;
            }
            if (next > last)
            {
                return false;
            }
            CalendarDay end = Possible.EndOfRun(next);
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
        CalendarDay start = DaySet.FirstCommon(Possible, starts, CalendarDay.BeforeAll);
        while (start != CalendarDay.AfterAll)
        {
            // Of the starts in one run of possible days the first has the most ends after it.
            CalendarDay last = Possible.EndOfRun(start);
            if (ends.FirstOnOrAfter(start) <= last)
            {
                return true;
            }
            if (last >= CalendarDay.FarFuture)
            {
                return false;
            }
            start = DaySet.FirstCommon(Possible, starts, last.Next);
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
        DaySet days = Days[index];
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

    private bool IsPreciseItem(int index) => IsPreciseItem(_items[index], Days[index]);

    private static bool IsPreciseItem(SetItem item, in DaySet days) =>
        item.Kind == SetItemKind.Date ? days.IsSingle : item.First.Precision == DatePrecision.Day;

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

    private sealed class DaysOfItems
    {
        public DaysOfItems(SetItem[] items)
        {
            OfEach = SetItems.GetDays(items);
            Possible = DaySet.Union(OfEach);
            List<DaySet> precise = [];
            for (int index = 0; index < items.Length; index++)
            {
                if (IsPreciseItem(items[index], OfEach[index]))
                {
                    precise.Add(OfEach[index]);
                }
            }
            Precise = DaySet.Union(precise.ToArray());
        }

        public DaySet[] OfEach { get; }

        public DaySet Possible { get; }

        public DaySet Precise { get; }
    }
}
