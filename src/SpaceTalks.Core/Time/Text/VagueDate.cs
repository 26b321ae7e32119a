using System;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>
/// A vague date of GCAT, the General Catalog of Artificial Space Objects: the range of time in which it lies. An immutable value.
/// </summary>
public readonly struct VagueDate : IEquatable<VagueDate>
{
    internal VagueDate(VagueDatePrecision precision, bool isUncertain, LocalDateTime from, LocalDateTime to)
    {
        Precision = precision;
        IsUncertain = isUncertain;
        From = from;
        To = to;
    }

    /// <summary>The unit in which the date is given.</summary>
    public VagueDatePrecision Precision { get; }

    /// <summary>A value indicating whether a <c>?</c> widens the range by one unit on each side.</summary>
    public bool IsUncertain { get; }

    /// <summary>The first possible moment.</summary>
    public LocalDateTime From { get; }

    /// <summary>The moment after the last possible one.</summary>
    public LocalDateTime To { get; }

    /// <summary>
    /// A value indicating whether <see cref="ToWhen"/> loses information about the time of day: EDTF has days and whole seconds, and
    /// nothing between them or finer.
    /// </summary>
    public bool IsReduced => Precision <= VagueDatePrecision.Hour && !(Precision == VagueDatePrecision.Second && !IsUncertain);

    /// <summary>Converts the vague date to a <see cref="When"/>, reduced to the day if it is finer.</summary>
    public When ToWhen()
    {
        LocalDate first = From.Date;
        LocalDate last = To > From ? To.PlusTicks(-1).Date : first;
        return Precision switch
        {
            VagueDatePrecision.Second when !IsUncertain => When.DateTime(From),
            VagueDatePrecision.Month => IsUncertain
                ? Between(When.Month(first.Year, first.Month), When.Month(last.Year, last.Month))
                : When.Month(first.Year, first.Month),
            VagueDatePrecision.Quarter when !IsUncertain => When.Quarter(first.Year, ((first.Month - 1) / 3) + 1),
            VagueDatePrecision.Year => IsUncertain ? Between(When.Year(first.Year), When.Year(last.Year)) : When.Year(first.Year),
            VagueDatePrecision.Decade when !IsUncertain => When.Decade(first.Year),
            > VagueDatePrecision.Year => Between(When.Year(first.Year), When.Year(last.Year)),
            _ => first == last ? When.Day(first) : Between(When.Day(first), When.Day(last)),
        };
    }

    /// <inheritdoc/>
    public bool Equals(VagueDate other) =>
        Precision == other.Precision && IsUncertain == other.IsUncertain && From == other.From && To == other.To;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VagueDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((From.GetHashCode() * 397) ^ To.GetHashCode());

    /// <summary>Determines whether two vague dates are equal.</summary>
    /// <param name="left">The first vague date.</param>
    /// <param name="right">The second vague date.</param>
    public static bool operator ==(VagueDate left, VagueDate right) => left.Equals(right);

    /// <summary>Determines whether two vague dates are different.</summary>
    /// <param name="left">The first vague date.</param>
    /// <param name="right">The second vague date.</param>
    public static bool operator !=(VagueDate left, VagueDate right) => !left.Equals(right);

    /// <summary>Returns the first possible moment and the moment after the last.</summary>
    public override string ToString() => LocalDateTimePattern.ExtendedIso.Format(From) + "/" + LocalDateTimePattern.ExtendedIso.Format(To);

    private static OneOfWhen Between(DateWhen first, DateWhen last) => When.OneOf(SetItem.Range(first, last));
}
