using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A single date of any precision: it happened on one day, and which day is known as far as the date says
/// (<c>2025-08-25</c>, <c>2025-10</c>, <c>2026-33</c>, <c>202X</c>, <c>2025-XX-15</c>).
/// </summary>
public sealed class DateWhen : When
{
    private DaysHolder? _holder;

    internal DateWhen(EdtfDate date) => Date = date;

    /// <summary>The date.</summary>
    public EdtfDate Date { get; }

    /// <summary>The same date, qualified as a whole: <c>2030~</c>. It takes the place of all qualifiers that the date has.</summary>
    /// <param name="qualifier">The qualifier; none for a date without one.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="qualifier"/> is no qualifier.</exception>
    public DateWhen Qualified(Qualifier qualifier) =>
        new(Date.WithoutQualifiers().WithQualifier(Date.LastComponent, right: true, Valid(qualifier, nameof(qualifier))));

    /// <summary>The same date, with a qualifier for each of its components alone: <c>2004-%06-11</c>.</summary>
    /// <param name="year">That of the year.</param>
    /// <param name="month">That of the month, the season or the grouping; none where there is no such part.</param>
    /// <param name="day">That of the day; none where there is none.</param>
    /// <exception cref="System.ArgumentException">A part that the date does not have is qualified.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">An argument is no qualifier.</exception>
    public DateWhen Qualified(Qualifier year, Qualifier month, Qualifier day) =>
        (Date.LastComponent < 1 && month != Qualifier.None) || (Date.LastComponent < 2 && day != Qualifier.None)
            ? throw new System.ArgumentException("A part that the date does not have cannot be qualified.", day != Qualifier.None ? nameof(day) : nameof(month))
            : new DateWhen(Date.WithoutQualifiers()
                .WithQualifier(0, right: false, Valid(year, nameof(year)))
                .WithQualifier(1, right: false, Valid(month, nameof(month)))
                .WithQualifier(2, right: false, Valid(day, nameof(day))));

    /// <summary>The same year, as an estimate of which only the first digits are significant: <c>1950S2</c>.</summary>
    /// <param name="digits">How many digits are significant, 1 to as many as the year has (four at least).</param>
    /// <exception cref="System.InvalidOperationException">The date is no year, or digits of it are unspecified.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="digits"/> is outside its range.</exception>
    public DateWhen WithSignificantDigits(int digits) =>
        Date.Precision != DatePrecision.Year || Date.HasUnspecifiedDigits || Date.SignificantDigits is not null
            ? throw new System.InvalidOperationException("Only a year whose digits are all specified has significant digits.")
            : digits < 1 || digits > Date.DigitsOfYear
                ? throw new System.ArgumentOutOfRangeException(nameof(digits), digits, "A year has at least one significant digit, and no more than its digits.")
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
            ? throw new System.ArgumentOutOfRangeException(name, qualifier, "There are three qualifiers.")
            : qualifier;

    internal override void Write(ref EdtfWriter writer) => writer.Write(Date);

    internal override void GetBounds(out Bounds bounds)
    {
        if (!Date.TryGetRun(out CalendarDay first, out CalendarDay last))
        {
            first = Days.First;
            last = Days.Last;
        }
        bounds = new Bounds(first, last, first, last);
    }

    internal override CalendarDay FirstDay => Date.TryGetRun(out CalendarDay first, out _) ? first : Days.First;

    internal override CalendarDay LastDay => Date.TryGetRun(out _, out CalendarDay last) ? last : Days.Last;

    internal override DaySet GetPossibleDays() =>
        Date.TryGetRun(out CalendarDay first, out CalendarDay last) ? DaySet.Run(first, last) : Days;

    private protected override LocalDate? GetEarliest() =>
        Date.TryGetPackedFirst(out int first) ? PackedDay.ToLocalDate(first) : FirstDay.ToLocalDate();

    private protected override LocalDate? GetLatest() =>
        Date.TryGetPackedLast(out int last) ? PackedDay.ToLocalDate(last) : LastDay.ToLocalDate();

    private protected override Certainty RelateTo(TimeRelation relation, DateWindow window) =>
        _holder is not null ? DayRelations.Relate(Days, relation, window.Start, window.End)
        : Date.TryGetPackedRun(out int first, out int last)
            ? DayRelations.RelateRun(first, last, relation, window.PackedStart, window.PackedEnd)
            : Relate(relation, window.Start, window.End);

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end) =>
        Date.TryGetRun(out CalendarDay first, out CalendarDay last)
            ? DayRelations.RelateRun(first, last, relation, start, end)
            : DayRelations.Relate(Days, relation, start, end);

    internal override Extents GetExtents() => Extents.SingleDay(GetPossibleDays());

    // Its days where they are no run: made once, since their first and last have to be looked for. Two threads may make the same.
    private ref readonly DaySet Days
    {
        get
        {
            _holder ??= new DaysHolder(Date.GetDays());
            return ref _holder.Days;
        }
    }

    private sealed class DaysHolder(DaySet days)
    {
        public readonly DaySet Days = days;
    }
}
