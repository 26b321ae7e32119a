namespace SpaceTalks.Time;

/// <summary>How a date of three numbers, <c>10/7/2008</c>, is read.</summary>
public enum NumericDateOrder
{
    /// <summary>Only where one reading is possible: <c>25/8/2025</c>. Where two are, it is an error that lists both.</summary>
    Unspecified = 0,

    /// <summary>The day comes first.</summary>
    DayFirst = 1,

    /// <summary>The month comes first.</summary>
    MonthFirst = 2,
}
