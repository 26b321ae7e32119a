namespace SpaceTalks.Time;

/// <summary>The days that "the week of 27 August 2025" denotes when the day is not a Monday.</summary>
public enum WeekReading
{
    /// <summary>Nothing is assumed: such a text is an error that lists both readings.</summary>
    Unspecified = 0,

    /// <summary>The week from Monday to Sunday that contains the day.</summary>
    Containing = 1,

    /// <summary>The seven days that begin with the day.</summary>
    SevenDays = 2,
}
