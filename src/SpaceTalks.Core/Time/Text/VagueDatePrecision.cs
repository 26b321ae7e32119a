namespace SpaceTalks.Time;

/// <summary>The units of GCAT's vague dates, finest first.</summary>
public enum VagueDatePrecision
{
    /// <summary>A thousandth of a second: <c>2016 Jun  8 2355:57.345</c>.</summary>
    Millisecond = 0,

    /// <summary>A second: <c>2016 Jun  8 2355:57</c>.</summary>
    Second = 1,

    /// <summary>A minute: <c>2016 Jun  8 2355</c>.</summary>
    Minute = 2,

    /// <summary>A hundredth of a day: <c>2016 Jun  8.98</c>.</summary>
    Centiday = 3,

    /// <summary>A tenth of a day: <c>2016 Jun  8.9</c>.</summary>
    Deciday = 4,

    /// <summary>An hour: <c>2016 Jun  8 23h</c>.</summary>
    Hour = 5,

    /// <summary>A day: <c>2016 Jun  8</c>.</summary>
    Day = 6,

    /// <summary>A month: <c>2016 Jun</c>.</summary>
    Month = 7,

    /// <summary>A quarter: <c>2016 Q2</c>.</summary>
    Quarter = 8,

    /// <summary>A year: <c>2016</c>.</summary>
    Year = 9,

    /// <summary>A decade: <c>2010s</c>.</summary>
    Decade = 10,

    /// <summary>A century, beginning with its year one: <c>21C</c>.</summary>
    Century = 11,

    /// <summary>A millennium, beginning with its year one: <c>3M</c>.</summary>
    Millennium = 12,
}
