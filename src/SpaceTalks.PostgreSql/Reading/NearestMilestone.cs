using System;
using NodaTime;

namespace SpaceTalks.PostgreSql;

// Finds the milestone whose farthest possible day is the least distant from a day; of several, the first in date order.
internal sealed class NearestMilestone(LocalDate day)
{
    private readonly LocalDate _day = day.WithCalendar(CalendarSystem.Iso);
    private int _distance = int.MaxValue;

    public Milestone? Found { get; private set; }

    // Returns false if no milestone that starts farther away can be nearer.
    public bool Look(Milestone milestone)
    {
        if (milestone.When is not { Earliest: { } earliest } when)
        {
            return true;
        }
        int least = Math.Abs(Period.DaysBetween(_day, earliest));
        if (when.Latest is { } latest)
        {
            int distance = Math.Max(least, Math.Abs(Period.DaysBetween(_day, latest)));
            if (distance < _distance || (distance == _distance && Found is not null && IsBefore(milestone, Found)))
            {
                _distance = distance;
                Found = milestone;
            }
        }
        return least <= _distance;
    }

    private static bool IsBefore(Milestone milestone, Milestone other) =>
        DateOrder.Compare(milestone.When, other.When) is var order && (order != 0 ? order < 0 : milestone.Id.CompareTo(other.Id) < 0);
}
