namespace SpaceTalks.Time;

/// <summary>The precisions of a launch date in Launch Library 2 (<c>net_precision</c>). Each value is the id in the service.</summary>
public enum LaunchLibraryPrecision
{
    /// <summary>The second.</summary>
    Second = 0,

    /// <summary>The minute.</summary>
    Minute = 1,

    /// <summary>The hour.</summary>
    Hour = 2,

    /// <summary>The morning at the launch site.</summary>
    Morning = 3,

    /// <summary>The afternoon at the launch site.</summary>
    Afternoon = 4,

    /// <summary>The day.</summary>
    Day = 5,

    /// <summary>The week, starting on Monday.</summary>
    Week = 6,

    /// <summary>The month.</summary>
    Month = 7,

    /// <summary>The first quarter of the year.</summary>
    Quarter1 = 8,

    /// <summary>The second quarter of the year.</summary>
    Quarter2 = 9,

    /// <summary>The third quarter of the year.</summary>
    Quarter3 = 10,

    /// <summary>The fourth quarter of the year.</summary>
    Quarter4 = 11,

    /// <summary>The first half of the year.</summary>
    Half1 = 12,

    /// <summary>The second half of the year.</summary>
    Half2 = 13,

    /// <summary>The year.</summary>
    Year = 14,

    /// <summary>The fiscal year.</summary>
    FiscalYear = 15,

    /// <summary>The decade.</summary>
    Decade = 16,
}
