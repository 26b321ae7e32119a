namespace SpaceTalks.Time;

/// <summary>The kind of a bound of a <see cref="When"/>: a known day, or the reason why there is none.</summary>
public enum BoundKind
{
    /// <summary>The bound is a day of NodaTime's calendar.</summary>
    Known = 0,

    /// <summary>There is no bound: the extent has no beginning or no end (<c>..</c> in EDTF).</summary>
    Open = 1,

    /// <summary>There is a first (or last) day, but nothing limits where it lies (<c>2000/</c>, <c>[2031..]</c>).</summary>
    Unknown = 2,

    /// <summary>The bound is a day outside the years −9998 to 9999, which a <see cref="NodaTime.LocalDate"/> cannot hold.</summary>
    BeyondCalendar = 3,
}
