using System;
using System.Collections.Generic;
using System.ComponentModel;
using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// An imprecise date or interval: the set of extents (runs or sets of days) that a statement such as <c>2026-33</c>, <c>2000/</c> or
/// <c>[2031..]</c> allows. It keeps its EDTF notation exactly and answers questions with <em>certain</em>, <em>possible</em> or
/// <em>impossible</em>.
/// </summary>
/// <remarks>
/// <para>
/// The notation is EDTF, levels 0, 1 and 2 (ISO 8601-2:2019 Annex A and the Library of Congress specification of 2019), with <c>date..</c>
/// and <c>..date</c> as interval ends (clause 10.6). The calendar is proleptic Gregorian with a year zero.
/// </para>
/// <para>
/// The forms are a closed hierarchy: <see cref="DateWhen"/>, <see cref="DateTimeWhen"/>, <see cref="IntervalWhen"/>,
/// <see cref="OneOfWhen"/> and <see cref="AllOfWhen"/>. Values are immutable and safe for use by any number of threads.
/// </para>
/// <para>
/// A relation to a window takes time proportional to the length of the text. A relation between two values, for texts of up to 4,096
/// characters, takes at most two million examinations of a date, a run of days or a year's row of days, and 16 MB of temporary memory.
/// </para>
/// <para>
/// Two values are equal if and only if their texts are. Whether two values are the same <em>time</em> is a relation:
/// <see cref="PossibleRelations(When)"/>. There is no order in time between values; they compare for display, as <see cref="WhenComparer"/>
/// does.
/// </para>
/// </remarks>
[TypeConverter(typeof(WhenTypeConverter))]
[System.Text.Json.Serialization.JsonConverter(typeof(WhenJsonConverter))]
public abstract partial class When : IEquatable<When>, IComparable<When>, IFormattable
{
    private protected When()
    {
    }

    /// <summary>The first day of any allowed extent; null if there is none (<see cref="StartKind"/> says why).</summary>
    public LocalDate? Earliest => GetEarliest();

    /// <summary>The last day of any allowed extent; null if there is none (<see cref="EndKind"/> says why).</summary>
    public LocalDate? Latest => GetLatest();

    /// <summary>A value indicating whether <see cref="Earliest"/> is a day, and if not, why.</summary>
    public BoundKind StartKind => FirstDay.Kind;

    /// <summary>A value indicating whether <see cref="Latest"/> is a day, and if not, why.</summary>
    public BoundKind EndKind => LastDay.Kind;

    /// <summary>The first day on which the date may start; null if nothing limits that, or if the day is beyond the calendar.</summary>
    public LocalDate? EarliestStart => GetEarliest();

    /// <summary>The last day on which the date may start; null if nothing limits that, or if the day is beyond the calendar.</summary>
    public LocalDate? LatestStart => GetBounds().LatestStart.ToLocalDate();

    /// <summary>The first day on which the date may end; null if nothing limits that, or if the day is beyond the calendar.</summary>
    public LocalDate? EarliestEnd => GetBounds().EarliestEnd.ToLocalDate();

    /// <summary>The last day on which the date may end; null if nothing limits that, or if the day is beyond the calendar.</summary>
    public LocalDate? LatestEnd => GetLatest();

    /// <summary>A value indicating whether exactly one extent is allowed.</summary>
    public abstract bool IsPrecise { get; }

    /// <summary>A value indicating whether any part of the date is qualified as uncertain or approximate.</summary>
    public abstract bool IsQualified { get; }

    /// <summary>The lowest EDTF level that includes this notation, from 0 to 2.</summary>
    public abstract int Level { get; }

    /// <summary>
    /// The days of the calendar, from −9998-01-01 to 9999-12-31, that some allowed extent includes, in ascending order. The sequence is
    /// lazy: an unlimited value yields millions of days to a caller that enumerates all of them.
    /// </summary>
    public IEnumerable<LocalDate> PossibleDays
    {
        get
        {
            DaySet days = GetPossibleDays();
            CalendarDay day = days.FirstOnOrAfter(new CalendarDay(-9998, 1, 1));
            while (day.ToLocalDate() is { } date)
            {
                yield return date;
                day = days.FirstOnOrAfter(day.Next);
            }
        }
    }

    /// <summary>
    /// Converts a day to a value. The conversion is explicit because a day also converts to a <see cref="DateWindow"/>, which is what
    /// relations take.
    /// </summary>
    /// <param name="date">The day. A date in another calendar is converted.</param>
    public static explicit operator When(LocalDate date) => Day(date);

#if NET
    /// <summary>Converts a day to a value.</summary>
    /// <param name="date">The day.</param>
    public static explicit operator When(DateOnly date) => Day(LocalDate.FromDateOnly(date));
#endif

    /// <summary>Determines whether two values have the same notation.</summary>
    /// <param name="left">The first value, or null.</param>
    /// <param name="right">The second value, or null.</param>
    public static bool operator ==(When? left, When? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two values have different notations.</summary>
    /// <param name="left">The first value, or null.</param>
    /// <param name="right">The second value, or null.</param>
    public static bool operator !=(When? left, When? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(When? other);

    /// <summary>
    /// Compares this value with another for display, as <see cref="WhenComparer"/> does. The result does not say which happened first.
    /// </summary>
    /// <param name="other">The other value; null comes last.</param>
    public int CompareTo(When? other) => WhenComparer.Instance.Compare(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is When other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    internal abstract void Write(ref EdtfWriter writer);

    // The first day of any extent, or the bound in its place.
    internal virtual CalendarDay FirstDay => GetBounds().EarliestStart;

    // The last day of any extent, or the bound in its place.
    internal virtual CalendarDay LastDay => GetBounds().LatestEnd;

    private protected virtual LocalDate? GetEarliest() => FirstDay.ToLocalDate();

    private protected virtual LocalDate? GetLatest() => LastDay.ToLocalDate();

    internal abstract void GetBounds(out Bounds bounds);

    // The days that at least one allowed extent includes.
    internal abstract DaySet GetPossibleDays();

    // The days that all allowed extents include.
    internal virtual DaySet GetCertainDays()
    {
        GetBounds(out Bounds bounds);
        return DaySet.Run(bounds.LatestStart, bounds.EarliestEnd);
    }

    internal abstract Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end);

    // The input for Allen's relations; see Extents.
    internal abstract Extents GetExtents();

    internal Bounds GetBounds()
    {
        GetBounds(out Bounds bounds);
        return bounds;
    }
}
