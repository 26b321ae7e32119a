using System;
using System.Collections.Generic;
using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A set all of whose items are meant: the event took place on one day of every item, where a range has every unit of its precision between
/// its ends (<c>{2025-08,2025-10}</c>; <c>{1670..1672}</c> is one day in each of three years).
/// </summary>
/// <remarks>
/// Its extents have gaps: <see cref="TimeRelation.Intersects"/> and <see cref="TimeRelation.Covers"/> look at their days, the other
/// relations at their first and last days. One answer is an approximation: <see cref="TimeRelation.Covers"/> is certain from the precise
/// days alone, impossible if some day of the other is in no item, and otherwise possible. Between two all-of sets,
/// <see cref="TimeRelation.Intersects"/> is certain only if some item of one, or some unit of a range, lies entirely on precise days of the
/// other.
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(WhenJsonConverter))]
public sealed class AllOfWhen : When
{
    private readonly SetItem[] _items;

    // The first and last day, see SetItems.GetPackedHull.
    private readonly PackedDay _first;
    private readonly PackedDay _last;

    // Created on first use, since parsing and printing do not need it.
    private AllOfDays? _days;

    internal AllOfWhen(SetItem[] items)
    {
        _items = items;
        SetItems.GetPackedHull(items, out _first, out _last);
    }

    /// <summary>The items, in the order in which they are written; at least one.</summary>
    public IReadOnlyList<SetItem> Items => Array.AsReadOnly(_items);

    /// <inheritdoc/>
    public override bool IsPrecise => Days.IsPreciseThroughout;

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
        foreach (SetItem item in _items)
        {
            AllOfDays.GetFirstAndLastUnit(item, out DaySet first, out DaySet last);
            earliestStart = CalendarDay.Min(earliestStart, first.First);
            latestStart = CalendarDay.Min(latestStart, first.Last);
            earliestEnd = CalendarDay.Max(earliestEnd, last.First);
            latestEnd = CalendarDay.Max(latestEnd, last.Last);
        }
        bounds = new Bounds(earliestStart, latestStart, earliestEnd, latestEnd);
    }

    // If all days before or after a date belong to it, it has no end in that direction.
    internal override CalendarDay FirstDay => Days.Possible.First == CalendarDay.FarPast ? CalendarDay.NegativeInfinity : Days.Possible.First;

    internal override CalendarDay LastDay => Days.Possible.Last == CalendarDay.FarFuture ? CalendarDay.PositiveInfinity : Days.Possible.Last;

    private protected override LocalDate? GetEarliest() => HasPackedHull ? _first.ToLocalDate() : FirstDay.ToLocalDate();

    private protected override LocalDate? GetLatest() => HasPackedHull ? _last.ToLocalDate() : LastDay.ToLocalDate();

    internal override DaySet GetPossibleDays() => Days.Possible;

    internal override DaySet GetCertainDays() => Days.Precise;

    internal override Extents GetExtents() => Extents.OneOfEach(AllOfDays.GetUnits(_items));

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
                return Days.HasUnitWithin(start, end) ? Certainty.Certain
                    : Days.Possible.FirstOnOrAfter(start) <= end ? Certainty.Possible
                    : Certainty.Impossible;
            default:
                return Days.IsPreciseFrom(start, end) ? Certainty.Certain
                    : Days.IsPossibleFrom(start, end) ? Certainty.Possible
                    : Certainty.Impossible;
        }
    }

    // The certainty that it shares a day with the extents of another value.
    internal Certainty RelateIntersects(When other)
    {
        bool certain = other switch
        {
            AllOfWhen set => Days.HasUnitOnPreciseDaysOf(set.Days) || set.Days.HasUnitOnPreciseDaysOf(Days),
            IntervalWhen interval => Days.HasUnitInEachRunOf(interval),
            _ => Days.ArePrecise(other.GetPossibleDays()),
        };
        return certain ? Certainty.Certain
            : Days.SharesDayWith(other.GetPossibleDays()) ? Certainty.Possible
            : Certainty.Impossible;
    }

    // The certainty that it has all days of the extents of another value.
    internal Certainty RelateCovers(When other)
    {
        if (Days.ArePrecise(other.GetPossibleDays()))
        {
            return Certainty.Certain;
        }
        bool possible = other switch
        {
            AllOfWhen set => Days.HasDayInEachUnitOf(set.Days),
            IntervalWhen interval => Days.CanCoverRunOf(interval),
            _ => Days.SharesDayWith(other.GetPossibleDays()),
        };
        return possible ? Certainty.Possible : Certainty.Impossible;
    }

    private AllOfDays Days => _days ??= new AllOfDays(_items);

    private bool HasPackedHull => !_last.IsBefore(_first);

    private Certainty RelateWithin(CalendarDay start, CalendarDay end)
    {
        GetBounds(out Bounds bounds);
        if (bounds.EarliestStart >= start && bounds.LatestEnd <= end)
        {
            return Certainty.Certain;
        }
        foreach (SetItem item in _items)
        {
            AllOfDays.GetFirstAndLastUnit(item, out DaySet first, out DaySet last);
            if (first.FirstOnOrAfter(start) > end || last.FirstOnOrAfter(start) > end)
            {
                return Certainty.Impossible;
            }
        }
        return Certainty.Possible;
    }
}
