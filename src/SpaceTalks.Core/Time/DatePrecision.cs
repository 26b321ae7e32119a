namespace SpaceTalks.Time;

/// <summary>The smallest unit that an <see cref="EdtfDate"/> gives.</summary>
public enum DatePrecision
{
    /// <summary>A year alone: <c>2025</c>, <c>202X</c>, <c>Y170002</c>.</summary>
    Year = 0,

    /// <summary>A season or a grouping of months: <c>2026-33</c> (<see cref="SpaceTalks.Time.SubYear"/>).</summary>
    SubYear = 1,

    /// <summary>A month: <c>2025-10</c>, <c>2025-XX</c>.</summary>
    Month = 2,

    /// <summary>A day: <c>2025-08-25</c>, <c>2025-XX-15</c>.</summary>
    Day = 3,
}
