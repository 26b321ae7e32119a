using System;

namespace SpaceTalks.Time;

/// <summary>
/// A set of Allen's thirteen relations between two extents. Days are half-open: two extents meet if the day after the last day of one is
/// the first day of the other. Infinite ends are equal to each other.
/// </summary>
/// <remarks>Allen, "Maintaining knowledge about temporal intervals", Communications of the ACM 26 (1983).</remarks>
[Flags]
public enum AllenRelations
{
    /// <summary>No relation. Two actual values always have at least one.</summary>
    None = 0,

    /// <summary>The first ends at least one full day before the second begins.</summary>
    Before = 1 << 0,

    /// <summary>The second begins on the day after the first ends.</summary>
    Meets = 1 << 1,

    /// <summary>The first begins first, and the second begins before the first ends and outlasts it.</summary>
    Overlaps = 1 << 2,

    /// <summary>Both begin together, and the second outlasts the first.</summary>
    Starts = 1 << 3,

    /// <summary>The first lies within the second and touches neither of its ends.</summary>
    During = 1 << 4,

    /// <summary>Both end together, and the second began earlier.</summary>
    Finishes = 1 << 5,

    /// <summary>Both have the same days.</summary>
    Equals = 1 << 6,

    /// <summary>Both end together, and the first began earlier.</summary>
    FinishedBy = 1 << 7,

    /// <summary>The second lies within the first and touches neither of its ends.</summary>
    Contains = 1 << 8,

    /// <summary>Both begin together, and the first outlasts the second.</summary>
    StartedBy = 1 << 9,

    /// <summary>The second begins first, and the first begins before the second ends and outlasts it.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>The first begins on the day after the second ends.</summary>
    MetBy = 1 << 11,

    /// <summary>The second ends at least one full day before the first begins.</summary>
    After = 1 << 12,

    /// <summary>All thirteen relations.</summary>
    All = (1 << 13) - 1,
}
