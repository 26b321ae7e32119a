using System;
using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// An interval, which runs from one of the days of its start to one of the days of its end, both included (<c>2011/2020</c>,
/// <c>2000-11-02/..</c>, <c>2025-12-18/</c>, <c>2025-12-18/2026-04-12..</c>).
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WhenJsonConverter))]
public sealed class IntervalWhen : When
{
    // The first and last days of the start and of the end, if no year has too many digits.
    private readonly PackedDay _firstStart;
    private readonly PackedDay _lastStart;
    private readonly PackedDay _firstEnd;
    private readonly PackedDay _lastEnd;
    private readonly bool _isPacked;
    private readonly bool _hasHoles;

    internal IntervalWhen(IntervalEnd start, IntervalEnd end)
    {
        Start = start;
        End = end;
        start.GetPackedHull(true, out _firstStart, out _lastStart);
        end.GetPackedHull(false, out _firstEnd, out _lastEnd);
        _isPacked = !_lastStart.IsBefore(_firstStart) && !_lastEnd.IsBefore(_firstEnd);
        _hasHoles = start.HasHoles || end.HasHoles;
    }

    /// <summary>The start of the interval.</summary>
    public IntervalEnd Start { get; }

    /// <summary>The end of the interval.</summary>
    public IntervalEnd End { get; }

    /// <inheritdoc/>
    public override bool IsPrecise
    {
        get
        {
            GetBounds(out Bounds bounds);
            return bounds.EarliestStart == bounds.LatestStart && bounds.EarliestEnd == bounds.LatestEnd;
        }
    }

    /// <inheritdoc/>
    public override bool IsQualified => Start.Date.IsQualified || End.Date.IsQualified;

    /// <inheritdoc/>
    public override int Level => Math.Max(LevelOf(Start), LevelOf(End));

    /// <inheritdoc/>
    public override bool Equals(When? other) => other is IntervalWhen interval && interval.Start == Start && interval.End == End;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start.GetHashCode() * 397) ^ End.GetHashCode());

    internal override void Write(ref EdtfWriter writer)
    {
        writer.Write(Start);
        writer.Write('/');
        writer.Write(End);
    }

    internal override void GetBounds(out Bounds bounds)
    {
        if (Start.TryGetRun(true, out CalendarDay firstStart, out CalendarDay lastStart) && End.TryGetRun(false, out CalendarDay firstEnd, out CalendarDay lastEnd))
        {
            bounds = new Bounds(firstStart, CalendarDay.Min(lastStart, lastEnd), CalendarDay.Max(firstEnd, firstStart), lastEnd);
            return;
        }
        DaySet starts = Start.GetDays(true);
        DaySet ends = End.GetDays(false);
        bounds = new Bounds(starts.First, starts.LastOnOrBefore(ends.Last), ends.FirstOnOrAfter(starts.First), ends.Last);
    }

    // Every day between a start and an end is possible, since an extent may run from the earliest to the latest.
    internal override DaySet GetPossibleDays()
    {
        GetBounds(out Bounds bounds);
        return DaySet.Run(bounds.EarliestStart, bounds.LatestEnd);
    }

    // True if some end is on or after some start, which always holds for a value of the library.
    internal bool CanEnd => _isPacked ? !_lastEnd.IsBefore(_firstStart) : FirstDay <= LastDay;

    private protected override LocalDate? GetEarliest() =>
        _isPacked ? _firstStart.ToLocalDate() : FirstDay.ToLocalDate();

    private protected override LocalDate? GetLatest() =>
        _isPacked ? _lastEnd.ToLocalDate() : LastDay.ToLocalDate();

    internal override CalendarDay FirstDay => Start.TryGetRun(true, out CalendarDay first, out _) ? first : Start.GetDays(true).First;

    internal override CalendarDay LastDay => End.TryGetRun(false, out _, out CalendarDay last) ? last : End.GetDays(false).Last;

    private protected override Certainty RelateTo(TimeRelation relation, DateWindow window) =>
        _isPacked && !_hasHoles
            ? DayRelations.RelateInterval(_firstStart, _lastStart, _firstEnd, _lastEnd, relation, window.PackedStart, window.PackedEnd)
            : Relate(relation, window.Start, window.End);

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end)
    {
        if (Start.TryGetRun(true, out CalendarDay firstStart, out CalendarDay lastStart) && End.TryGetRun(false, out CalendarDay firstEnd, out CalendarDay lastEnd))
        {
            return DayRelations.RelateInterval(firstStart, lastStart, firstEnd, lastEnd, relation, start, end);
        }
        GetBounds(out Bounds bounds);
        return relation == TimeRelation.Within
            ? RelateWithin(bounds, start, end)
            : DayRelations.RelateBounds(bounds, relation, start, end);
    }

    internal override Extents GetExtents() => Extents.Interval(Start.GetDays(true), End.GetDays(false));

    private Certainty RelateWithin(in Bounds bounds, CalendarDay start, CalendarDay end)
    {
        if (bounds.EarliestStart >= start && bounds.LatestEnd <= end)
        {
            return Certainty.Certain;
        }
        if (bounds.LatestStart < start || bounds.EarliestEnd > end)
        {
            return Certainty.Impossible;
        }
        CalendarDay first = Start.GetDays(true).FirstOnOrAfter(start);
        CalendarDay last = End.GetDays(false).LastOnOrBefore(end);
        return first <= last ? Certainty.Possible : Certainty.Impossible;
    }

    private static int LevelOf(IntervalEnd end)
    {
        bool levelTwo = end.Kind is IntervalEndKind.OnOrBefore or IntervalEndKind.OnOrAfter
            || (end.HasDate && (end.Date.HasUnspecifiedDigits || end.Date.IsLongYear));
        return levelTwo ? 2 : end.HasDate ? end.Date.Level : 1;
    }
}
