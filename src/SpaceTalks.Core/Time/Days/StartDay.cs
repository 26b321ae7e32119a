namespace SpaceTalks.Time;

// A day on which an extent may start, and the number of the set that owns it (see ExtentWalk); negative if none does.
internal readonly struct StartDay
{
    public StartDay(CalendarDay day, int owner)
    {
        Day = day;
        Owner = owner;
    }

    public CalendarDay Day { get; }

    public int Owner { get; }
}
