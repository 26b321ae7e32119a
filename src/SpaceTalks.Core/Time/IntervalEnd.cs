using System;

namespace SpaceTalks.Time;

/// <summary>One end of an interval. An immutable value; equality is equality of notation.</summary>
public readonly struct IntervalEnd : IEquatable<IntervalEnd>
{
    internal IntervalEnd(IntervalEndKind kind, EdtfDate date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>The end of an interval that has no beginning or no end.</summary>
    public static IntervalEnd Open => new(IntervalEndKind.Open, default);

    /// <summary>The end of an interval whose beginning or end is not known.</summary>
    public static IntervalEnd Unknown => new(IntervalEndKind.Unknown, default);

    /// <summary>Creates an end that lies on one of the days of a date.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static IntervalEnd On(DateWhen date) => Of(IntervalEndKind.Date, date);

    /// <summary>Creates an end that lies on a date or before it: <c>..date</c>.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static IntervalEnd OnOrBefore(DateWhen date) => Of(IntervalEndKind.OnOrBefore, date);

    /// <summary>Creates an end that lies on a date or after it: <c>date..</c>.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static IntervalEnd OnOrAfter(DateWhen date) => Of(IntervalEndKind.OnOrAfter, date);

    /// <summary>Converts a date to an end that lies on one of its days.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static implicit operator IntervalEnd(DateWhen date) => On(date);

    /// <summary>The kind of the end.</summary>
    public IntervalEndKind Kind { get; }

    /// <summary>The date of the end; the default date if <see cref="Kind"/> is open or unknown.</summary>
    public EdtfDate Date { get; }

    private static IntervalEnd Of(IntervalEndKind kind, DateWhen date) =>
        date is null ? throw new ArgumentNullException(nameof(date)) : new IntervalEnd(kind, date.Date);

    internal bool HasDate => Kind <= IntervalEndKind.OnOrAfter;

    // The possible days of this end, which is a start if isStart is true.
    internal DaySet GetDays(bool isStart)
    {
        if (Kind == IntervalEndKind.Date)
        {
            return Date.GetDays();
        }
        if (TryGetRun(isStart, out CalendarDay first, out CalendarDay last))
        {
            return DaySet.Run(first, last);
        }
        DaySet days = Date.GetDays();
        return Kind == IntervalEndKind.OnOrBefore ? DaySet.Run(CalendarDay.FarPast, days.Last) : DaySet.Run(days.First, CalendarDay.FarFuture);
    }

    // The first and last possible day of this end, if its days are a run.
    internal bool TryGetRun(bool isStart, out CalendarDay first, out CalendarDay last)
    {
        switch (Kind)
        {
            case IntervalEndKind.Open:
                first = last = isStart ? CalendarDay.NegativeInfinity : CalendarDay.PositiveInfinity;
                return true;
            case IntervalEndKind.Unknown:
                first = CalendarDay.FarPast;
                last = CalendarDay.FarFuture;
                return true;
            default:
                bool run = Date.TryGetRun(out first, out last);
                if (Kind == IntervalEndKind.OnOrBefore)
                {
                    first = CalendarDay.FarPast;
                }
                else if (Kind == IntervalEndKind.OnOrAfter)
                {
                    last = CalendarDay.FarFuture;
                }
                return run;
        }
    }

    // True if the possible days of this end have gaps.
    internal bool HasHoles => Kind == IntervalEndKind.Date && Date.HasHoles;

    // The first and last possible day of this end, as one number each (PackedDay); the last is before the first if a year has too many
    // digits.
    internal void GetPackedHull(bool isStart, out PackedDay first, out PackedDay last)
    {
        switch (Kind)
        {
            case IntervalEndKind.Open:
                first = last = isStart ? PackedDay.NegativeInfinity : PackedDay.PositiveInfinity;
                return;
            case IntervalEndKind.Unknown:
                first = PackedDay.FarPast;
                last = PackedDay.FarFuture;
                return;
            default:
                Date.GetPackedHull(out first, out last);
                if (!last.IsBefore(first))
                {
                    first = Kind == IntervalEndKind.OnOrBefore ? PackedDay.FarPast : first;
                    last = Kind == IntervalEndKind.OnOrAfter ? PackedDay.FarFuture : last;
                }
                return;
        }
    }

    /// <inheritdoc/>
    public bool Equals(IntervalEnd other) => Kind == other.Kind && Date == other.Date;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntervalEnd other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Date.GetHashCode() * 397) ^ (int)Kind);

    /// <summary>Determines whether two ends have the same notation.</summary>
    /// <param name="left">The first end.</param>
    /// <param name="right">The second end.</param>
    public static bool operator ==(IntervalEnd left, IntervalEnd right) => left.Equals(right);

    /// <summary>Determines whether two ends have different notations.</summary>
    /// <param name="left">The first end.</param>
    /// <param name="right">The second end.</param>
    public static bool operator !=(IntervalEnd left, IntervalEnd right) => !left.Equals(right);

    /// <summary>Returns the end in EDTF, as it was written.</summary>
    public override string ToString() => Kind switch
    {
        IntervalEndKind.Date => Date.ToString(),
        IntervalEndKind.OnOrBefore => ".." + Date,
        IntervalEndKind.OnOrAfter => Date + "..",
        IntervalEndKind.Open => "..",
        _ => string.Empty,
    };
}
