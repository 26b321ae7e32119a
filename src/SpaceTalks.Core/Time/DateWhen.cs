namespace SpaceTalks.Time;

/// <summary>
/// A single date of any precision: it happened on one day, and which day is known as far as the date says
/// (<c>2025-08-25</c>, <c>2025-10</c>, <c>2026-33</c>, <c>202X</c>, <c>2025-XX-15</c>).
/// </summary>
public sealed class DateWhen : When
{
    internal DateWhen(EdtfDate date) => Date = date;

    /// <summary>The date.</summary>
    public EdtfDate Date { get; }

    /// <inheritdoc/>
    public override bool IsPrecise => Date.IsPrecise;

    /// <inheritdoc/>
    public override bool IsQualified => Date.IsQualified;

    /// <inheritdoc/>
    public override int Level => Date.Level;

    /// <inheritdoc/>
    public override bool Equals(When? other) => other is DateWhen date && date.Date == Date;

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();

    internal override void Write(ref EdtfWriter writer) => writer.Write(Date);

    internal override void GetBounds(out Bounds bounds)
    {
        if (!Date.TryGetRun(out CalendarDay first, out CalendarDay last))
        {
            DaySet days = Date.GetDays();
            first = days.First;
            last = days.Last;
        }
        bounds = new Bounds(first, last, first, last);
    }

    internal override DaySet GetPossibleDays() => Date.GetDays();

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end) =>
        Date.TryGetRun(out CalendarDay first, out CalendarDay last)
            ? DayRelations.RelateRun(first, last, relation, start, end)
            : DayRelations.Relate(Date.GetDays(), relation, start, end);

    internal override Extents GetExtents() => Extents.SingleDay(Date.GetDays());
}
