namespace SpaceTalks.Time;

/// <summary>The days that "the week of 27 August 2025" has, where the day is not a Monday.</summary>
public enum WeekReading
{
    /// <summary>Nothing is assumed: such a text is an error that lists both readings.</summary>
    Unspecified = 0,

    /// <summary>The week, from Monday to Sunday, that the day lies in.</summary>
    Containing = 1,

    /// <summary>Seven days from the day on.</summary>
    SevenDays = 2,
}
