using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A set one of whose days is meant: the event took place on one of the days of the items, where a range has every day between its ends
/// (<c>[2025-08-21..2025-08-31]</c>, <c>[2031..]</c>, <c>[2025-08,2025-10]</c>).
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WhenJsonConverter))]
public sealed class OneOfWhen : When
{
    private readonly SetItem[] _items;

    // The first and last day, see SetItems.GetPackedHull.
    private readonly PackedDay _first;
    private readonly PackedDay _last;

    // Created on first use, since parsing and printing do not need it.
    private StrongBox<DaySet>? _days;

    internal OneOfWhen(SetItem[] items)
    {
        _items = items;
        SetItems.GetPackedHull(items, out _first, out _last);
    }

    /// <summary>The items, in the order in which they are written; at least one.</summary>
    public IReadOnlyList<SetItem> Items => Array.AsReadOnly(_items);

    /// <inheritdoc/>
    public override bool IsPrecise => Days.IsSingle;

    /// <inheritdoc/>
    public override bool IsQualified => SetItems.IsAnyQualified(_items);

    /// <inheritdoc/>
    public override int Level => 2;

    /// <inheritdoc/>
    public override bool Equals(When? other) => other is OneOfWhen set && SetItems.AreEqual(set._items, _items);

    /// <inheritdoc/>
    public override int GetHashCode() => SetItems.GetHashCode(_items);

    internal override void Write(ref EdtfWriter writer) => SetItems.Write(ref writer, '[', _items, ']');

    internal override void GetBounds(out Bounds bounds) => bounds = new Bounds(FirstDay, LastDay, FirstDay, LastDay);

    internal override CalendarDay FirstDay => Days.First;

    internal override CalendarDay LastDay => Days.Last;

    internal override DaySet GetPossibleDays() => Days;

    private bool HasPackedHull => !_last.IsBefore(_first);

    private protected override LocalDate? GetEarliest() => HasPackedHull ? _first.ToLocalDate() : Days.First.ToLocalDate();

    private protected override LocalDate? GetLatest() => HasPackedHull ? _last.ToLocalDate() : Days.Last.ToLocalDate();

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end) =>
        DayRelations.Relate(Days, relation, start, end);

    internal override Extents GetExtents() => Extents.SingleDay(Days);

    private DaySet Days => (_days ??= new StrongBox<DaySet>(DaySet.Union(SetItems.GetDays(_items)))).Value;
}
