using System;
using System.Collections.Generic;

namespace SpaceTalks.Time;

/// <summary>
/// One of a set: it happened on one day, out of those that the items have; a range is every day between its ends
/// (<c>[2025-08-21..2025-08-31]</c>, <c>[2031..]</c>, <c>[2025-08,2025-10]</c>).
/// </summary>
public sealed class OneOfWhen : When
{
    private readonly SetItem[] _items;
    private readonly DaySet _days;

    internal OneOfWhen(SetItem[] items)
    {
        _items = items;
        DaySet[] days = new DaySet[items.Length];
        for (int index = 0; index < items.Length; index++)
        {
            days[index] = items[index].GetDays();
        }
        _days = DaySet.Union(days);
    }

    /// <summary>The items, in the order in which they are written; at least one.</summary>
    public IReadOnlyList<SetItem> Items => Array.AsReadOnly(_items);

    /// <inheritdoc/>
    public override bool IsPrecise => _days.IsSingle;

    /// <inheritdoc/>
    public override bool IsQualified => SetItems.IsAnyQualified(_items);

    /// <inheritdoc/>
    public override int Level => 2;

    /// <inheritdoc/>
    public override bool Equals(When? other) => other is OneOfWhen set && SetItems.AreEqual(set._items, _items);

    /// <inheritdoc/>
    public override int GetHashCode() => SetItems.GetHashCode(_items);

    internal override void Write(ref EdtfWriter writer) => SetItems.Write(ref writer, '[', _items, ']');

    internal override void GetBounds(out Bounds bounds) => bounds = new Bounds(_days.First, _days.Last, _days.First, _days.Last);

    internal override CalendarDay FirstDay => _days.First;

    internal override CalendarDay LastDay => _days.Last;

    internal override DaySet GetPossibleDays() => _days;

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end) =>
        DayRelations.Relate(_days, relation, start, end);

    internal override Extents GetExtents() => Extents.SingleDay(_days);
}
