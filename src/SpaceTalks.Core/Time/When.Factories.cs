using System;
using NodaTime;

namespace SpaceTalks.Time;

public abstract partial class When
{
    /// <summary>A day.</summary>
    /// <param name="date">The day; a date in another calendar is converted.</param>
    public static When Day(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return new DateWhen(EdtfDate.FromDay(iso.Year, iso.Month, iso.Day));
    }
}
