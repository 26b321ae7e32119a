using System;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// A launch date as in Launch Library 2: an instant, <c>net</c>, and its precision, <c>net_precision</c>. The instant says only in which
/// period the launch date lies; for a coarse period, the service sets it to the last day. An immutable value.
/// </summary>
public readonly struct LaunchLibraryDate : IEquatable<LaunchLibraryDate>
{
    /// <summary>Creates a launch date.</summary>
    /// <param name="net">The instant ("no earlier than"), in the years 1 to 9998.</param>
    /// <param name="precision">The precision of the instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="precision"/> is not a precision from 0 to 16, or <paramref name="net"/> is not in the years 1 to 9998.
    /// </exception>
    public LaunchLibraryDate(Instant net, LaunchLibraryPrecision precision)
    {
        if (precision is < LaunchLibraryPrecision.Second or > LaunchLibraryPrecision.Decade)
        {
            throw new ArgumentOutOfRangeException(nameof(precision), precision, "Expected a precision of Launch Library 2, from 0 to 16.");
        }
        if (!IsInRange(net))
        {
            throw new ArgumentOutOfRangeException(nameof(net), net, "Expected a launch date in the years 1 to 9998.");
        }
        Net = net;
        Precision = precision;
    }

    /// <summary>The instant.</summary>
    public Instant Net { get; }

    /// <summary>The precision of the instant.</summary>
    public LaunchLibraryPrecision Precision { get; }

    /// <summary>
    /// A value indicating whether <see cref="ToWhen"/> loses information about the time of day: an hour becomes a day, and a morning or
    /// afternoon at a launch site of unknown offset becomes one of three days.
    /// </summary>
    public bool IsReduced => Precision is LaunchLibraryPrecision.Hour or LaunchLibraryPrecision.Morning or LaunchLibraryPrecision.Afternoon;

    /// <summary>
    /// Converts the launch date to a <see cref="When"/>: the period of its precision that contains the instant's UTC day.
    /// </summary>
    /// <param name="fiscalYearFirstMonth">
    /// The month in which a fiscal year begins, from 1 to 12; October, as in the United States, by default.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYearFirstMonth"/> is not a month.</exception>
    public When ToWhen(int fiscalYearFirstMonth = 10)
    {
        if (fiscalYearFirstMonth is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(fiscalYearFirstMonth), fiscalYearFirstMonth, "Expected a month from 1 to 12.");
        }
        LocalDateTime time = Net.InUtc().LocalDateTime;
        LocalDate day = time.Date;
        switch (Precision)
        {
            case LaunchLibraryPrecision.Second:
                return When.DateTime(time.With(TimeAdjusters.TruncateToSecond).WithOffset(Offset.Zero));
            case LaunchLibraryPrecision.Minute:
                return When.DateTime(time.With(TimeAdjusters.TruncateToMinute).WithOffset(Offset.Zero));
            case LaunchLibraryPrecision.Hour:
            case LaunchLibraryPrecision.Day:
                return When.Day(day);
            case LaunchLibraryPrecision.Morning:
            case LaunchLibraryPrecision.Afternoon:
                return Between(day.PlusDays(-1), day.PlusDays(1));
            case LaunchLibraryPrecision.Week:
                LocalDate monday = MondayOf(day);
                return Between(monday, monday.PlusDays(6));
            case LaunchLibraryPrecision.Month:
                return When.Month(day.Year, day.Month);
            case LaunchLibraryPrecision.Year:
                return When.Year(day.Year);
            case LaunchLibraryPrecision.FiscalYear:
                LocalDate start = new(day.Month < fiscalYearFirstMonth ? day.Year - 1 : day.Year, fiscalYearFirstMonth, 1);
                return Between(start, start.PlusYears(1).PlusDays(-1));
            case LaunchLibraryPrecision.Decade:
                return When.Decade(day.Year / 10 * 10);
            case LaunchLibraryPrecision.Half1:
            case LaunchLibraryPrecision.Half2:
                return When.Half(day.Year, Precision - LaunchLibraryPrecision.Half1 + 1);
            default:
                return When.Quarter(day.Year, Precision - LaunchLibraryPrecision.Quarter1 + 1);
        }
    }

    /// <summary>
    /// Attempts to convert a date to a launch date, with the instant where the service sets it: on the last day of a coarse period.
    /// </summary>
    /// <param name="when">The date.</param>
    /// <param name="date">The launch date, or the default value if the method returns false.</param>
    /// <param name="fiscalYearFirstMonth">
    /// The month in which a fiscal year begins, from 1 to 12; October, as in the United States, by default.
    /// </param>
    /// <returns>
    /// True if Launch Library 2 can represent the date; false if it is qualified, an interval, of another period, or outside the years 1 to
    /// 9998.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="when"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYearFirstMonth"/> is not a month.</exception>
    public static bool TryFrom(When when, out LaunchLibraryDate date, int fiscalYearFirstMonth = 10)
    {
        if (when is null)
        {
            throw new ArgumentNullException(nameof(when));
        }
        date = default;
        if (when.Latest is not { Year: >= 1 and <= 9998 } last)
        {
            return false;
        }
        if (when is DateTimeWhen { Offset: { } offset } timed)
        {
            Instant net = (last + timed.Time).WithOffset(offset).ToInstant();
            bool inRange = IsInRange(net);
            date = inRange ? new LaunchLibraryDate(net, LaunchLibraryPrecision.Second) : default;
            return inRange;
        }
        if (PrecisionOf(when, last) is not { } precision)
        {
            return false;
        }
        LaunchLibraryDate candidate = new(last.AtMidnight().InUtc().ToInstant(), precision);
        bool same = candidate.ToWhen(fiscalYearFirstMonth) == when;
        date = same ? candidate : default;
        return same;
    }

    /// <inheritdoc/>
    public bool Equals(LaunchLibraryDate other) => Net == other.Net && Precision == other.Precision;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LaunchLibraryDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Net.GetHashCode() * 397) ^ (int)Precision);

    /// <summary>Determines whether two launch dates have the same instant and precision.</summary>
    /// <param name="left">The first launch date.</param>
    /// <param name="right">The second launch date.</param>
    public static bool operator ==(LaunchLibraryDate left, LaunchLibraryDate right) => left.Equals(right);

    /// <summary>Determines whether two launch dates differ in instant or precision.</summary>
    /// <param name="left">The first launch date.</param>
    /// <param name="right">The second launch date.</param>
    public static bool operator !=(LaunchLibraryDate left, LaunchLibraryDate right) => !left.Equals(right);

    /// <summary>Returns the instant and the precision.</summary>
    public override string ToString() => InstantPattern.ExtendedIso.Format(Net) + " (" + Precision + ")";

    // The periods of all other dates lie within the calendar too.
    private static bool IsInRange(Instant net) => net.InUtc().Year is >= 1 and <= 9998;

    private static LaunchLibraryPrecision? PrecisionOf(When when, LocalDate last) => when switch
    {
        DateWhen { Date: { HasUnspecifiedDigits: true } } => LaunchLibraryPrecision.Decade,
        DateWhen { Date: { SubYear: >= SubYear.Quarter1 and <= SubYear.Quarter4 and var quarter } } =>
            LaunchLibraryPrecision.Quarter1 + (quarter - SubYear.Quarter1),
        DateWhen { Date: { SubYear: SubYear.Semestral1 or SubYear.Semestral2 } date } =>
            LaunchLibraryPrecision.Half1 + (date.SubYear!.Value - SubYear.Semestral1),
        DateWhen { Date.Precision: DatePrecision.Year } => LaunchLibraryPrecision.Year,
        DateWhen { Date.Precision: DatePrecision.Month } => LaunchLibraryPrecision.Month,
        DateWhen { Date.Precision: DatePrecision.Day } => LaunchLibraryPrecision.Day,
        OneOfWhen { Earliest: { } first } => Period.DaysBetween(first, last) == 6 ? LaunchLibraryPrecision.Week : LaunchLibraryPrecision.FiscalYear,
        _ => null,
    };

    private static LocalDate MondayOf(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);

    private static OneOfWhen Between(LocalDate first, LocalDate last) => When.OneOf(SetItem.Range(When.Day(first), When.Day(last)));
}
