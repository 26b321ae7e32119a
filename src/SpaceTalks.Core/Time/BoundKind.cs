namespace SpaceTalks.Time;

/// <summary>Whether a bound of a <see cref="When"/> is a day, and why not where it is none.</summary>
public enum BoundKind
{
    /// <summary>The bound is a day of NodaTime's calendar.</summary>
    Known = 0,

    /// <summary>There is no bound: it goes on without beginning, or without end (<c>..</c> in EDTF).</summary>
    Open = 1,

    /// <summary>There is a first (or last) day, but nothing limits where it may lie (<c>2000/</c>, <c>[2031..]</c>).</summary>
    Unknown = 2,

    /// <summary>The bound is a day outside the years −9998 to 9999 that a <see cref="NodaTime.LocalDate"/> can hold.</summary>
    BeyondCalendar = 3,
}
