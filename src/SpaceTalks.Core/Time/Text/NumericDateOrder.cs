namespace SpaceTalks.Time;

/// <summary>The order in which a date of three numbers, <c>10/7/2008</c>, is read.</summary>
public enum NumericDateOrder
{
    /// <summary>
    /// The order is unknown: a date with only one reading is accepted (<c>25/8/2025</c>), and one with two is an error that lists both.
    /// </summary>
    Unspecified = 0,

    /// <summary>The day comes first.</summary>
    DayFirst = 1,

    /// <summary>The month comes first.</summary>
    MonthFirst = 2,
}
