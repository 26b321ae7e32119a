using NodaTime;

namespace SpaceTalks.Time;

/// <summary>
/// A day with a time of day, and an offset if one is written (<c>2025-07-31T19:07:00Z</c>). The time and the offset are kept and printed;
/// the extent is the day as written, and the offset does not shift it.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WhenJsonConverter))]
public sealed class DateTimeWhen : When
{
    private readonly int _secondOfDay;
    private readonly OffsetNotation _notation;
    private readonly short _offsetMinutes;

    internal DateTimeWhen(EdtfDate date, int secondOfDay, OffsetNotation notation, int offsetMinutes, bool isLeapSecond = false)
    {
        IsLeapSecond = isLeapSecond;
        Date = date;
        _secondOfDay = secondOfDay;
        _notation = notation;
        _offsetMinutes = (short)offsetMinutes;
    }

    // The notation of an offset.
    internal enum OffsetNotation : byte
    {
        None,
        Utc,
        Hours,
        HoursAndMinutes,
    }

    /// <summary>The day.</summary>
    public EdtfDate Date { get; }

    /// <summary>
    /// A value indicating whether the time is written with the second 60, a leap second at the end of a day of UTC. Only the actual leap
    /// seconds, from 1972 to 2016, can be written.
    /// </summary>
    public bool IsLeapSecond { get; }

    /// <summary>The time of day, to the second. For a leap second, which NodaTime cannot represent, it is the preceding second.</summary>
    public LocalTime Time => LocalTime.FromSecondsSinceMidnight(_secondOfDay);

    /// <summary>The offset from UTC, from −12:00 to +14:00; null if none is written.</summary>
    public Offset? Offset => _notation == OffsetNotation.None ? null : NodaTime.Offset.FromSeconds(60 * _offsetMinutes);

    /// <inheritdoc/>
    public override bool IsPrecise => true;

    /// <inheritdoc/>
    public override bool IsQualified => false;

    /// <inheritdoc/>
    public override int Level => Date.Level;

    /// <inheritdoc/>
    public override bool Equals(When? other) =>
        other is DateTimeWhen time && time.Date == Date && time._secondOfDay == _secondOfDay
        && time.IsLeapSecond == IsLeapSecond && time._notation == _notation && time._offsetMinutes == _offsetMinutes;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Date.GetHashCode() * 397) ^ _secondOfDay) * 397) ^ _offsetMinutes);

    private CalendarDay TheDay => new(Date.WrittenYear, Date.MonthCode, Date.DayOfMonth);

    internal override void Write(ref EdtfWriter writer)
    {
        writer.Write(Date);
        writer.Write('T');
        writer.WriteTwoDigits(_secondOfDay / 3600);
        writer.Write(':');
        writer.WriteTwoDigits(_secondOfDay / 60 % 60);
        writer.Write(':');
        writer.WriteTwoDigits(IsLeapSecond ? 60 : _secondOfDay % 60);
        if (_notation == OffsetNotation.None)
        {
            return;
        }
        if (_notation == OffsetNotation.Utc)
        {
            writer.Write('Z');
            return;
        }
        int minutes = _offsetMinutes < 0 ? -_offsetMinutes : _offsetMinutes;
        writer.Write(_offsetMinutes < 0 ? '-' : '+');
        writer.WriteTwoDigits(minutes / 60);
        if (_notation == OffsetNotation.HoursAndMinutes)
        {
            writer.Write(':');
            writer.WriteTwoDigits(minutes % 60);
        }
    }

    internal override void GetBounds(out Bounds bounds) => bounds = new Bounds(TheDay, TheDay, TheDay, TheDay);

    internal override DaySet GetPossibleDays() => DaySet.Single(TheDay);

    internal override Certainty Relate(TimeRelation relation, CalendarDay start, CalendarDay end) =>
        DayRelations.RelateRun(TheDay, TheDay, relation, start, end);

    internal override Extents GetExtents() => Extents.SingleDay(DaySet.Single(TheDay));
}
