using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A single date of any precision: the event took place on one day, known as precisely as the date says (<c>2025-08-25</c>, <c>2025-10</c>,
/// <c>2026-33</c>, <c>202X</c>, <c>2025-XX-15</c>).
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WhenJsonConverter))]
public sealed class DateWhen : When
{
    // The first and last day, see EdtfDate.GetPackedHull.
    private readonly PackedDay _first;
    private readonly PackedDay _last;

    internal DateWhen(EdtfDate date)
    {
        Date = date;
        date.GetPackedHull(out _first, out _last);
    }

    /// <summary>The date.</summary>
    public EdtfDate Date { get; }

    /// <summary>Returns the same date, qualified as a whole: <c>2030~</c>. All earlier qualifiers of the date are replaced.</summary>
    /// <param name="qualifier">The qualifier; <see cref="Qualifier.None"/> for a date without one.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="qualifier"/> is not a member of the enumeration.</exception>
    public DateWhen Qualified(Qualifier qualifier) =>
        new(Date.WithoutQualifiers().WithQualifier(Date.LastComponent, right: true, Valid(qualifier, nameof(qualifier))));

    /// <summary>Returns the same date, with a separate qualifier for each of its components: <c>2004-%06-11</c>.</summary>
    /// <param name="year">The qualifier of the year.</param>
    /// <param name="month">The qualifier of the month, season or grouping; none if the date has no such part.</param>
    /// <param name="day">The qualifier of the day; none if the date has no day.</param>
    /// <exception cref="System.ArgumentException">A component that the date does not have is qualified.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">A qualifier is not a member of the enumeration.</exception>
    public DateWhen Qualified(Qualifier year, Qualifier month, Qualifier day) =>
        (Date.LastComponent < 1 && month != Qualifier.None) || (Date.LastComponent < 2 && day != Qualifier.None)
            ? throw new System.ArgumentException("The date has no such part to qualify.", day != Qualifier.None ? nameof(day) : nameof(month))
            : new DateWhen(Date.WithoutQualifiers()
                .WithQualifier(0, right: false, Valid(year, nameof(year)))
                .WithQualifier(1, right: false, Valid(month, nameof(month)))
                .WithQualifier(2, right: false, Valid(day, nameof(day))));

    /// <summary>Returns the same year as an estimate of which only the leading digits are significant: <c>1950S2</c>.</summary>
    /// <param name="digits">The number of significant digits, from 1 to the number of digits of the year (at least four).</param>
    /// <exception cref="System.InvalidOperationException">
    /// The date is not a year, some of its digits are unspecified, or it already has a number of significant digits.
    /// </exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    public DateWhen WithSignificantDigits(int digits) =>
        Date.Precision != DatePrecision.Year || Date.HasUnspecifiedDigits || Date.SignificantDigits is not null
            ? throw new System.InvalidOperationException("Only a year without unspecified digits can have significant digits.")
            : digits < 1 || digits > Date.DigitsOfYear
                ? throw new System.ArgumentOutOfRangeException(nameof(digits), digits, "Expected at least 1 significant digit, and no more than the year has digits.")
                : new DateWhen(Date.WithSignificantDigits(digits));

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

    private static Qualifier Valid(Qualifier qualifier, string name) =>
        qualifier is < Qualifier.None or > Qualifier.UncertainAndApproximate
            ? throw new System.ArgumentOutOfRangeException(name, qualifier, "The value is not a qualifier.")
            : qualifier;

    internal override void Write(ref EdtfWriter writer) => writer.Write(Date);

    internal override void GetBounds(out Bounds bounds)
    {
        CalendarDay first = FirstDay;
        CalendarDay last = LastDay;
        bounds = new Bounds(first, last, first, last);
    }

    internal override CalendarDay FirstDay => HasPackedHull ? _first.ToCalendarDay() : GetPossibleDays().First;

    internal override CalendarDay LastDay => HasPackedHull ? _last.ToCalendarDay() : GetPossibleDays().Last;

    internal override DaySet GetPossibleDays() => Date.GetDays();

    private bool HasPackedHull => !_last.IsBefore(_first);

    private protected override LocalDate? GetEarliest() => _first.ToLocalDate();

    private protected override LocalDate? GetLatest() => _last.ToLocalDate();

    private protected override Certainty RelateTo(TimeRelation relation, DateWindow window)
    {
        if (!HasPackedHull)
        {
            return Relate(relation, window.Start, window.End);
        }
        Certainty ofHull = DayRelations.RelateRun(_first, _last, relation, window.PackedStart, window.PackedEnd);
        return ofHull != Certainty.Possible || !Date.HasHoles ? ofHull : RelateHoles(relation, window.Start, window.End);
    }

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end)
    {
        Certainty ofHull = DayRelations.RelateRun(FirstDay, LastDay, relation, start, end);
        return ofHull != Certainty.Possible || !Date.HasHoles ? ofHull : RelateHoles(relation, start, end);
    }

    // A relation that the first and last day allow may fail because of a gap.
    private Certainty RelateHoles(TimeRelation relation, CalendarDay start, CalendarDay end) =>
        relation is TimeRelation.Before or TimeRelation.After || new DayPattern(Date).FirstOnOrAfter(start) <= end
            ? Certainty.Possible
            : Certainty.Impossible;

    internal override Extents GetExtents() => Extents.SingleDay(GetPossibleDays());
}
